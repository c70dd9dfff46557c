/** One tab as the grid shows it: cells, sizes, merges, protections; what Google said last. */
import type { CellData, ProtectedRange, Sheet, SheetProperties } from '../google/types.ts';
import type { DrawnChart } from './charts.ts';
import { areaOfRange, isInside, type Area, type Cell } from './areas.ts';

export interface Line {
  /** Pixels; undefined for one that nobody sized. */
  readonly size: number | undefined;
  readonly hidden: boolean;
}

export interface Content {
  readonly properties: SheetProperties;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: readonly Area[];
  readonly protections: readonly ProtectedRange[];
  readonly cells: readonly (readonly CellData[])[];
  readonly hidesLines: boolean;
  readonly charts: readonly DrawnChart[];
}

const DEFAULT_ROW = 21;

export function contentOf(sheet: Sheet, charts: readonly DrawnChart[] = []): Content {
  const { properties, merges = [], protectedRanges = [], data = [] } = sheet;
  const { rowCount = 0, columnCount = 0, frozenRowCount = 0, frozenColumnCount = 0 } = properties.gridProperties ?? {};
  const [grid] = data;
  const lines = (
    count: number,
    known: readonly { pixelSize?: number; hiddenByUser?: boolean; hiddenByFilter?: boolean }[],
    plain?: number,
  ) =>
    Array.from({ length: count }, (_line, index) => {
      const { pixelSize, hiddenByUser = false, hiddenByFilter = false } = known[index] ?? {};
      return { size: pixelSize === plain ? undefined : pixelSize, hidden: hiddenByUser || hiddenByFilter };
    });
  return {
    properties,
    rows: lines(rowCount, grid?.rowMetadata ?? [], DEFAULT_ROW),
    columns: lines(columnCount, grid?.columnMetadata ?? []),
    frozenRows: frozenRowCount,
    frozenColumns: frozenColumnCount,
    merges: merges.map(areaOfRange),
    protections: protectedRanges,
    cells: (grid?.rowData ?? []).map(({ values }) => values ?? []),
    hidesLines: properties.gridProperties?.hideGridlines === true,
    charts,
  };
}

const BLANK: CellData = {};

export function cellAt({ cells }: Content, { row, column }: Cell): CellData {
  return cells[row]?.[column] ?? BLANK;
}

export function mergeAt({ merges }: Content, cell: Cell): Area | undefined {
  return merges.find((area) => isInside(area, cell));
}

/** Where a cell inside a merge keeps its value. */
export function anchorOf(content: Content, cell: Cell): Cell {
  const merge = mergeAt(content, cell);
  return merge === undefined ? cell : { row: merge.startRow, column: merge.startColumn };
}

/** A rectangle grown until it cuts no merge. */
export function withMerges(content: Content, area: Area): Area {
  let grown = area;
  for (;;) {
    const next = content.merges.reduce<Area>((whole, merge) => {
      const apart =
        merge.startRow >= whole.endRow ||
        merge.endRow <= whole.startRow ||
        merge.startColumn >= whole.endColumn ||
        merge.endColumn <= whole.startColumn;
      if (apart) return whole;
      return {
        startRow: Math.min(whole.startRow, merge.startRow),
        endRow: Math.max(whole.endRow, merge.endRow),
        startColumn: Math.min(whole.startColumn, merge.startColumn),
        endColumn: Math.max(whole.endColumn, merge.endColumn),
      };
    }, grown);
    const same =
      next.startRow === grown.startRow &&
      next.endRow === grown.endRow &&
      next.startColumn === grown.startColumn &&
      next.endColumn === grown.endColumn;
    if (same) return grown;
    grown = next;
  }
}

/** What stands in the editor when a cell is opened: as a person would type it in this locale. */
export function editText(cell: CellData, locale: string): string {
  const { userEnteredValue: value, userEnteredFormat, formattedValue = '' } = cell;
  if (value?.formulaValue !== undefined) return value.formulaValue;
  if (value?.stringValue !== undefined) return value.stringValue;
  if (value?.numberValue === undefined) return formattedValue;
  const type = userEnteredFormat?.numberFormat?.type ?? '';
  if (/DATE|TIME|PERCENT/.test(type)) return formattedValue;
  const text = String(value.numberValue);
  return locale.startsWith('en') ? text : text.replace('.', ',');
}
