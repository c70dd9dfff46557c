/**
 * Reporting rate (completeness) and timeliness of a form by level: who was asked, who sent, who sent in time, who is missing.
 *
 * In time is judged by the first submission: a return for its content makes nobody late.
 */
import type { Form } from '../calendar/form.ts';
import { LEVELS } from '../calendar/settings.ts';
import { formStatus, revisionsOf } from '../ledger/state.ts';
import type { FigureBook } from './figureBook.ts';
import { rowOf, type SummarySource } from './source.ts';

const COUNTS = ['asked', 'submitted', 'onTime', 'late', 'missing', 'returned', 'accepted'] as const;

export function completeness(form: Form, prefix: string, { state, units }: SummarySource, book: FigureBook): void {
  for (const level of [...LEVELS, 'all'])
    for (const count of COUNTS) book.open(`${prefix}.${level}.${count}`, 'đơn vị');
  for (const unit of units) {
    const row = rowOf('progress', unit.id);
    const add = (count: (typeof COUNTS)[number]) => {
      book.add(`${prefix}.${unit.level}.${count}`, 1, row);
      book.add(`${prefix}.all.${count}`, 1, row);
    };
    const own = state.units.get(unit.id);
    const first = revisionsOf(own, form)[0];
    add('asked');
    if (first === undefined) add('missing');
    else {
      add('submitted');
      add(first.minutesLate === 0 ? 'onTime' : 'late');
    }
    const status = formStatus(own, form);
    if (status === 'returned' || status === 'accepted') add(status);
  }
  for (const level of [...LEVELS, 'all']) {
    const key = (count: string) => `${prefix}.${level}.${count}`;
    book.ratio(key('reportingRate'), [key('submitted')], [key('asked')]);
    book.ratio(key('timeliness'), [key('onTime')], [key('asked')]);
  }
}
