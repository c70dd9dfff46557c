/** What "Gửi" will do, before it is done: what, whose, to whom, in time or how late. */
import type { SendingView } from '../../server/views.ts';
import { ActButton } from './ActButton.tsx';
import type { Hands } from './hands.ts';
import { Icon } from './Icon.tsx';

export function Confirmation({ state, store, sending }: Hands & { readonly sending: SendingView }) {
  const { form, name, what, to, timeliness, late, warnings, revision, unit, signedPaper } = sending;
  return (
    <section class="card" aria-labelledby="confirmation">
      <h2 id="confirmation" tabIndex={-1}>
        Gửi {name}?
      </h2>
      <dl>
        <dt>Nội dung</dt>
        <dd>{what}</dd>
        <dt>Đơn vị</dt>
        <dd>{unit.name}</dd>
        <dt>Nơi nhận</dt>
        <dd>{to}</dd>
        <dt>Thời hạn</dt>
        <dd class={late ? 'late' : undefined}>
          {late && <Icon name="warning" />} {timeliness}
        </dd>
        <dt>Lần gửi</dt>
        <dd>bản thứ {revision}</dd>
      </dl>
      {warnings > 0 && (
        <p class="note">
          <Icon name="warning" /> Còn {warnings} cảnh báo. Vẫn gửi được; Sở Nội vụ sẽ thấy các cảnh báo này.
        </p>
      )}
      {!signedPaper && (
        <p class="note">
          <Icon name="hint" /> Chưa ghi số văn bản ký ở trang Văn bản. Vẫn gửi được; ghi sau rồi gửi lại.
        </p>
      )}
      <div class="buttons">
        <ActButton {...{ state, store }} act={{ kind: 'send', form, seen: revision - 1 }} look="action">
          Xác nhận gửi
        </ActButton>
        <button
          type="button"
          aria-disabled={state.busy !== undefined}
          onClick={() => {
            if (state.busy === undefined) store.tell({ kind: 'sending-left' });
          }}
        >
          Để sau
        </button>
      </div>
    </section>
  );
}
