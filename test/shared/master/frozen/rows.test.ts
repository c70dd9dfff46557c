import { describe, expect, test } from 'vitest';
import type { Act } from '../../../../shared/ledger/entry.ts';
import type { Figure } from '../../../../shared/forms/content.ts';
import { desiredTables } from '../../../../shared/master/desired.ts';
import { isLink, projectedColumns } from '../../../../shared/master/table.ts';
import { summaryFigures } from '../../../../shared/summaries/summarize.ts';
import { reportingUnits } from '../../../../shared/units/registry.ts';
import { QUANG_TRI_2023 } from '../../../../shared/units/quangTri2023.ts';
import { act, submission } from '../../ledger/ledgerOf.ts';
import { difficultiesOf, freezeOf, FROZEN_AT, reportOf, rowsAfter, stateAfter, type ShownRow } from '../shown.ts';

const [EARLY, LATE] = ['19330', '19333'] as const;
const LATER = '2023-09-25T02:12:00.000Z';
const count = (value: number): Figure => ({ kind: 'value', value });
const FILES = { hs_tiep_nhan: count(1200), hs_truoc_dung: count(900), hs_qua: count(100) };
const TASKS = [{ id: 'NV-01', state: 'done' as const, percent: 100 }];

const before = [submission(EARLY, 1), submission(LATE, 1), reportOf(EARLY, 1, { tasks: TASKS, figures: FILES })];
const frozen = [...before, freezeOf(before)];
const sent: Act = { ...reportOf(LATE, 1, { tasks: TASKS, figures: { ...FILES, hs_qua: count(300) } }), at: LATER };
const behind = [...frozen, sent];
const again = freezeOf(behind, { version: 2, reason: 'UBND xã gửi bù', by: 'so@snv.example', at: LATER });

type Shown = readonly ShownRow[];
const rows = (acts: readonly Act[], at = LATER): Shown => rowsAfter('frozen-q3', acts, at);
const SHOWN = { frozen: rows(frozen), behind: rows(behind), again: rows([...behind, again]) };

const found = (shown: Shown, key: string): Partial<ShownRow> => shown.find((row) => row.key === key) ?? {};
const values = (shown: Shown, key: string) =>
  ['Trong kỳ', 'Lũy kế 9 tháng'].flatMap((of) =>
    ['đã chốt', 'hiện nay', 'chênh lệch'].map((which) => found(shown, key)[`${of}: ${which}`] ?? null),
  );

test('a quarter that is not frozen has no such tab', () => {
  expect(desiredTables(stateAfter(before), FROZEN_AT).map(({ table }) => table.id)).not.toContain('frozen-q3');
});

describe('a figure as it was frozen, by now, and the difference; in the period, and over the cycle so far', () => {
  const check = (key: string, expected: Record<keyof typeof SHOWN, readonly unknown[]>) =>
    test(key, () =>
      expect({
        ...{ frozen: values(SHOWN.frozen, key), behind: values(SHOWN.behind, key) },
        again: values(SHOWN.again, key),
      }).toEqual(expected),
    );
  const only = (...three: readonly unknown[]) => [...three, null, null, null];
  const twice = (...three: readonly unknown[]) => [...three, ...three];
  check('report.all.submitted', { frozen: only(1, 1, null), behind: only(1, 2, 1), again: only(2, 2, null) });
  check('tasks.all.done', { frozen: only(1, 1, null), behind: only(1, 2, 1), again: only(2, 2, null) });
  check('figures.hs_tiep_nhan.period', {
    ...{ frozen: twice(1200, 1200, null), behind: twice(1200, 2400, 1200), again: twice(2400, 2400, null) },
  });
  check('figures.tl_dung_han.period', {
    frozen: twice('90%', '90%', null),
    behind: twice('90%', '81,82%', '-8,18'),
    again: twice('81,82%', '81,82%', null),
  });
  check('figures.kt_cuoc.period', {
    frozen: twice('–', '–', null),
    behind: twice('–', '–', null),
    again: twice('–', '–', null),
  });
});

test('every line is a figure of the summary, once, with its unit and a way to its rows', () => {
  const state = stateAfter(frozen);
  const source = {
    state,
    units: reportingUnits(QUANG_TRI_2023, '2023-09-21'),
    form: 'q3',
    today: '2023-09-21',
  } as const;
  const figures = summaryFigures(source);
  const table = desiredTables(state, LATER).find(({ table: { id } }) => id === 'frozen-q3');
  const link = projectedColumns(table!.table).findIndex(({ id }) => id === 'rows');
  const lines = SHOWN.frozen.filter(({ key }) => !/^(version|after)\/|^scope$/.test(key));
  expect(lines.length).toBeGreaterThan(200);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  expect(lines.filter(({ key, 'Đơn vị tính': unit }) => figures[key]?.unit !== unit)).toEqual([]);
  const linkless = table!.rows.filter(({ key, cells }) => key in figures && !isLink(cells[link] ?? null));
  expect(linkless.map(({ key }) => key)).toEqual([]);
});

test('names are those of the report', () => {
  const named = (key: string) => [found(SHOWN.frozen, key)['Mục'], found(SHOWN.frozen, key)['Chỉ tiêu']];
  expect(named('report.so.onTime')).toEqual(['Gửi báo cáo', 'Sở, ban, ngành: đúng hạn']);
  expect(named('tasks.all.done')).toEqual(['Kết quả thực hiện nhiệm vụ', 'Tổng cộng: hoàn thành']);
  expect(named('tasks.group.4.late')).toEqual(['Theo nhóm nhiệm vụ', expect.stringMatching(/^4\. .*: chậm tiến độ$/)]);
  expect(named('figures.hs_qua.period')).toEqual(['Hồ sơ thủ tục hành chính', 'Hồ sơ giải quyết quá hạn']);
  expect(named('figures.ck_hn.period.yes')).toEqual(['Niêm yết, công khai', 'Niêm yết danh sách hộ nghèo: có']);
  expect(named('difficulties.total')).toEqual(['Khó khăn, vướng mắc', 'Tổng cộng']);
});

