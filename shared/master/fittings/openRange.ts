/**
 * A range of a sheet that may have no end, as Google writes it: a start of 0 may be left out, and a range that was sent without
 * an end may come back with the one that the grid had then.
 */
export interface OpenRange {
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

/**
 * @param wanted without `endRowIndex`: down to the last row.
 * @param rowCount rows of the grid when `standing` was read.
 */
export function isSameRange(standing: OpenRange, wanted: OpenRange, rowCount: number): boolean {
  const { endRowIndex = Infinity } = standing;
  return (
    (standing.startRowIndex ?? 0) === (wanted.startRowIndex ?? 0) &&
    (standing.startColumnIndex ?? 0) === (wanted.startColumnIndex ?? 0) &&
    standing.endColumnIndex === wanted.endColumnIndex &&
    (wanted.endRowIndex === undefined ? endRowIndex >= rowCount : endRowIndex === wanted.endRowIndex)
  );
}
