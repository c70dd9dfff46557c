/**
 * "Sửa giúp tôi": the mends of findings, one a cell, and a read form with them applied. Pure: the add-on writes the same values
 * into the cells and can put the old ones back.
 */
import type { ReadCell, ReadForm } from '../forms/snapshot.ts';
import { SEVERITIES, type Finding } from '../problems/finding.ts';
import { findingOrder, hasCertainFix } from '../problems/findingCatalogue.ts';

export interface CellFix {
  readonly tab: string;
  readonly rowNumber: number;
  /** Column id of the declaration. */
  readonly column: string;
  /** 1-based, where that column stands in the sheet; absent when its header was not found. */
  readonly columnNumber?: number;
  readonly value: ReadCell;
}

/** Of several findings of one cell the gravest mends it: its fix takes the others into account. */
export function fixesOf(findings: readonly Finding[]): readonly CellFix[] {
  const fixes = new Map<string, CellFix>();
  for (const { tab, rowNumber, column, columnNumber, fix } of gravestFirst(findings)) {
    if (fix === undefined || rowNumber === undefined || column === undefined) continue;
    const place = placeOf(tab, rowNumber, column);
    if (fixes.has(place)) continue;
    fixes.set(place, {
      ...{ tab, rowNumber, column, value: fix },
      ...(columnNumber === undefined ? {} : { columnNumber }),
    });
  }
  return [...fixes.values()];
}

/** What may be mended at once, unasked: it says what was understood anyway. */
export function certainFixes(findings: readonly Finding[]): readonly CellFix[] {
  return fixesOf(findings.filter(hasCertainFix));
}

export function applyFixes(read: ReadForm, fixes: readonly CellFix[]): ReadForm {
  const values = new Map<string, Map<string, ReadCell>>();
  for (const { tab, rowNumber, column, value } of fixes) {
    const row = placeOf(tab, rowNumber);
    values.set(row, (values.get(row) ?? new Map<string, ReadCell>()).set(column, value));
  }
  return {
    ...read,
    tabs: read.tabs.map((tab) => ({
      ...tab,
      rows: tab.rows.map((row) => {
        const mended = values.get(placeOf(tab.tab, row.rowNumber));
        return mended === undefined ? row : { ...row, cells: { ...row.cells, ...Object.fromEntries(mended) } };
      }),
    })),
  };
}

function placeOf(...parts: readonly (string | number)[]): string {
  return JSON.stringify(parts);
}

/** Errors, warnings, hints; of one kind in the order of the catalogue. */
export function gravestFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || findingOrder(a.code) - findingOrder(b.code),
  );
}
