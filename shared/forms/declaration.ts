/**
 * The words in which a workbook is declared: tabs as tables of typed columns, as data.
 *
 * One vocabulary for a unit's workbook and for the master. Layout, reading, validation and repair all go by it; nothing here
 * knows a sheet, a host or a rule.
 */

/**
 * What a cell of the column holds. `content` is one PAPI code, `contents` several ("1.1; 5.4"); `deadline` is a date or a
 * phrase ("Thường xuyên"); `figure` is what the row's figure says (`figures.ts`): a count, có / không, or "Không phát sinh".
 */
export type ColumnType =
  | 'text'
  | 'code'
  | 'content'
  | 'contents'
  | 'integer'
  | 'decimal'
  | 'score'
  | 'change'
  | 'percent'
  | 'date'
  | 'deadline'
  | 'choice'
  | 'figure'
  | 'link';

/**
 * Who writes the column. Unit's workbook: `prefilled` by us, typed by the `clerk`, `comes-back` from Sở Nội vụ later.
 * Master: `projected` by us, `annotation` typed by people there and never written by us.
 */
export type Origin = 'prefilled' | 'clerk' | 'comes-back' | 'projected' | 'annotation';

export interface Choice<V extends string | number = string | number> {
  readonly value: V;
  /** What the drop-down shows and the cell holds. */
  readonly label: string;
  /** Other ways in which people write it; compared folded. */
  readonly also?: readonly string[];
}

/** When a blank cell is missing something. `because` ends the sentence "Ô này phải điền …". */
export type Condition =
  | {
      readonly kind: 'one-of';
      /** Column of the same row, of type `choice`. */
      readonly column: string;
      readonly values: readonly (string | number)[];
      readonly because: string;
    }
  | { readonly kind: 'filled'; readonly column: string; readonly because: string }
  /** The province's verdict (context, not sheet) on the content of the row. */
  | { readonly kind: 'verdict'; readonly values: readonly ('weak' | 'strong')[]; readonly because: string };

/** `type` is a NumberFormatType of the Sheets API; `pattern` its language. */
export interface NumberFormat {
  readonly type: 'TEXT' | 'NUMBER' | 'PERCENT' | 'DATE' | 'DATE_TIME';
  readonly pattern: string;
}

export interface Column {
  /** English; equal to the member of `content.ts` where there is one. */
  readonly id: string;
  readonly header: string;
  /** Other headers that people give this column; compared folded. */
  readonly also?: readonly string[];
  readonly type: ColumnType;
  readonly origin: Origin;
  /** Absent: may stay blank. A list: required when any of the conditions holds. */
  readonly required?: 'always' | readonly Condition[];
  readonly choices?: readonly Choice[];
  /** Least and greatest number, in the unit of the header (percent: 0-100). */
  readonly min?: number;
  readonly max?: number;
  /** Characters (UTF-16 code units) of text. */
  readonly maxLength?: number;
  /** Pixels. */
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Only where it differs from that of the type (`NUMBER_FORMATS`). */
  readonly numberFormat?: NumberFormat;
  /** What to write, in one or two sentences: note of the header and message of the cell. */
  readonly help: string;
  readonly hidden?: true;
}

export interface TabDeclaration<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  /** Constant in workbooks made over the Sheets API; SpreadsheetApp gives its own (see `identityTab.ts`). */
  readonly sheetId: number;
  /** Line above the table: what is to be done here. */
  readonly instruction: string;
  /** `fixed`: every row is given by us; `free`: the clerk adds rows. */
  readonly rows: 'fixed' | 'free';
  /** Id of the column that names a row. */
  readonly key: string;
  /** Blank rows kept ready below the filled ones. */
  readonly spareRows: number;
  /** Columns that stay in sight, counted from the left. */
  readonly frozenColumns: number;
  readonly columns: readonly Column[];
}

const TEXT: NumberFormat = { type: 'TEXT', pattern: '@' };
const DATE: NumberFormat = { type: 'DATE', pattern: 'dd/mm/yyyy' };

/** Codes and text are `@`, so that "5.1", "01" and "12/3" stay what they are. */
export const NUMBER_FORMATS: Readonly<Record<ColumnType, NumberFormat>> = {
  text: TEXT,
  code: TEXT,
  content: TEXT,
  contents: TEXT,
  choice: TEXT,
  link: TEXT,
  integer: { type: 'NUMBER', pattern: '#,##0' },
  decimal: { type: 'NUMBER', pattern: '#,##0.0' },
  score: { type: 'NUMBER', pattern: '0.00' },
  change: { type: 'NUMBER', pattern: '+0.00;-0.00;0.00' },
  percent: { type: 'PERCENT', pattern: '0%' },
  date: DATE,
  deadline: DATE,
  figure: { type: 'NUMBER', pattern: '#,##0' },
};

export function numberFormatOf(column: Column): NumberFormat {
  return column.numberFormat ?? NUMBER_FORMATS[column.type];
}

/** @throws RangeError when the tab has no such column: a fault of the program. */
export function columnOf(tab: TabDeclaration, id: string): Column {
  const column = tab.columns.find((candidate) => candidate.id === id);
  if (column === undefined) throw new RangeError(`tab ${tab.id} declares no column ${id}`);
  return column;
}

/** 0-based position of a column as declared. */
export function columnIndexOf(tab: TabDeclaration, id: string): number {
  return tab.columns.indexOf(columnOf(tab, id));
}
