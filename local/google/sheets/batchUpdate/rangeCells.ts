/**
 * insertRange, deleteRange: cells are put in or taken out, and only the rest of their rows or columns moves.
 *
 * The grid grows as far as cells are pushed beyond its edge, and keeps its size when cells go (seen at Google).
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#InsertRangeRequest .
 */
import { invalidArgument } from '../../http/errors.ts';
import { boundsIn } from '../grid.ts';
import type { Bounds } from '../grid.ts';
import type { Cell, Sheet } from '../model.ts';
import { requireEditable } from '../protection.ts';
import { contains, overlaps, unbounded } from '../rectangles.ts';
import { cutStretch, insertStretch } from './arrays.ts';
import type { Axis } from './axisChange.ts';
import { axisOf, sizeOf } from './dimensionRange.ts';
import { grow } from './insertDimension.ts';
import { gridRange } from './run.ts';
import type { Run } from './run.ts';
import { shiftStructures } from './structures.ts';
import type { Body, WireGridRange } from './wire.ts';
import { forEachRow } from './rows.ts';

export function insertRange(body: Body<'insertRange'>, run: Run): undefined {
  const { sheet, axis, bounds } = target(run, body.range, body.shiftDimension);
  const { start, end, band } = along(axis, bounds);
  const pushed = lastCell(sheet, axis, bounds) + (end - start) - sizeOf(sheet, axis);
  if (pushed > 0) grow(run, sheet, axis, pushed);
  if (axis === 'ROWS') {
    shiftColumns(run, sheet, bounds, (column) =>
      insertStretch(
        column,
        start,
        Array.from({ length: end - start }, () => undefined),
      ),
    );
  } else {
    for (let row = bounds.startRow; row < Math.min(bounds.endRow, sheet.rows.length); row++) {
      insertStretch(
        run.draft.row(sheet, row),
        start,
        Array.from({ length: end - start }, () => undefined),
      );
    }
  }
  const change = {
    sheetId: sheet.properties.sheetId,
    kind: 'insert',
    axis,
    at: start,
    count: end - start,
    band,
  } as const;
  shiftStructures(run.draft, change);
  run.references.shift(change);
  return undefined;
}

export function deleteRange(body: Body<'deleteRange'>, run: Run): undefined {
  const { sheet, axis, bounds } = target(run, body.range, body.shiftDimension);
  const { start, end, band } = along(axis, bounds);
  if (axis === 'ROWS') {
    shiftColumns(run, sheet, bounds, (column) => cutStretch(column, start, end));
  } else {
    for (let row = bounds.startRow; row < Math.min(bounds.endRow, sheet.rows.length); row++) {
      cutStretch(run.draft.row(sheet, row), start, end);
    }
  }
  const change = { sheetId: sheet.properties.sheetId, kind: 'delete', axis, start, end, band } as const;
  shiftStructures(run.draft, change);
  run.references.shift(change);
  return undefined;
}

function target(run: Run, given: WireGridRange | undefined, dimension: string | undefined) {
  const range = gridRange(given);
  const sheet = run.draft.sheet(range.sheetId);
  const axis = axisOf(dimension);
  const bounds = boundsIn(sheet, range);
  const shifted = stripeFrom(axis, bounds);
  requireEditable(
    sheet,
    {
      ...shifted,
      endRow: Math.min(shifted.endRow, sizeOf(sheet, 'ROWS')),
      endColumn: Math.min(shifted.endColumn, sizeOf(sheet, 'COLUMNS')),
    },
    run.editor,
  );
  for (const merge of sheet.merges) {
    const area = unbounded(merge);
    if (overlaps(area, shifted) && !contains(shifted, area)) {
      throw invalidArgument('You cannot insert or delete cells over part of a merged cell.');
    }
  }
  run.draft.markCellsChanged();
  return { sheet, axis, bounds };
}

/** The cells that move: from the range to the end of the sheet, in its own columns (or rows). */
const stripeFrom = (axis: Axis, bounds: Bounds): Bounds =>
  axis === 'ROWS'
    ? { ...bounds, endRow: Number.POSITIVE_INFINITY }
    : { ...bounds, endColumn: Number.POSITIVE_INFINITY };

const along = (axis: Axis, bounds: Bounds) =>
  axis === 'ROWS'
    ? { start: bounds.startRow, end: bounds.endRow, band: { start: bounds.startColumn, end: bounds.endColumn } }
    : { start: bounds.startColumn, end: bounds.endColumn, band: { start: bounds.startRow, end: bounds.endRow } };

/** One more than the last place in the stripe that holds a cell. */
function lastCell(sheet: Sheet, axis: Axis, bounds: Bounds): number {
  let last = 0;
  forEachRow(sheet, (row, rowIndex) => {
    if (axis === 'COLUMNS') {
      if (rowIndex >= bounds.startRow && rowIndex < bounds.endRow) last = Math.max(last, row.length);
    } else if (row.slice(bounds.startColumn, bounds.endColumn).some((cell) => cell !== undefined)) last = rowIndex + 1;
  });
  return last;
}

/** Changes each column of the bounds as an array of its own. */
function shiftColumns(run: Run, sheet: Sheet, bounds: Bounds, change: (column: (Cell | undefined)[]) => void): void {
  for (let columnIndex = bounds.startColumn; columnIndex < bounds.endColumn; columnIndex++) {
    const before = Array.from({ length: sheet.rows.length }, (_, row) => sheet.rows[row]?.[columnIndex]);
    const after = before.slice();
    change(after);
    for (let row = bounds.startRow; row < Math.max(before.length, after.length); row++) {
      if (before[row] !== after[row]) run.draft.setCell(sheet, row, columnIndex, after[row]);
    }
  }
}
