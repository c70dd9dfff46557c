/** How a table of the master differs from what the ledger wants in it, told by keys and fingerprints. */
import type { TableAnnotations } from './annotations.ts';
import { ownRows } from './copies.ts';
import type { DesiredTable } from './table.ts';
import type { SheetView } from './view.ts';

export interface TableDifference {
  /** Rows that are not in the sheet. */
  readonly added: number;
  readonly changed: number;
}

/** @param view `undefined` for a sheet that is not there. @param remembered tells a row from copies of it. */
export function tableDifference(
  { rows }: DesiredTable,
  view: SheetView | undefined,
  remembered: TableAnnotations = new Map(),
): TableDifference {
  const standing = view?.rows ?? [];
  const own = ownRows(standing, remembered);
  let added = 0;
  let changed = 0;
  for (const { key, fingerprint } of rows) {
    const index = own.get(key);
    if (index === undefined) added++;
    else if (standing[index]?.fingerprint !== fingerprint) changed++;
  }
  return { added, changed };
}
