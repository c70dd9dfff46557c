/** What freezing again does, and why it is done, before it is done. */
import type { QuarterForm } from '../../../../shared/calendar/form.ts';
import { refreezingInWords } from '../closingWords.ts';
import { BLANK_PAPER, SHORTEST_REASON } from '../papers.ts';
import { AskButton } from './AskButton.tsx';
import type { OfficeHands } from './hands.ts';
import { TellButton } from './TellButton.tsx';
import { Words } from './Words.tsx';

interface Props extends Pick<OfficeHands, 'state' | 'store'> {
  readonly form: QuarterForm;
  /** Version that is seen. */
  readonly after: number;
}

export function Refreezing({ state, store, form, after }: Props) {
  const { reason } = state.papers[form] ?? BLANK_PAPER;
  const words = reason.trim();
  const isMissing = words.length < SHORTEST_REASON;
  return (
    <>
      <h4 id="confirmation" tabIndex={-1}>
        Chốt lại thành bản thứ {after + 1}?
      </h4>
      <p>{refreezingInWords(after)}</p>
      <Words
        label="Lý do chốt lại (bắt buộc)"
        value={reason}
        onType={(text) => store.tell({ kind: 'freeze-reason-typed', form, text })}
      />
      <div class="buttons">
        <AskButton
          {...{ state, store }}
          act={isMissing ? undefined : { kind: 'freeze', form, freeze: { reason: words, after } }}
          look="action"
          wants="freeze-wants"
        >
          Xác nhận chốt lại
        </AskButton>
        <TellButton {...{ state, store }} event={{ kind: 'paper-wanted' }}>
          Để sau
        </TellButton>
      </div>
      {isMissing && (
        <p class="secondary" id="freeze-wants">
          Cần ghi lý do.
        </p>
      )}
    </>
  );
}
