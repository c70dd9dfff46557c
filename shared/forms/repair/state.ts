/**
 * A workbook as a host finds it, with all that repair can mend: cells, notes, merges, tabs, and (where it was read) the look.
 *
 * Looks are compared by key: two cells, rules, highlights or protections with one key are the same to a clerk. 0-based indexes.
 */
import type { CellSnapshot, SheetSnapshot } from '../snapshot.ts';
import type { Area, CellValue, Highlight, Protection, Style, ValidatedArea } from '../workbookModel.ts';

export interface CellLook {
  /** `styleKey`, without number format. */
  readonly style: string;
  /** Pattern of the number format; "" where the host chooses. */
  readonly pattern: string;
  /** `ruleKey`; "" = none. */
  readonly rule: string;
}

export interface SheetLook {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** `cells[rowIndex][columnIndex]`; absent = not known, so never right. */
  readonly cells: readonly (readonly (CellLook | undefined)[])[];
  /** By column: pixels, and whether it is hidden. */
  readonly columns: readonly { readonly width: number; readonly hidden: boolean }[];
  /** Pixels of the first rows, as many as the heading has. */
  readonly heights: readonly number[];
  /** `highlightKey`s in their order, of ours alone. */
  readonly highlights: readonly string[];
  /** `protectionKey`s, sorted, of ours alone. */
  readonly protections: readonly string[];
}

export interface SheetState extends SheetSnapshot {
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  /** `notes[rowIndex][columnIndex]`, ragged; "" = none. */
  readonly notes: readonly (readonly string[])[];
  /** "#rrggbb"; "" = none. */
  readonly tabColor: string;
  /** Absent when only the contents were read: the look is then taken to be sound. */
  readonly look?: SheetLook;
}

export interface WorkbookState {
  readonly locale: string;
  readonly timeZone: string;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetState[];
}

/** What a host shows where a style names nothing. */
const HOST_STYLE = {
  background: '#ffffff',
  color: '#000000',
  bold: false,
  italic: false,
  fontSize: 10,
  wrap: 'overflow',
  horizontal: '',
  vertical: 'bottom',
} as const;

/** Borders are not in it: hosts tell them of one cell at a time. */
export function styleKey(style: Style | undefined): string {
  const { background, color, bold, italic, fontSize, wrap, horizontal, vertical } = { ...HOST_STYLE, ...style };
  return [background, color, bold ? 'b' : '', italic ? 'i' : '', fontSize, wrap, horizontal, vertical].join('|');
}

export function ruleKey({ rule, strict, message }: Pick<ValidatedArea, 'rule' | 'strict' | 'message'>): string {
  const bounds = rule.kind === 'number' ? [rule.min, rule.max] : rule.kind === 'list' ? rule.values : [];
  return JSON.stringify([rule.kind, bounds, strict, message]);
}

export function highlightKey({ area, formula, background }: Highlight): string {
  return `${areaKey(area)} ${background} ${formula}`;
}

export function protectionKey({ area, description }: Protection): string {
  return `${areaKey(area)} ${description}`;
}

export function areaKey({ startRow, endRow, startColumn, endColumn }: Area): string {
  return `${startRow}:${endRow},${startColumn}:${endColumn}`;
}

export function cellAt(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): CellSnapshot | undefined {
  return sheet.cells[rowIndex]?.[columnIndex];
}

export function noteAt(sheet: SheetState, rowIndex: number, columnIndex: number): string {
  return sheet.notes[rowIndex]?.[columnIndex] ?? '';
}

/** Neither value nor formula. */
export function isBlankCell(cell: CellSnapshot | undefined): boolean {
  return cell === undefined || (cell.formula === undefined && (cell.value === null || cell.value === ''));
}

/** The text of a cell as a key; "" for anything that is no text. */
export function textAt(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): string {
  const value = cellAt(sheet, rowIndex, columnIndex)?.value;
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** A text or number of a model as a key; "" for anything else. */
export function textOfValue(value: CellValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function isBlankRow(sheet: SheetSnapshot, rowIndex: number): boolean {
  return (sheet.cells[rowIndex] ?? []).every(isBlankCell);
}

export function isBlankColumn(sheet: SheetState, columnIndex: number): boolean {
  return (
    sheet.cells.every((row) => isBlankCell(row[columnIndex])) &&
    sheet.notes.every((row) => (row[columnIndex] ?? '') === '')
  );
}
