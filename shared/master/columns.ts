/** Shorthand for the columns of the master's tables, and the columns that many of them share. */
import type { Column, ColumnType } from '../forms/declaration.ts';

export function projected(
  id: string,
  header: string,
  type: ColumnType,
  width: number,
  more: Partial<Column> = {},
): Column {
  return { ...{ id, header, type, width, origin: 'projected', help: '' }, ...more };
}

export function annotation(
  id: string,
  header: string,
  width: number,
  help: string,
  more: Partial<Column> = {},
): Column {
  return { ...{ id, header, type: 'text', width, origin: 'annotation', help }, ...more };
}

/** Under a text format Sheets would show the formula of a link instead of the link. */
export const LINK: Partial<Column> = { numberFormat: { type: 'NUMBER', pattern: '0' }, align: 'center' };

/** Who the row is of. */
export const UNIT_COLUMNS: readonly Column[] = [
  projected('unit', 'Mã đơn vị', 'code', 76),
  projected('unitName', 'Đơn vị', 'text', 240),
  projected('level', 'Cấp', 'text', 56),
];

export const NOTE = annotation(
  'note',
  'Ghi chú của Sở Nội vụ',
  240,
  'Sở Nội vụ ghi tự do; ô này đi theo dòng, hệ thống không ghi đè.',
);
