/**
 * The unit's workbook as data: tabs, their columns, types, choices, widths, help, who fills what. Declared once; the layout,
 * the reader, the validation and both renderers (Sheets API, SpreadsheetApp) work from it.
 */
import type { Form } from '../calendar/form.ts';

export type TabId = 'guide' | 'reviews' | 'tasks' | 'q1' | 'q2' | 'q3' | 'q4' | 'figures' | 'difficulties' | 'papers';

export type ColumnType =
  | 'code'
  | 'text'
  | 'contents'
  | 'score'
  | 'decimal'
  | 'percent'
  | 'date'
  | 'deadline'
  | 'choice'
  | 'figure'
  | 'link';

export interface Choice {
  /** What is stored; text of the typed content ("good"), or a number for the task groups. */
  readonly value: string | number;
  /** What the cell shows. */
  readonly label: string;
}

export type Requirement =
  | { readonly kind: 'always' }
  /** Only in rows where another column holds one of these stored values. */
  | { readonly kind: 'when'; readonly column: string; readonly values: readonly string[] };

export interface Column {
  readonly id: string;
  readonly header: string;
  readonly type: ColumnType;
  /** `prefilled` by the province and grey; `clerk` types it; `back` comes back from Sở Nội vụ. */
  readonly origin: 'prefilled' | 'clerk' | 'back';
  /** Pixels. */
  readonly width: number;
  readonly help: string;
  readonly required?: Requirement;
  readonly choices?: readonly Choice[];
  /** Characters. */
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  /** A whole number. */
  readonly whole?: boolean;
}

export interface Tab {
  readonly id: TabId;
  readonly title: string;
  /** Fixed, so that a renamed tab is still known. */
  readonly sheetId: number;
  /** One sentence under the title: what to do here. */
  readonly intro: string;
  /** `free`: the clerk adds rows; `prefilled`: rows come from the province. */
  readonly rows: 'free' | 'prefilled';
  /** Empty rows that stand ready in a free tab. */
  readonly spareRows: number;
  readonly columns: readonly Column[];
  /** Column whose value names a row in remarks and fixes. */
  readonly keyColumn: string;
}

/** Of the declaration; a workbook made by an older one is told to be renewed. */
export const EDITION = 1;

/** 1-based row of the headers in every tab: title, introduction, headers. */
export const HEADER_ROW = 3;

export const TABS_OF_FORM: Readonly<Record<Form, readonly TabId[]>> = {
  plan: ['reviews', 'tasks', 'papers'],
  q1: ['q1', 'figures', 'papers'],
  q2: ['q2', 'figures', 'papers'],
  q3: ['q3', 'figures', 'papers'],
  q4: ['q4', 'figures', 'papers'],
  kk: ['difficulties', 'papers'],
};
