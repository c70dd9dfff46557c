/** "Tiến độ nộp": unit x form: status, day of the first submission, minutes late, the signed paper. */
import { localDate } from '../../calendar/dates.ts';
import { FORMS } from '../../calendar/form.ts';
import { latestRevision, revisionsOf } from '../../ledger/state.ts';
import { standingOf, STANDING_NAMES } from '../standing.ts';
import { tableRow } from '../table.ts';
import { unitValues, type RowSource, type RowValues } from './source.ts';

export const progressRows: RowSource = (table, context) => {
  const { state, units, names, nowMs } = context;
  return units.map((unit) => {
    const own = state.units.get(unit.id);
    const perForm = FORMS.filter((form) => form !== 'kk').map((form): RowValues => {
      const first = revisionsOf(own, form)[0];
      const standing = standingOf(unit, form, state, nowMs);
      return {
        [`${form}Status`]: STANDING_NAMES[standing],
        [`${form}Date`]: first === undefined ? null : { date: localDate(Date.parse(first.at)) },
        [`${form}Late`]: first === undefined || first.minutesLate === 0 ? null : first.minutesLate,
        [`${form}Paper`]: latestRevision(own, form)?.content.paper?.number,
      };
    });
    return tableRow(table, unit.id, {
      ...unitValues(unit),
      ...{ order: unit.order, parentName: names.get(unit.parent ?? '') },
      ...Object.assign({}, ...perForm),
      difficulties: own === undefined || own.knownDifficulties.size === 0 ? null : own.knownDifficulties.size,
    });
  });
};
