/**
 * Frozen rows and columns: some must stay free, and no merge may lie across the edge.
 */
import { invalidArgument } from '../../http/errors.ts';
import type { Sheet } from '../model.ts';
import type { Axis } from './axisChange.ts';
import { frozenCount } from './deleteDimension.ts';
import { nounOf, sizeOf } from './dimensionRange.ts';

/** @throws GoogleError INVALID_ARGUMENT in Google's words. */
export function requireFrozen(sheet: Sheet): void {
  requireAxis(sheet, 'ROWS');
  requireAxis(sheet, 'COLUMNS');
}

function requireAxis(sheet: Sheet, axis: Axis): void {
  const frozen = frozenCount(sheet.properties.gridProperties, axis);
  if (frozen === 0) return;
  const nouns = `${nounOf(axis)}s`;
  if (frozen < 0) throw invalidArgument(`The number of frozen ${nouns} must be non-negative.`);
  const metadata = axis === 'ROWS' ? sheet.rowMetadata : sheet.columnMetadata;
  let free = false;
  for (let index = frozen; index < sizeOf(sheet, axis) && !free; index++) free = metadata[index]?.hiddenByUser !== true;
  if (!free) throw invalidArgument(`You can't freeze all visible ${nouns} on the sheet.`);
  for (const merge of sheet.merges) {
    const start = (axis === 'ROWS' ? merge.startRowIndex : merge.startColumnIndex) ?? 0;
    const end = (axis === 'ROWS' ? merge.endRowIndex : merge.endColumnIndex) ?? 0;
    if (start < frozen && end > frozen) {
      throw invalidArgument(
        `Sorry, you can't freeze ${nouns} which contain only part of a merged cell. ` +
          `Try to break apart merged cells or freeze more ${nouns} to include the complete merged cells.`,
      );
    }
  }
}
