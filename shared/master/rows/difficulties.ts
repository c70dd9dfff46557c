/**
 * "Khó khăn": one register across units, for the whole year: what nobody has answered goes on waiting from quarter to quarter. A
 * difficulty that a unit took back stays, "Đã rút".
 *
 * Its age is a plain number of the day of the run: the first run of a day, as a rule the full one after midnight, writes the rows
 * that wait; later runs of the day find them equal. A formula with TODAY() would differ from its fingerprint every day.
 */
import { daysBetween } from '../../calendar/dates.ts';
import { labelOf, SETTLING_LEVEL_CHOICES } from '../../forms/choices.ts';
import { isSettled } from '../../progress/settling.ts';
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
      const waits = current.has(id) && !isSettled(own.answers.get(id));
      rows.push(
        tableRow(table, rowKey(unit.id, id), {
          ...unitValues(unit),
          ...{ id, content, difficulty: difficulty.difficulty, cause, proposal, date: { date } },
          days: waits ? daysBetween(date, context.today) : null,
          settlingLevel: labelOf(SETTLING_LEVEL_CHOICES, level),
          status: current.has(id) ? shown?.status : WITHDRAWN,
        }),
      );
    }
  }
  return rows;
};
