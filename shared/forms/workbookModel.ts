/**
 * A whole workbook as data, for no host in particular: what stands in the cells and how it looks and guards itself.
 *
 * Two renderers make it real (`sheetsApi/requests.ts`; SpreadsheetApp in the add-on) and must give the same workbook. Text is
 * text: a value that begins with "=" is never a formula. Indexes are 0-based, ends exclusive.
 */
import type { NumberFormat } from './declaration.ts';

/** `sheetRef` is the id that the host gave to the sheet of this model id: a number, once rendered. */
export type CellValue = null | string | number | boolean | { readonly date: string } | { readonly sheetRef: number };

export interface CellModel {
  readonly value: CellValue;
  readonly note?: string;
}

export interface Area {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Colours are "#rrggbb". A style is whole: what it doesn't name is the host's default. */
export interface Style {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly fontSize?: number;
  readonly wrap?: 'wrap' | 'overflow' | 'clip';
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly numberFormat?: NumberFormat;
  /** Colour of a thin line on all four sides. */
  readonly border?: string;
}

export interface StyledArea {
  readonly area: Area;
  readonly style: Style;
}

export type ValidationRule =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  /** Bounds in the number of the cell: 0.95 for 95 %. */
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'date' };

export interface ValidatedArea {
  readonly area: Area;
  readonly rule: ValidationRule;
  /** True refuses other input from the keyboard; false only marks it. */
  readonly strict: boolean;
  /** Shown when the cell is chosen. */
  readonly message: string;
}

/** A conditional format. The formula is that of the area's first cell, without argument separators (they differ by locale). */
export interface Highlight {
  readonly area: Area;
  readonly formula: string;
  readonly background: string;
}

/** Warns whoever edits; never forbids: the clerk owns the spreadsheet. */
export interface Protection {
  readonly area: Area;
  readonly description: string;
}

export interface ColumnModel {
  /** Pixels. */
  readonly width: number;
  readonly hidden?: true;
}

export interface SheetModel {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden?: true;
  readonly tabColor?: string;
  readonly rowCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Every column of the grid. */
  readonly columns: readonly ColumnModel[];
  /** Row index -> pixels, where the host's own height won't do. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** `cells[rowIndex][columnIndex]`, ragged, from A1. */
  readonly cells: readonly (readonly (CellModel | undefined)[])[];
  /** Applied in order; a later one replaces an earlier one wholly where they meet. */
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Area[];
  readonly validations: readonly ValidatedArea[];
  readonly highlights: readonly Highlight[];
  readonly protections: readonly Protection[];
}

export interface NamedRangeModel {
  readonly name: string;
  readonly sheetId: number;
  readonly area: Area;
}

export interface WorkbookModel {
  readonly title: string;
  readonly locale: 'vi_VN';
  readonly timeZone: 'Asia/Ho_Chi_Minh';
  readonly sheets: readonly SheetModel[];
  readonly namedRanges: readonly NamedRangeModel[];
}

/** The style of a cell once every area is applied. */
export function styleAt(sheet: SheetModel, rowIndex: number, columnIndex: number): Style | undefined {
  const over = sheet.styles.filter(({ area }) => isInside(area, rowIndex, columnIndex));
  return over[over.length - 1]?.style;
}

export function isInside(area: Area, rowIndex: number, columnIndex: number): boolean {
  return (
    rowIndex >= area.startRow &&
    rowIndex < area.endRow &&
    columnIndex >= area.startColumn &&
    columnIndex < area.endColumn
  );
}

/** 0 -> "A", 26 -> "AA". */
export function columnLetters(columnIndex: number): string {
  const letter = String.fromCharCode(65 + (columnIndex % 26));
  return columnIndex < 26 ? letter : columnLetters(Math.floor(columnIndex / 26) - 1) + letter;
}
