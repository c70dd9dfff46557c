/**
 * Cells as a `ValueRange`: rendered as asked for, trailing empty cells and rows left out as Google leaves them out.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values . An empty cell inside is
 * "", an empty row inside is [], and a range without any value has no `values` at all.
 */
import type { JsonObject } from '../../http/handler.ts';
import { ERROR_TEXT, formattedValue, isDatePattern, patternOf } from '../format/formattedValue.ts';
import { effectiveValueOf, formatClosed, type Bounds } from '../grid.ts';
import { localeRules, type LocaleRules } from '../locale/locale.ts';
import type { Cell, ExtendedValue, Sheet, Spreadsheet } from '../model.ts';
import { numberFormatOf } from '../resource/effectiveFormat.ts';

export type Dimension = 'ROWS' | 'COLUMNS';
export type ValueRenderOption = 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
export type DateTimeRenderOption = 'SERIAL_NUMBER' | 'FORMATTED_STRING';

export interface Rendering {
  readonly majorDimension: Dimension;
  readonly valueRenderOption: ValueRenderOption;
  readonly dateTimeRenderOption: DateTimeRenderOption;
}

export type Rendered = string | number | boolean;

const oneOf = <Option extends string>(options: readonly Option[], given: unknown): Option => {
  const [first] = options;
  const found = options.find((option) => option === given);
  if (found !== undefined) return found;
  if (first === undefined) throw new Error('no options');
  return first;
};

/** The options of a read; what is absent or UNSPECIFIED has the documented default. `prefix` is "response" for writes. */
export function renderingOf(given: JsonObject, prefix: '' | 'response' = ''): Rendering {
  const name = (option: string): string =>
    prefix === '' ? option : prefix + option.charAt(0).toUpperCase() + option.slice(1);
  return {
    majorDimension: dimensionOf(given['majorDimension']),
    valueRenderOption: oneOf(['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'], given[name('valueRenderOption')]),
    dateTimeRenderOption: oneOf(['SERIAL_NUMBER', 'FORMATTED_STRING'], given[name('dateTimeRenderOption')]),
  };
}

export const dimensionOf = (given: unknown): Dimension => oneOf(['ROWS', 'COLUMNS'], given);

/** One range as a `ValueRange`. */
export function renderRange(spreadsheet: Spreadsheet, sheet: Sheet, bounds: Bounds, rendering: Rendering): JsonObject {
  const renderCell = cellRenderer(spreadsheet, sheet, rendering);
  const rows = readRows(sheet, bounds, renderCell);
  const values = rendering.majorDimension === 'ROWS' ? rows : transposed(rows);
  return {
    range: formatClosed(sheet, bounds),
    majorDimension: rendering.majorDimension,
    ...(values.length === 0 ? {} : { values }),
  };
}

function readRows(sheet: Sheet, bounds: Bounds, renderCell: (cell: Cell) => Rendered | undefined): Rendered[][] {
  const rows: Rendered[][] = [];
  let filledRows = 0;
  const endRow = Math.min(bounds.endRow, sheet.rows.length);
  for (let rowIndex = bounds.startRow; rowIndex < endRow; rowIndex++) {
    const source = sheet.rows[rowIndex];
    const row: Rendered[] = [];
    const endColumn = Math.min(bounds.endColumn, source?.length ?? 0);
    for (let column = bounds.startColumn; column < endColumn; column++) {
      const cell = source?.[column];
      const value = cell === undefined ? undefined : renderCell(cell);
      if (value === undefined) continue;
      while (row.length < column - bounds.startColumn) row.push('');
      row.push(value);
    }
    rows.push(row);
    if (row.length > 0) filledRows = rows.length;
  }
  rows.length = filledRows;
  return rows;
}

/** Columns of ragged rows, each trimmed after its last value. */
function transposed(rows: readonly (readonly Rendered[])[]): Rendered[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns: Rendered[][] = Array.from({ length: width }, () => []);
  rows.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      const column = columns[columnIndex];
      if (column === undefined || value === '') return;
      while (column.length < rowIndex) column.push('');
      column.push(value);
    });
  });
  return columns;
}

/** How one cell is rendered; undefined for a cell without a value. */
function cellRenderer(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  rendering: Rendering,
): (cell: Cell) => Rendered | undefined {
  const rules = localeRules(spreadsheet.properties.locale);
  const pattern = (cell: Cell): string | undefined => patternOf(numberFormatOf(spreadsheet, sheet, cell), rules);
  return (cell) => {
    const entered = cell.userEnteredValue;
    if (entered === undefined) return undefined;
    if (rendering.valueRenderOption === 'FORMULA' && entered.formulaValue !== undefined) return entered.formulaValue;
    const value = effectiveValueOf(cell);
    if (value === undefined) return undefined;
    if (rendering.valueRenderOption === 'FORMATTED_VALUE') {
      // A text under no format is itself: the common case of large reads.
      if (value.stringValue !== undefined && cell.userEnteredFormat === undefined) return value.stringValue;
      return formattedValue(value, pattern(cell), rules);
    }
    return unformatted(value, () => pattern(cell), rendering.dateTimeRenderOption, rules);
  };
}

function unformatted(
  value: ExtendedValue,
  pattern: () => string | undefined,
  dates: DateTimeRenderOption,
  rules: LocaleRules,
): Rendered {
  if (value.numberValue !== undefined) {
    if (dates === 'SERIAL_NUMBER') return value.numberValue;
    const shown = pattern();
    return isDatePattern(shown) ? formattedValue(value, shown, rules) : value.numberValue;
  }
  if (value.errorValue !== undefined) {
    const { type, message } = value.errorValue;
    return message === '' ? ERROR_TEXT[type] : `${ERROR_TEXT[type]} (${message})`;
  }
  return value.stringValue ?? value.boolValue ?? '';
}
