/**
 * cutPaste: a block of cells moves, with everything in it; whoever points into it follows.
 *
 * All of the source is cut, whatever is pasted. The block must fit the grid at its new place.
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#CutPasteRequest .
 */
import { invalidArgument } from '../../http/errors.ts';
import { exceedsGrid } from '../grid.ts';
import type { Bounds } from '../grid.ts';
import { requireEditable } from '../protection.ts';
import { contains, overlaps, unbounded } from '../rectangles.ts';
import { withoutWholeMerges } from './mergeCells.ts';
import { pasted, pasteTypeOf, takesMerges } from './pasteTypes.ts';
import { gridRange, writable } from './run.ts';
import type { Run } from './run.ts';
import { shiftStructures } from './structures.ts';
import type { Body } from './wire.ts';
import { coordinate, forEachCell } from './writeCells.ts';

export function cutPaste(body: Body<'cutPaste'>, run: Run): undefined {
  const { sheet: source, bounds } = writable(run, gridRange(body.source, 'source'));
  const { sheet, rowIndex, columnIndex } = coordinate(run, body.destination, 'destination');
  const type = pasteTypeOf(body.pasteType);
  const rowOffset = rowIndex - bounds.startRow;
  const columnOffset = columnIndex - bounds.startColumn;
  const target: Bounds = {
    startRow: rowIndex,
    endRow: bounds.endRow + rowOffset,
    startColumn: columnIndex,
    endColumn: bounds.endColumn + columnOffset,
  };
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (target.endRow > rowCount || target.endColumn > columnCount) {
    throw exceedsGrid(sheet, {
      startRowIndex: target.startRow,
      endRowIndex: target.endRow,
      startColumnIndex: target.startColumn,
      endColumnIndex: target.endColumn,
    });
  }
  requireEditable(sheet, target, run.editor);
  if (source === sheet && rowOffset === 0 && columnOffset === 0) return undefined;
  for (const merge of source.merges) {
    const area = unbounded(merge);
    if (overlaps(area, bounds) && !contains(bounds, area)) {
      throw invalidArgument(
        'Sorry, it is not possible to move a range that contains only part of a merged cell. Please unmerge and try again.',
      );
    }
  }
  const moved = source.merges.filter((merge) => contains(bounds, unbounded(merge)));
  source.merges = source.merges.filter((merge) => !moved.includes(merge));
  if (takesMerges(type)) sheet.merges = withoutWholeMerges(sheet, target);
  const cells = Array.from({ length: bounds.endRow - bounds.startRow }, (_, row) =>
    source.rows[bounds.startRow + row]?.slice(bounds.startColumn, bounds.endColumn),
  );
  forEachCell(run, source, bounds, true, () => undefined);
  forEachCell(run, sheet, target, false, (old, row, column) =>
    pasted(cells[row - rowIndex]?.[column - columnIndex], old, type),
  );
  run.draft.markCellsChanged();
  if (takesMerges(type)) source.merges.push(...moved);
  const change = {
    sheetId: source.properties.sheetId,
    kind: 'block',
    source: bounds,
    rowOffset,
    columnOffset,
    toSheetId: sheet.properties.sheetId,
  } as const;
  shiftStructures(run.draft, change);
  run.references.shift(change);
  return undefined;
}
