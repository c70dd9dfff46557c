/** The tables of one annex under letters: "A. Tình hình gửi báo cáo", in the order in which they stand. */
import type { Table } from '../document.ts';

export interface TitledTable {
  readonly title: string;
  readonly table: Table;
}

export function lettered(tables: readonly TitledTable[]): readonly Table[] {
  return tables.map(({ title, table }, index) => ({ ...table, caption: `${letterAt(index)}. ${title}` }));
}

/** "A" for 0. */
export function letterAt(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
