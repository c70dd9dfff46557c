/** What an acceptance or a return will do, before it is done; of a return also why. */
import type { ReviewRequest, SubmissionView } from '../../../../shared/office/views.ts';
import type { OfficeAct } from '../acts.ts';
import type { Draft } from '../drafts.ts';
import { draftInHand } from '../state.ts';
import { RETURNING, acceptingInWords } from '../words.ts';
import { AskButton } from './AskButton.tsx';
import type { OfficeHands } from './hands.ts';
import { Remarks } from './Remarks.tsx';
import { TellButton } from './TellButton.tsx';
import { Words } from './Words.tsx';

interface Props extends OfficeHands {
  readonly submission: SubmissionView;
  readonly decision: ReviewRequest['decision'];
}

export function Decision({ submission, decision, ...hands }: Props) {
  const { state, store } = hands;
  const { unit, formName, revision, review } = submission;
  const draft = draftInHand(state);
  const isReturn = decision === 'return';
  const count = draft.remarks.length;
  return (
    <section class="card" aria-labelledby="confirmation">
      <h2 id="confirmation" tabIndex={-1}>
        {isReturn ? 'Trả lại' : 'Chấp nhận'} {formName} của {unit.name}?
      </h2>
      <p>
        Bản thứ {revision}
        {review !== undefined && `, ${review.by} đã ${review.decision === 'accept' ? 'chấp nhận' : 'trả lại'}`}.{' '}
        {isReturn ? RETURNING : acceptingInWords(submission)}
      </p>
      {isReturn && (
        <>
          <Words
            label="Lý do trả lại (bắt buộc)"
            value={draft.reason}
            onType={(text) => store.tell({ kind: 'reason-typed', text })}
          />
          <Remarks {...hands} />
          {count === 0 && <p class="secondary">Chưa có nhận xét nào ở ô hay dòng.</p>}
        </>
      )}
      {!isReturn && count > 0 && <p>{count} nhận xét đã ghi sẽ không được gửi.</p>}
      <div class="buttons">
        <AskButton
          {...{ state, store }}
          act={reviewOf(submission, decision, draft)}
          look="action"
          wants="reason-wanted"
        >
          {isReturn ? 'Xác nhận trả lại' : 'Xác nhận chấp nhận'}
        </AskButton>
        <TellButton {...{ state, store }} event={{ kind: 'decision-wanted' }}>
          Để sau
        </TellButton>
      </div>
      {isReturn && draft.reason.trim() === '' && (
        <p class="secondary" id="reason-wanted">
          Cần ghi lý do.
        </p>
      )}
    </section>
  );
}

/** `undefined` while the reason of a return is missing. */
function reviewOf(
  { unit, form, revision, review }: SubmissionView,
  decision: ReviewRequest['decision'],
  { reason, remarks }: Draft,
): OfficeAct | undefined {
  const seen = { unit: unit.id, form, revision, decision, ...(review === undefined ? {} : { after: review.decision }) };
  if (decision === 'accept') return { kind: 'review', review: seen };
  if (reason.trim() === '') return undefined;
  const sent = remarks.map(({ place: { tab, row, column }, reason: why }) => ({
    ...{ tab, reason: why },
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  }));
  return { kind: 'review', review: { ...seen, reason: reason.trim(), remarks: sent } };
}
