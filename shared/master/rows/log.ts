/** "Nhật ký": who did what, when, under which receipt, oldest first. */
import { FORM_NAMES, FORMS } from '../../calendar/form.ts';
import { LOCAL_OFFSET_MS } from '../../calendar/dates.ts';
import { revisionsOf } from '../../ledger/state.ts';
import { rowKey, tableRow } from '../table.ts';
import { unitsWithState, unitValues, type RowSource, type RowValues } from './source.ts';

interface Act {
  readonly at: string;
  readonly key: string;
  readonly values: RowValues;
}

export const logRows: RowSource = (table, context) => {
  const acts: Act[] = [];
  for (const [unit, own] of unitsWithState(context)) {
    for (const form of FORMS) {
      for (const { revision, seq, at, by, hash, minutesLate, review } of revisionsOf(own, form)) {
        const shared = { ...unitValues(unit), form: FORM_NAMES[form], revision };
        const key = rowKey(unit.id, String(seq).padStart(6, '0'));
        const receipt = hash.slice(0, 12);
        acts.push({
          at,
          key,
          values: { ...shared, by, receipt, act: 'Nộp', late: minutesLate === 0 ? null : minutesLate },
        });
        if (review === undefined) continue;
        const returned = review.decision === 'return';
        const detail = returned ? review.reason : null;
        acts.push({
          ...{ at: review.at, key: rowKey(key, 'r') },
          values: { ...shared, by: review.by, act: returned ? 'Trả lại' : 'Chấp nhận', detail },
        });
      }
    }
  }
  return acts
    .sort((a, b) => (a.at === b.at ? (a.key < b.key ? -1 : 1) : a.at < b.at ? -1 : 1))
    .map(({ at, key, values }) => tableRow(table, key, { ...values, at: localTime(at) }));
};

/** "2023-08-07 16:59:30", so that text sorts as time does. */
function localTime(at: string): string {
  return new Date(Date.parse(at) + LOCAL_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
}
