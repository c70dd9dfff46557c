/** "Trạng thái": what is owed and by when, what was received, accepted, returned and why, and what was answered. */
import type { AnswerView, FormView } from '../../server/views.ts';
import type { Hands } from './hands.ts';
import { Icon } from './Icon.tsx';
import { Returned } from './Returned.tsx';

export function StatusPanel({ state, store }: Hands) {
  const { forms, answers, contact } = state.view ?? { forms: [], answers: [], contact: '' };
  return (
    <section>
      <h2 id="panel" tabIndex={-1}>
        Trạng thái trong năm
      </h2>
      <ul class="plain-list">
        {forms.map((form) => (
          <li key={form.form} class="standing">
            <Standing form={form} />
            <Returned store={store} form={form} />
          </li>
        ))}
      </ul>
      <h2>Trả lời khó khăn, vướng mắc</h2>
      {answers.length === 0 && <p class="secondary">Chưa có trả lời nào.</p>}
      <ul class="plain-list">
        {answers.map((answer) => (
          <li key={answer.id} class="standing">
            <Answered answer={answer} />
          </li>
        ))}
      </ul>
      {contact !== '' && <p class="secondary">Cần hỏi: {contact}</p>}
    </section>
  );
}

function Standing({ form }: { readonly form: FormView }) {
  const { name, status, statusInWords, dueInWords, revision, submittedAtInWords, submittedBy, signedPaper } = form;
  const isGood = status === 'accepted' || status === 'submitted';
  return (
    <>
      <h3>{name}</h3>
      <p>
        {isGood && <Icon name="done" />} <strong>{statusInWords}</strong>
        {dueInWords !== undefined && <span class="secondary"> · {dueInWords}</span>}
      </p>
      {revision > 0 && (
        <p class="secondary">
          Bản thứ {revision}
          {submittedAtInWords !== undefined && `, nhận lúc ${submittedAtInWords}`}
          {submittedBy !== undefined && `, ${submittedBy} gửi`}
        </p>
      )}
      {revision > 0 && <p class="secondary">Văn bản ký: {signedPaper ? 'đã ghi số' : 'chưa ghi số'}</p>}
    </>
  );
}

function Answered({ answer: { id, difficulty, status, answer, agency } }: { readonly answer: AnswerView }) {
  return (
    <>
      <h3>
        {id}
        {status !== undefined && `: ${status}`}
      </h3>
      {difficulty !== '' && <p class="secondary">{difficulty}</p>}
      {answer !== undefined && <p>{answer}</p>}
      {agency !== undefined && <p class="secondary">{agency}</p>}
    </>
  );
}
