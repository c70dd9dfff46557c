/**
 * Formulas of conditional rules: written for the first cell of the rule, and for every other cell what a copy there would be.
 *
 * They read what cells show. A formula is parsed once, however many cells it is asked for; it must not change a sheet.
 */
import { cellAt, effectiveValueOf } from '../../grid.ts';
import type { LocaleRules } from '../../locale/locale.ts';
import type { ErrorValue, Sheet, Spreadsheet } from '../../model.ts';
import { sheetArea } from '../../formula/area.ts';
import { evaluate, toScalar, type Scope } from '../../formula/evaluate.ts';
import { noSuchReference, placeFinder, type Place } from '../../formula/place.ts';
import { movedReference } from '../../formula/references.ts';
import { errorOf, scalarOf, type Area, type Scalar } from '../../formula/scalars.ts';
import { parseFormula } from '../../formula/syntax.ts';

/** Where a rule stands and when it is asked. */
export interface RuleContext {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  readonly rules: LocaleRules;
  /** Serial numbers of the moment and of its day. */
  readonly now: number;
  readonly today: number;
  /** The first cell of the rule's first range. */
  readonly firstRow: number;
  readonly firstColumn: number;
}

/** What something is for a cell of the rule's sheet. */
export type AtCell<T> = (rowIndex: number, columnIndex: number) => T;

/** @param formula with its "=", in the signs of the spreadsheet's locale. One that cannot be read is `#ERROR!` everywhere. */
export function relativeFormula(formula: string, context: RuleContext): AtCell<Scalar> {
  const { spreadsheet, sheet, rules, now, today, firstRow, firstColumn } = context;
  const expression = parseFormula(formula, rules.decimal === ',');
  if (expression === undefined) return () => errorOf('ERROR', 'Formula parse error.');
  const place = placeFinder(spreadsheet);
  return (rowIndex, columnIndex) => {
    const scope: Scope = {
      rules,
      now,
      today,
      rowIndex,
      columnIndex,
      area: (reference) => {
        const moved = movedReference(reference, rowIndex - firstRow, columnIndex - firstColumn);
        return shownArea(moved && place(moved, sheet));
      },
      named: (name, sheetTitle) => shownArea(place({ kind: 'name', name, sheet: sheetTitle }, sheet)),
    };
    return toScalar(evaluate(expression, scope), scope);
  };
}

function shownArea(place: Place | ErrorValue | undefined): Area | ErrorValue {
  if (place === undefined) return noSuchReference;
  if (!('sheet' in place)) return place;
  const { sheet, bounds } = place;
  return sheetArea(sheet, bounds, (row, column) => scalarOf(effectiveValueOf(cellAt(sheet, row, column))));
}
