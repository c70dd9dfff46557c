/** The rows of a table with what each stands under, for whoever names a figure by its place. */
import type { Row, Table } from './document.ts';
import { plainText } from './say.ts';

export interface HeadedRow {
  /** "Theo nhóm nhiệm vụ": what a heading says in brackets once would stand beside every row. */
  readonly under: string;
  readonly row: Extract<Row, { readonly kind: 'cells' }>;
}

/** @param opening what the rows before the first heading stand under. */
export function headedRows({ rows }: Pick<Table, 'rows'>, opening: string): readonly HeadedRow[] {
  let under = opening;
  return rows.flatMap((row) => {
    if (row.kind === 'cells') return [{ under, row }];
    under = plainText(row.runs).replace(/ \(.*\)$/, '');
    return [];
  });
}
