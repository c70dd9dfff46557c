/** "Tiến độ nộp": unit x form: status, day of the first submission, minutes late, the signed paper. */
import { localDate } from '../../calendar/dates.ts';
import { FORMS } from '../../calendar/form.ts';
import { latestRevision, revisionsOf } from '../../ledger/state.ts';
import { STANDING_NAMES } from '../standing.ts';
import { tableRow } from '../table.ts';
import type { CellValue } from '../../forms/workbookModel.ts';
import { unitValues, type RowSource } from './source.ts';

/** `kk` has no due date: it has a column of its own. */
const REPORTED = FORMS.filter((form) => form !== 'kk').map((form) => ({
  form,
  columns: { status: `${form}Status`, date: `${form}Date`, late: `${form}Late`, paper: `${form}Paper` },
}));

export const progressRows: RowSource = (table, context) => {
  const { state, units, names, standingOf } = context;
  return units.map((unit) => {
    const own = state.units.get(unit.id);
    const values: Record<string, CellValue | undefined> = {
      ...unitValues(unit),
      order: unit.order,
      parentName: names.get(unit.parent ?? ''),
      difficulties: own === undefined || own.knownDifficulties.size === 0 ? null : own.knownDifficulties.size,
    };
    for (const { form, columns } of REPORTED) {
      const first = revisionsOf(own, form)[0];
      values[columns.status] = STANDING_NAMES[standingOf(unit, form)];
      values[columns.date] = first === undefined ? null : { date: localDate(Date.parse(first.at)) };
      values[columns.late] = first === undefined || first.minutesLate === 0 ? null : first.minutesLate;
      values[columns.paper] = latestRevision(own, form)?.content.paper?.number;
    }
    return tableRow(table, unit.id, values);
  });
};
