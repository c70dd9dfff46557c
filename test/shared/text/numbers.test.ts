import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalText, roundDecimal, shiftPoint } from '../../../shared/text/decimals.ts';
import { parseFigure, parseYesNo } from '../../../shared/text/figures.ts';
import { formatNumber } from '../../../shared/text/format.ts';
import {
  fitNumber,
  parseVietnameseNumber,
  type NumberExpectation,
  type NumberFault,
} from '../../../shared/text/numbers.ts';

const count: NumberExpectation = { kind: 'count' };
const score: NumberExpectation = { kind: 'score' };
const subScore: NumberExpectation = { kind: 'score', max: 10 };
const percent: NumberExpectation = { kind: 'percent' };
const decimal: NumberExpectation = { kind: 'decimal' };
const dong: NumberExpectation = { kind: 'money' };
const millions: NumberExpectation = { kind: 'money', unit: 'million-dong' };

const name = (expectation: NumberExpectation) => Object.values(expectation).join(' ');

describe('trap 8: numbers as typed', () => {
  const check = (typed: string, expectation: NumberExpectation, value: number, rewritten?: string) =>
    test(`${typed} as ${name(expectation)}`, () => {
      const parsed = parseVietnameseNumber(typed, expectation);
      expect(parsed).toMatchObject({ ok: true, value });
      expect(parsed.ok ? parsed.rewritten : undefined).toBe(rewritten);
    });
  check('19.630', count, 19630);
  check('1.234', count, 1234);
  check('1.234.567', count, 1234567);
  check('1,234', count, 1234, '1.234');
  check('1 234', count, 1234, '1.234');
  check('1\u00a0234\u00a0567', count, 1234567, '1.234.567');
  check('01 lớp', count, 1);
  check('02 cuộc', count, 2);
  check('02 (hai) cuộc', count, 2);
  check('ba lớp', count, 3, '3');
  check('tổ chức 05 cuộc', count, 5, '5');
  check('１２', count, 12);
  check('1,2 triệu', count, 1_200_000, '1.200.000');
  check('0', count, 0);
  check('40,151 điểm', score, 40.151);
  check('40,15', score, 40.15);
  check('40.62', score, 40.62, '40,62');
  check('42.295 điểm', score, 42.295, '42,295');
  check('1.234', score, 1.234, '1,234');
  check('7.021', subScore, 7.021, '7,021');
  check('45,38/80 điểm', score, 45.38, '45,38');
  check('3,45 %', percent, 3.45);
  check('96.55%', percent, 96.55, '96,55');
  check('đạt 100%', percent, 100);
  check('100 phần trăm', percent, 100);
  check('105%', percent, 105);
  check('0,95%', percent, 0.95);
  check('1.234.567,891', decimal, 1234567.891);
  check('1,234,567.891', decimal, 1234567.891, '1.234.567,891');
  check('-0,5', decimal, -0.5);
  check('−0,5', decimal, -0.5);
  check('1,2 triệu đồng', dong, 1_200_000, '1.200.000');
  check('1.200.000 đồng', dong, 1_200_000);
  check('1,200,000', dong, 1_200_000, '1.200.000');
  check('500 nghìn', dong, 500_000, '500.000');
  check('1,5 tỷ', dong, 1_500_000_000, '1.500.000.000');
  check('120', millions, 120);
  check('500 triệu đồng', millions, 500, '500');
  check('1,5 tỷ', millions, 1500, '1.500');
  check('1.200.000 đồng', millions, 1.2, '1,2');

  test('"khoảng 50" is approximate', () =>
    expect(parseVietnameseNumber('khoảng 50', count)).toMatchObject({ ok: true, value: 50, approximate: true }));
  test('the words behind are kept', () =>
    expect(parseVietnameseNumber('05 lớp tập huấn', count)).toMatchObject({ remainder: 'lớp tập huấn' }));
});

