/** The figures under the charts: as the summary counts them, blank where nothing is known, and always on the same rows. */
import { describe, expect, test } from 'vitest';
import { contentHash } from '../../../../shared/ledger/hash.ts';
import { fold } from '../../../../shared/ledger/fold.ts';
import type { SettingsPayload } from '../../../../shared/ledger/payloads.ts';
import type { ReportContent, TaskState } from '../../../../shared/forms/content.ts';
import { CHART_DATA } from '../../../../shared/master/board/dataTable.ts';
import { shortened } from '../../../../shared/master/board/tasks.ts';
import { desiredTables } from '../../../../shared/master/desired.ts';
import { chartRows } from '../../../../shared/master/board/plan.ts';
import { projectedColumns } from '../../../../shared/master/table.ts';
import { summarize } from '../../../../shared/summaries/summarize.ts';
import { settings2023 } from '../../../../local/demo/province.ts';
import { BenchLedger, planOf, unitId } from '../../../bench/province.ts';

const AFTER_Q3 = '2023-10-20T02:00:00.000Z';
const STATES: readonly TaskState[] = ['done', 'in-progress', 'late', 'not-started', 'done'];

type Cells = Readonly<Record<string, unknown>>;

function boardOf(ledger: BenchLedger, asOf: string): ReadonlyMap<string, Cells> {
  const rows = chartRows(desiredTables(fold(ledger.entries), asOf));
  const columns = projectedColumns(CHART_DATA).map(({ id }) => id);
  return new Map(
    rows.map(({ key, cells }) => [key, Object.fromEntries(columns.map((id, index) => [id, cells[index]]))] as const),
  );
}

function report(ledger: BenchLedger, unit: number, minutesLate: number): void {
  const tasks = planOf(unit).tasks.flatMap(({ id }, index) => {
    const state = STATES[index % 6];
    return state === undefined ? [] : [{ id, state }];
  });
  const content: ReportContent = { tasks, figures: {} };
  ledger.append({
    ...{ unit: unitId(unit), kind: 'submission', form: 'q3', revision: 1, at: '2023-09-18T02:00:00.000Z' },
    ...{ by: 'x@y.vn', requestId: `q3-${unit}` },
    payload: { content, minutesLate, warnings: {}, contentHash: contentHash(content) },
  });
}

function settle(ledger: BenchLedger, change: Partial<SettingsPayload>): void {
  ledger.append({
    ...{ unit: '_', kind: 'settings', form: null, revision: 0, at: '2023-07-01T02:00:00.000Z', by: 'x@y.vn' },
    requestId: `settings-${JSON.stringify(change).length}`,
    payload: { ...settings2023('m'), ...change },
  });
}

function reported(): BenchLedger {
  const ledger = new BenchLedger(6, 'm');
  for (const unit of [0, 1, 2, 3]) report(ledger, unit, unit === 3 ? 300 : 0);
  return ledger;
}

describe('figures under the charts', () => {
  test('are those of the summary', () => {
    const ledger = reported();
    const board = boardOf(ledger, AFTER_Q3);
    const { figures } = summarize(fold(ledger.entries), 'q3', AFTER_Q3);
    const value = (key: string) => figures[key]?.value;
    for (const group of [1, 2, 3, 4, 5, 6, 7]) {
      const counts = ['done', 'in-progress', 'late', 'not-started', 'nothing-to-report', 'unreported'];
      const row = board.get(`groups/${group}`);
      expect(counts.map((_, index) => row?.[`state${index + 1}`])).toEqual(
        counts.map((state) => value(`tasks.group.${group}.${state}`)),
      );
    }
    const gaps = [...board].filter(([key]) => key.startsWith('contents/')).map(([, { gaps }]) => Number(gaps));
    expect(gaps.reduce((sum, one) => sum + one, 0)).toBe(value('contents.weak.withoutTask'));
    expect(board.get('trend/q3')).toMatchObject({ submitted: 66.7, onTime: 50 });
    expect(value('report.all.reportingRate')).toBe(66.67);
    expect(board.get('page/submitted')).toMatchObject({ label: 'Đã nộp Báo cáo Quý III', text: '4/6' });
  });

  test('a level is counted whole, each unit in one state', () => {
    const row = boardOf(reported(), AFTER_Q3).get('status/xa');
    expect(row).toMatchObject({ state1: 0, state2: 4, state3: 0, state4: 0, state5: 2 });
  });

  test('a quarter that is still to come is blank, not 0', () => {
    const board = boardOf(reported(), AFTER_Q3);
    for (const quarter of ['q1', 'q2', 'q4'])
      expect(board.get(`trend/${quarter}`)).toMatchObject({ submitted: null, onTime: null, done: null });
    expect(boardOf(new BenchLedger(2, 'm'), '2023-08-02T02:00:00.000Z').get('page/submitted')).toMatchObject({
      label: 'Đã nộp Kế hoạch',
    });
  });

  test('a weak content that no plan serves stands out', () => {
    const ledger = reported();
    const board = boardOf(ledger, AFTER_Q3);
    const weak = settings2023('m').contents.filter(({ verdict }) => verdict === 'weak');
    for (const { code } of weak) {
      const row = board.get(`contents/${code}`);
      const tasks = ['5.1', '6.4', '5.4'].includes(code) ? 18 : 0;
      expect(row).toMatchObject({ tasks });
      expect(String(row?.['label']).startsWith('▲')).toBe(tasks === 0);
    }
  });
});

describe('PAPI beside the national median', () => {
  test('is what was published, the median over the provinces that have a score', () => {
    const board = boardOf(new BenchLedger(1, 'm'), AFTER_Q3);
    expect(board.get('papi')).toMatchObject({ own: 'Quảng Trị 2022', median: 'Trung vị cả nước' });
    // Of 62 provinces: half the sum of the 31st and the 32nd, worked out apart from this project.
    expect(board.get('papi/5')).toMatchObject({ own: 6.993368387 });
    expect(board.get('papi/5')?.['median']).toBeCloseTo(7.2299039355, 9);
    expect(board.get('page/source')?.['label']).toContain('Nguồn: CECODES, VFF-CRT, RTA & UNDP');
  });

  test('a province or a year without scores says so and draws nothing', () => {
    const ledger = new BenchLedger(1, 'm');
    settle(ledger, { province: 'Nơi khác' });
    const elsewhere = boardOf(ledger, AFTER_Q3).get('papi/5');
    expect(elsewhere).toMatchObject({ label: '5. Thủ tục hành chính (không có dữ liệu)', own: null });
    settle(ledger, { papiYear: 2031 });
    expect(boardOf(ledger, AFTER_Q3).get('papi/none')).toMatchObject({ label: 'Không có dữ liệu', own: null });
  });
});

test('a long name is cut between words', () => {
  const check = (name: string, expected: string) => expect(shortened(name, 26)).toBe(expected);
  check('6.1 Y tế công lập', '6.1 Y tế công lập');
  check('3.1 Tương tác với các cấp chính quyền', '3.1 Tương tác với các cấp…');
  check('2.3 Công khai thu, chi ngân sách cấp xã', '2.3 Công khai thu, chi…');
});
