/** The remarks that would go with a return, each removable. */
import { draftInHand } from '../state.ts';
import type { OfficeHands } from './hands.ts';

export function Remarks({ state, store }: OfficeHands) {
  const { remarks } = draftInHand(state);
  if (remarks.length === 0) return null;
  return (
    <section class="card" aria-labelledby="remarks">
      <h3 id="remarks" tabIndex={-1}>
        Nhận xét sẽ gửi ({remarks.length})
      </h3>
      <ul class="plain-list">
        {remarks.map(({ place, reason }) => (
          <li key={place.words} class="row">
            <span>
              <span class="secondary">{place.words}</span>
              <br />
              {reason}
            </span>
            <button type="button" class="quiet" onClick={() => store.tell({ kind: 'remark-removed', place })}>
              Bỏ<span class="hidden"> nhận xét {place.words}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
