/** The two decisions on a submission, always in sight while it is read. */
import type { ReviewRequest } from '../../../../shared/office/views.ts';
import { draftInHand } from '../state.ts';
import { mayAct, type OfficeHands } from './hands.ts';

export function ReviewBar({ state, store, view }: OfficeHands) {
  const { page, submission, deciding, busy } = state;
  if (page !== 'submission' || deciding !== undefined || !mayAct(view)) return null;
  const want = (decision: ReviewRequest['decision']) => (): void => {
    if (busy === undefined) store.tell({ kind: 'decision-wanted', decision });
  };
  const remarks = draftInHand(state).remarks.length;
  return (
    <div class="acts">
      {submission?.review?.decision !== 'accept' && (
        <button type="button" class="action" aria-disabled={busy !== undefined} onClick={want('accept')}>
          Chấp nhận…
        </button>
      )}
      <button type="button" aria-disabled={busy !== undefined} onClick={want('return')}>
        Trả lại…{remarks > 0 && ` (${remarks} nhận xét)`}
      </button>
    </div>
  );
}