describe('trap 8: what cannot be decided is asked', () => {
  const check = (
    typed: string,
    expectation: NumberExpectation,
    reason: NumberFault,
    candidates: readonly number[] = [],
  ) =>
    test(`${typed} as ${name(expectation)}: ${reason}`, () =>
      expect(parseVietnameseNumber(typed, expectation)).toEqual({ ok: false, reason, candidates }));
  check('1.234', decimal, 'ambiguous', [1234, 1.234]);
  check('19.630', { kind: 'decimal', min: 0 }, 'ambiguous', [19630, 19.63]);
  check('1.234', millions, 'ambiguous', [1234, 1.234]);
  check('0,9567', percent, 'ambiguous', [0.9567, 95.67]);
  check('≥ 95%', percent, 'bound', [95]);
  check('>=95%', percent, 'bound', [95]);
  check('trên 90%', percent, 'bound', [90]);
  check('95% trở lên', percent, 'bound', [95]);
  check('100+', count, 'bound', [100]);
  check('1/3', percent, 'fraction', [33.33]);
  check('1/3', count, 'fraction');
  check('12 - 15', count, 'range', [12, 15]);
  check('từ 5 đến 10 lớp', count, 'range', [5, 10]);
  check('05 lớp, 250 người', count, 'several-numbers', [5, 250]);
  check('nhiều', count, 'vague');
  check('một số', count, 'vague');
  check('19.63', count, 'not-whole', [19630]);
  check('2,5', count, 'not-whole', [2500]);
  check('90%', count, 'unit-mismatch', [90]);
  check('5 triệu đồng', count, 'unit-mismatch', [5_000_000]);
  check('-5', count, 'out-of-range', [-5]);
  check('82,5', score, 'out-of-range', [82.5]);
  check('12,5', subScore, 'out-of-range', [12.5]);
  check('1.2.3', decimal, 'not-a-number');
  check('không có 5', count, 'not-a-number');
  check('tốt', count, 'not-a-number');
  check('', count, 'not-a-number');
  check('9'.repeat(400), count, 'not-a-number');
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
  const check = (typed: string, expected: string) =>
    test(`"${typed}"`, () => expect(parseFigure(typed, count).kind).toBe(expected));
  check('', 'blank');
  check(' \u00a0 ', 'blank');
  check('Chưa báo cáo', 'blank');
  check('0', 'value');
  check('00', 'value');
  check('không', 'nothing-to-report');
  check('Không phát sinh', 'nothing-to-report');
  check('KHÔNG PHÁT SINH.', 'nothing-to-report');
  check('không phát sinh trong kỳ', 'nothing-to-report');
  check('không có', 'nothing-to-report');
  check('(không)', 'nothing-to-report');
  check('-', 'nothing-to-report');
  check('không áp dụng', 'not-applicable');
  check('nhiều', 'fault');
  check('...', 'fault');
  check('không rõ', 'fault');
  test('the value and how it was understood', () =>
    expect(parseFigure('1,234', count)).toEqual({ kind: 'value', value: 1234, rewritten: '1.234' }));

  const checkYesNo = (typed: string, expected: 'yes' | 'no' | undefined) =>
    test(`có/không: "${typed}"`, () => expect(parseYesNo(typed)).toBe(expected));
  checkYesNo('Có', 'yes');
  checkYesNo('đã niêm yết', 'yes');
  checkYesNo('x', 'yes');
  checkYesNo('Không', 'no');
  checkYesNo('chưa niêm yết', 'no');
  checkYesNo('một phần', undefined);
  checkYesNo('', undefined);
});

describe('decimal text', () => {
  const check = (shown: string, expected: string) => test(expected, () => expect(shown).toBe(expected));
  check(decimalText(1e-7), '0.0000001');
  check(decimalText(-1.5e21), '-1500000000000000000000');
  check(shiftPoint('1.2', 6), '1200000');
  check(shiftPoint('1234.5', -6), '0.0012345');
  check(roundDecimal('9.995', 2), '10.00');
  check(roundDecimal('0.4', 0), '0');
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
