import { describe, expect, test } from 'vitest';
import { officeView } from '../../../shared/office/office.ts';
import type { RunView } from '../../../shared/office/views.ts';
import { QUANG_TRI_2023 } from '../../../shared/units/quangTri2023.ts';
import { act } from '../ledger/ledgerOf.ts';
import { accepted, CAM_LO, extended, HUONG_HOA, officeSource, sent, xaOf, type Setting } from './officeUnderTest.ts';

const RUN: RunView = { generation: 3, status: 'done', sentence: 'Đã tổng hợp' };
const view = (setting: Setting) => officeView(officeSource(setting), RUN);
const [CAM_LO_FIRST = '', CAM_LO_SECOND = ''] = xaOf(CAM_LO);
const [HUONG_HOA_FIRST = '', HUONG_HOA_SECOND = ''] = xaOf(HUONG_HOA);
const kk = (unit: string, ids: readonly string[], revision = 1) => {
  const rows = ids.map((id) => ({ ...{ id, date: '2023-08-02', difficulty: 'Thiếu máy', proposal: 'Cấp máy' } }));
  const content = { difficulties: rows.map((row) => ({ ...row, level: 'province' as const })) };
  const payload = { content, minutesLate: 0, warnings: {}, contentHash: 'c'.repeat(64) };
  return act(unit, 'submission', payload, { form: 'kk', revision, requestId: `kk-${unit}-${revision}` });
};
const answer = (unit: string, id: string, text: string) =>
  act(
    unit,
    'answer',
    { answers: [{ id, answer: text, status: 'Đã xử lý' }] },
    { form: 'kk', requestId: `a-${id}-${text}` },
  );
const claim = (unit: string, at: string, more: object = {}) =>
  act(
    unit,
    'claim',
    { note: 'Lê Thị Hoa, công chức', ...more },
    { form: null, revision: 0, at, requestId: `c-${unit}` },
  );

describe('the forms', () => {
  const check = (title: string, at: string, forms: readonly string[], current: string | undefined) =>
    test(`${title}: ${forms.join(', ')}, the turn is ${current ?? 'nobody’s'}`, () => {
      const seen = view({ at });
      expect([seen.forms.map(({ form }) => form), seen.currentForm]).toEqual([forms, current]);
    });
  check('before anything opens', '2023-07-24T16:59:00Z', ['kk'], undefined);
  check('on the first day of the plan', '2023-07-24T17:00:00Z', ['plan', 'kk'], 'plan');
  check('when the plan is due and the quarter has not opened', '2023-08-20T00:00:00Z', ['plan', 'kk'], 'plan');
  check('on the cut-off day of the quarter', '2023-09-14T00:00:00Z', ['plan', 'q3', 'kk'], 'q3');
  check('when all is over', '2024-03-01T00:00:00Z', ['plan', 'q3', 'q4', 'kk'], 'q4');

  test('says what the calendar will do, in advance', () => {
    const acts = [extended(CAM_LO_FIRST, '2023-08-11')];
    expect(view({ at: '2023-08-02T00:00:00Z', acts }).upcoming).toEqual([
      'Ngày 08/8/2023: Kế hoạch của 154 đơn vị bắt đầu tính trễ nếu chưa nộp',
      'Ngày 10/8/2023: khóa Kế hoạch của 154 đơn vị',
      expect.stringMatching(/^Ngày 12\/8\/2023: Kế hoạch của UBND .* \(được gia hạn\) bắt đầu tính trễ nếu chưa nộp$/),
      expect.stringMatching(/^Ngày 16\/8\/2023: khóa Kế hoạch của UBND .* \(được gia hạn\)$/),
    ]);
    const district = { at: '2023-08-01T00:00:00Z', scope: { kind: 'district', districts: [CAM_LO] } } as const;
    expect(view(district).upcoming).toBeUndefined();
  });

  test('has dues and counts by level, in words', () => {
    const acts = [sent(CAM_LO_FIRST, 0), sent(CAM_LO_SECOND, 60), sent('SO01', 0), accepted('SO01')];
    const [plan, last] = view({ at: '2023-08-08T00:00:00Z', acts }).forms;
    expect(plan).toMatchObject({ form: 'plan', name: 'Kế hoạch' });
    expect(plan?.dues).toEqual([
      { level: 'so', levelName: 'Sở, ban, ngành', dueInWords: 'hết ngày 07/8/2023' },
      { level: 'huyen', levelName: 'UBND cấp huyện', dueInWords: 'hết ngày 07/8/2023' },
      { level: 'xa', levelName: 'UBND cấp xã', dueInWords: 'hết ngày 07/8/2023' },
    ]);
    expect(plan?.counts).toEqual({
      ...{ expected: 155, submitted: 3, onTime: 2, late: 1, overdue: 152, returned: 0, accepted: 1, waiting: 2 },
      ...{ completenessInWords: '1,9%', timelinessInWords: '1,3%' },
    });
    expect(plan?.levels.map(({ level, expected, submitted, onTime }) => [level, expected, submitted, onTime])).toEqual([
      ['so', 20, 1, 1],
      ['huyen', 10, 0, 0],
      ['xa', 125, 2, 1],
    ]);
    expect(last).toMatchObject({ form: 'kk', dues: [], counts: { expected: 0, completenessInWords: '–' } });
  });
  test('has no level that no unit is of', () => {
    const units = QUANG_TRI_2023.units.filter(({ level }) => level !== 'huyen');
    const [plan] = view({ at: '2023-08-08T00:00:00Z', registry: { ...QUANG_TRI_2023, units } }).forms;
    expect(plan?.levels.map(({ level }) => level)).toEqual(['so', 'xa']);
    expect(plan?.dues.map(({ level }) => level)).toEqual(['so', 'xa']);
  });
  test('asks nothing of a body that only co-operates, nor of a unit that is no more', () => {
    const units = QUANG_TRI_2023.units.map((unit) => {
      if (unit.id === 'SO01') return { ...unit, reports: false };
      return unit.id === 'SO02' ? { ...unit, validTo: '2023-07-31' } : unit;
    });
    const [plan] = view({ at: '2023-08-01T00:00:00Z', registry: { ...QUANG_TRI_2023, units } }).forms;
    expect(plan?.counts.expected).toBe(153);
  });
  test('an extension makes the unit no debtor', () => {
    const acts = [extended(CAM_LO_FIRST, '2023-08-20')];
    expect(view({ at: '2023-08-08T00:00:00Z', acts }).forms[0]?.counts.overdue).toBe(154);
  });
});

