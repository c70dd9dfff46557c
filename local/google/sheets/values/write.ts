/**
 * Writing a `ValueRange` into a draft: null leaves a cell, "" empties it, everything else is entered RAW or as if typed.
 *
 * A range of one cell is where writing starts; any other range bounds it. Formats and notes stay. Must not append or look for
 * tables: `append.ts` does.
 */
import { invalidArgument } from '../../http/errors.ts';
import type { JsonObject } from '../../http/handler.ts';
import type { Draft } from '../draft.ts';
import { isTextFormat } from '../format/formattedValue.ts';
import { normalizeFormula } from '../formula/references.ts';
import { boundsIn, exceedsGrid, formatClosed, requireCellText, type Bounds } from '../grid.ts';
import type { NumberFormat } from '../input/numbers.ts';
import { rawInput, typedInput, type Scalar } from '../input/userEntered.ts';
import { formatBounds, type ParsedRange } from '../a1.ts';
import { columnLetters } from '../a1Format.ts';
import { localeRules } from '../locale/locale.ts';
import { serialOfInstant } from '../locale/serial.ts';
import type { Cell, ExtendedValue, Sheet } from '../model.ts';
import { requireEditable, type Editor } from '../protection.ts';
import { protoText } from './protoText.ts';
import type { Dimension } from './render.ts';

export type InputOption = 'RAW' | 'USER_ENTERED';

/** Cells as they come in: rows (or columns) of scalars and nulls. */
export type Matrix = readonly (readonly (Scalar | null)[])[];

export interface Written {
  readonly sheet: Sheet;
  readonly bounds: Bounds;
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
}

export interface WriteContext {
  readonly draft: Draft;
  readonly editor: Editor;
  readonly input: InputOption;
  readonly clock: () => Date;
}

/**
 * @throws GoogleError INVALID_ARGUMENT `'valueInputOption' is required but not specified`.
 */
export function inputOptionOf(given: unknown): InputOption {
  if (given === 'RAW' || given === 'USER_ENTERED') return given;
  throw invalidArgument("'valueInputOption' is required but not specified");
}

/**
 * The values of a body as rows.
 * @throws GoogleError INVALID_ARGUMENT for a list or an object where a scalar belongs.
 */
export function rowsOf(values: unknown, dimension: Dimension): Matrix {
  const lines = (Array.isArray(values) ? values : []) as unknown[];
  const matrix = lines.map((line, lineIndex) =>
    (Array.isArray(line) ? line : []).map((value: unknown, index): Scalar | null => {
      if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
      if (value === undefined) return null;
      throw invalidArgument(`Invalid values[${lineIndex}][${index}]: ${protoText(value)}`);
    }),
  );
  if (dimension === 'ROWS') return matrix;
  const width = matrix.reduce((most, line) => Math.max(most, line.length), 0);
  return Array.from({ length: width }, (_, row) =>
    trimmedRow(matrix.map((line) => (row < line.length ? (line[row] ?? null) : null))),
  );
}

/** Nulls at the end write nothing. */
function trimmedRow(row: readonly (Scalar | null)[]): (Scalar | null)[] {
  return row.slice(0, row.findLastIndex((value) => value !== null) + 1);
}

/**
 * Writes rows into a range.
 * @throws GoogleError INVALID_ARGUMENT when they do not fit the range or the grid, or meet a protected cell.
 */
export function writeRange(context: WriteContext, target: ParsedRange, rows: Matrix, title: string): Written {
  const { range } = target;
  const sheet = context.draft.sheet(range.sheetId);
  const clipped = boundsIn(sheet, range);
  if (!target.anchor) requireInside(range, clipped, rows, title);
  return writeAt(context, sheet, clipped.startRow, clipped.startColumn, rows);
}

function requireInside(range: ParsedRange['range'], clipped: Bounds, rows: Matrix, title: string): void {
  const within = `Requested writing within range [${formatBounds(title, range)}], but tried writing to`;
  const rowLimit = range.endRowIndex ?? Number.POSITIVE_INFINITY;
  const columnLimit = range.endColumnIndex ?? Number.POSITIVE_INFINITY;
  rows.forEach((row, index) => {
    if (clipped.startRow + index >= rowLimit) throw invalidArgument(`${within} row [${clipped.startRow + index + 1}]`);
    if (clipped.startColumn + row.length > columnLimit)
      throw invalidArgument(`${within} column [${columnLetters(columnLimit)}]`);
  });
}

