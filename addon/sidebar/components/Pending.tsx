/** A submission whose answer never came: said on every page until "Gửi lại" completes it. */
import type { PendingView } from '../../server/views.ts';
import { ActButton } from './ActButton.tsx';
import type { Hands } from './hands.ts';
import { Icon } from './Icon.tsx';

export function Pending({ state, store, pending }: Hands & { readonly pending: PendingView }) {
  return (
    <section class="card caution" aria-labelledby="pending">
      <h2 id="pending">
        <Icon name="warning" /> Chưa có biên nhận
      </h2>
      <p>
        {pending.name}, {pending.by} bấm gửi lúc {pending.clickedAtInWords}. Bấm “Gửi lại” để hoàn tất; hệ thống không
        ghi hai lần.
      </p>
      <div class="buttons">
        <ActButton {...{ state, store }} act={{ kind: 'resend' }} look="action">
          Gửi lại
        </ActButton>
      </div>
    </section>
  );
}
