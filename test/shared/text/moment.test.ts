import { expect, test } from 'vitest';
import { momentInWords } from '../../../shared/text/moment.ts';

test('an instant is told in local time', () => {
  const check = (iso: string, expected: string) => expect(momentInWords(iso)).toBe(expected);
  check('2023-08-07T01:30:00.000Z', '08:30 ngày 07/8/2023');
  check('2023-08-07T17:00:00Z', '00:00 ngày 08/8/2023');
  check('2023-12-31T23:59:59.999Z', '06:59 ngày 01/01/2024');
  expect(() => momentInWords('hôm qua')).toThrow(RangeError);
});
