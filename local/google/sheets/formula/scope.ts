/**
 * What formulas read: cells of their own and of other sheets, named ranges, and the formulas among them (precedents).
 *
 * An area is cut to the grid; one that lies outside it, or on a sheet that is not there, is `#REF!`.
 */
import { sheetByTitle } from '../a1.ts';
import { cellAt, effectiveValueOf, type Bounds } from '../grid.ts';
import type { ErrorValue, GridRange, Sheet, Spreadsheet } from '../model.ts';
import { sheetArea } from './area.ts';
import type { Scope } from './evaluate.ts';
import type { FormulaCell } from './recalculate.ts';
import { rangeOfReference } from './references.ts';
import { errorOf, scalarOf, type Area, type Conversions, type Scalar } from './scalars.ts';
import type { Expression } from './syntax.ts';
import type { ReferenceToken } from './tokens.ts';

export interface ScopeReader {
  readonly scopeOf: (formula: FormulaCell) => Scope;
  /** The area that a reference or a name means to a formula of this sheet, without its values. */
  readonly place: (expression: Expression, home: Sheet) => Place | ErrorValue | undefined;
  /** Formulas inside a place. */
  readonly formulasIn: (place: Place) => Iterable<FormulaCell>;
}

export interface Place {
  readonly sheet: Sheet;
  readonly bounds: Bounds;
}

const noSuchReference = errorOf('REF', 'Reference does not exist.');

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
  const placeOfRange = (range: GridRange): Place | ErrorValue => {
    const sheet = spreadsheet.sheets.find(({ properties }) => properties.sheetId === range.sheetId);
    return sheet === undefined ? noSuchReference : (clipped(sheet, range) ?? noSuchReference);
  };
  const place = (expression: Expression, home: Sheet): Place | ErrorValue | undefined => {
    if (expression.kind === 'reference') {
      const sheet = expression.sheet === undefined ? home : sheetByTitle(spreadsheet, expression.sheet);
      return sheet === undefined
        ? unresolved(expression.sheet)
        : placeOfRange(rangeOfReference(expression, sheet.properties.sheetId));
    }
    if (expression.kind !== 'name') return undefined;
    const wanted = expression.name.toLowerCase();
    const named = spreadsheet.namedRanges.find(({ name }) => name.toLowerCase() === wanted);
    return named === undefined
      ? errorOf('NAME', `Unknown range name: '${expression.name.toUpperCase()}'.`)
      : placeOfRange(named.range);
  };
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

const unresolved = (title: string | undefined): ErrorValue => errorOf('REF', `Unresolved sheet name '${title ?? ''}'.`);

const COLUMNS = 18_278;
const keyOf = (row: number, column: number): number => row * COLUMNS + column;

function clipped(sheet: Sheet, range: GridRange): Place | undefined {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const startRow = range.startRowIndex ?? 0;
  const startColumn = range.startColumnIndex ?? 0;
  if (startRow >= rowCount || startColumn >= columnCount) return undefined;
  return {
    sheet,
    bounds: {
      startRow,
      endRow: Math.min(range.endRowIndex ?? rowCount, rowCount),
      startColumn,
      endColumn: Math.min(range.endColumnIndex ?? columnCount, columnCount),
    },
  };
}

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
