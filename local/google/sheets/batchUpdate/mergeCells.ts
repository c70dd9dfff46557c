/**
 * mergeCells, unmergeCells. Of the merged cells only the upper left one keeps its value.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#MergeCellsRequest .
 */
import { invalidArgument } from '../../http/errors.ts';
import type { Bounds } from '../grid.ts';
import type { GridRange, Sheet } from '../model.ts';
import { contains, overlaps, unbounded } from '../rectangles.ts';
import { cellOf } from './cellWriter.ts';
import { frozenCount } from './deleteDimension.ts';
import { gridRange, rangeOf, writable } from './run.ts';
import type { Run } from './run.ts';
import type { Body } from './wire.ts';
import { forEachCell } from './writeCells.ts';

export function mergeCells(body: Body<'mergeCells'>, run: Run): undefined {
  const { sheet, bounds } = writable(run, gridRange(body.range));
  requireSameSideOfFrozen(sheet, bounds, body.mergeType ?? 'MERGE_ALL');
  sheet.merges = withoutWholeMerges(sheet, bounds);
  for (const block of blocksOf(bounds, body.mergeType ?? 'MERGE_ALL')) {
    if ((block.endRow - block.startRow) * (block.endColumn - block.startColumn) < 2) continue;
    sheet.merges.push(rangeOf(sheet, block));
    forEachCell(run, sheet, block, true, (cell, rowIndex, columnIndex) =>
      cell === undefined || (rowIndex === block.startRow && columnIndex === block.startColumn)
        ? cell
        : cellOf({ ...cell, userEnteredValue: undefined, effectiveValue: undefined, textFormatRuns: undefined }),
    );
  }
  return undefined;
}

export function unmergeCells(body: Body<'unmergeCells'>, run: Run): undefined {
  const { sheet, bounds } = writable(run, gridRange(body.range));
  sheet.merges = withoutWholeMerges(sheet, bounds);
  return undefined;
}

/** The merges outside the bounds; one that lies in them only partly is refused. */
export function withoutWholeMerges(sheet: Sheet, bounds: Bounds): GridRange[] {
  return sheet.merges.filter((merge) => {
    const area = unbounded(merge);
    if (!overlaps(area, bounds)) return true;
    if (contains(bounds, area)) return false;
    throw invalidArgument('You must select all cells in a merged range to merge or unmerge them.');
  });
}

function blocksOf(bounds: Bounds, mergeType: string): readonly Bounds[] {
  const { startRow, endRow, startColumn, endColumn } = bounds;
  switch (mergeType) {
    case 'MERGE_ROWS':
      return Array.from({ length: endRow - startRow }, (_, offset) => ({
        ...bounds,
        startRow: startRow + offset,
        endRow: startRow + offset + 1,
      }));
    case 'MERGE_COLUMNS':
      return Array.from({ length: endColumn - startColumn }, (_, offset) => ({
        ...bounds,
        startColumn: startColumn + offset,
        endColumn: startColumn + offset + 1,
      }));
    default:
      return [bounds];
  }
}

function requireSameSideOfFrozen(sheet: Sheet, bounds: Bounds, mergeType: string): void {
  const rows = frozenCount(sheet.properties.gridProperties, 'ROWS');
  const columns = frozenCount(sheet.properties.gridProperties, 'COLUMNS');
  if (mergeType !== 'MERGE_ROWS' && bounds.startRow < rows && bounds.endRow > rows) {
    throw invalidArgument("You can't merge frozen and non-frozen rows.");
  }
  if (mergeType !== 'MERGE_COLUMNS' && bounds.startColumn < columns && bounds.endColumn > columns) {
    throw invalidArgument("You can't merge frozen and non-frozen columns.");
  }
}
