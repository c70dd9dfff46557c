/** The signed paper of a report, in words. */
import type { Issue } from '../ledger/state.ts';
import { formatShortDate } from '../text/format.ts';
import { momentInWords } from '../text/moment.ts';
import type { IssueView } from './closing.ts';

export function issueView({
  number,
  date,
  link,
  at,
  by,
}: Pick<Issue, 'number' | 'date' | 'link' | 'at' | 'by'>): IssueView {
  const inWords = `Số ${number} ngày ${formatShortDate(date)}, ghi lúc ${momentInWords(at)} bởi ${by}`;
  return { number, date, inWords, ...(link === undefined ? {} : { link }) };
}
