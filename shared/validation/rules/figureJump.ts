/** Suspicion: a figure more than three times the highest of the unit's earlier quarters: a total may have been typed for the quarter. */
import type { QuarterForm } from '../../calendar/form.ts';
import type { Figures } from '../../forms/content.ts';
import type { WorkbookContext } from '../../forms/context.ts';
import { formatNumber } from '../../text/format.ts';
import type { Report } from '../report.ts';
import { earlierReports } from './earlierReports.ts';

const TIMES = 3;
/** Small counts jump by chance. */
const LEAST = 10;

export function figureJump({
  figures,
  rowNumbers,
  form,
  context,
  report,
}: {
  readonly figures: Figures;
  /** Figure key -> row of the tab. */
  readonly rowNumbers: ReadonlyMap<string, number>;
  readonly form: QuarterForm;
  readonly context: WorkbookContext;
  readonly report: Report;
}): void {
  const earlier = earlierReports(form, context);
  if (earlier.length === 0) return;
  for (const [key, figure] of Object.entries(figures)) {
    if (figure.kind !== 'value' || figure.value < LEAST) continue;
    const highest = Math.max(0, ...earlier.map(({ content }) => numberOf(content.figures[key])));
    if (highest === 0 || figure.value <= TIMES * highest) continue;
    report('suspicion-figure-jump', rowNumbers.get(key), form, {
      received: formatNumber(figure.value),
      expected: formatNumber(highest),
    });
  }
}

function numberOf(figure: Figures[string] | undefined): number {
  return figure?.kind === 'value' ? figure.value : 0;
}
