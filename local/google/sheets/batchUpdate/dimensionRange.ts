/**
 * The rows or columns that a request names: read, checked against the grid, in Google's words.
 */
import { invalidArgument } from '../../http/errors.ts';
import { requireSheet } from '../grid.ts';
import type { Sheet } from '../model.ts';
import type { Axis } from './axisChange.ts';
import type { Run } from './run.ts';
import type { WireDimensionRange } from './wire.ts';

export interface DimensionRange {
  readonly sheet: Sheet;
  readonly axis: Axis;
  readonly start: number;
  readonly end: number;
  /** Rows or columns of the sheet as it is. */
  readonly size: number;
}

/** The axis by its name on the wire. */
export function axisOf(dimension: string | undefined): Axis {
  if (dimension === 'ROWS' || dimension === 'COLUMNS') return dimension;
  throw invalidArgument('No dimension specified.');
}

export const sizeOf = (sheet: Sheet, axis: Axis): number =>
  axis === 'ROWS' ? sheet.properties.gridProperties.rowCount : sheet.properties.gridProperties.columnCount;

/** "row" or "column", as it stands in Google's sentences. */
export const nounOf = (axis: Axis): 'row' | 'column' => (axis === 'ROWS' ? 'row' : 'column');

/** Open ends reach the edge of the grid. The sheet is only looked at. */
export function dimensionRange(run: Run, range: WireDimensionRange | undefined, name = 'range'): DimensionRange {
  if (range === undefined) throw invalidArgument(`No ${name} specified.`);
  const sheet = requireSheet(run.draft.spreadsheet, range.sheetId ?? 0);
  const axis = axisOf(range.dimension);
  const size = sizeOf(sheet, axis);
  const start = range.startIndex ?? 0;
  const end = range.endIndex ?? size;
  if (start < 0) throw invalidArgument(`${name}.startIndex[${start}] must be non-negative.`);
  if (end <= start)
    throw invalidArgument(`${name}.endIndex[${end}] must be greater than ${name}.startIndex[${start}].`);
  return { sheet, axis, start, end, size };
}

/** As `dimensionRange`, and it must lie in the grid whole. */
export function existingDimensions(run: Run, range: WireDimensionRange | undefined, verb: string): DimensionRange {
  const dimensions = dimensionRange(run, range);
  if (dimensions.end > dimensions.size) {
    const noun = nounOf(dimensions.axis);
    const missing = Math.max(dimensions.start, dimensions.size);
    throw invalidArgument(
      `Cannot ${verb} a ${noun} that doesn't exist. ` +
        `Tried to ${verb} ${noun} index ${missing} but there are only ${dimensions.size} ${noun}s.`,
    );
  }
  return dimensions;
}
