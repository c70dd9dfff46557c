/** "Nhận xét" beside a cell or a row: a button, the words while they are written, and then what they say. */
import { draftInHand } from '../state.ts';
import { isStanding, remarkAt, type Place } from '../drafts.ts';
import { remarkLabel } from '../words.ts';
import { mayAct, type OfficeHands } from './hands.ts';
import { Words } from './Words.tsx';

interface Props extends OfficeHands {
  /** Id of the button: a cell that is shown twice has two. */
  readonly at: string;
  readonly place: Place;
}

export function Remark({ state, store, view, at, place }: Props) {
  if (!mayAct(view) || !isStanding(place, state.submission?.tabs ?? [])) return null;
  const draft = draftInHand(state);
  const given = remarkAt(draft, place);
  if (draft.writing?.at !== at)
    return (
      <span class="remark">
        {given !== undefined && <span class="remark-words">{given.reason}</span>}
        <button type="button" id={at} class="quiet" onClick={() => store.tell({ kind: 'remark-begun', at, place })}>
          {remarkLabel(place, given !== undefined)}
          <span class="hidden"> {place.words}</span>
        </button>
      </span>
    );
  const { reason } = draft.writing;
  const leave = (): void => store.tell({ kind: 'remark-left' });
  const isBlank = reason.trim() === '';
  return (
    <div class="writing">
      <Words
        id="writing"
        label={`Nhận xét về ${place.words}`}
        value={reason}
        onType={(text) => store.tell({ kind: 'remark-typed', text })}
        onEscape={leave}
      />
      <div class="buttons">
        <button
          type="button"
          aria-disabled={isBlank}
          onClick={() => {
            if (!isBlank) store.tell({ kind: 'remark-kept' });
          }}
        >
          Ghi nhận xét
        </button>
        <button type="button" class="quiet" onClick={leave}>
          Thôi
        </button>
      </div>
    </div>
  );
}
