import { describe, expect, test } from 'vitest';
import type { Act } from '../../../../shared/ledger/entry.ts';
import { desiredTables } from '../../../../shared/master/desired.ts';
import { filterViewId } from '../../../../shared/master/fittings/filterViews.ts';
import { isLink, projectedColumns } from '../../../../shared/master/table.ts';
import { act, submission } from '../../ledger/ledgerOf.ts';
import { answerOf, difficultiesOf, isSeen, rowsAfter, stateAfter } from '../shown.ts';

const AT = '2023-08-09T01:00:00.000Z';
const late = (unit: string): Act => {
  const { payload, ...rest } = submission(unit, 1) as Act<'submission'>;
  return { ...rest, payload: { ...payload, minutesLate: 700 } };
};
const ACTS: readonly Act[] = [
  ...['SO01', 'SO02', '19330', '19333'].map((unit) => submission(unit, 1)),
  late('19336'),
  act('SO01', 'review', { decision: 'accept' }),
  act('SO02', 'review', { decision: 'return', reason: 'Chưa rõ', remarks: [] }),
  difficultiesOf('19330', 1, [
    { id: 'KK-01', date: '2023-08-01', level: 'province' },
    { id: 'KK-02', date: '2023-08-02', level: 'province' },
    { id: 'KK-03', date: '2023-08-02', level: 'unit' },
  ]),
  answerOf('19330', { id: 'KK-02', answer: 'Đã cấp' }),
];

test('completeness and timeliness, of all and by level', () => {
  const rows = rowsAfter('overview', ACTS, AT).filter(
    ({ Mục, 'Phải nộp': expected }) => Mục === 'Kế hoạch' && expected !== null,
  );
  expect(
    rows.map((row) => [row['Chỉ tiêu'], row['Giá trị'], row['Phải nộp'], row['Tỷ lệ đầy đủ'], row['Tỷ lệ đúng hạn']]),
  ).toEqual([
    ['Đã nộp', 5, 155, 0.032, 0.026],
    ['Đã nộp: cấp sở', 2, 20, 0.1, 0.1],
    ['Đã nộp: cấp huyện', 0, 10, 0, 0],
    ['Đã nộp: cấp xã', 3, 125, 0.024, 0.016],
  ]);
});

test('of a form that has not opened there is no share to tell; of one that has, nobody is nought', () => {
  const [plan, quarter] = ['plan/submitted', 'q3/submitted'].map((key) =>
    rowsAfter('overview', [], AT).find((row) => row.key === key),
  );
  expect(plan).toMatchObject({ 'Phải nộp': 155, 'Tỷ lệ đầy đủ': 0, 'Tỷ lệ đúng hạn': 0 });
  expect(quarter).toMatchObject({ 'Giá trị': 0, 'Phải nộp': 155, 'Tỷ lệ đầy đủ': null, 'Tỷ lệ đúng hạn': null });
});

describe('every figure leads to its rows', () => {
  const tables = desiredTables(stateAfter(ACTS), AT);
  const [overview] = tables;
  const column = (id: string) => projectedColumns(overview!.table).findIndex((one) => one.id === id);
  for (const { key, cells } of overview!.rows) {
    test(`${key}: as many rows as it counts`, () => {
      const link = cells[column('rows')] ?? null;
      if (!isLink(link)) throw new Error('no link');
      const target = tables.find(({ table }) => table.sheetId === link.sheetId);
      const view = target?.views?.find(({ number }) => filterViewId(target.table, number) === link.filterViewId);
      const seen = target!.rows.filter((_, index) => isSeen(target!, index, view!)).length;
      // The figure of a level leads to all units of the level.
      const counted = /\/(so|huyen|xa)$/.test(key) && !key.startsWith('units') ? 'expected' : 'value';
      expect(seen).toBe(cells[column(counted)]);
    });
  }
});
