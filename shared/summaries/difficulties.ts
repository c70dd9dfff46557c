/** Difficulties by the level that must settle them and by age in days at the day of the summary. */
import { daysBetween } from '../calendar/dates.ts';
import { SETTLING_LEVELS } from '../forms/content.ts';
import { baseRevision } from '../ledger/state.ts';
import type { FigureBook } from './figureBook.ts';
import { rowOf, type SummarySource } from './source.ts';

const AGES = ['upTo7', 'upTo30', 'over30'] as const;

export function difficultyFigures({ state, units, today }: SummarySource, book: FigureBook): void {
  book.open('difficulties.total', 'khó khăn');
  for (const level of SETTLING_LEVELS) book.open(`difficulties.level.${level}`, 'khó khăn');
  for (const age of AGES) book.open(`difficulties.age.${age}`, 'khó khăn');
  for (const unit of units) {
    for (const { id, level, date } of baseRevision(state.units.get(unit.id), 'kk')?.content.difficulties ?? []) {
      const row = rowOf('difficulties', unit.id, id);
      const days = daysBetween(date, today);
      book.add('difficulties.total', 1, row);
      book.add(`difficulties.level.${level}`, 1, row);
      book.add(`difficulties.age.${days <= 7 ? 'upTo7' : days <= 30 ? 'upTo30' : 'over30'}`, 1, row);
    }
  }
}
