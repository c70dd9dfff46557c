/** What a table is laid out from: heading lines and rows of cells by column id. The headers stand in row 5 of every tab. */
import type { CellValue } from '../workbookModel.ts';

/** Title, subtitle, instruction, band, headers: the headers stand in row 5 of every tab. */
export const HEADER_ROW_INDEX = 4;
export const FIRST_DATA_ROW_INDEX = 5;

export interface TableRow {
  /** Column id -> what stands there; absent = blank. */
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly notes?: Readonly<Record<string, string>>;
  /** Columns that this row must fill, beyond what the declaration says of every row. */
  readonly required?: readonly string[];
  /** Column id -> background or ink that sets this cell apart. */
  readonly marks?: Readonly<Record<string, { readonly background?: string; readonly color?: string }>>;
  /** Column id -> drop-down of this cell. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
}

export interface TableContent {
  readonly title: string;
  readonly subtitle: string;
  /** A line in the colour of warning beside the title ("dữ liệu mô phỏng"); absent = none. */
  readonly banner?: string;
  readonly titleNote?: string;
  readonly rows: readonly TableRow[];
  /** Columns greyed as not applicable. */
  readonly notApplicable?: readonly string[];
  readonly hidden?: boolean;
  readonly tabColor?: string;
}
