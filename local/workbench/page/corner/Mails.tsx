/** "Thư": the mails that the functions sent, by day, newest first, each with its text; of everybody or of the account signed in. */
import { useState } from 'react';
import type { MailLine } from '../../wire.ts';
import { dayOf, dayText, timeText } from '../clock/localTime.ts';

export function Mails({ mails, account }: { readonly mails: readonly MailLine[]; readonly account: string }) {
  const [onlyOwn, setOnlyOwn] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const days = daysOf(mails.filter(({ to }) => !onlyOwn || to === account));
  const shown = chosen ?? days[0]?.date;
  return (
    <div className="panel mails-panel" role="region" aria-label="Thư" tabIndex={0}>
      <label>
        <input type="checkbox" checked={onlyOwn} onChange={() => setOnlyOwn(!onlyOwn)} />
        Chỉ thư gửi {account}
      </label>
      {days.length === 0 ? <p>Chưa có thư nào.</p> : null}
      {days.map(({ date, mails: ofDay }) => (
        <details key={date} open={date === shown}>
          <summary
            onClick={(event) => {
              event.preventDefault();
              setChosen(date === shown ? '' : date);
            }}
          >
            {dayText(date)}: {ofDay.length} thư
          </summary>
          {date === shown ? ofDay.map((mail) => <Mail key={mail.id} {...mail} />) : null}
        </details>
      ))}
    </div>
  );
}

function Mail({ date, to, subject, text }: MailLine) {
  return (
    <details className="mail">
      <summary>
        <span>{timeText(date)}</span> <span className="mails-to">{to}</span> <strong>{subject}</strong>
      </summary>
      <pre>{text}</pre>
    </details>
  );
}

interface MailDay {
  readonly date: string;
  readonly mails: readonly MailLine[];
}

/** By the day of the header; a clock that went back comes to a day again. */
function daysOf(mails: readonly MailLine[]): readonly MailDay[] {
  const days = new Map<string, MailLine[]>();
  for (const mail of mails) {
    const date = dayOf(mail.date);
    const ofDay = days.get(date);
    if (ofDay === undefined) days.set(date, [mail]);
    else ofDay.unshift(mail);
  }
  return [...days].map(([date, ofDay]) => ({ date, mails: ofDay })).sort((a, b) => (a.date < b.date ? 1 : -1));
}
