/** "Thư": the mails that the functions sent, newest first, each with its text; of everybody or of the account signed in. */
import { useState } from 'react';
import { momentInWords } from '../../../../shared/text/moment.ts';
import type { MailLine } from '../../wire.ts';
import './mails.css';

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
                <span>{momentInWords(mail.date)}</span> <span className="mails-to">{mail.to}</span>{' '}
                <strong>{mail.subject}</strong>
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
