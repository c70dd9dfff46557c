/** Step 2: the counts of the last check, and, of a check made here, its findings. */
import { momentInWords } from '../../../shared/text/moment.ts';
import type { FormView } from '../../server/views.ts';
import { sentenceOf } from '../callProblems.ts';
import { NOT_YET, ZERO_FINDINGS, countsInWords } from '../words.ts';
import { ActButton } from './ActButton.tsx';
import { Findings } from './Findings.tsx';
import type { Hands } from './hands.ts';
import { Mending } from './Mending.tsx';

export function CheckPanel({ state, store, form }: Hands & { readonly form: FormView }) {
  const hands = { state, store };
  const again = { kind: 'check', form: form.form } as const;
  const { check } = state;
  if (check === undefined)
    return (
      <section>
        <h2 id="panel" tabIndex={-1}>
          Kiểm tra {form.name}
        </h2>
        <p>Sổ PAPI xem từng ô, đánh dấu chỗ sai và chỉ cách sửa. Chưa có gì được gửi đi.</p>
        {form.check !== undefined && (
          <p class="secondary">
            Lần trước, lúc {momentInWords(form.check.at)}: {countsInWords(form.check) || 'không có lỗi'}.
          </p>
        )}
        <div class="buttons">
          <ActButton {...hands} act={again} look="action">
            Kiểm tra
          </ActButton>
        </div>
      </section>
    );
  const { refusal } = check;
  const isSound = check.counts.errors === 0 && refusal === undefined;
  return (
    <section>
      <h2 id="summary" tabIndex={-1}>
        {refusal === undefined ? countsInWords(check.counts) || ZERO_FINDINGS : NOT_YET}
      </h2>
      <p class="secondary">{refusal === undefined ? adviceOf(check.counts) : sentenceOf(refusal)}</p>
      <div class="buttons">
        {isSound && (
          <ActButton {...hands} act={{ kind: 'prepare', form: form.form, seen: form.revision }} look="action">
            Xem lại và gửi
          </ActButton>
        )}
        <ActButton {...hands} act={again} look={isSound ? 'plain' : 'action'}>
          Kiểm tra lại
        </ActButton>
      </div>
      <Mending {...hands} check={check} />
      <Findings {...hands} check={check} />
    </section>
  );
}

function adviceOf({ errors, warnings, hints }: NonNullable<FormView['check']>): string {
  if (errors > 0) return 'Lỗi phải sửa xong mới gửi được. Bấm vào từng lỗi để đến đúng ô.';
  if (warnings > 0) return 'Không còn lỗi, có thể gửi. Nên xem lại các cảnh báo.';
  return hints > 0 ? 'Không còn lỗi, có thể gửi.' : 'Mọi ô đều hợp lệ.';
}
