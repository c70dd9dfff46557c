/**
 * Computes every formula of a draft anew and keeps the results in the cells' `effectiveValue`.
 *
 * Formulas are computed in the order of what they read, without recursion from cell to cell, so long chains are no danger;
 * a formula that reads itself shows `#REF!`, as at Google. Sheets without formulas cost one look at each row that changed.
 */
import { cellAt } from '../grid.ts';
import type { Draft } from '../draft.ts';
import { localeRules } from '../locale/locale.ts';
import { serialOfInstant } from '../locale/serial.ts';
import type { Cell, ExtendedValue, Sheet, Spreadsheet } from '../model.ts';
import { evaluate, toScalar } from './evaluate.ts';
import { precedentsOf, scopeReader } from './scope.ts';
import { errorOf, extendedOf, type Scalar } from './scalars.ts';
import { parseOnce } from './parseOnce.ts';
import type { Expression } from './syntax.ts';

export interface FormulaCell {
  readonly sheet: Sheet;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly expression: Expression | undefined;
  state: 'waiting' | 'open' | 'done';
  result: Scalar;
}

const PARSE_ERROR = errorOf('ERROR', 'Formula parse error.');
const CYCLE = errorOf(
  'REF',
  'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
);

/** Rows known to hold no formula. A row is never changed once a draft is committed, so what was seen stays true. */
const rowsWithout = new WeakSet<readonly (Cell | undefined)[]>();

/** @param isSettled whether a row can no longer change, so that its lack of formulas may be remembered. */
function findFormulas(
  spreadsheet: Spreadsheet,
  isSettled: (row: readonly (Cell | undefined)[]) => boolean,
): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const sheet of spreadsheet.sheets) {
    for (let rowIndex = 0; rowIndex < sheet.rows.length; rowIndex++) {
      const row = sheet.rows[rowIndex];
      if (row === undefined || rowsWithout.has(row)) continue;
      let any = false;
      for (let columnIndex = 0; columnIndex < row.length; columnIndex++) {
        const value = row[columnIndex]?.userEnteredValue;
        if (value?.formulaValue === undefined) continue;
        any = true;
        found.push({
          sheet,
          rowIndex,
          columnIndex,
          expression: parseOnce(value, spreadsheet.properties.locale),
          state: 'waiting',
          result: null,
        });
      }
      if (!any && isSettled(row)) rowsWithout.add(row);
    }
  }
  return found;
}

/** Computes what the draft's formulas show now. Call it once, after all changes, before the draft is committed. */
export function recalculate(draft: Draft, clock: () => Date): void {
  const { spreadsheet } = draft;
  const rules = localeRules(spreadsheet.properties.locale);
  const formulas = findFormulas(spreadsheet, (row) => !draft.owns(row));
  if (formulas.length === 0) return;
  const now = serialOfInstant(clock(), spreadsheet.properties.timeZone);
  const reader = scopeReader(spreadsheet, formulas, { rules, now, today: Math.floor(now) });
  for (const formula of formulas) settle(formula, reader);
  for (const { sheet, rowIndex, columnIndex, result } of formulas) {
    const cell = cellAt(sheet, rowIndex, columnIndex);
    const shown = extendedOf(result);
    if (cell === undefined || sameValue(cell.effectiveValue, shown)) continue;
    draft.setCell(draft.sheet(sheet.properties.sheetId), rowIndex, columnIndex, { ...cell, effectiveValue: shown });
  }
}

/** Computes a formula after everything that it reads; `open` on the way down means that it reads itself. */
function settle(start: FormulaCell, reader: ReturnType<typeof scopeReader>): void {
  if (start.state !== 'waiting') return;
  const stack: { formula: FormulaCell; precedents: Iterator<FormulaCell> }[] = [];
  const open = (formula: FormulaCell): void => {
    formula.state = 'open';
    stack.push({ formula, precedents: precedentsOf(formula, reader)[Symbol.iterator]() });
  };
  open(start);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const next = top.precedents.next();
    if (next.done === true) {
      stack.pop();
      const { formula } = top;
      if (formula.state !== 'open') continue;
      formula.state = 'done';
      formula.result =
        formula.expression === undefined
          ? PARSE_ERROR
          : toScalar(evaluate(formula.expression, reader.scopeOf(formula)), formula);
    } else if (next.value.state === 'waiting') {
      open(next.value);
    } else if (next.value.state === 'open') {
      markCycle(stack, next.value);
    }
  }
}

/** Every formula on the way from the repeated one to the top is part of the circle. */
function markCycle(stack: readonly { readonly formula: FormulaCell }[], repeated: FormulaCell): void {
  const from = stack.findIndex(({ formula }) => formula === repeated);
  for (const { formula } of stack.slice(from)) {
    formula.state = 'done';
    formula.result = CYCLE;
  }
}

function sameValue(one: ExtendedValue | undefined, other: ExtendedValue): boolean {
  return (
    one !== undefined &&
    one.numberValue === other.numberValue &&
    one.stringValue === other.stringValue &&
    one.boolValue === other.boolValue &&
    one.errorValue?.type === other.errorValue?.type &&
    one.errorValue?.message === other.errorValue?.message
  );
}
