/** values.clear, values.batchClear, values.batchClearByDataFilter: values go, formats, notes and validation stay. */
import type { Handlers, JsonObject } from '../../http/handler.ts';
import { edit, type Editing } from '../access.ts';
import { parseA1, type ParsedRange } from '../a1.ts';
import { boundsIn, formatClosed, hasValue } from '../grid.ts';
import { inPart } from '../prefixed.ts';
import { requireEditable } from '../protection.ts';
import { rangesOfFilter } from './dataFilters.ts';
import { withValue } from './write.ts';

/** @returns the cleared range in A1 notation. */
function clear({ draft, editor }: Editing, { range }: ParsedRange): string {
  const sheet = draft.sheet(range.sheetId);
  const bounds = boundsIn(sheet, range);
  requireEditable(sheet, bounds, editor);
  const endRow = Math.min(bounds.endRow, sheet.rows.length);
  for (let rowIndex = bounds.startRow; rowIndex < endRow; rowIndex++) {
    const endColumn = Math.min(bounds.endColumn, sheet.rows[rowIndex]?.length ?? 0);
    for (let column = bounds.startColumn; column < endColumn; column++) {
      const cell = sheet.rows[rowIndex]?.[column];
      if (hasValue(cell)) draft.setCell(sheet, rowIndex, column, withValue(cell, undefined, undefined));
    }
  }
  return formatClosed(sheet, bounds);
}

export const clearHandlers: Handlers = {
  'sheets.spreadsheets.values.clear': ({ path }, world) =>
    edit(
      world,
      path['spreadsheetId'] ?? '',
      (editing) => clear(editing, parseA1(editing.spreadsheet, path['range'] ?? '')),
      (spreadsheet, clearedRange) => ({ spreadsheetId: spreadsheet.spreadsheetId, clearedRange }),
    ),

  'sheets.spreadsheets.values.batchClear': ({ path, body }, world) => {
    const ranges = (body['ranges'] ?? []) as readonly string[];
    return edit(
      world,
      path['spreadsheetId'] ?? '',
      (editing) =>
        ranges.map((range, index) =>
          inPart(`range[${index}]`, () => clear(editing, parseA1(editing.spreadsheet, range))),
        ),
      (spreadsheet, clearedRanges) => response(spreadsheet.spreadsheetId, clearedRanges),
    );
  },

  'sheets.spreadsheets.values.batchClearByDataFilter': ({ path, body }, world) => {
    const filters = (body['dataFilters'] ?? []) as readonly JsonObject[];
    return edit(
      world,
      path['spreadsheetId'] ?? '',
      (editing) =>
        filters.flatMap((filter, index) =>
          inPart(`dataFilter[${index}]`, () =>
            rangesOfFilter(editing.spreadsheet, filter, 'grid').map((range) => clear(editing, range)),
          ),
        ),
      (spreadsheet, clearedRanges) => response(spreadsheet.spreadsheetId, clearedRanges),
    );
  },
};

const response = (spreadsheetId: string, clearedRanges: readonly string[]): JsonObject => ({
  spreadsheetId,
  ...(clearedRanges.length === 0 ? {} : { clearedRanges }),
});
