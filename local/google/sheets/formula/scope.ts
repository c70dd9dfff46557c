/**
 * What formulas read while they are being computed: cells, named ranges, and the formulas among them (precedents).
 *
 * A cell with a formula gives what was just computed for it, not what it showed before.
 */
import { cellAt, effectiveValueOf, type Bounds } from '../grid.ts';
import type { ErrorValue, Sheet, Spreadsheet } from '../model.ts';
import { sheetArea } from './area.ts';
import type { Scope } from './evaluate.ts';
import { noSuchReference, placeFinder, type Place, type PlaceFinder } from './place.ts';
import type { FormulaCell } from './recalculate.ts';
import { scalarOf, type Area, type Conversions, type Scalar } from './scalars.ts';
import type { Expression } from './syntax.ts';
import type { ReferenceToken } from './tokens.ts';

export interface ScopeReader {
  readonly scopeOf: (formula: FormulaCell) => Scope;
  readonly place: PlaceFinder;
  /** Formulas inside a place. */
  readonly formulasIn: (place: Place) => Iterable<FormulaCell>;
}

export function scopeReader(
  spreadsheet: Spreadsheet,
  formulas: readonly FormulaCell[],
  base: Conversions & { readonly now: number },
): ScopeReader {
  const bySheet = new Map<Sheet, Map<number, FormulaCell>>();
  for (const formula of formulas) {
    const inSheet = bySheet.get(formula.sheet) ?? new Map<number, FormulaCell>();
    inSheet.set(keyOf(formula.rowIndex, formula.columnIndex), formula);
    bySheet.set(formula.sheet, inSheet);
  }
  const read =
    (sheet: Sheet) =>
    (row: number, column: number): Scalar => {
      const cell = cellAt(sheet, row, column);
      if (cell?.userEnteredValue?.formulaValue === undefined) return scalarOf(effectiveValueOf(cell));
      return bySheet.get(sheet)?.get(keyOf(row, column))?.result ?? null;
    };
  const place = placeFinder(spreadsheet);
  const areaOf = (found: Place | ErrorValue): Area | ErrorValue =>
    'sheet' in found ? sheetArea(found.sheet, found.bounds, read(found.sheet)) : found;
  return {
    place,
    formulasIn: ({ sheet, bounds }) => formulasInside(bySheet.get(sheet), bounds),
    scopeOf: (formula) => ({
      ...base,
      rowIndex: formula.rowIndex,
      columnIndex: formula.columnIndex,
      area: (reference: ReferenceToken) => areaOf(place(reference, formula.sheet) ?? noSuchReference),
      named: (name, sheet) => areaOf(place({ kind: 'name', name, sheet }, formula.sheet) ?? noSuchReference),
    }),
  };
}

const COLUMNS = 18_278;
const keyOf = (row: number, column: number): number => row * COLUMNS + column;

function* formulasInside(inSheet: ReadonlyMap<number, FormulaCell> | undefined, bounds: Bounds): Iterable<FormulaCell> {
  if (inSheet === undefined) return;
  const cells = (bounds.endRow - bounds.startRow) * (bounds.endColumn - bounds.startColumn);
  if (cells > inSheet.size) {
    for (const formula of inSheet.values()) {
      const { rowIndex, columnIndex } = formula;
      const inRows = rowIndex >= bounds.startRow && rowIndex < bounds.endRow;
      if (inRows && columnIndex >= bounds.startColumn && columnIndex < bounds.endColumn) yield formula;
    }
    return;
  }
  for (let row = bounds.startRow; row < bounds.endRow; row++) {
    for (let column = bounds.startColumn; column < bounds.endColumn; column++) {
      const formula = inSheet.get(keyOf(row, column));
      if (formula !== undefined) yield formula;
    }
  }
}

/** The formulas that a formula reads directly. */
export function* precedentsOf(formula: FormulaCell, reader: ScopeReader): Iterable<FormulaCell> {
  if (formula.expression === undefined) return;
  for (const expression of referencesOf(formula.expression)) {
    const place = reader.place(expression, formula.sheet);
    if (place === undefined || !('sheet' in place)) continue;
    yield* reader.formulasIn(place);
  }
}

function* referencesOf(expression: Expression): Iterable<Expression> {
  switch (expression.kind) {
    case 'reference':
    case 'name':
      yield expression;
      break;
    case 'call':
      for (const arg of expression.args) yield* referencesOf(arg);
      break;
    case 'negate':
    case 'plus':
    case 'percent':
      yield* referencesOf(expression.operand);
      break;
    case 'binary':
      yield* referencesOf(expression.left);
      yield* referencesOf(expression.right);
      break;
    case 'number':
    case 'string':
    case 'boolean':
    case 'error':
    case 'missing':
      break;
  }
}
