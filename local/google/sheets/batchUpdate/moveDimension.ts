/**
 * moveDimension: rows or columns change places with everything in them; whoever points at them follows.
 *
 * A merge may be moved whole, never torn. `destinationIndex` is counted before the move.
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#MoveDimensionRequest .
 */
import { invalidArgument } from '../../http/errors.ts';
import type { Sheet } from '../model.ts';
import { requireEditable } from '../protection.ts';
import { moveStretch } from './arrays.ts';
import type { Axis } from './axisChange.ts';
import { stripe } from './deleteDimension.ts';
import { existingDimensions, nounOf } from './dimensionRange.ts';
import type { Run } from './run.ts';
import { shiftStructures } from './structures.ts';
import type { Body } from './wire.ts';
import { forEachRow } from './rows.ts';

export function moveDimension(body: Body<'moveDimension'>, run: Run): undefined {
  const {
    sheet: { properties },
    axis,
    start,
    end,
    size,
  } = existingDimensions(run, body.source, 'move');
  const to = body.destinationIndex ?? 0;
  if (to < 0 || to > size) {
    throw invalidArgument(`destinationIndex[${to}] must be between 0 and the number of ${nounOf(axis)}s (${size}).`);
  }
  const sheet = run.draft.sheet(properties.sheetId);
  requireWholeMerges(sheet, axis, start, end, to);
  requireEditable(sheet, stripe(sheet, axis, Math.min(start, to), Math.max(end, to)), run.editor);
  if (to >= start && to <= end) return undefined;
  if (axis === 'ROWS') {
    moveStretch(sheet.rows, start, end, to);
    moveStretch(sheet.rowMetadata, start, end, to);
  } else {
    forEachRow(sheet, (row, rowIndex) => {
      if (Math.min(start, to) < row.length) moveStretch(run.draft.row(sheet, rowIndex), start, end, to);
    });
    moveStretch(sheet.columnMetadata, start, end, to);
  }
  run.draft.markCellsChanged();
  const change = { sheetId: properties.sheetId, kind: 'move', axis, start, end, to } as const;
  shiftStructures(run.draft, change);
  run.references.shift(change);
  return undefined;
}

function requireWholeMerges(sheet: Sheet, axis: Axis, start: number, end: number, to: number): void {
  const noun = nounOf(axis);
  for (const merge of sheet.merges) {
    const first = (axis === 'ROWS' ? merge.startRowIndex : merge.startColumnIndex) ?? 0;
    const last = (axis === 'ROWS' ? merge.endRowIndex : merge.endColumnIndex) ?? first;
    if (first < end && last > start && !(first >= start && last <= end)) {
      throw invalidArgument(
        `Sorry, it is not possible to move a ${noun} that contains only part of a merged cell. Please unmerge and try again.`,
      );
    }
    if (first < to && to < last && !(to >= start && to <= end)) {
      throw invalidArgument(
        `Sorry, it is not possible to move a ${noun} to a position that crosses a merged cell. Please unmerge and try again.`,
      );
    }
  }
}
