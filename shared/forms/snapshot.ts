/**
 * A unit's spreadsheet as a host sees it (Sheets API, SpreadsheetApp), and what the form reader takes from it.
 *
 * `ReadTab`s are the body of a submission: cells as typed, each where it stands, so that the server can run the same
 * validation and point at the same cells. Nothing is judged here.
 */

/** One cell of a host. */
export interface CellSnapshot {
  /** Effective value; a date is its serial number (days since 1899-12-30). `null` = empty. */
  readonly value: string | number | boolean | null;
  /** What the cell shows. */
  readonly shown: string;
  /** The cell holds a formula: its text. */
  readonly formula?: string;
  /** The number format is a date (or date-time) one, so that a number is a day. */
  readonly isDate?: boolean;
  /** The number format is a percentage, so that 0.95 was meant as 95 %. */
  readonly isPercent?: boolean;
}

/** 0-based, end exclusive. */
export interface MergeSnapshot {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export interface SheetSnapshot {
  readonly title: string;
  /** Sheet id, which survives a renamed tab. */
  readonly sheetId: number;
  /** `cells[rowIndex][columnIndex]`, ragged, from A1. */
  readonly cells: readonly (readonly (CellSnapshot | undefined)[])[];
  readonly merges: readonly MergeSnapshot[];
}

export interface WorkbookSnapshot {
  /** "vi_VN", "en_US": an en_US spreadsheet may have turned 08/9 round. */
  readonly locale: string;
  readonly sheets: readonly SheetSnapshot[];
}

/**
 * A cell as it crosses to the server. A formula crosses as its text and what it shows, and is a finding there. `percent` is in
 * percent points: 0.95 under a % format crosses as 95. `date` is ISO; the time of day is dropped.
 */
export type ReadCell =
  | null
  | string
  | number
  | boolean
  | { readonly date: string }
  | { readonly percent: number }
  | { readonly formula: string; readonly shown: string };

/** Column id -> cell. Blank cells are absent. */
export type ReadCells = Readonly<Record<string, ReadCell>>;

export interface ReadRow {
  readonly rowNumber: number;
  readonly cells: ReadCells;
}

export interface ReadTab {
  readonly tab: string;
  /** Title found; absent when the tab is missing. */
  readonly title?: string;
  /** Column id -> 1-based column number in the sheet, where its header was found. */
  readonly columns: Readonly<Record<string, number>>;
  /** What differs from the declaration: moved, renamed, merged … as tagged records, judged by the shape rules. */
  readonly faults: readonly ShapeFault[];
  /** Rows with at least one non-blank cell in a declared column, top to bottom. */
  readonly rows: readonly ReadRow[];
}

export type ShapeFault =
  | { readonly kind: 'tab-missing' }
  | { readonly kind: 'tab-renamed'; readonly title: string }
  | { readonly kind: 'tab-duplicated'; readonly titles: readonly string[] }
  | { readonly kind: 'header-moved'; readonly rowNumber: number }
  | { readonly kind: 'header-merged'; readonly column: string }
  | { readonly kind: 'column-missing'; readonly column: string }
  | { readonly kind: 'column-moved'; readonly column: string; readonly from: number; readonly to: number }
  | { readonly kind: 'column-renamed'; readonly column: string; readonly header: string }
  | { readonly kind: 'cells-merged'; readonly rowNumber: number; readonly column: string };

/** What is read of one form's tabs: the `tabs` of a submission body. */
export interface ReadForm {
  readonly form: string;
  readonly locale: string;
  /** Written in the workbook by "Tạo biểu mẫu": which unit's, cycle's and edition's it is. Checked, never trusted. */
  readonly identity?: { readonly unit: string; readonly cycle: number; readonly edition: number };
  readonly tabs: readonly ReadTab[];
}
