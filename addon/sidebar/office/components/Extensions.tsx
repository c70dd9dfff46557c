/** A later last day for one unit and one form, with its reason; and those that were given. */
import { useState } from 'preact/hooks';
import type { Form } from '../../../../shared/calendar/form.ts';
import { formatShortDate } from '../../../../shared/text/format.ts';
import type { UnitView } from '../../../server/views.ts';
import type { Call } from '../../calls.ts';
import { UnitSearch } from '../../components/UnitSearch.tsx';
import type { OfficeAct } from '../acts.ts';
import { formShown } from '../state.ts';
import { AskButton } from './AskButton.tsx';
import { FormSelect } from './FormSelect.tsx';
import { mayAct, type OfficeHands } from './hands.ts';
import { useAskedFocus } from './useAskedFocus.ts';
import { Words } from './Words.tsx';

export function Extensions({ call, ...hands }: OfficeHands & { readonly call: Call }) {
  const { state, view } = hands;
  const given = state.extensions?.extensions;
  return (
    <section>
      <h2 id="panel" tabIndex={-1}>
        Gia hạn nộp
      </h2>
      {mayAct(view) && <NewExtension key={state.granted} {...hands} call={call} />}
      <h3>Đã gia hạn</h3>
      {given?.length === 0 && <p class="secondary">Chưa gia hạn cho đơn vị nào.</p>}
      <ul class="plain-list">
        {given?.map(({ unit, form, formName, dueInWords, reason, by, atInWords }) => (
          <li key={`${unit.id}${form}${atInWords}`} class="standing">
            <h3>{unit.name}</h3>
            <p>
              {formName}: {dueInWords}
            </p>
            <p>{reason}</p>
            <p class="secondary">
              {by}, {atInWords}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Begun anew after each that was given. */
function NewExtension({ state, store, view, call }: OfficeHands & { readonly call: Call }) {
  const forms = view.forms.filter(({ form }) => form !== 'kk');
  const shown = formShown(state)?.form;
  const [unit, setUnit] = useState<UnitView>();
  const [form, setForm] = useState<Form | undefined>(shown === 'kk' ? forms[0]?.form : shown);
  const [due, setDue] = useState('');
  const [reason, setReason] = useState('');
  const [isSure, setSure] = useState(false);
  const place = useAskedFocus(isSure);
  const act = actOf({ unit, form, due, reason });
  const formName = forms.find((one) => one.form === form)?.name ?? '';
  return (
    <>
      <UnitSearch call={call} chosen={unit} onChoose={setUnit} />
      <label class="field">
        Biểu
        <FormSelect forms={forms} chosen={form} onChoose={setForm} />
      </label>
      <label class="field">
        Hạn mới (hết ngày)
        <input type="date" min={view.today} value={due} onInput={({ currentTarget }) => setDue(currentTarget.value)} />
      </label>
      <Words label="Lý do (bắt buộc)" value={reason} onType={setReason} />
      <div ref={place}>
        {isSure && act !== undefined && unit !== undefined ? (
          <div class="card" role="group" aria-label="Xác nhận gia hạn">
            <p class="asked" tabIndex={-1}>
              Gia hạn {formName} cho {unit.name} đến hết ngày {formatShortDate(due)}?
            </p>
            <div class="buttons">
              <AskButton {...{ state, store, act }} look="action">
                Xác nhận gia hạn
              </AskButton>
              <button type="button" onClick={() => setSure(false)}>
                Để sau
              </button>
            </div>
          </div>
        ) : (
          <div class="buttons">
            <button
              type="button"
              class="action"
              aria-disabled={act === undefined}
              aria-describedby="extension-wants"
              onClick={() => setSure(act !== undefined)}
            >
              Gia hạn…
            </button>
          </div>
        )}
      </div>
      {act === undefined && (
        <p class="secondary" id="extension-wants">
          Cần chọn đơn vị, biểu, ngày và ghi lý do.
        </p>
      )}
    </>
  );
}

interface Fields {
  readonly unit: UnitView | undefined;
  readonly form: Form | undefined;
  readonly due: string;
  readonly reason: string;
}

/** `undefined` while something is missing. */
function actOf({ unit, form, due, reason }: Fields): OfficeAct | undefined {
  if (unit === undefined || form === undefined || due === '' || reason.trim() === '') return undefined;
  return { kind: 'extend', extension: { unit: unit.id, form, due, reason: reason.trim() } };
}
