/** Suspicion: the result of a task told in the words of an earlier quarter. What was done by then may be told again. */
import { FORM_NAMES, type QuarterForm } from '../../calendar/form.ts';
import type { ReportRow } from '../../forms/content.ts';
import type { WorkbookContext } from '../../forms/context.ts';
import { matchKey } from '../../text/keys.ts';
import type { Report } from '../report.ts';
import { earlierReports } from './earlierReports.ts';

const SHORTEST = 20;

type Copied = (told: { readonly rowNumber: number; readonly row: ReportRow }, report: Report) => void;

export function copiedReports(form: QuarterForm, context: Pick<WorkbookContext, 'reports'>): Copied {
  const told = new Map<string, { readonly quarter: QuarterForm; readonly words: string }>();
  for (const { form: quarter, content } of earlierReports(form, context)) {
    for (const { id, state, result = '' } of content.tasks) {
      if (!told.has(id)) told.set(id, { quarter, words: state === 'done' ? '' : matchKey(result) });
    }
  }
  return ({ rowNumber, row: { id, result = '' } }, report) => {
    const earlier = told.get(id);
    if (earlier === undefined || result.length < SHORTEST || matchKey(result) !== earlier.words) return;
    report('suspicion-report-copied', rowNumber, 'result', {
      received: result,
      expected: FORM_NAMES[earlier.quarter],
    });
  };
}
