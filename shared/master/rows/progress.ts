/** "Tiến độ nộp": unit x form: where it stands, day of the first submission, minutes late, the signed paper. */
import { localDate } from '../../calendar/dates.ts';
import { latestRevision, revisionsOf } from '../../ledger/state.ts';
import { SHORT_FORM_NAMES, type DueForm } from '../fittings/declaredViews.ts';
import { NO_PAPER, standingInWords } from '../standing.ts';
import { tableRow, type MasterCell } from '../table.ts';
import { unitValues, type RowSource } from './source.ts';

/** `kk` has no due date: it has a column of its own. */
const REPORTED = (Object.keys(SHORT_FORM_NAMES) as DueForm[]).map((form) => ({
  form,
  columns: { status: `${form}Status`, date: `${form}Date`, late: `${form}Late`, paper: `${form}Paper` },
}));

export const progressRows: RowSource = (table, context) => {
  const { state, units, names, standingOf, isAfterFreeze } = context;
  return units.map((unit) => {
    const own = state.units.get(unit.id);
    const { unit: id, unitName, level } = unitValues(unit);
    // No spread: to an object made by one, each member added below costs several times as much.
    const values: Record<string, MasterCell | undefined> = {
      unit: id,
      unitName,
      level,
      order: unit.order,
      parentName: names.get(unit.parent ?? ''),
      difficulties: own === undefined || own.knownDifficulties.size === 0 ? null : own.knownDifficulties.size,
    };
    for (const { form, columns } of REPORTED) {
      const first = revisionsOf(own, form)[0];
      const latest = latestRevision(own, form);
      const minutesLate = first?.minutesLate ?? 0;
      const afterFreeze = latest !== undefined && isAfterFreeze(form, unit.id, latest.seq);
      values[columns.status] = standingInWords(standingOf(unit, form), minutesLate, afterFreeze);
      values[columns.date] = first === undefined ? null : { date: localDate(Date.parse(first.at)) };
      values[columns.late] = minutesLate === 0 ? null : minutesLate;
      values[columns.paper] = latest === undefined ? null : paperInWords(latest.content.paper?.number);
    }
    return tableRow(table, unit.id, values);
  });
};

function paperInWords(number: string | undefined): string {
  return number === undefined || number === '' ? NO_PAPER : `Có: ${number}`;
}
