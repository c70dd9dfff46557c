import { expect, test } from 'vitest';
import type { Act } from '../../../../shared/ledger/entry.ts';
import { FROZEN_PARTS } from '../../../../shared/master/board/section.ts';
import { chartSpec } from '../../../../shared/master/board/spec.ts';
import { frozenCharts } from '../../../../shared/master/frozen/charts.ts';
import { desiredTables } from '../../../../shared/master/desired.ts';
import { submission } from '../../ledger/ledgerOf.ts';
import { freezeOf, FROZEN_AT, reportOf, rowsAfter, stateAfter } from '../shown.ts';

const EARLY = '19330';
const LATE = '19333';
const report = (unit: string) =>
  reportOf(unit, 1, {
    tasks: [{ id: 'NV-01', state: 'done', percent: 100 }],
    figures: { hs_truoc_dung: { kind: 'value', value: 9 }, hs_qua: { kind: 'value', value: 1 } },
  });
const before = [submission(EARLY, 1), submission(LATE, 1), report(EARLY)];
const frozen = [...before, freezeOf(before)];

const section = (acts: readonly Act[], name: string) =>
  rowsAfter('chartData', acts, FROZEN_AT).filter(({ key }) => key === name || key.startsWith(`${name}/`));

test('charts of a frozen quarter are drawn from its newest version, whatever came behind it', () => {
  const [head, , , xa] = section(frozen, 'q3-filing');
  expect(head).toMatchObject({ 'Trạng thái 1': 'Đúng hạn', 'Trạng thái 2': 'Gửi chậm', 'Trạng thái 3': 'Chưa gửi' });
  expect(xa).toMatchObject({ Mục: 'Xã', 'Trạng thái 1': 1, 'Trạng thái 2': 0, 'Trạng thái 3': 124 });
  const [, first] = section(frozen, 'q3-groups');
  expect(first).toMatchObject({ 'Trạng thái 1': 1, 'Trạng thái 6': 1 });
  const share = section(frozen, 'q3-shares').find(({ key }) => key === 'q3-shares/tl_dung_han');
  expect(share).toMatchObject({ 'Trong kỳ (%)': 90, 'Lũy kế (%)': 90 });
  const behind = [...frozen, report(LATE)];
  for (const part of FROZEN_PARTS) expect(section(behind, `q3-${part}`)).toEqual(section(frozen, `q3-${part}`));
  const again = freezeOf(behind, { version: 2, reason: 'Xã gửi bù', by: 'so@snv.example' });
  expect(section([...behind, again], 'q3-filing')[3]).toMatchObject({ 'Trạng thái 1': 2, 'Trạng thái 3': 123 });
});

test('a share that nobody can tell is blank, not nought', () => {
  const share = section(frozen, 'q3-shares').find(({ key }) => key === 'q3-shares/tl_pakn');
  expect(share).toMatchObject({ 'Trong kỳ (%)': null, 'Lũy kế (%)': null });
});

test('the rows of the board stand first, where they stood before the freeze', () => {
  const keys = (acts: readonly Act[]) => rowsAfter('chartData', acts, FROZEN_AT).map(({ key }) => key);
  expect(keys(frozen).slice(0, keys(before).length)).toEqual(keys(before));
});

test('each chart has an id of its own and at least one row; a quarter that is not frozen has none', () => {
  const rows = desiredTables(stateAfter(frozen), FROZEN_AT).find(({ table }) => table.id === 'chartData')?.rows ?? [];
  const [own, ...others] = frozenCharts(rows);
  expect(others).toEqual([]);
  expect(own?.charts.map(({ chart }) => chart.chartId)).toEqual([2231, 2232, 2233]);
  for (const { chart } of own?.charts ?? [])
    expect(JSON.stringify(chartSpec(chart, rows))).not.toContain('"endRowIndex":1,');
  expect(frozenCharts([])).toEqual([]);
});
