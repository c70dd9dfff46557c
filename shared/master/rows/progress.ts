/** "Tiến độ nộp": unit x form: status, day of the first submission, minutes late, the signed paper. */
import { localDate } from '../../calendar/dates.ts';
import { FORMS } from '../../calendar/form.ts';
import { latestRevision, revisionsOf } from '../../ledger/state.ts';
import { standingOf, STANDING_NAMES } from '../standing.ts';
import { tableRow } from '../table.ts';
import type { CellValue } from '../../forms/workbookModel.ts';
import { unitValues, type RowSource } from './source.ts';

/** `kk` has no due date: it has a column of its own. */
const REPORTED = FORMS.filter((form) => form !== 'kk');

export const progressRows: RowSource = (table, context) => {
  const { state, units, names, nowMs } = context;
  return units.map((unit) => {
    const own = state.units.get(unit.id);
    const values: Record<string, CellValue | undefined> = {
      ...unitValues(unit),
      order: unit.order,
      parentName: names.get(unit.parent ?? ''),
      difficulties: own === undefined || own.knownDifficulties.size === 0 ? null : own.knownDifficulties.size,
    };
    for (const form of REPORTED) {
      const first = revisionsOf(own, form)[0];
      values[`${form}Status`] = STANDING_NAMES[standingOf(unit, form, state, nowMs)];
      values[`${form}Date`] = first === undefined ? null : { date: localDate(Date.parse(first.at)) };
      values[`${form}Late`] = first === undefined || first.minutesLate === 0 ? null : first.minutesLate;
      values[`${form}Paper`] = latestRevision(own, form)?.content.paper?.number;
    }
    return tableRow(table, unit.id, values);
  });
};
