/** The signed paper of a form: its row of tab "Văn bản", found by the form's name, wherever it stands. */
import { FORM_NAMES } from '../../calendar/form.ts';
import type { SignedPaper } from '../../forms/content.ts';
import { notInFuture } from '../rules/dates.ts';
import { draftOf, type Forming } from './forming.ts';

/** `undefined` while the form has no signed paper. Of two rows that hold something the upper one counts. */
export function signedPaper({ form, context, tab }: Forming): SignedPaper | undefined {
  const { rows, report, found } = tab('papers');
  const name = FORM_NAMES[form];
  if (found && rows.length === 0) report('identity-missing-paper', undefined, 'form', { expected: name });
  const papers = rows.filter(({ values }) => Object.keys(values).length > 1);
  const [first, ...others] = papers;
  if (first === undefined) return undefined;
  for (const { rowNumber } of others) {
    report('identity-duplicate-row', rowNumber, 'form', { received: name, expected: String(first.rowNumber) });
  }
  notInFuture(first.rowNumber, first.values['date'], context.today, report);
  const { number, date, signer, link } = draftOf<SignedPaper>(first);
  return {
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { date }),
    ...(signer === undefined ? {} : { signer }),
    ...(link === undefined ? {} : { link }),
  };
}
