/**
 * deleteDimension: rows or columns go, and with them what lay in them whole.
 *
 * Neither all of a sheet nor all that is not frozen can go.
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#DeleteDimensionRequest .
 */
import { invalidArgument } from '../../http/errors.ts';
import type { GridProperties, Sheet } from '../model.ts';
import { requireEditable } from '../protection.ts';
import { cutStretch } from './arrays.ts';
import type { Axis } from './axisChange.ts';
import { existingDimensions, nounOf } from './dimensionRange.ts';
import type { Run } from './run.ts';
import { shiftStructures } from './structures.ts';
import type { Body } from './wire.ts';
import { forEachRow } from './rows.ts';

export function deleteDimension(body: Body<'deleteDimension'>, run: Run): undefined {
  const {
    sheet: { properties },
    axis,
    start,
    end,
    size,
  } = existingDimensions(run, body.range, 'delete');
  const sheet = run.draft.sheet(properties.sheetId);
  const frozen = frozenCount(sheet.properties.gridProperties, axis);
  const frozenLeft = frozen - Math.max(0, Math.min(end, frozen) - start);
  if (end - start >= size) throw invalidArgument(`You can't delete all the ${nounOf(axis)}s on the sheet.`);
  if (size - (end - start) <= frozenLeft && frozen > 0) {
    throw invalidArgument(`Sorry, it is not possible to delete all non-frozen ${nounOf(axis)}s.`);
  }
  requireEditable(sheet, stripe(sheet, axis, start, end), run.editor);
  if (axis === 'ROWS') {
    cutStretch(sheet.rows, start, end);
    cutStretch(sheet.rowMetadata, start, end);
    sheet.properties.gridProperties.rowCount = size - (end - start);
  } else {
    forEachRow(sheet, (row, rowIndex) => {
      if (start < row.length) cutStretch(run.draft.row(sheet, rowIndex), start, end);
    });
    cutStretch(sheet.columnMetadata, start, end);
    sheet.properties.gridProperties.columnCount = size - (end - start);
  }
  if (frozenLeft !== frozen) setFrozenCount(sheet.properties.gridProperties, axis, frozenLeft);
  run.draft.markCellsChanged();
  const change = { sheetId: properties.sheetId, kind: 'delete', axis, start, end } as const;
  shiftStructures(run.draft, change);
  run.references.shift(change);
  return undefined;
}

export const frozenCount = (grid: GridProperties, axis: Axis): number =>
  (axis === 'ROWS' ? grid.frozenRowCount : grid.frozenColumnCount) ?? 0;

function setFrozenCount(grid: GridProperties, axis: Axis, count: number): void {
  if (axis === 'ROWS') grid.frozenRowCount = count;
  else grid.frozenColumnCount = count;
}

/** The cells of whole rows or columns. */
export function stripe(sheet: Sheet, axis: Axis, start: number, end: number) {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  return axis === 'ROWS'
    ? { startRow: start, endRow: end, startColumn: 0, endColumn: columnCount }
    : { startRow: 0, endRow: rowCount, startColumn: start, endColumn: end };
}