describe('the head of the tab says', () => {
  test('which version it is, when, by whom, why', () => {
    const first = found(SHOWN.frozen, 'version/1');
    expect(first['Chỉ tiêu']).toBe('Bản 1 (đang dùng): chốt lúc 00:30 ngày 21/9/2023');
    expect(first['Diễn giải']).toMatch(
      /^Người chốt: Lịch tự động\. Lý do: đã hết thời gian nhận muộn của mọi đơn vị\. Biên nhận [0-9a-f]{12}\.$/,
    );
  });

  test('what a later one changed and why, newest first; the one before stays', () => {
    const [first, second] = SHOWN.again;
    expect(first?.['Chỉ tiêu']).toBe('Bản 2 (đang dùng): chốt lúc 09:12 ngày 25/9/2023');
    expect(first?.['Diễn giải']).toMatch(
      /^Người chốt: so@snv\.example\. Lý do: UBND xã gửi bù\. Bản 2 khác bản 1 ở \d+ số liệu: Gửi báo cáo, Ủy ban nhân dân cấp xã: đã gửi 1 → 2; .* và \d+ số liệu khác\. /,
    );
    expect(second).toMatchObject({ key: 'version/1', 'Chỉ tiêu': 'Bản 1: chốt lúc 00:30 ngày 21/9/2023' });
  });

  test('that "lũy kế" of a cycle which began later is not of nine months', () => {
    expect(found(SHOWN.frozen, 'scope')).toMatchObject({
      'Chỉ tiêu': 'Lũy kế 9 tháng gồm',
      'Diễn giải': 'Quý III. Chu kỳ không có các quý trước đó, nên đây không phải số của cả thời gian.',
    });
  });
});

describe('what came behind the freeze', () => {
  const acts = (shown: Shown) =>
    shown.filter(({ key }) => /^after\/\d/.test(key)).map((row) => [row['Chỉ tiêu'], row['Diễn giải']]);
  test('is nothing at first', () => {
    expect(acts(SHOWN.frozen)).toEqual([]);
    expect(found(SHOWN.frozen, 'after/figures')['Trong kỳ: hiện nay']).toBe(0);
  });

  test('is told unit by unit; which figures moved is counted, named and marked', () => {
    expect(acts(SHOWN.behind)).toEqual([
      ['UBND phường 1 (thành phố Đông Hà): nộp Báo cáo Quý III, bản 1', 'Lúc 09:12 ngày 25/9/2023, cán bộ@ví-dụ.vn'],
    ]);
    expect(found(SHOWN.behind, 'after/acts')).toMatchObject({
      'Trong kỳ: hiện nay': 1,
      'Diễn giải': 'Của 1 đơn vị, kê ở cuối bảng.',
    });
    expect(found(SHOWN.behind, 'after/figures')['Diễn giải']).toMatch(
      /^Gửi báo cáo, Ủy ban nhân dân cấp xã: đã gửi 1 → 2; /,
    );
    expect(found(SHOWN.behind, 'report.all.submitted')['Diễn giải']).toBe('Đã đổi sau chốt');
    expect(found(SHOWN.behind, 'report.all.asked')['Diễn giải']).toBeNull();
  });

  test('is gone once the next version holds it', () => {
    expect(acts(SHOWN.again)).toEqual([]);
    expect(found(SHOWN.again, 'report.all.submitted')['Diễn giải']).toBeNull();
  });

  test('a decision on the quarter is told; a plan is counted, since figures rest on it too', () => {
    const review = act(
      EARLY,
      'review',
      { decision: 'return', reason: 'Thiếu minh chứng', remarks: [] },
      { form: 'q3', at: LATER },
    );
    const all = rows([...frozen, review, submission(LATE, 2)]);
    expect(acts(all)).toEqual([
      [
        'UBND phường Đông Giang (thành phố Đông Hà): trả lại Báo cáo Quý III, bản 1',
        'Lúc 09:12 ngày 25/9/2023, cán bộ@ví-dụ.vn; Thiếu minh chứng',
      ],
    ]);
    expect(found(all, 'after/acts')['Diễn giải']).toBe(
      'Của 1 đơn vị, kê ở cuối bảng. Từ đó còn có 1 lần gửi Kế hoạch.',
    );
  });
});

test('a figure that an earlier edition did not freeze is blank, not a fault', () => {
  const freeze = freezeOf(before) as Act<'freeze'>;
  const known = Object.entries(freeze.payload.summary.figures).filter(([key]) => key !== 'difficulties.total');
  const figures = Object.fromEntries(known);
  const older = { ...freeze, payload: { ...freeze.payload, summary: { ...freeze.payload.summary, figures } } };
  expect(values(rows([...before, older]), 'difficulties.total')).toEqual([null, 0, '–', null, null, null]);
});

test("a person's reason is words, whatever it looks like", () => {
  const odd = freezeOf(behind, { version: 2, reason: '=HYPERLINK("x")\n🙂', by: 'so@snv.example', at: LATER });
  expect(found(rows([...behind, odd]), 'version/2')['Diễn giải']).toContain('Lý do: =HYPERLINK("x")\n🙂.');
});

test('the clock alone changes nothing', () => {
  const aged = [...before, difficultiesOf(EARLY, 1, [{ id: 'KK-01', date: '2023-09-19', level: 'province' }])];
  const acts = [...aged, freezeOf(aged)];
  expect(rows(acts, '2023-12-20T02:00:00.000Z')).toEqual(rows(acts));
});
