/** What a table of the master shows after some acts of Quảng Trị 2023, as a reader sees it: header -> cell. */
import { settings2023 } from '../../../local/demo/province.ts';
import type { DifficultyRow, ReportContent } from '../../../shared/forms/content.ts';
import type { DifficultyAnswer } from '../../../shared/forms/context.ts';
import { PROVINCE_UNIT, type Act } from '../../../shared/ledger/entry.ts';
import { fold } from '../../../shared/ledger/fold.ts';
import type { FreezePayload } from '../../../shared/ledger/payloads.ts';
import type { ProvinceState } from '../../../shared/ledger/state.ts';
import type { FilterView } from '../../../shared/master/fittings/filterViews.ts';
import { desiredTables } from '../../../shared/master/desired.ts';
import { plainValue, projectedColumns, type DesiredTable, type MasterTabId } from '../../../shared/master/table.ts';
import { frozenOf } from '../../../shared/summaries/freeze.ts';
import { summarize } from '../../../shared/summaries/summarize.ts';
import { QUANG_TRI_2023 } from '../../../shared/units/quangTri2023.ts';
import { act, entriesOf } from '../ledger/ledgerOf.ts';

export type ShownRow = Readonly<Record<string, string | number | boolean | null>> & { readonly key: string };

export function stateAfter(acts: readonly Act[]): ProvinceState {
  const by = { by: 'so@snv.example', at: '2023-07-25T01:00:00.000Z' };
  return fold(
    entriesOf([
      act(PROVINCE_UNIT, 'settings', settings2023(''), by),
      act(PROVINCE_UNIT, 'registry', QUANG_TRI_2023, by),
      ...acts,
    ]),
  );
}

/** @param at ISO instant of the run. */
export function tableAfter(id: MasterTabId, acts: readonly Act[], at: string): DesiredTable {
  const found = desiredTables(stateAfter(acts), at).find(({ table }) => table.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
}

export function rowsAfter(id: MasterTabId, acts: readonly Act[], at: string): ShownRow[] {
  const { table, rows } = tableAfter(id, acts, at);
  return rows.map(({ key, cells }) => ({
    ...Object.fromEntries(
      projectedColumns(table).map(({ header }, index) => [header, plainValue(cells[index] ?? null)]),
    ),
    key,
  }));
}

let requests = 0;

/** The whole register of a unit, sent once more. */
export function difficultiesOf(
  unit: string,
  revision: number,
  rows: readonly (Pick<DifficultyRow, 'id' | 'date' | 'level'> & Partial<DifficultyRow>)[],
): Act {
  const difficulties = rows.map((row) => ({ difficulty: `Vướng ${row.id}`, proposal: 'Cấp máy', ...row }));
  const payload = { content: { difficulties }, minutesLate: 0, warnings: {}, contentHash: 'c'.repeat(64) };
  return act(unit, 'submission', payload, { form: 'kk', revision, requestId: `kk-${unit}-${revision}` });
}

export function answerOf(unit: string, answer: DifficultyAnswer): Act {
  const more = { form: 'kk', by: 'master', requestId: `answer-${++requests}` } as const;
  return act(unit, 'answer', { answers: [answer] }, more);
}

/** The report of the third quarter, sent once more. */
export function reportOf(unit: string, revision: number, content: Partial<ReportContent> = {}): Act {
  const payload = {
    content: { tasks: [], figures: {}, ...content },
    ...{ minutesLate: 0, warnings: {}, contentHash: 'd'.repeat(64) },
  };
  return act(unit, 'submission', payload, { form: 'q3', revision, requestId: `q3-${unit}-${revision}` });
}

export const FROZEN_AT = '2023-09-20T17:30:00.000Z';

/** The third quarter frozen as it stands after some acts. */
export function freezeOf(
  before: readonly Act[],
  {
    version = 1,
    reason,
    by = 'calendar',
    at = FROZEN_AT,
  }: Partial<FreezePayload> & Partial<Pick<Act, 'by' | 'at'>> = {},
): Act {
  const summary = frozenOf(summarize(stateAfter(before), 'q3', at));
  const payload = { form: 'q3' as const, version, summary, ...(reason === undefined ? {} : { reason }) };
  return act(PROVINCE_UNIT, 'freeze', payload, { form: 'q3', by, at, requestId: `freeze-q3-${version}` });
}

/** Whether a row is seen through a view: a few lines of what Google does. */
export function isSeen({ table, rows }: DesiredTable, index: number, { where }: FilterView): boolean {
  return Object.entries(where).every(([column, criterion]) => {
    const at = projectedColumns(table).findIndex(({ id }) => id === column);
    const value = plainValue(rows[index]?.cells[at] ?? null);
    if (criterion === 'blank') return value === null || value === '';
    if (criterion === 'filled') return value !== null && value !== '';
    if ('above' in criterion) return typeof value === 'number' && value > criterion.above;
    if ('is' in criterion) return value === criterion.is;
    if ('startsWith' in criterion) return String(value).startsWith(criterion.startsWith);
    return String(value).includes(criterion.contains);
  });
}
