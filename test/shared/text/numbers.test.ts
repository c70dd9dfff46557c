import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFigure } from '../../../shared/text/figures.ts';
import { formatNumber } from '../../../shared/text/format.ts';
import { fitNumber, parseVietnameseNumber, type NumberExpectation } from '../../../shared/text/numbers.ts';
import { checkTables } from '../checkCases.ts';
import { NUMBER_TABLES } from './numbers.cases.ts';

checkTables(NUMBER_TABLES);

const count: NumberExpectation = { kind: 'count' };
const score: NumberExpectation = { kind: 'score' };
const percent: NumberExpectation = { kind: 'percent' };
const decimal: NumberExpectation = { kind: 'decimal' };
const dong: NumberExpectation = { kind: 'money' };
const millions: NumberExpectation = { kind: 'money', unit: 'million-dong' };

describe('trap 8: numbers as typed', () => {
  test('"khoảng 50" is approximate', () =>
    expect(parseVietnameseNumber('khoảng 50', count)).toMatchObject({ ok: true, value: 50, approximate: true }));
  test('the words behind are kept', () =>
    expect(parseVietnameseNumber('05 lớp tập huấn', count)).toMatchObject({ remainder: 'lớp tập huấn' }));
});

describe('trap 8: a cell that holds a number', () => {
  test('19.63 in an en_US sheet was 19.630', () =>
    expect(fitNumber(19.63, count)).toEqual({ ok: false, reason: 'not-whole', candidates: [19630] }));
  test('a whole count', () => expect(fitNumber(12, count)).toMatchObject({ ok: true, value: 12 }));
  test('a score over its scale', () => expect(fitNumber(81, score)).toMatchObject({ reason: 'out-of-range' }));
  test('0.9567 in a percent column that is no % format', () =>
    expect(fitNumber(0.9567, percent)).toMatchObject({ reason: 'ambiguous', candidates: [0.9567, 95.67] }));
  test('NaN', () => expect(fitNumber(Number.NaN, count)).toMatchObject({ reason: 'not-a-number' }));
});

describe('"0", "không phát sinh", "không áp dụng" and blank are four things', () => {
  test('the value and how it was understood', () =>
    expect(parseFigure('1,234', count)).toEqual({ kind: 'value', value: 1234, rewritten: '1.234' }));
});

describe('properties', () => {
  test('what is formatted is read back as the same number', () => {
    const value = fc
      .tuple(fc.integer({ min: -1e8, max: 1e8 }), fc.integer({ min: 0, max: 9999 }))
      .map(([whole, part]) => Number(`${whole}.${String(part).padStart(4, '0')}`))
      .filter((number) => !Object.is(number, -0));
    fc.assert(
      fc.property(value, (number) => {
        const parsed = parseVietnameseNumber(formatNumber(number), decimal);
        const read = parsed.ok ? [parsed.value] : parsed.candidates;
        expect(read).toContain(number);
        // Only "1.234" and its like may be doubted, and then it is never decided silently.
        if (!parsed.ok) expect(formatNumber(number)).toMatch(/^-?\d{1,3}\.\d{3}$/);
      }),
    );
  });
  test('any text gets an answer', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(count, score, percent, dong, millions),
        (text, kind) => {
          const parsed = parseVietnameseNumber(text, kind);
          expect(parsed.ok ? Number.isFinite(parsed.value) : parsed.reason.length > 0).toBe(true);
        },
      ),
    );
  });
});
