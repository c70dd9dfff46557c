/** The line that says what is under way; of one height, whatever it says. */
import type { OfficeState } from '../state.ts';
import { BUSY } from '../words.ts';

export function Progress({ state: { busy } }: { readonly state: OfficeState }) {
  return (
    <div class="progress-line" role="status">
      {busy !== undefined && (
        <>
          <span class="spinner" aria-hidden="true" /> {BUSY[busy.kind]}
        </>
      )}
    </div>
  );
}
