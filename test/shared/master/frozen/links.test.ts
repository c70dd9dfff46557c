import { expect, test } from 'vitest';
import type { Act } from '../../../../shared/ledger/entry.ts';
import { desiredTables } from '../../../../shared/master/desired.ts';
import { filterViewId } from '../../../../shared/master/fittings/filterViews.ts';
import { linkToRows } from '../../../../shared/master/frozen/links.ts';
import { restated } from '../../../../shared/summaries/restated.ts';
import { act, submission } from '../../ledger/ledgerOf.ts';
import { difficultiesOf, freezeOf, FROZEN_AT, isSeen, reportOf, stateAfter } from '../shown.ts';

const review = (unit: string, payload: Act<'review'>['payload']) => act(unit, 'review', payload, { form: 'q3' });
const done = { tasks: [{ id: 'NV-01', state: 'done' as const, percent: 100 }] };
const before = [
  ...['19330', '19333', 'SO01', 'SO02'].map((unit) => submission(unit, 1)),
  ...['19330', '19333', 'SO01'].map((unit) => reportOf(unit, 1, done)),
  review('19330', { decision: 'accept' }),
  review('19333', { decision: 'return', reason: 'Chưa rõ', remarks: [] }),
  difficultiesOf('19330', 1, [{ id: 'KK-01', date: '2023-09-01', level: 'province' }]),
];
const state = stateAfter([...before, freezeOf(before)]);
const tables = desiredTables(state, FROZEN_AT);
const { figures } = restated(state, { form: 'q3', asOf: FROZEN_AT });

/** Tab and number of rows that a figure leads to; undefined where it leads to a whole tab. */
function shownBehind(key: string): readonly [title: string, rows: number | undefined] {
  const link = linkToRows(key, 'q3');
  const target = tables.find(({ table }) => table.sheetId === link?.sheetId);
  const view = target?.views?.find(({ number }) => filterViewId(target.table, number) === link?.filterViewId);
  if (target === undefined) throw new Error(`${key} leads nowhere`);
  if (view === undefined) return [target.table.title, undefined];
  return [target.table.title, target.rows.filter((_, index) => isSeen(target, index, view)).length];
}

test.each([
  ...['submitted', 'onTime', 'late', 'missing', 'returned', 'accepted'].flatMap((count) => [
    `report.all.${count}`,
    `plan.all.${count}`,
  ]),
  ...['done', 'late', 'in-progress', 'not-started'].map((state) => `tasks.all.${state}`),
  ...['tasks.all.total', 'difficulties.total'],
])('%s: as many rows as it counts', (key) => {
  expect(shownBehind(key)[1]).toBe(figures[key]?.value);
});

test.each([
  ['report.xa.submitted', 'Tiến độ nộp'],
  ['tasks.group.1.done', 'Báo cáo Q3'],
  ['figures.hs_qua.period', 'Số liệu'],
  ['figures.kt_cuoc.period', 'Kiểm tra'],
  ['figures.sang_kien.period', 'Khen thưởng'],
  ['apologies.gap', 'Số liệu'],
  ['measures.total', 'Rà soát'],
  ['difficulties.age.over30', 'Khó khăn'],
])('%s leads to "%s"', (key, title) => {
  expect(shownBehind(key)[0]).toBe(title);
});

test('a figure that nobody declares any more leads nowhere', () => {
  expect(linkToRows('figures.of_old.period', 'q3')).toBeUndefined();
  expect(linkToRows('weather.rain', 'q3')).toBeUndefined();
});
