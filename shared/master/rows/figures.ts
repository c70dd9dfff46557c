/** "Số liệu", "Kiểm tra", "Khen thưởng": a row a unit and quarter, a column a figure. Blank is "not reported". */
import { QUARTER_FORMS } from '../../calendar/form.ts';
import { figureCell } from '../../forms/layout/contentCells.ts';
import { shownRevision } from '../shownRevision.ts';
import { projectedColumns, rowKey, tableRow, type TableRow } from '../table.ts';
import { unitsWithState, unitValues, type RowSource, type RowValues } from './source.ts';

export const figureRows: RowSource = (table, context) => {
  const columns = new Set(projectedColumns(table).map(({ id }) => id));
  const rows: TableRow[] = [];
  for (const [unit, own] of unitsWithState(context)) {
    for (const form of QUARTER_FORMS) {
      const shown = shownRevision(own, form);
      if (shown === undefined) continue;
      const values: RowValues = Object.fromEntries(
        Object.entries(shown.revision.content.figures)
          .filter(([key]) => columns.has(key))
          .map(([key, figure]) => [key, figureCell(figure)]),
      );
      rows.push(
        tableRow(table, rowKey(unit.id, form), {
          ...values,
          ...unitValues(unit),
          quarter: form.toUpperCase(),
          status: shown.status,
        }),
      );
    }
  }
  return rows;
};
