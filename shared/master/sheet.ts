/** A table of the master as a new sheet: headers, widths, formats for every row to come. Its fittings come on top (`fittings/`). */
import { numberFormatOf, type Column, type ColumnType, type Origin } from '../forms/declaration.ts';
import { cellStyle, COLOURS, headerStyle } from '../forms/layout/look.ts';
import type { Area, SheetModel, Style } from '../forms/workbookModel.ts';
import { FINGERPRINT_HEADER, headersOf, HIDDEN_COLUMNS, KEY_HEADER, type MasterTable } from './table.ts';

/** Blank rows that a new sheet starts with, header apart; few, because a reading tells of every row that has a format. */
const FIRST_ROWS = 20;

/** Pixels of a column without a header. */
export const SPARE_WIDTH = 100;

const RIGHT: ReadonlySet<ColumnType> = new Set(['integer', 'decimal', 'score', 'change', 'percent', 'figure']);
const CENTER: ReadonlySet<ColumnType> = new Set(['code', 'content', 'contents', 'date', 'deadline']);

const HIDDEN: Column = {
  ...{ id: '', header: '', type: 'code', origin: 'projected', width: 90, hidden: true },
  help: 'Cột kỹ thuật: nhận ra dòng này dù bảng bị sắp xếp lại. Không sửa.',
};

/** Every column of the sheet, hidden ones first. */
export function sheetColumns(table: MasterTable): readonly Column[] {
  return [
    { ...HIDDEN, id: 'key', header: KEY_HEADER },
    { ...HIDDEN, id: 'fingerprint', header: FINGERPRINT_HEADER },
    ...table.columns,
  ];
}

export function tableSheet(table: MasterTable): SheetModel {
  const columns = sheetColumns(table);
  const rowCount = FIRST_ROWS + 1;
  const headers = headersOf(table);
  return {
    ...{ sheetId: table.sheetId, title: table.title, rowCount, frozenRows: 1, tabColor: tabColour(table) },
    frozenColumns: HIDDEN_COLUMNS + table.frozenColumns,
    columns: [
      ...columns.map(({ width, hidden }) => (hidden === true ? { width, hidden } : { width })),
      ...Array.from({ length: table.spareColumns ?? 0 }, () => ({ width: SPARE_WIDTH })),
    ],
    rowHeights: { 0: 44 },
    cells: [headers.map((value, index) => ({ value, note: columns[index]?.help ?? '' }))],
    styles: columns.flatMap((column, index) => columnStyles(column, index, rowCount)),
    ...{ merges: [], validations: [], highlights: [], protections: [] },
  };
}

/** Header and body style of one column, for `rowCount` rows. */
export function columnStyles(column: Column, index: number, rowCount: number): SheetModel['styles'] {
  const area = (startRow: number, endRow: number): Area => ({
    ...{ startRow, endRow },
    startColumn: index,
    endColumn: index + 1,
  });
  return [
    { area: area(0, 1), style: headerStyle(column.origin) },
    { area: area(1, rowCount), style: bodyStyle(column) },
  ];
}

export function bodyStyle(column: Column): Style {
  const horizontal = column.align ?? (RIGHT.has(column.type) ? 'right' : CENTER.has(column.type) ? 'center' : 'left');
  const style = { ...cellStyle(column.origin), horizontal, numberFormat: numberFormatOf(column) } as const;
  return column.type === 'link' ? { ...style, color: COLOURS.navy, bold: true } : style;
}

function tabColour(table: MasterTable): string {
  const written: Origin | undefined = table.columns.find(
    (column) => column.origin === 'annotation' && column.id !== 'note',
  )?.origin;
  return written === undefined ? COLOURS.slate : COLOURS.forest;
}
