/** "Nhật ký": who did what, when, under which receipt, oldest first. */
import { FORM_NAMES, FORMS } from '../../calendar/form.ts';
import { LOCAL_OFFSET_MS } from '../../calendar/dates.ts';
import type { Claim } from '../../ledger/claims.ts';
import { revisionsOf, type UnitState } from '../../ledger/state.ts';
import { formatShortDate } from '../../text/format.ts';
import type { Unit } from '../../units/registry.ts';
import { rowKey, tableRow } from '../table.ts';
import { unitsWithState, unitValues, type RowSource, type RowValues } from './source.ts';

interface Act {
  readonly at: string;
  readonly key: string;
  readonly values: RowValues;
}

export const logRows: RowSource = (table, context) =>
  [...unitsWithState(context)]
    .flatMap(([unit, own]) => [...formActs(unit, own), ...claimActs(unit, own)])
    .sort((a, b) => (a.at === b.at ? (a.key < b.key ? -1 : 1) : a.at < b.at ? -1 : 1))
    .map(({ at, key, values }) => tableRow(table, key, { ...values, at: localTime(at) }));

function formActs(unit: Unit, own: UnitState): Act[] {
  const acts: Act[] = [];
  for (const form of FORMS) {
    for (const { revision, seq, at, by, hash, minutesLate, review } of revisionsOf(own, form)) {
      const shared = { ...unitValues(unit), form: FORM_NAMES[form], revision };
      const key = seqKey(unit, seq);
      const receipt = hash.slice(0, 12);
      acts.push({
        ...{ at, key },
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
  return acts;
}

function claimActs(unit: Unit, own: UnitState): Act[] {
  return [...own.claims.values()].flatMap((claim) => {
    const { seq, at, by, outcome } = claim;
    const key = seqKey(unit, seq);
    const asked = { at, key, values: { ...unitValues(unit), by, act: 'Xin phụ trách', detail: claimInWords(claim) } };
    if (outcome === undefined) return [asked];
    const refused = outcome.decision === 'refuse';
    const act = refused ? 'Từ chối' : 'Giao phụ trách';
    const detail = refused ? `${by}: ${outcome.reason}` : by;
    const decided = {
      at: outcome.at,
      key: rowKey(key, 'd'),
      values: { ...unitValues(unit), by: outcome.by, act, detail },
    };
    return [asked, decided];
  });
}

function claimInWords({ note, replaces, from }: Claim): string {
  return [
    note,
    ...(replaces === undefined ? [] : [`thay ${replaces}`]),
    ...(from === undefined ? [] : [`từ ngày ${formatShortDate(from)}`]),
  ].join('; ');
}

/** Keys sort as the chain does. */
function seqKey(unit: Unit, seq: number): string {
  return rowKey(unit.id, String(seq).padStart(6, '0'));
}

/** "2023-08-07 16:59:30", so that text sorts as time does. */
function localTime(at: string): string {
  return new Date(Date.parse(at) + LOCAL_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
}
