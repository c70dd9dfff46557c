/** One cell of a host -> the cell as it crosses to the server. Nothing is mended: a number under a text stays a number. */
import { serialToDate } from '../../calendar/dates.ts';
import { stripInvisibles } from '../../text/normalize.ts';
import type { CellSnapshot, ReadCell } from '../snapshot.ts';

/** Serial number of 9999-12-31, the last day that a sheet knows. */
const LAST_SERIAL = 2_958_465;

/** @returns `null` for a blank cell: nothing, or nothing that can be seen. */
export function readCell(cell: CellSnapshot | undefined): ReadCell {
  if (cell === undefined) return null;
  const { value, formula, shown } = cell;
  if (formula !== undefined) return { formula, shown };
  if (typeof value === 'string') return stripInvisibles(value).trim() === '' ? null : value;
  if (typeof value !== 'number') return value;
  if (cell.isDate === true && value >= 0 && value < LAST_SERIAL + 1) return { date: serialToDate(value) };
  const percent = cell.isPercent === true ? percentPoints(value) : undefined;
  return percent === undefined ? value : { percent };
}

/**
 * 0.57 x 100 is 56.99999999999999 in binary: six decimals of a percent point are more than anyone types. `undefined` beyond what
 * a number holds.
 */
function percentPoints(value: number): number | undefined {
  const points = Math.round(value * 1e8) / 1e6;
  return Number.isFinite(points) ? points : undefined;
}