describe('the queue', () => {
  test('holds newest revisions without a review, oldest first, and no difficulties', () => {
    const acts = [
      sent(CAM_LO_FIRST, 0, { at: '2023-08-03T01:00:00.000Z' }),
      sent(
        HUONG_HOA_FIRST,
        1500,
        { at: '2023-08-02T01:30:00.000Z', by: 'b@example.vn' },
        { 'length-short': 2, 'privacy-phone': 1, 'type-date-text': 4 },
      ),
      sent('SO01', 0),
      accepted('SO01'),
      sent('SO02', 0, { at: '2023-08-04T01:00:00.000Z', form: 'q3' }),
      kk('SO03', ['KK-01']),
    ];
    const { queue } = view({ at: '2023-08-05T00:00:00Z', acts });
    expect(queue.map(({ unit, form }) => [unit.id, form])).toEqual([
      [HUONG_HOA_FIRST, 'plan'],
      [CAM_LO_FIRST, 'plan'],
      ['SO02', 'q3'],
    ]);
    expect(queue[0]).toEqual({
      unit: {
        id: HUONG_HOA_FIRST,
        name: expect.any(String) as string,
        level: 'xa',
        parentName: 'UBND huyện Hướng Hóa',
      },
      ...{ form: 'plan', formName: 'Kế hoạch', revision: 1, at: '2023-08-02T01:30:00.000Z', by: 'b@example.vn' },
      ...{ atInWords: '08:30 ngày 02/8/2023', timeliness: 'trễ 2 ngày', late: true, warnings: 3, flags: 0 },
    });
    expect(queue[1]).toMatchObject({ timeliness: 'đúng hạn', late: false, warnings: 0 });
  });
  test('a form that was returned comes back with what became of the remarks', () => {
    const remarks = [{ tab: 'tasks', row: 'NV-01', column: 'product', reason: 'Nêu rõ sản phẩm' }];
    const acts = [
      sent(CAM_LO_FIRST, 0),
      act(CAM_LO_FIRST, 'review', { decision: 'return', reason: 'Chưa rõ', remarks }),
      sent(CAM_LO_FIRST, 0, { revision: 2, requestId: 'again' }),
    ];
    expect(view({ at: '2023-08-05T00:00:00Z', acts: acts.slice(0, 2) }).queue).toEqual([]);
    expect(view({ at: '2023-08-05T00:00:00Z', acts }).queue).toMatchObject([
      { revision: 2, remarks: { mended: 0, open: 1 } },
    ]);
  });
});

