/** Last year's measures as the units judge them, and the coverage of weak and strong contents by this year's plans. */
import { ASSESSMENTS, FOLLOW_UPS } from '../forms/content.ts';
import { baseRevision } from '../ledger/state.ts';
import { assignedReviews } from '../master/assignedReviews.ts';
import type { FigureBook } from './figureBook.ts';
import { rowOf, type SummarySource } from './source.ts';

export function measureFigures({ state, units }: SummarySource, book: FigureBook): void {
  book.open('measures.total', 'giải pháp');
  for (const assessment of [...ASSESSMENTS, 'blank']) book.open(`measures.assessment.${assessment}`, 'giải pháp');
  for (const followUp of [...FOLLOW_UPS, 'blank']) book.open(`measures.followUp.${followUp}`, 'giải pháp');
  for (const key of ['weak.total', 'weak.withoutTask', 'strong.total', 'strong.withoutKeep'])
    book.open(`contents.${key}`, 'nội dung');

  const verdicts = new Map(state.settings?.contents.map((content) => [content.code, content.verdict]));
  for (const unit of units) {
    const plan = baseRevision(state.units.get(unit.id), 'plan')?.content;
    if (plan === undefined) continue;
    const served = new Set(plan.tasks.flatMap((task) => task.contents));
    for (const { content, assessment, followUp } of assignedReviews(state, unit, plan)) {
      const row = rowOf('reviews', unit.id, content);
      book.add('measures.total', 1, row);
      book.add(`measures.assessment.${assessment ?? 'blank'}`, 1, row);
      book.add(`measures.followUp.${followUp ?? 'blank'}`, 1, row);
      const verdict = verdicts.get(content);
      if (verdict === 'weak') {
        book.add('contents.weak.total', 1, row);
        if (!served.has(content)) book.add('contents.weak.withoutTask', 1, row);
      }
      if (verdict === 'strong') {
        book.add('contents.strong.total', 1, row);
        if (!served.has(content) && followUp !== 'continue') book.add('contents.strong.withoutKeep', 1, row);
      }
    }
  }
}
