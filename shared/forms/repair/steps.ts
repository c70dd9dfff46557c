/**
 * What repair does to a workbook, one tagged step each, in the words of any host: no step takes away what a clerk typed.
 *
 * Steps refer to sheets by the id of the host and are to be applied in their order. 0-based indexes, ends exclusive.
 */
import type { Area, CellValue, Highlight, Protection, SheetModel, Style, ValidatedArea } from '../workbookModel.ts';

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export interface NoteWrite {
  readonly row: number;
  readonly column: number;
  /** "" takes the note away. */
  readonly note: string;
}

/** `style` is whole; its number format may be the one that stands there already. */
export interface AreaStyle {
  readonly area: Area;
  readonly style: Style;
}

export type SheetStep =
  | { readonly kind: 'rename-tab'; readonly title: string }
  | { readonly kind: 'hide-tab'; readonly hidden: boolean }
  | { readonly kind: 'colour-tab'; readonly colour: string }
  /** To the given place among all tabs, counted without itself. */
  | { readonly kind: 'move-tab'; readonly index: number }
  | { readonly kind: 'break-merges'; readonly areas: readonly Area[] }
  | { readonly kind: 'merge'; readonly areas: readonly Area[] }
  | { readonly kind: 'insert-rows'; readonly at: number; readonly count: number }
  /** Only of rows in which nothing of a clerk stands. */
  | { readonly kind: 'delete-rows'; readonly at: number; readonly count: number }
  /** The row comes to stand before row `before`, counted before the move. */
  | { readonly kind: 'move-row'; readonly from: number; readonly before: number }
  | { readonly kind: 'insert-columns'; readonly at: number; readonly count: number }
  /** Only of columns in which nothing stands. */
  | { readonly kind: 'delete-columns'; readonly at: number; readonly count: number }
  | { readonly kind: 'move-column'; readonly from: number; readonly before: number }
  /** Cells with all that is in them, to blank cells elsewhere in the sheet. */
  | { readonly kind: 'move-cells'; readonly from: Area; readonly row: number; readonly column: number }
  | { readonly kind: 'write-cells'; readonly cells: readonly CellWrite[] }
  | { readonly kind: 'write-notes'; readonly notes: readonly NoteWrite[] }
  | { readonly kind: 'restyle'; readonly areas: readonly AreaStyle[] }
  | { readonly kind: 'guard'; readonly clear: readonly Area[]; readonly rules: readonly ValidatedArea[] }
  | { readonly kind: 'highlight'; readonly highlights: readonly Highlight[] }
  | { readonly kind: 'protect'; readonly protections: readonly Protection[] }
  | {
      readonly kind: 'resize';
      readonly columns: SheetModel['columns'];
      readonly rowHeights: SheetModel['rowHeights'];
      readonly frozenRows: number;
      readonly frozenColumns: number;
    };

export type RepairStep =
  | { readonly kind: 'set-locale'; readonly locale: string; readonly timeZone: string }
  /** A tab that is gone: a blank sheet before the tab of that title, last where there is none. */
  | { readonly kind: 'add-tab'; readonly title: string; readonly before?: string }
  /** The sheet that a new spreadsheet came with, when nothing stands in it. */
  | { readonly kind: 'drop-blank-tab'; readonly sheetId: number }
  /** The whole of a tab, into a sheet in which nothing stands yet. */
  | { readonly kind: 'fill-tab'; readonly title: string; readonly model: SheetModel }
  | { readonly kind: 'sheet'; readonly sheetId: number; readonly step: SheetStep };
