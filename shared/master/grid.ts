/** The cells of one tab as the Sheets API gives them -> its headers and rows, each row with its key, fingerprint and annotations. */
import type { CellValue } from '../forms/workbookModel.ts';
import { annotationOf, isFilled, type AnnotationValue } from './annotation.ts';
import { fingerprintOf, HIDDEN_COLUMNS, projectedColumns, type MasterTable } from './table.ts';
import type { SheetView, ViewRow } from './view.ts';

export interface GridData {
  readonly startRow?: number | null;
  readonly startColumn?: number | null;
  readonly rowData?:
    | readonly {
        readonly values?:
          | readonly {
              readonly effectiveValue?: Value | undefined;
              readonly note?: string | null | undefined;
              readonly dataValidation?: object | null | undefined;
            }[]
          | undefined;
      }[]
    | undefined;
}

interface Value {
  readonly numberValue?: number | null;
  readonly stringValue?: string | null;
  readonly boolValue?: boolean | null;
}

/** @param full every cell was read, so that what stands there is compared, not its fingerprint alone. */
export function parseRows(
  table: MasterTable,
  data: readonly GridData[],
  full: boolean,
): Pick<SheetView, 'headers' | 'rows'> {
  const projectedEnd = HIDDEN_COLUMNS + projectedColumns(table).length;
  const width = HIDDEN_COLUMNS + table.columns.length;
  const grid: AnnotationValue[][] = [];
  const notes: (string | undefined)[][] = [];
  for (const block of data) {
    const [startRow, startColumn] = [block.startRow ?? 0, block.startColumn ?? 0];
    for (const [offset, row] of (block.rowData ?? []).entries()) {
      const target = (grid[startRow + offset] ??= []);
      for (const [index, { effectiveValue, note }] of (row.values ?? []).entries()) {
        target[startColumn + index] = plain(effectiveValue);
        if (typeof note === 'string') (notes[startRow + offset] ??= [])[startColumn + index] = note;
      }
    }
  }
  const headers = Array.from(grid[0] ?? [], textOf);
  const rows = Array.from({ length: Math.max(0, grid.length - 1) }, (_, index): ViewRow => {
    const cells = grid[index + 1] ?? [];
    const [key, stored] = [textOf(cells[0]), textOf(cells[1])];
    const projected = Array.from(
      { length: projectedEnd - HIDDEN_COLUMNS },
      (_cell, column) => cells[HIDDEN_COLUMNS + column] ?? null,
    );
    // In a full run a row that somebody edited by hand differs from what its fingerprint promises.
    const seen = full && key !== '' ? fingerprintOf(projected) : stored;
    const stray = full && key === '' && projected.some((cell) => textOf(cell) !== '');
    const fingerprint = seen === stored ? stored : `${stored}?`;
    const annotations = Array.from({ length: width - projectedEnd }, (_cell, at) =>
      annotationOf(cells[projectedEnd + at] ?? null, notes[index + 1]?.[projectedEnd + at]),
    );
    return {
      key,
      fingerprint: stray ? '?' : fingerprint,
      annotations,
    };
  });
  while (isBlank(rows.at(-1))) rows.pop();
  return { headers, rows };
}

/** Columns with a drop-down, 0-based. */
export function ruledColumns(data: readonly GridData[]): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { startColumn, rowData = [] } of data) {
    for (const { values = [] } of rowData) {
      for (const [index, { dataValidation }] of values.entries())
        if (dataValidation !== undefined && dataValidation !== null) columns.add((startColumn ?? 0) + index);
    }
  }
  return columns;
}

function isBlank(row: ViewRow | undefined): boolean {
  return row?.key === '' && row.fingerprint === '' && !row.annotations.some(isFilled);
}

function plain(value: Value | undefined): AnnotationValue {
  return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? null;
}

function textOf(cell: CellValue | undefined): string {
  return cell === null || cell === undefined || typeof cell === 'object' ? '' : String(cell);
}
