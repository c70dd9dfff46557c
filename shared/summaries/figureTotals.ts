/**
 * The units' figures added up by their rules: "trong kỳ" (this quarter) apart from "lũy kế" (the cycle so far); ratios are
 * recomputed from sums, never averaged; a share is over the units that answered (DOMAIN 2.6).
 *
 * Blank is not reported and in no count; "không phát sinh" is reported and adds nothing.
 */
import { QUARTER_FORMS, quarterOf, type QuarterForm } from '../calendar/form.ts';
import type { Figure } from '../forms/content.ts';
import { FIGURES, type FigureDeclaration } from '../forms/figures.ts';
import { baseRevision, type UnitState } from '../ledger/state.ts';
import type { MasterTabId } from '../master/table.ts';
import type { FigureBook } from './figureBook.ts';
import { rowOf, type SummarySource } from './source.ts';

export function figureTotals({ state, units, form }: SummarySource, book: FigureBook): void {
  const spans = {
    period: [form],
    cumulative: QUARTER_FORMS.filter((quarter) => quarterOf(quarter) <= quarterOf(form)),
  };
  for (const [span, quarters] of Object.entries(spans)) {
    const key = (figure: string) => `figures.${figure}.${span}`;
    for (const figure of FIGURES.filter(({ entered }) => entered)) {
      openFigure(figure, key(figure.key), book);
      for (const unit of units) {
        const own = state.units.get(unit.id);
        if (own !== undefined) addUnit(figure, key(figure.key), unit.id, own, quarters, book);
      }
      if (figure.aggregation.kind === 'share-of-units') {
        book.ratio(key(figure.key), [`${key(figure.key)}.yes`], [`${key(figure.key)}.yes`, `${key(figure.key)}.no`]);
      }
    }
    for (const { key: own, aggregation } of FIGURES) {
      if (aggregation.kind === 'ratio')
        book.ratio(key(own), aggregation.numerator.map(key), aggregation.denominator.map(key));
    }
  }
}

function openFigure(figure: FigureDeclaration, key: string, book: FigureBook): void {
  book.open(`${key}.units`, 'đơn vị');
  if (figure.aggregation.kind === 'share-of-units') {
    book.open(`${key}.yes`, 'đơn vị');
    book.open(`${key}.no`, 'đơn vị');
  } else {
    book.open(key, figure.unit);
  }
}

function addUnit(
  figure: FigureDeclaration,
  key: string,
  unit: string,
  own: UnitState,
  quarters: readonly QuarterForm[],
  book: FigureBook,
): void {
  const said = quarters.flatMap((quarter): { readonly quarter: QuarterForm; readonly figure: Figure }[] => {
    const found = baseRevision(own, quarter)?.content.figures[figure.key];
    return found === undefined ? [] : [{ quarter, figure: found }];
  });
  const first = said[0];
  const last = said.at(-1);
  if (first === undefined || last === undefined) return;
  const row = (quarter: QuarterForm) => rowOf(tabOf(figure), unit, quarter);
  book.add(`${key}.units`, 1, row(last.quarter));
  switch (figure.aggregation.kind) {
    case 'sum':
      for (const one of said) book.add(key, amount(one.figure), row(one.quarter));
      break;
    case 'carry-over':
      book.add(key, amount(first.figure), row(first.quarter));
      break;
    case 'share-of-units':
      if (last.figure.kind === 'yes' || last.figure.kind === 'no')
        book.add(`${key}.${last.figure.kind}`, 1, row(last.quarter));
      break;
    case 'ratio':
      break;
  }
}

function amount(figure: Figure): number {
  return figure.kind === 'value' ? figure.value : 0;
}

/** Where the units' own figures of it stand. */
export function tabOf({ section }: Pick<FigureDeclaration, 'section'>): MasterTabId {
  if (section === 'inspection') return 'inspections';
  return section === 'reward' ? 'rewards' : 'figures';
}

/** Apologies owed (late and faulty files) against apologies sent, unit by unit: a surplus of one hides no gap of another. */
export function apologyGap({ state, units, form }: SummarySource, book: FigureBook): void {
  book.open('apologies.gap', 'thư');
  book.open('apologies.unitsWithGap', 'đơn vị');
  for (const unit of units) {
    const figures = baseRevision(state.units.get(unit.id), form)?.content.figures;
    if (figures === undefined) continue;
    const value = (key: string) => (figures[key] === undefined ? 0 : amount(figures[key]));
    const gap = value('hs_tre_hen') + value('hs_sai_sot') - value('thu_xin_loi');
    if (gap <= 0) continue;
    const row = rowOf('figures', unit.id, form);
    book.add('apologies.gap', gap, row);
    book.add('apologies.unitsWithGap', 1, row);
  }
}
