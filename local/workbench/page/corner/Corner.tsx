/** The corner below: what was mailed, what can be downloaded, what was called. One panel at a time. */
import { useState } from 'react';
import type { JournalLine, MailLine } from '../../wire.ts';
import './corner.css';
import { Journal } from './Journal.tsx';
import { Mails } from './Mails.tsx';
import { Papers } from './Papers.tsx';

type Panel = 'papers' | 'mails' | 'journal';

export interface CornerProps {
  readonly account: string;
  /** Whether the account may have the official documents. */
  readonly readsPapers: boolean;
  /** Business clock. */
  readonly clock: string;
  readonly moving: boolean;
  readonly mails: readonly MailLine[];
  readonly journal: readonly JournalLine[];
}

export function Corner({ account, readsPapers, clock, moving, mails, journal }: CornerProps) {
  const [open, setOpen] = useState<Panel>();
  const button = (panel: Panel, label: string) => (
    <button type="button" aria-expanded={open === panel} onClick={() => setOpen(open === panel ? undefined : panel)}>
      {label}
    </button>
  );
  return (
    <div className={readsPapers ? 'corner with-papers' : 'corner'}>
      {open === 'papers' && readsPapers ? <Papers key={account} {...{ account, clock, moving }} /> : null}
      {open === 'mails' ? <Mails {...{ mails, account }} /> : null}
      {open === 'journal' ? <Journal lines={journal} /> : null}
      {readsPapers ? button('papers', 'Văn bản') : null}
      {button('mails', `Thư (${mails.at(-1)?.id ?? 0})`)}
      {button('journal', 'Nhật ký')}
    </div>
  );
}
