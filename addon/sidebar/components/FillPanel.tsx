/** Step 1: what there is to fill, where, and what was sent back. */
import type { FormView } from '../../server/views.ts';
import { TABS_TO_FILL, TAB_TITLES, periodNote } from '../words.ts';
import { ActButton } from './ActButton.tsx';
import type { Hands } from './hands.ts';
import { Icon } from './Icon.tsx';
import { PlaceButton } from './PlaceButton.tsx';
import { Returned } from './Returned.tsx';

export function FillPanel({ state, store, form }: Hands & { readonly form: FormView }) {
  const { rows, blanks } = form.filling;
  const note = periodNote(form);
  return (
    <section>
      <h2 id="panel" tabIndex={-1}>
        Điền {form.name}
      </h2>
      {note !== undefined && <p>{note}</p>}
      <Returned store={store} form={form} />
      <p>
        {rows === 0 ? 'Chưa có dòng nào được điền.' : `Đã điền ${rows} dòng.`}{' '}
        {blanks > 0 ? `Còn ${blanks} ô bắt buộc để trống.` : rows > 0 && 'Không còn ô bắt buộc nào trống.'}
      </p>
      <h3>Các trang cần điền</h3>
      <ul class="plain-list">
        {TABS_TO_FILL[form.form].map((tab) => (
          <li key={tab}>
            <PlaceButton store={store} place={{ tab }} look="place row">
              <span>{TAB_TITLES[tab]}</span>
              <Icon name="open" />
            </PlaceButton>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <ActButton {...{ state, store }} act={{ kind: 'check', form: form.form }} look="action">
          Điền xong, kiểm tra
        </ActButton>
      </div>
    </section>
  );
}
