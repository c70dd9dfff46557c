/** "Rà soát": what each unit says of last year's measures, content by content that it was assigned, by the plan that counts, else by the one that was returned. */
import { ASSESSMENT_CHOICES, FOLLOW_UP_CHOICES, labelOf } from '../../forms/choices.ts';
import { assignedReviews } from '../assignedReviews.ts';
import { shownRevision } from '../shownRevision.ts';
import { rowKey, tableRow, type TableRow } from '../table.ts';
import { unitsWithState, unitValues, VERDICT_NAMES, type RowSource } from './source.ts';

export const reviewRows: RowSource = (table, context) => {
  const rows: TableRow[] = [];
  for (const [unit, own] of unitsWithState(context)) {
    const shown = shownRevision(own, 'plan');
    if (shown === undefined) continue;
    for (const review of assignedReviews(context.state, unit, shown.revision.content)) {
      const content = context.contents.get(review.content);
      const { measure, result, shortcoming, cause } = review;
      rows.push(
        tableRow(table, rowKey(unit.id, review.content), {
          ...unitValues(unit),
          ...{
            content: review.content,
            contentName: content?.name,
            verdict: VERDICT_NAMES[content?.verdict ?? 'neutral'],
          },
          ...{ measure, result, shortcoming, cause, status: shown.status },
          assessment: optionalLabel(ASSESSMENT_CHOICES, review.assessment),
          followUp: optionalLabel(FOLLOW_UP_CHOICES, review.followUp),
        }),
      );
    }
  }
  return rows;
};

function optionalLabel(choices: Parameters<typeof labelOf>[0], value: string | undefined): string | null {
  return value === undefined ? null : labelOf(choices, value);
}
