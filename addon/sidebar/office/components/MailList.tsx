/** People and what each is mailed about, a few at a time. */
import { useState } from 'preact/hooks';
import type { ReminderPerson } from '../../../../shared/office/closing.ts';
import { READERS } from '../closingWords.ts';
import { Fold } from './Fold.tsx';

interface Props {
  readonly title: string;
  readonly people: readonly ReminderPerson[];
  /** Shown on demand. */
  readonly isFolded?: boolean;
}

const AT_ONCE = 20;
/** More than that of one person are shown on demand. */
const FEW_DUES = 2;

export function MailList({ title, people, isFolded = false }: Props) {
  if (people.length === 0) return null;
  const counted = `${title} (${people.length})`;
  if (isFolded) return <Fold title={counted}>{() => <People people={people} />}</Fold>;
  return (
    <>
      <h3>{counted}</h3>
      <People people={people} />
    </>
  );
}

function People({ people }: Pick<Props, 'people'>) {
  const [shown, setShown] = useState(AT_ONCE);
  const left = people.length - shown;
  return (
    <>
      <ul class="plain-list">
        {people.slice(0, shown).map((person) => (
          <li key={person.to} class="standing">
            <Person person={person} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div class="buttons">
          <button type="button" onClick={() => setShown(shown + AT_ONCE)}>
            Xem thêm (còn {left})
          </button>
        </div>
      )}
    </>
  );
}

function Person({ person: { to, subject, dues } }: { readonly person: ReminderPerson }) {
  const others = [...new Set(dues.map((due) => due.as))].filter((as) => as !== 'officer');
  const lines = () => (
    <ul>
      {dues.map((due) => (
        <li key={`${due.as}${due.unit}${due.form}`}>
          {due.name}: {due.formName}, <span class="late">{due.standing}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <p>
        <strong>{to}</strong>
        {others.length > 0 && <span class="secondary"> ({others.map((as) => READERS[as]).join(', ')})</span>}
      </p>
      {dues.length > FEW_DUES ? (
        <>
          <p class="secondary">{subject}</p>
          <Fold title={`${dues.length} biểu còn nợ`}>{lines}</Fold>
        </>
      ) : (
        lines()
      )}
    </>
  );
}