/** Writes rows from a cell on. The grid must already be large enough. */
export function writeAt(
  context: WriteContext,
  sheet: Sheet,
  startRow: number,
  startColumn: number,
  rows: Matrix,
): Written {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const bounds = { startRow, endRow: startRow + rows.length, startColumn, endColumn: startColumn + width };
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (bounds.endRow > rowCount || bounds.endColumn > columnCount) {
    throw exceedsGrid(sheet, {
      startRowIndex: startRow,
      endRowIndex: bounds.endRow,
      startColumnIndex: startColumn,
      endColumnIndex: bounds.endColumn,
    });
  }
  if (width > 0) requireEditable(sheet, bounds, context.editor);
  const enter = entering(context);
  let cells = 0;
  rows.forEach((values, index) => {
    if (values.length === 0) return;
    const row = context.draft.row(sheet, startRow + index);
    values.forEach((value, offset) => {
      if (value === null) return;
      cells++;
      const column = startColumn + offset;
      row[column] = enter(row[column], value);
    });
  });
  return { sheet, bounds, rows: width === 0 ? 0 : rows.length, columns: width, cells };
}

/** How a value enters a cell under the context's option. */
function entering({ draft, input, clock }: WriteContext): (cell: Cell | undefined, given: Scalar) => Cell | undefined {
  const { locale, timeZone } = draft.spreadsheet.properties;
  const rules = localeRules(locale);
  const today = input === 'RAW' ? 0 : Math.floor(serialOfInstant(clock(), timeZone));
  const formula = (typed: string): string => normalizeFormula(typed, locale);
  // Cells that are typed alike share one format object.
  const formats = new Map<string, NumberFormat>();
  const shared = (format: NumberFormat | undefined): NumberFormat | undefined => {
    if (format === undefined) return undefined;
    const present = formats.get(format.pattern) ?? format;
    formats.set(format.pattern, present);
    return present;
  };
  return (cell, given) => {
    if (typeof given === 'string') requireCellText(given);
    if (input === 'RAW') return withValue(cell, rawInput(given).value, undefined);
    const numberFormat = cell?.userEnteredFormat?.['numberFormat'] as JsonObject | undefined;
    const { value, format } = typedInput(given, { rules, today, textFormat: isTextFormat(numberFormat), formula });
    return withValue(cell, value, numberFormat === undefined ? shared(format) : undefined);
  };
}

/** The cell with another value, and the format that typing brought. Undefined when nothing is left of it. */
export function withValue(
  cell: Cell | undefined,
  value: ExtendedValue | undefined,
  format: NumberFormat | undefined,
): Cell | undefined {
  if (cell === undefined && format === undefined) return value === undefined ? undefined : { userEnteredValue: value };
  const kept: { -readonly [Name in keyof Cell]: Cell[Name] } = {};
  if (value !== undefined) kept.userEnteredValue = value;
  if (format !== undefined) kept.userEnteredFormat = withNumberFormat(cell?.userEnteredFormat, format);
  else if (cell?.userEnteredFormat !== undefined) kept.userEnteredFormat = cell.userEnteredFormat;
  if (cell?.note !== undefined) kept.note = cell.note;
  if (cell?.dataValidation !== undefined) kept.dataValidation = cell.dataValidation;
  return Object.keys(kept).length === 0 ? undefined : kept;
}

const bare = new WeakMap<NumberFormat, JsonObject>();

/** A number format over other formats; one that stands alone is one object however often it is given. */
function withNumberFormat(format: JsonObject | undefined, numberFormat: NumberFormat): JsonObject {
  if (format !== undefined) return { ...format, numberFormat };
  const alone = bare.get(numberFormat) ?? { numberFormat };
  bare.set(numberFormat, alone);
  return alone;
}

/** The numbers of an `UpdateValuesResponse`; zeros are absent, as in proto JSON. */
export function countsOf({ sheet, bounds, rows, columns, cells }: Written): JsonObject {
  const shown = {
    ...bounds,
    endRow: Math.max(bounds.endRow, bounds.startRow + 1),
    endColumn: Math.max(bounds.endColumn, bounds.startColumn + 1),
  };
  return {
    updatedRange: formatClosed(sheet, shown),
    ...(rows > 0 ? { updatedRows: rows } : {}),
    ...(columns > 0 ? { updatedColumns: columns } : {}),
    ...(cells > 0 ? { updatedCells: cells } : {}),
  };
}
