/** What the unit reported in the quarters before this one, the newest first. */
import { QUARTER_FORMS, quarterOf, type QuarterForm } from '../../calendar/form.ts';
import type { ReportContent } from '../../forms/content.ts';
import type { WorkbookContext } from '../../forms/context.ts';

export interface EarlierReport {
  readonly form: QuarterForm;
  readonly content: ReportContent;
}

export function earlierReports(
  form: QuarterForm,
  { reports }: Pick<WorkbookContext, 'reports'>,
): readonly EarlierReport[] {
  return QUARTER_FORMS.slice(0, quarterOf(form) - 1)
    .reverse()
    .flatMap((quarter) => {
      const content = reports[quarter];
      return content === undefined ? [] : [{ form: quarter, content }];
    });
}
