/**
 * Where a reference or a name points: a rectangle of a sheet. It is cut to the grid; one that lies outside, or on a sheet that is
 * not there, is `#REF!`. Must not read a cell.
 */
import { sheetByTitle } from '../a1.ts';
import type { Bounds } from '../grid.ts';
import type { ErrorValue, GridRange, Sheet, Spreadsheet } from '../model.ts';
import { rangeOfReference } from './references.ts';
import { errorOf } from './scalars.ts';
import type { Expression } from './syntax.ts';

export interface Place {
  readonly sheet: Sheet;
  readonly bounds: Bounds;
}

/** The place that a reference or a name means to a formula of this sheet; undefined for every other expression. */
export type PlaceFinder = (expression: Expression, home: Sheet) => Place | ErrorValue | undefined;

export const noSuchReference = errorOf('REF', 'Reference does not exist.');

export function placeFinder(spreadsheet: Spreadsheet): PlaceFinder {
  const placeOfRange = (range: GridRange): Place | ErrorValue => {
    const sheet = spreadsheet.sheets.find(({ properties }) => properties.sheetId === range.sheetId);
    return sheet === undefined ? noSuchReference : (clipped(sheet, range) ?? noSuchReference);
  };
  return (expression, home) => {
    if (expression.kind === 'reference') {
      const sheet = expression.sheet === undefined ? home : sheetByTitle(spreadsheet, expression.sheet);
      return sheet === undefined
        ? errorOf('REF', `Unresolved sheet name '${expression.sheet ?? ''}'.`)
        : placeOfRange(rangeOfReference(expression, sheet.properties.sheetId));
    }
    if (expression.kind !== 'name') return undefined;
    const wanted = expression.name.toLowerCase();
    const named = spreadsheet.namedRanges.find(({ name }) => name.toLowerCase() === wanted);
    return named === undefined
      ? errorOf('NAME', `Unknown range name: '${expression.name.toUpperCase()}'.`)
      : placeOfRange(named.range);
  };
}

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
