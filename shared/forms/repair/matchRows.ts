/**
 * Which row of a sheet is which row of the layout, by its key; what is left over, and what may go because nothing is lost
 * with it.
 */
export interface RowsToMatch {
  /** Folded keys of the laid-out rows, in order. */
  readonly wanted: readonly string[];
  /** Folded keys of the sheet's rows, in order; "" = none. */
  readonly found: readonly string[];
  /** Of the sheet's rows with one key: does the clerk's part hold anything? */
  readonly isFilled: (row: number) => boolean;
  readonly isBlank: (row: number) => boolean;
  /** Whether both rows hold the very same. */
  readonly isSame: (row: number, other: number) => boolean;
  /** A laid-out row that this row shows to be without its key: by other prefilled cells. */
  readonly byContent: (row: number) => number | undefined;
}

export interface MatchedRows {
  /** For each laid-out row the row of the sheet, `undefined` when it is gone. */
  readonly matches: readonly (number | undefined)[];
  /** Rows of no laid-out row that hold something, in order. */
  readonly extras: readonly number[];
  /** Blank rows, and doubles in which nothing stands that the kept row has not. */
  readonly idle: readonly number[];
}

export function matchRows(rows: RowsToMatch): MatchedRows {
  const { wanted, found, isFilled, isBlank, isSame, byContent } = rows;
  const taken = new Set<number>();
  const matches = wanted.map((key) => {
    const candidates = found.flatMap((other, row) => (key !== '' && other === key && !taken.has(row) ? [row] : []));
    const chosen = candidates.find(isFilled) ?? candidates[0];
    if (chosen !== undefined) taken.add(chosen);
    return chosen;
  });
  for (const [row] of found.entries()) {
    if (taken.has(row) || isBlank(row)) continue;
    const place = byContent(row);
    if (place === undefined || matches[place] !== undefined) continue;
    matches[place] = row;
    taken.add(row);
  }
  const extras: number[] = [];
  const idle: number[] = [];
  for (const [row, key] of found.entries()) {
    if (taken.has(row)) continue;
    const kept = matches[wanted.indexOf(key)];
    const isDouble = key !== '' && kept !== undefined && (isSame(row, kept) || !isFilled(row));
    (isBlank(row) || isDouble ? idle : extras).push(row);
  }
  return { matches, extras, idle };
}
