/** "Thư": the mails that the functions sent, newest first, each with its text; of everybody or of the account signed in. */
import { useState } from 'react';
import type { MailLine } from '../../wire.ts';
import './mails.css';

const OFFSET_MS = 7 * 3_600_000;

/** "02/08/2023 05:15", at Asia/Ho_Chi_Minh. */
function timeOf({ date }: MailLine): string {
  const [day = '', time = ''] = new Date(Date.parse(date) + OFFSET_MS).toISOString().split('T');
  return `${day.split('-').reverse().join('/')} ${time.slice(0, 5)}`;
}

export function Mails({ mails, account }: { readonly mails: readonly MailLine[]; readonly account: string }) {
  const [open, setOpen] = useState(false);
  const [onlyOwn, setOnlyOwn] = useState(false);
  const shown = mails.filter(({ to }) => !onlyOwn || to === account).reverse();
  return (
    <div className="mails">
      {open ? (
        <div className="mails-panel" role="region" aria-label="Thư" tabIndex={0}>
          <label>
            <input type="checkbox" checked={onlyOwn} onChange={() => setOnlyOwn(!onlyOwn)} />
            Chỉ thư gửi {account}
          </label>
          {shown.length === 0 ? <p>Chưa có thư nào.</p> : null}
          {shown.map((mail) => (
            <details key={mail.id}>
              <summary>
                <span>{timeOf(mail)}</span> <span className="mails-to">{mail.to}</span> <strong>{mail.subject}</strong>
              </summary>
              <pre>{mail.text}</pre>
            </details>
          ))}
        </div>
      ) : null}
      <button type="button" className="journal-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        Thư ({mails.length})
      </button>
    </div>
  );
}
