/** The two decisions on a submission, always in sight while it is read. */
import { draftInHand } from '../state.ts';
import { mayAct, type OfficeHands } from './hands.ts';
import { TellButton } from './TellButton.tsx';

export function ReviewBar({ state, store, view }: OfficeHands) {
  const { page, submission, deciding } = state;
  if (page !== 'submission' || deciding !== undefined || !mayAct(view)) return null;
  const remarks = draftInHand(state).remarks.length;
  return (
    <div class="acts">
      {submission?.review?.decision !== 'accept' && (
        <TellButton {...{ state, store }} event={{ kind: 'decision-wanted', decision: 'accept' }} look="action">
          Chấp nhận…
        </TellButton>
      )}
      <TellButton {...{ state, store }} event={{ kind: 'decision-wanted', decision: 'return' }}>
        Trả lại…{remarks > 0 && ` (${remarks} nhận xét)`}
      </TellButton>
    </div>
  );
}
