import { describe, expect, test } from 'vitest';
import type { Act } from '../../../../shared/ledger/entry.ts';
import { answerOf, difficultiesOf, rowsAfter } from '../shown.ts';

const AT = '2023-08-20T01:00:00.000Z';
const SENT: readonly Act[] = [
  difficultiesOf('19333', 1, [
    { id: 'KK-01', date: '2023-08-01', level: 'province' },
    { id: 'KK-02', date: '2023-08-01', level: 'home-affairs' },
  ]),
  difficultiesOf('19330', 1, [
    { id: 'KK-01', date: '2023-08-09', level: 'province' },
    { id: 'KK-02', date: '2023-08-05', level: 'province' },
  ]),
];

const list = (...acts: readonly Act[]) =>
  rowsAfter('petitions', [...SENT, ...acts], AT).map(({ key, TT, 'Số ngày': days, 'Tình trạng': state }) =>
    [TT ?? '-', key, days ?? '-', state].join(' '),
  );

describe('the list for UBND tỉnh', () => {
  test('holds what UBND tỉnh must settle, the oldest first', () =>
    expect(list()).toEqual([
      '1 19333/KK-01 19 Chưa trả lời',
      '2 19330/KK-02 15 Chưa trả lời',
      '3 19330/KK-01 11 Chưa trả lời',
    ]));
  test('says what is under way', () =>
    expect(list(answerOf('19333', { id: 'KK-01', status: 'Đang xem xét' }))[0]).toBe('1 19333/KK-01 19 Đang xem xét'));
  test('puts what is settled behind, without a number', () =>
    expect(
      list(
        answerOf('19333', { id: 'KK-01', answer: 'Đã cấp', status: 'Đã trả lời' }),
        answerOf('19330', { id: 'KK-02', status: 'Không thuộc thẩm quyền' }),
      ),
    ).toEqual([
      '1 19330/KK-01 11 Chưa trả lời',
      '- 19333/KK-01 - Đã trả lời',
      '- 19330/KK-02 - Không thuộc thẩm quyền',
    ]));
  test('keeps the row of what was taken back or addressed to another level since', () =>
    expect(list(difficultiesOf('19330', 2, [{ id: 'KK-01', date: '2023-08-09', level: 'department' }]))).toEqual([
      '1 19333/KK-01 19 Chưa trả lời',
      '- 19330/KK-02 - Đã rút',
      '- 19330/KK-01 - Chuyển cấp khác',
    ]));
  test('takes in what is addressed to UBND tỉnh later', () =>
    expect(list(difficultiesOf('19333', 2, [{ id: 'KK-02', date: '2023-08-01', level: 'province' }]))).toContain(
      '1 19333/KK-02 19 Chưa trả lời',
    ));
});
