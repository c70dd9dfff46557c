/** What is reached from everywhere: the state of the year, and everything anew. */
import { ActButton } from './ActButton.tsx';
import type { Hands } from './hands.ts';
import { Icon } from './Icon.tsx';

export function Footer({ state, store }: Hands) {
  const hasStatus = (state.view?.forms.length ?? 0) > 0;
  return (
    <footer>
      <button
        type="button"
        class="quiet"
        aria-current={state.page === 'status' ? 'page' : undefined}
        aria-disabled={!hasStatus || state.busy !== undefined}
        onClick={() => {
          if (hasStatus && state.busy === undefined) store.tell({ kind: 'page-chosen', page: 'status' });
        }}
      >
        <Icon name="list" /> Trạng thái
      </button>
      <ActButton {...{ state, store }} act={{ kind: 'load' }} look="quiet">
        <Icon name="reload" /> Tải lại
      </ActButton>
    </footer>
  );
}
