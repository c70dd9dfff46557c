import { describe, expect, test } from 'vitest';
import type { Act } from '../../../../shared/ledger/entry.ts';
import { act, PLAN, submission } from '../../ledger/ledgerOf.ts';
import { freezeOf, FROZEN_AT, reportOf, rowsAfter } from '../shown.ts';

const UNIT = '19330';
const late = (minutesLate: number): Act => {
  const { payload, ...rest } = submission(UNIT, 1) as Act<'submission'>;
  return { ...rest, payload: { ...payload, minutesLate } };
};
const review = (payload: Act<'review'>['payload']) => act(UNIT, 'review', payload);
const row = (acts: readonly Act[], at: string) =>
  rowsAfter('progress', acts, at).find(({ key }) => key === UNIT) ?? { key: '' };

describe('where a unit stands with its plan', () => {
  const check = (title: string, acts: readonly Act[], at: string, expected: string) =>
    test(title, () => expect(row(acts, at)['Kế hoạch']).toBe(expected));
  check('before it opens', [], '2023-07-24T16:59:59.000Z', 'Chưa mở');
  check('while it is open', [], '2023-08-01T01:00:00.000Z', 'Chưa nộp');
  check('after the last day', [], '2023-08-07T17:00:00.000Z', 'Quá hạn, chưa nộp');
  check('sent in time', [submission(UNIT, 1)], '2023-08-02T01:00:00.000Z', 'Đã nộp');
  check('sent one minute late', [late(1)], '2023-08-09T01:00:00.000Z', 'Đã nộp, trễ 1 ngày');
  check('sent on the second day', [late(1441)], '2023-08-09T01:00:00.000Z', 'Đã nộp, trễ 2 ngày');
  check(
    'returned',
    [late(1), review({ decision: 'return', reason: 'Chưa rõ', remarks: [] })],
    '2023-08-09T01:00:00.000Z',
    'Trả lại',
  );
  check('accepted', [submission(UNIT, 1), review({ decision: 'accept' })], '2023-08-09T01:00:00.000Z', 'Chấp nhận');
  test('a quarter that the cycle has not, and one that is not over', () =>
    expect(row([], '2023-08-09T01:00:00.000Z')).toMatchObject({ 'Quý I': 'Không áp dụng', 'Quý III': 'Chưa mở' }));
});

describe('against a frozen quarter', () => {
  const decided = (payload: Act<'review'>['payload'], revision: number) =>
    act(UNIT, 'review', payload, { form: 'q3', revision, requestId: `decided-${revision}` });
  const refused = decided({ decision: 'return', reason: 'Thiếu minh chứng', remarks: [] }, 1);
  const check = (title: string, before: readonly Act[], after: readonly Act[], expected: string) =>
    test(title, () => expect(row([...before, freezeOf(before), ...after], FROZEN_AT)['Quý III']).toBe(expected));
  const [first, second] = [reportOf(UNIT, 1), reportOf(UNIT, 2)];
  check('what was sent before it', [first], [], 'Đã nộp');
  check('what was sent behind it, whatever its time', [], [first], 'Đã nộp, sau chốt');
  check('sent anew behind it', [first], [second], 'Đã nộp, sau chốt');
  check('returned behind it: the report itself is in the figures', [first], [refused], 'Trả lại');
  check('sent behind it and decided', [first], [second, decided({ decision: 'accept' }, 2)], 'Chấp nhận, sau chốt');
  check('nothing sent', [], [], 'Quá hạn, chưa nộp');
  test('a later version holds it', () => {
    const acts = [freezeOf([]), first];
    const again = freezeOf(acts, { version: 2, reason: 'Bổ sung', by: 'so@snv.example' });
    expect(row([...acts, again], FROZEN_AT)['Quý III']).toBe('Đã nộp');
  });
});

describe('the signed paper', () => {
  const paper = (acts: readonly Act[]) => row(acts, '2023-08-02T01:00:00.000Z')['Kế hoạch: văn bản ký'];
  test('is not asked of who sent nothing', () => expect(paper([])).toBeNull());
  test('is missing', () => expect(paper([submission(UNIT, 1)])).toBe('Chưa có'));
  test('is there', () =>
    expect(paper([submission(UNIT, 1, { ...PLAN, paper: { number: '12/KH-UBND' } })])).toBe('Có: 12/KH-UBND'));
});
