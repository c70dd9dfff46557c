/** "Khó khăn": one register across units. A difficulty that a unit took back stays, "Đã rút". */
import { labelOf, SETTLING_LEVEL_CHOICES } from '../../forms/choices.ts';
import { shownRevision } from '../shownRevision.ts';
import { rowKey, tableRow, type TableRow } from '../table.ts';
import { unitsWithState, unitValues, WITHDRAWN, type RowSource } from './source.ts';

export const difficultyRows: RowSource = (table, context) => {
  const rows: TableRow[] = [];
  for (const [unit, own] of unitsWithState(context)) {
    const shown = shownRevision(own, 'kk');
    const current = new Set(shown?.revision.content.difficulties.map((row) => row.id));
    for (const difficulty of own.knownDifficulties.values()) {
      const { id, date, content, cause, proposal, level } = difficulty;
      rows.push(
        tableRow(table, rowKey(unit.id, id), {
          ...unitValues(unit),
          ...{ id, content, difficulty: difficulty.difficulty, cause, proposal, date: { date } },
          settlingLevel: labelOf(SETTLING_LEVEL_CHOICES, level),
          status: current.has(id) ? shown?.status : WITHDRAWN,
        }),
      );
    }
  }
  return rows;
};
