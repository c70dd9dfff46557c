/**
 * A keyed table of the master workbook: what it is declared as, and the rows that the ledger wants in it.
 *
 * Every table opens with two hidden columns, the key and the fingerprint of the row; then the projected columns, which we
 * write; then the annotation columns, which people write and no request of ours ever covers.
 */
import type { Column } from '../forms/declaration.ts';
import type { CellValue } from '../forms/workbookModel.ts';
import { dateToSerial } from '../calendar/dates.ts';
import type { QuarterForm } from '../calendar/form.ts';
import type { FilterView } from './fittings/filterViews.ts';

/** The tab of a quarter that is frozen. */
export type FrozenTabId = `frozen-${QuarterForm}`;

export type MasterTabId =
  | 'overview'
  | 'progress'
  | 'reviews'
  | 'tasks'
  | QuarterForm
  | FrozenTabId
  | 'figures'
  | 'difficulties'
  | 'petitions'
  | 'inspections'
  | 'rewards'
  | 'reportText'
  | 'scores'
  | 'log'
  | 'chartData';

export interface MasterTable {
  readonly id: MasterTabId;
  readonly title: string;
  readonly sheetId: number;
  /** `projected` ones first, `annotation` ones after them. */
  readonly columns: readonly Column[];
  /** Visible columns that stay in sight. */
  readonly frozenColumns: number;
  readonly colours?: readonly Colouring[];
  /** Blank columns behind the declared ones, 100 pixels each: where charts lie. */
  readonly spareColumns?: number;
}

/** A background by what stands in a cell: of the whole row by one column, or of each cell between two columns by its beginning. */
export type Colouring =
  | { readonly of: 'row'; readonly column: string; readonly text: string; readonly background: string }
  | {
      readonly of: 'cell';
      readonly from: string;
      readonly to: string;
      readonly text: string;
      readonly background: string;
    };

/** A cell that leads to the rows behind a figure; made of ids of ours alone, never of a text that came from elsewhere. */
export interface LinkCell {
  readonly label: string;
  readonly sheetId: number;
  readonly filterViewId?: number;
}

export type MasterCell = CellValue | LinkCell;

export interface TableRow {
  readonly key: string;
  readonly fingerprint: string;
  /** One a projected column. */
  readonly cells: readonly MasterCell[];
}

export interface DesiredTable {
  readonly table: MasterTable;
  readonly rows: readonly TableRow[];
  readonly views?: readonly FilterView[];
}

/** Hidden columns before the declared ones: key, fingerprint. */
export const HIDDEN_COLUMNS = 2;
export const KEY_HEADER = 'Khóa';
export const FINGERPRINT_HEADER = 'Dấu vết';

/** Tables are declared once and never change: what is asked of one for each row is worked out once. */
const PROJECTED = new WeakMap<MasterTable, readonly Column[]>();

export function projectedColumns(table: MasterTable): readonly Column[] {
  const known = PROJECTED.get(table);
  if (known !== undefined) return known;
  const columns = table.columns.filter((column) => column.origin === 'projected');
  PROJECTED.set(table, columns);
  return columns;
}

export function annotationColumns(table: MasterTable): readonly Column[] {
  return table.columns.filter((column) => column.origin === 'annotation');
}

/** Header row of the sheet, hidden columns included. */
export function headersOf(table: MasterTable): string[] {
  return [KEY_HEADER, FINGERPRINT_HEADER, ...table.columns.map((column) => column.header)];
}

/** Joins the parts of a key; parts never hold the separator (unit ids, task ids and codes are checked at the border). */
export function rowKey(...parts: readonly string[]): string {
  return parts.join('/');
}

/** @param values column id -> cell; absent is blank. */
export function tableRow(
  table: MasterTable,
  key: string,
  values: Readonly<Record<string, MasterCell | undefined>>,
): TableRow {
  const cells = projectedColumns(table).map(({ id }) => values[id] ?? null);
  return { key, cells, fingerprint: fingerprintOf(cells) };
}

/** Between cells, and before one that is no text: "12" and 12 are two things. */
const SEPARATOR = '\u001f';
const NO_TEXT = '\u001e';

/**
 * Tells two rows apart: a 32-bit multiplicative sum over their text and the running total of its states, as text that no
 * spreadsheet takes for a number. A date counts as its serial number, a link as its label, as they are read back. Not a proof
 * (that is the ledger's hash), a sign of change.
 *
 * Of one string a row: read cell by cell, strings of every make meet in the loop and it takes eight times as long.
 */
export function fingerprintOf(cells: readonly MasterCell[]): string {
  const text = cells.map(comparedText).join(SEPARATOR);
  let state = 0x811c9dc5 | 0;
  let total = 0;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
    total = (Math.imul(total, 31) + state) | 0;
  }
  return `f${(state >>> 0).toString(36)}-${(total >>> 0).toString(36)}`;
}

function comparedText(cell: MasterCell): string {
  const plain = plainValue(cell);
  if (plain === null) return '';
  return typeof plain === 'string' ? plain : `${NO_TEXT}${plain}`;
}

/** A cell as the Sheets API reads it back: dates are serial numbers, links are what they show. */
export function plainValue(cell: MasterCell): string | number | boolean | null {
  if (typeof cell !== 'object' || cell === null) return cell;
  if (isLink(cell)) return cell.label;
  return 'date' in cell ? dateToSerial(cell.date) : cell.sheetRef;
}

export function isLink(cell: MasterCell): cell is LinkCell {
  return typeof cell === 'object' && cell !== null && 'label' in cell;
}
