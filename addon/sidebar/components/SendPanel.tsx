/** Step 3: from "Gửi" over the confirmation to the receipt. */
import type { FormView } from '../../server/views.ts';
import { ActButton } from './ActButton.tsx';
import { Confirmation } from './Confirmation.tsx';
import type { Hands } from './hands.ts';
import { Receipt } from './Receipt.tsx';

export function SendPanel({ state, store, form }: Hands & { readonly form: FormView }) {
  const hands = { state, store };
  if (state.sending !== undefined) return <Confirmation {...hands} sending={state.sending} />;
  const receipt = state.receipt ?? form.receipt;
  const errors = form.check?.errors ?? 0;
  const prepare = { kind: 'prepare', form: form.form, seen: form.revision } as const;
  return (
    <>
      {receipt !== undefined && <Receipt receipt={receipt} isNew={state.receipt !== undefined} />}
      <section>
        <h2 id="panel" tabIndex={-1}>
          {form.revision === 0 ? `Gửi ${form.name}` : `Gửi lại nội dung đã sửa`}
        </h2>
        <p>{adviceOf(form, errors)}</p>
        <div class="buttons">
          {errors > 0 && (
            <ActButton {...hands} act={{ kind: 'check', form: form.form }} look="action">
              Kiểm tra lại
            </ActButton>
          )}
          <ActButton {...hands} act={prepare} look={errors > 0 || receipt !== undefined ? 'plain' : 'action'}>
            Xem lại và gửi
          </ActButton>
        </div>
      </section>
    </>
  );
}

function adviceOf({ revision, submittedAtInWords, submittedBy }: FormView, errors: number): string {
  if (errors > 0) return `Lần kiểm tra gần nhất còn ${errors} lỗi. Hãy sửa rồi kiểm tra lại trước khi gửi.`;
  if (revision === 0) return 'Bạn sẽ được xem lại lần cuối trước khi gửi.';
  const by = submittedBy === undefined ? '' : ` do ${submittedBy} gửi`;
  const at = submittedAtInWords === undefined ? '' : ` lúc ${submittedAtInWords}`;
  return `Sở Nội vụ đã nhận bản thứ ${revision}${by}${at}. Nếu có thay đổi, sửa trong bảng rồi gửi bản mới.`;
}
