/** Below a huyện's own forms: how its xã stand, and who of them is late. */
import { useState } from 'preact/hooks';
import type { Form } from '../../../../shared/calendar/form.ts';
import type { LateView, OfficeView } from '../../../../shared/office/views.ts';
import type { Answer } from '../../../server/views.ts';
import type { Call } from '../../calls.ts';
import { sentenceOf } from '../../callProblems.ts';
import { CALL_FAILED } from '../../words.ts';
import { ROUTES, askFor } from '../routes.ts';
import { formShown } from '../state.ts';
import { FormSelect } from './FormSelect.tsx';
import { LateCopy } from './LateCopy.tsx';
import { Numbers } from './Numbers.tsx';
import '../style.css';

export function District({ view, call }: { readonly view: OfficeView; readonly call: Call }) {
  const [chosen, setChosen] = useState<Form>();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const form = formShown({ view, ...(chosen === undefined ? {} : { form: chosen }) });
  if (form === undefined) return null;
  const ask = async (): Promise<LateView | undefined> => {
    setBusy(true);
    setProblem('');
    const failed = (): Answer<LateView> => ({ ok: false, problem: CALL_FAILED });
    const answer = await askFor(call, ROUTES.late(form.form)).catch(failed);
    setBusy(false);
    if (answer.ok) return answer.value;
    setProblem(sentenceOf(answer.problem));
    return undefined;
  };
  return (
    <section class="district" aria-labelledby="district">
      <h2 id="district">Các xã của huyện</h2>
      <FormSelect forms={view.forms} chosen={form.form} onChoose={setChosen} label="Biểu của các xã" />
      <Numbers form={form} />
      <LateCopy key={form.form} {...{ form, isBusy, ask }} />
      <p role="status" class="late">
        {problem}
      </p>
    </section>
  );
}