describe('claims', () => {
  const acts = [
    claim('SO02', '2023-08-03T01:00:00.000Z', { replaces: 'cu@example.vn', from: '2023-09-01' }),
    claim('SO01', '2023-08-02T01:00:00.000Z'),
    claim('SO03', '2023-08-01T01:00:00.000Z'),
    act('SO03', 'claimDecision', { claimSeq: 1, decision: 'approve' }, { form: null, revision: 0, requestId: 'd' }),
  ];
  test('that wait, oldest first', () =>
    expect(view({ at: '2023-08-05T00:00:00Z', acts }).claims).toEqual([
      {
        unit: { id: 'SO01', name: 'Văn phòng UBND tỉnh', level: 'so' },
        ...{ claim: 1, by: 'cán bộ@ví-dụ.vn', note: 'Lê Thị Hoa, công chức', atInWords: '08:00 ngày 02/8/2023' },
      },
      {
        unit: { id: 'SO02', name: 'Sở Nội vụ', level: 'so' },
        ...{ claim: 1, by: 'cán bộ@ví-dụ.vn', note: 'Lê Thị Hoa, công chức', atInWords: '08:00 ngày 03/8/2023' },
        ...{ replaces: 'cu@example.vn', fromInWords: 'từ ngày 01/9/2023' },
      },
    ]));
  test('are not told to a leader, who sees all else', () => {
    const source = { at: '2023-08-05T00:00:00Z', acts: [...acts, sent(CAM_LO_FIRST, 0)] };
    expect(view({ ...source, scope: { kind: 'leader' } })).toEqual({ ...view(source), scope: 'leader', claims: [] });
  });
});

describe('difficulties', () => {
  const open = (...acts: Setting['acts'] & {}) => view({ at: '2023-08-05T00:00:00Z', acts }).openDifficulties;
  const sentTwo = kk(CAM_LO_FIRST, ['KK-01', 'KK-02']);
  test('are open until they are answered', () => expect(open(sentTwo, kk('SO01', ['KK-01']))).toBe(3));
  test('a status alone is no answer', () => expect(open(sentTwo, answer(CAM_LO_FIRST, 'KK-01', ''))).toBe(2));
  test('an answer closes one', () => expect(open(sentTwo, answer(CAM_LO_FIRST, 'KK-01', 'Đã cấp máy'))).toBe(1));
  test('what the unit took back is not waited for', () =>
    expect(open(sentTwo, kk(CAM_LO_FIRST, ['KK-02'], 2))).toBe(1));
});

describe('a huyện', () => {
  const scope = { kind: 'district', districts: [CAM_LO] } as const;
  const own = [
    sent(CAM_LO_FIRST, 0),
    sent(CAM_LO_SECOND, 2000),
    extended(CAM_LO_FIRST, '2023-08-21'),
    kk(CAM_LO_FIRST, ['KK-01']),
  ];
  const foreign = [
    sent(HUONG_HOA_FIRST, 0),
    accepted(HUONG_HOA_FIRST),
    sent('SO01', 0),
    extended(HUONG_HOA_SECOND, '2023-08-20'),
    kk(HUONG_HOA_SECOND, ['KK-01']),
    claim(HUONG_HOA_SECOND, '2023-08-02T01:00:00.000Z'),
    sent(CAM_LO, 0),
    sent(HUONG_HOA, 3000),
  ];
  test('sees its own xã, no queue, no claims, no run', () => {
    const seen = view({ at: '2023-08-10T00:00:00Z', acts: own, scope });
    expect(seen).toMatchObject({ scope: 'district', queue: [], claims: [], openDifficulties: 1 });
    expect(seen.run).toBeUndefined();
    expect(seen.forms[0]?.levels).toMatchObject([
      { level: 'xa', expected: 8, submitted: 2, onTime: 1, late: 1, overdue: 6, completenessInWords: '25%' },
    ]);
  });
  test('is told the same whatever others did', () => {
    const check = (at: string) =>
      expect(view({ at, acts: [...own, ...foreign], scope })).toEqual(view({ at, acts: own, scope }));
    check('2023-08-05T00:00:00Z');
    check('2023-08-10T00:00:00Z');
    check('2023-12-31T00:00:00Z');
  });
});
