/**
 * "Trình UBND tỉnh": the difficulties that UBND tỉnh must settle, oldest first. One that is settled, taken back or meant for
 * another level now keeps its row, grey and without a number, behind those that wait: what was proposed of it stays beside it.
 */
import { daysBetween } from '../../calendar/dates.ts';
import type { DifficultyRow } from '../../forms/content.ts';
import { labelOf } from '../../forms/choices.ts';
import { revisionsOf, type UnitState } from '../../ledger/state.ts';
import { isSettled, SETTLING_CHOICES, settlingOf } from '../../progress/settling.ts';
import { shownRevision } from '../shownRevision.ts';
import { rowKey, tableRow } from '../table.ts';
import { unitsWithState, WITHDRAWN, type RowSource, type RowValues } from './source.ts';

/** Why a row waits no longer. */
export const PETITION_STATES = {
  ...{ withdrawn: WITHDRAWN, elsewhere: 'Chuyển cấp khác', answered: 'Đã trả lời' },
  notCompetent: 'Không thuộc thẩm quyền',
} as const;

const UNANSWERED = 'Chưa trả lời';

interface Petition {
  readonly key: string;
  readonly date: string;
  readonly waits: boolean;
  readonly values: RowValues;
}

export const petitionRows: RowSource = (table, context) => {
  const petitions: Petition[] = [];
  for (const [unit, own] of unitsWithState(context)) {
    const current = new Set(shownRevision(own, 'kk')?.revision.content.difficulties.map(({ id }) => id));
    for (const id of everForProvince(own)) {
      const row = own.knownDifficulties.get(id);
      if (row === undefined) continue;
      const { waits, status } = stateOf(own, row, current.has(id));
      const { date, content, difficulty, proposal } = row;
      const days = waits ? daysBetween(date, context.today) : null;
      const values = { unitName: unit.name, id, content, difficulty, proposal, date: { date }, days, status };
      petitions.push({ key: rowKey(unit.id, id), date, waits, values });
    }
  }
  // The sort is stable: units of one day stay in protocol order.
  petitions.sort(
    (one, other) =>
      Number(other.waits) - Number(one.waits) || (one.date < other.date ? -1 : Number(one.date > other.date)),
  );
  return petitions.map(({ key, waits, values }, index) =>
    tableRow(table, key, { ...values, order: waits ? index + 1 : null }),
  );
};

/** Ids of difficulties that any revision addressed to UBND tỉnh, in order of appearance. */
function everForProvince(own: UnitState): ReadonlySet<string> {
  const rows = revisionsOf(own, 'kk').flatMap(({ content }) => content.difficulties);
  return new Set(rows.filter(({ level }) => level === 'province').map(({ id }) => id));
}

function stateOf(own: UnitState, { id, level }: DifficultyRow, isCurrent: boolean) {
  const { withdrawn, elsewhere, answered, notCompetent } = PETITION_STATES;
  const answer = own.answers.get(id);
  const settling = settlingOf(answer);
  if (!isCurrent) return { waits: false, status: withdrawn };
  if (level !== 'province') return { waits: false, status: elsewhere };
  if (isSettled(answer)) return { waits: false, status: settling === 'not-competent' ? notCompetent : answered };
  return { waits: true, status: settling === undefined ? UNANSWERED : labelOf(SETTLING_CHOICES, settling) };
}
