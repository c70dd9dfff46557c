/** The two reports of Sở Nội vụ to the province's committee: of a quarter, and of the plan round. Pure: the same input, the same words. */
import { isQuarterForm, type QuarterForm } from '../calendar/form.ts';
import type { OfficialDocument } from './document.ts';
import { planReport } from './planReport.ts';
import { quarterReport } from './quarterReport.ts';
import { reportSource, type ReportInput } from './source.ts';

export type ReportForm = QuarterForm | 'plan';

export const REPORT_FORMS: readonly ReportForm[] = ['plan', 'q1', 'q2', 'q3', 'q4'];

export function officialReport(form: ReportForm, input: ReportInput): OfficialDocument {
  const source = reportSource(input);
  return isQuarterForm(form) ? quarterReport(form, source) : planReport(source);
}
