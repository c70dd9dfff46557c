/** What a cell shows: patterns and locales. */
import { describe, expect, it } from 'vitest';
import { formatNumber, formattedValue, patternOf } from '../../../../../local/google/sheets/format/formattedValue.ts';
import { localeRules } from '../../../../../local/google/sheets/locale/locale.ts';
import { serialOfDate } from '../../../../../local/google/sheets/locale/serial.ts';

const vi = localeRules('vi_VN');
const us = localeRules('en_US');
const MARCH_15 = serialOfDate(2023, 3, 15) ?? 0;

function check(value: number, pattern: string | undefined, vietnamese: string, american: string): void {
  expect(formatNumber(value, pattern, vi), `${value} ${pattern ?? ''} vi_VN`).toBe(vietnamese);
  expect(formatNumber(value, pattern, us), `${value} ${pattern ?? ''} en_US`).toBe(american);
}

describe('numbers', () => {
  it('without a format', () => {
    check(0, undefined, '0', '0');
    check(1234567.891, undefined, '1234567,891', '1234567.891');
    check(0.1 + 0.2, undefined, '0,3', '0.3');
    check(1 / 3, undefined, '0,3333333333', '0.3333333333');
    check(-2 / 3, undefined, '-0,6666666667', '-0.6666666667');
    check(100 / 3, undefined, '33,33333333', '33.33333333');
    check(123456789012, undefined, '123456789012', '123456789012');
    check(1e20, undefined, '1E+20', '1E+20');
    check(1.5e-12, undefined, '1,5E-12', '1.5E-12');
    check(-0, undefined, '0', '0');
  });

  it('with digits, groups and decimals', () => {
    check(1234567.891, '#,##0.00', '1.234.567,89', '1,234,567.89');
    check(1234.5, '#,##0.##', '1.234,5', '1,234.5');
    check(1234, '#,##0.##', '1.234,', '1,234.');
    check(5, '00000', '00005', '00005');
    check(0, '#', '', '');
    check(2.345, '0.00', '2,35', '2.35');
    check(1.005, '0.00', '1,01', '1.01');
    check(-2.5, '0', '-3', '-3');
    check(-0.001, '0.00', '0,00', '0.00');
    check(0.5, '.00', ',50', '.50');
    check(12345678, '0.0,,"tr"', '12,3tr', '12.3tr');
    check(12345, '0,', '12', '12');
  });

  it('with percents, exponents, money and literals', () => {
    check(0.9567, '0.00%', '95,67%', '95.67%');
    check(0.5, '0%', '50%', '50%');
    check(12345, '0.00E+00', '1,23E+04', '1.23E+04');
    check(0.00012, '0.0E+0', '1,2E-4', '1.2E-4');
    check(1000, '[$₫-42A]#,##0', '₫1.000', '₫1,000');
    check(5, '"Quý "0', 'Quý 5', 'Quý 5');
    check(5, '0\\x', '5x', '5x');
  });

  it('by sections and conditions', () => {
    check(-5, '0;(0)', '(5)', '(5)');
    check(0, '0;-0;"không"', 'không', 'không');
    check(-5, '0" tăng";0" giảm"', '5 giảm', '5 giảm');
    check(100, '[>50]"nhiều";"ít"', 'nhiều', 'nhiều');
    check(10, '[>50]"nhiều";"ít"', 'ít', 'ít');
    check(3, '[Red]0;0', '3', '3');
  });
});

describe('dates', () => {
  it('in figures and in words', () => {
    check(MARCH_15, 'dd/mm/yyyy', '15/03/2023', '15/03/2023');
    check(MARCH_15, 'd/m/yy', '15/3/23', '15/3/23');
    check(MARCH_15, 'yyyy"-"mm"-"dd', '2023-03-15', '2023-03-15');
    check(MARCH_15, 'dddd, d mmmm yyyy', 'Thứ Tư, 15 tháng 3 2023', 'Wednesday, 15 March 2023');
    check(MARCH_15, 'ddd mmm', 'Th 4 thg 3', 'Wed Mar');
    check(0, 'yyyy-mm-dd', '1899-12-30', '1899-12-30');
  });

  it('with times, where m is a minute beside an hour or a second', () => {
    check(MARCH_15 + 0.75, 'dd/mm/yyyy hh:mm', '15/03/2023 18:00', '15/03/2023 18:00');
    check(MARCH_15 + 0.75, 'h:mm am/pm', '6:00 CH', '6:00 PM');
    check(MARCH_15 + 1 / 86_400, 'mm:ss', '00:01', '00:01');
    check(1.5, '[h]:mm', '36:00', '36:00');
    check(MARCH_15 + 0.5, 'hh:mm:ss.000', '12:00:00,000', '12:00:00.000');
    check(0.999999999, 'hh:mm', '00:00', '00:00');
  });

  it('by the type alone', () => {
    expect(patternOf({ type: 'DATE' }, vi)).toBe('dd/mm/yyyy');
    expect(patternOf({ type: 'DATE' }, us)).toBe('m/d/yyyy');
    expect(patternOf({ type: 'PERCENT' }, vi)).toBe('0.00%');
    expect(patternOf({ type: 'NUMBER', pattern: '0' }, vi)).toBe('0');
    expect(patternOf(undefined, vi)).toBeUndefined();
  });
});

describe('other values', () => {
  it('shows texts, truths, errors and nothing', () => {
    expect(formattedValue({ stringValue: '01' }, '@', vi)).toBe('01');
    expect(formattedValue({ stringValue: 'x' }, '"<"@">"', vi)).toBe('<x>');
    expect(formattedValue({ numberValue: 5.4 }, '@', vi)).toBe('5,4');
    expect(formattedValue({ boolValue: true }, undefined, vi)).toBe('TRUE');
    expect(formattedValue({ boolValue: false }, undefined, localeRules('de_DE'))).toBe('FALSCH');
    expect(formattedValue({ errorValue: { type: 'REF', message: '' } }, '0.00', vi)).toBe('#REF!');
    expect(formattedValue(undefined, '0.00', vi)).toBe('');
  });
});
