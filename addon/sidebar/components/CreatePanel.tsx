/** A spreadsheet without forms: what "Tạo biểu mẫu" does, and for which unit where the account has several. */
import { useState } from 'preact/hooks';
import type { UnitView } from '../../server/views.ts';
import { ActButton } from './ActButton.tsx';
import type { Hands } from './hands.ts';

export function CreatePanel({ state, store, units }: Hands & { readonly units: readonly UnitView[] }) {
  const [unit, setUnit] = useState(units.length === 1 ? units[0]?.id : undefined);
  return (
    <section>
      <h2 id="panel" tabIndex={-1}>
        Bắt đầu
      </h2>
      <p>
        Bảng tính này chưa có biểu mẫu. Sổ PAPI sẽ dựng các trang để điền, có sẵn nội dung của đơn vị. Các trang đang có
        được giữ nguyên.
      </p>
      {units.length > 1 && (
        <fieldset>
          <legend>Tạo cho đơn vị nào?</legend>
          {units.map(({ id, name }) => (
            <label class="choice" key={id}>
              <input type="radio" name="unit" value={id} checked={unit === id} onChange={() => setUnit(id)} />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <div class="buttons">
        {unit === undefined ? (
          <button type="button" class="action" aria-disabled="true">
            Tạo biểu mẫu
          </button>
        ) : (
          <ActButton {...{ state, store }} act={{ kind: 'build', unit }} look="action">
            Tạo biểu mẫu
          </ActButton>
        )}
      </div>
      {unit === undefined && <p class="secondary">Hãy chọn đơn vị trước.</p>}
    </section>
  );
}
