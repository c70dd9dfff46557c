import { describe, expect, test } from 'vitest';
import type { Act } from '../../../../shared/ledger/entry.ts';
import { answerOf, difficultiesOf, rowsAfter } from '../shown.ts';

const SENT = difficultiesOf('19330', 1, [
  { id: 'KK-01', date: '2023-08-01', level: 'province' },
  { id: 'KK-02', date: '2023-08-03', level: 'department' },
]);

describe('the age of a difficulty', () => {
  const ages = (at: string, ...acts: readonly Act[]) =>
    rowsAfter('difficulties', [SENT, ...acts], at).map((row) => row['Số ngày']);
  test('counts local days up to the day of the run', () => {
    expect(ages('2023-08-10T16:59:59.999Z')).toEqual([9, 7]);
    expect(ages('2023-08-10T17:00:00.000Z')).toEqual([10, 8]);
  });
  test('goes on over the end of a quarter while nobody answers', () =>
    expect(ages('2023-11-01T01:00:00.000Z')).toEqual([92, 90]));
  test('ends with the answer, and begins again when it is taken back', () => {
    const answered = answerOf('19330', { id: 'KK-01', answer: 'Đã cấp', status: 'Đã trả lời' });
    expect(ages('2023-08-10T01:00:00.000Z', answered)).toEqual([null, 7]);
    expect(ages('2023-08-10T01:00:00.000Z', answered, answerOf('19330', { id: 'KK-01' }))).toEqual([9, 7]);
  });
  test('ends when the unit takes it back', () =>
    expect(
      ages(
        '2023-08-10T01:00:00.000Z',
        difficultiesOf('19330', 2, [{ id: 'KK-02', date: '2023-08-03', level: 'department' }]),
      ),
    ).toEqual([null, 7]));
  test('is the same all day long, so that only the first run of a day writes it', () => {
    const rows = (at: string) => rowsAfter('difficulties', [SENT], at);
    expect(rows('2023-08-10T16:00:00.000Z')).toEqual(rows('2023-08-09T17:00:00.000Z'));
  });
});
