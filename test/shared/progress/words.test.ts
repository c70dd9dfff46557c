import { describe, expect, test } from 'vitest';
import { daysLate, shareInWords, timelinessInWords } from '../../../shared/progress/words.ts';

describe('a share', () => {
  const check = (part: number, whole: number, expected: string) =>
    test(`${part} of ${whole}: ${expected}`, () => expect(shareInWords(part, whole)).toBe(expected));
  check(145, 155, '93,5%');
  check(155, 155, '100%');
  check(0, 10, '0%');
  check(1, 3, '33,3%');
  check(0, 0, '–');
});

describe('lateness', () => {
  const check = (minutes: number, days: number, words: string) =>
    test(`${minutes} minutes: ${words}`, () => {
      expect(daysLate(minutes)).toBe(days);
      expect(timelinessInWords(minutes)).toBe(words);
    });
  check(0, 0, 'đúng hạn');
  check(1, 1, 'trễ 1 ngày');
  check(24 * 60, 1, 'trễ 1 ngày');
  check(24 * 60 + 1, 2, 'trễ 2 ngày');
  check(1000 * 24 * 60, 1000, 'trễ 1.000 ngày');
});
