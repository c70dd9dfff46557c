/** The question whose turn it is, as a modal dialog: the browser keeps the focus inside. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Question, Questions } from './questions.ts';

export function DialogHost({ questions }: { readonly questions: Questions }) {
  const question = useSyncExternalStore(questions.subscribe, questions.current);
  return question === undefined ? null : (
    <Dialog key={`${question.title}|${question.text}`} question={question} questions={questions} />
  );
}

function Dialog({ question, questions }: { readonly question: Question; readonly questions: Questions }) {
  const element = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState(question.input ?? '');
  const [ticked, setTicked] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(question.list?.map(({ id }) => id)));
  useEffect(() => {
    const before = document.activeElement;
    element.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const answer = (button: string) => questions.answer({ button, text, ticked, chosen: [...chosen] });
  const last = question.buttons.at(-1)?.id ?? '';
  return (
    <dialog
      ref={element}
      className="dialog"
      aria-labelledby="dialog-title"
      aria-describedby="dialog-text"
      onCancel={(event) => {
        event.preventDefault();
        answer('');
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(last);
        }}
      >
        <h2 id="dialog-title">{question.title}</h2>
        <p id="dialog-text">{question.text}</p>
        {question.list === undefined ? null : (
          <ul className="scopes">
            {question.list.map(({ id, label, detail }) => (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    checked={chosen.has(id)}
                    onChange={(event) => {
                      const next = new Set(chosen);
                      if (event.target.checked) next.add(id);
                      else next.delete(id);
                      setChosen(next);
                    }}
                  />
                  <span>{label}</span>
                </label>
                <small>{detail}</small>
              </li>
            ))}
          </ul>
        )}
        {question.input === undefined ? null : (
          <input
            className="line"
            aria-label={question.text === '' ? question.title : question.text}
            value={text}
            autoFocus
            onChange={(event) => setText(event.target.value)}
            onFocus={(event) => event.target.select()}
          />
        )}
        {question.tick === undefined ? null : (
          <label className="tick">
            <input type="checkbox" checked={ticked} onChange={(event) => setTicked(event.target.checked)} />
            {question.tick}
          </label>
        )}
        <div className="buttons">
          {question.buttons.map(({ id, label }) => (
            <button
              key={id}
              type={id === last ? 'submit' : 'button'}
              className={id === last ? 'primary' : ''}
              autoFocus={id === last && question.input === undefined}
              {...(id === last ? {} : { onClick: () => answer(id) })}
            >
              {label}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  );
}
