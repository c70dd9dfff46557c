/** DOMAIN.md 5: each numbered trap of Vietnamese text has its table here. */
import { describe, expect, test } from 'vitest';
import { parseVietnameseDate, isSwappable } from '../../../shared/text/dates.ts';
import { parseDeadline } from '../../../shared/text/deadlines.ts';
import {
  formatDecimal,
  formatDue,
  formatInteger,
  formatNumber,
  formatOfficialDate,
  formatPercent,
  formatShortDate,
} from '../../../shared/text/format.ts';
import { foldTonePlacement, matchKey, searchKey, slug } from '../../../shared/text/keys.ts';
import { decodeVni, detectLegacyEncoding } from '../../../shared/text/legacy.ts';
import { composeNfc, normalizeVietnamese } from '../../../shared/text/normalize.ts';
import { parseFigure, parseVietnameseNumber, type NumberExpectation } from '../../../shared/text/numbers.ts';
import { parsePeriod } from '../../../shared/text/periods.ts';
import { compareUnitNames, compareVietnamese } from '../../../shared/text/sort.ts';
import { unitNameKey } from '../../../shared/text/unitNames.ts';

describe('trap 1: decomposed letters and marks in the wrong order', () => {
  const check = (typed: string, expected: string) =>
    test(escape(typed), () => expect(composeNfc(typed)).toBe(expected));
  check('Ho\u0300a', 'Hòa');
  check('a\u0301\u0306', 'ắ');
  check('á\u0306', 'ắ');
  check('a\u0306\u0301', 'ắ');
  check('o\u0323\u031b', 'ợ');
  check('u\u0301\u031b', 'ứ');
  check('e\u0323\u0302', 'ệ');
  check('a\u0340', 'à');
  check('plain', 'plain');
});

describe('trap 2: Đ and its look-alikes', () => {
  const check = (typed: string, expected: string) =>
    test(typed, () => expect(normalizeVietnamese(typed)).toBe(expected));
  check('NÐ-CP', 'NĐ-CP');
  check('Ɖa Krông', 'Đa Krông');
  check('ðiểm', 'điểm');
  test('search keys map đ', () => expect(searchKey('Đa Krông')).toBe('da krong'));
});

describe('trap 3: tone placement, i and y', () => {
  const check = (a: string, b: string, same: boolean) =>
    test(`${a} ${same ? '=' : '≠'} ${b}`, () => expect(matchKey(a) === matchKey(b)).toBe(same));
  check('Khánh Hoà', 'Khánh Hòa', true);
  check('thuỷ lợi', 'thủy lợi', true);
  check('khoẻ', 'khỏe', true);
  check('Mỹ Thủy', 'Mĩ Thuỷ', true);
  check('quý', 'quí', true);
  check('Sơn Hà', 'Sơn Hạ', false);
  check('Ba Tơ', 'Ba Tô', false);
  test('quý keeps its tone', () => expect(foldTonePlacement('quý')).toBe('quý'));
});

describe('trap 4: lost legacy encodings', () => {
  const check = (typed: string, expected: string | undefined) =>
    test(typed, () => expect(detectLegacyEncoding(typed)?.decoded).toBe(expected));
  check('KÕ ho¹ch c¶i thiÖn ChØ sè', 'Kế hoạch cải thiện Chỉ số');
  check('Keá hoaïch caûi thieän', 'Kế hoạch cải thiện');
  check('Kế hoạch cải thiện', undefined);
  check('Café de la Paix, Genève', undefined);
  check('Windows® © 2023 Microsoft', undefined);
  test('VNI ươ', () => expect(decodeVni('Thöôøng')).toBe('Thường'));
});

describe('trap 5: order', () => {
  test('tones and shapes', () => {
    const right = ['An', 'Anh', 'Ành', 'Ảnh', 'Ãnh', 'Ánh', 'Ạnh', 'Ăn', 'Ân'];
    expect([...right].reverse().sort(compareVietnamese)).toEqual(right);
  });
  test('đ after d, before e', () => expect(['E', 'Đ', 'D'].sort(compareVietnamese)).toEqual(['D', 'Đ', 'E']));
  test('Phường 2 before Phường 10; kinds are passed over', () => {
    const right = ['UBND phường 2', 'UBND phường 10', 'UBND xã An Hải', 'UBND phường Bắc Lý'];
    expect([...right].reverse().sort(compareUnitNames)).toEqual(right);
  });
});

describe('trap 6: vi-VN form', () => {
  const check = (shown: string, expected: string) => test(expected, () => expect(shown).toBe(expected));
  check(formatInteger(1234567), '1.234.567');
  check(formatInteger(-1200), '-1.200');
  check(formatDecimal(1234567.891, 3), '1.234.567,891');
  check(formatNumber(40.15), '40,15');
  check(formatNumber(0), '0');
  check(formatNumber(100), '100');
  check(formatPercent(95.67), '95,67%');
  check(formatOfficialDate('2023-08-08'), 'ngày 08 tháng 8 năm 2023');
  check(formatOfficialDate('2024-02-05'), 'ngày 05 tháng 02 năm 2024');
  check(formatShortDate('2023-08-08'), '08/8/2023');
  check(formatDue('2023-08-07'), 'hết ngày 07/8/2023');
});

describe('trap 8: numbers as typed', () => {
  const count: NumberExpectation = { kind: 'count', min: 0 };
  const score: NumberExpectation = { kind: 'decimal', min: 0, max: 80 };
  const decimal: NumberExpectation = { kind: 'decimal', min: 0 };
  const check = (typed: string, expectation: NumberExpectation, expected: number | string) =>
    test(`${typed} as ${expectation.kind}${expectation.max === undefined ? '' : ` up to ${expectation.max}`}`, () => {
      const parsed = parseVietnameseNumber(typed, expectation);
      expect(parsed.ok ? parsed.value : parsed.reason).toBe(expected);
    });
  check('19.630', count, 19630);
  check('19.630', decimal, 'ambiguous');
  check('40,151 điểm', score, 40.151);
  check('40.62', score, 40.62);
  check('42.295 điểm', score, 42.295);
  check('3,45 %', { kind: 'decimal', min: 0, max: 100 }, 3.45);
  check('01 lớp', count, 1);
  check('02 cuộc', count, 2);
  check('≥ 95%', decimal, 'bound');
  check('trên 90%', decimal, 'bound');
  check('1/3', count, 'fraction');
  check('đạt 100%', { kind: 'decimal', min: 0, max: 100 }, 100);
  check('1,2 triệu', count, 1_200_000);
  check('1.234', count, 1234);
  check('1.234', score, 1.234);
  check('1.234', decimal, 'ambiguous');
  check('1.234.567', count, 1234567);
  check('1 234', count, 1234);
  check('ba lớp', count, 'not-a-number');
  check('-5', count, 'out-of-range');
  check('12 - 15', count, 'not-a-number');
});

describe('"0", "không phát sinh", "không áp dụng" and blank are four things', () => {
  const check = (typed: string, expected: string) =>
    test(`"${typed}"`, () => expect(parseFigure(typed, { kind: 'count', min: 0 }).kind).toBe(expected));
  check('', 'blank');
  check('  ', 'blank');
  check('0', 'value');
  check('không', 'nothing-to-report');
  check('Không phát sinh', 'nothing-to-report');
  check('không áp dụng', 'not-applicable');
  check('nhiều', 'fault');
});

describe('trap 9: quarters', () => {
  const check = (typed: string, expected: string) =>
    test(typed, () => {
      const parsed = parsePeriod(typed);
      expect(
        parsed && `${parsed.quarter}/${parsed.year ?? '?'}${parsed.cumulative ? ' from the start of the year' : ''}`,
      ).toBe(expected);
    });
  check('Quý III/2023', '3/2023');
  check('quý 3 năm 2023', '3/2023');
  check('Q3-2023', '3/2023');
  check('QUÝ III NĂM 2023', '3/2023');
  check('quí III', '3/?');
  check('III/2023', '3/2023');
  check('Quý lll/2023', '3/2023');
  check('Quý Ⅲ/2023', '3/2023');
  check('Quý ІІІ/2023', '3/2023');
  check('Quý IV', '4/?');
  check('9 tháng', '3/? from the start of the year');
  check('6 tháng đầu năm', '2/? from the start of the year');
  check('năm 2023', '4/2023 from the start of the year');
  test('a plain word is none', () => expect(parsePeriod('quyết định')).toBeUndefined());
});

describe('trap 10: dates, always d/m', () => {
  const check = (typed: string, expected: string) =>
    test(typed, () => {
      const parsed = parseVietnameseDate(typed, 2023);
      expect(parsed.ok ? `${parsed.before ? 'before ' : ''}${parsed.date}` : parsed.reason).toBe(expected);
    });
  check('08/8/2023', '2023-08-08');
  check('8-8-2023', '2023-08-08');
  check('8.8.23', '2023-08-08');
  check('ngày 08 tháng 8 năm 2023', '2023-08-08');
  check('trước ngày 08/8', 'before 2023-08-08');
  check('cuối tháng 8', '2023-08-31');
  check('tháng 2/2024', '2024-02-29');
  check('03/04/2023', '2023-04-03');
  check('31/6/2023', 'impossible');
  check('15/13/2023', 'impossible');
  check('sắp tới', 'not-a-date');
  test('without a year to refer to', () =>
    expect(parseVietnameseDate('08/8')).toEqual({ ok: false, reason: 'no-year' }));
  test('swappable days', () =>
    expect([isSwappable('2023-09-08'), isSwappable('2023-08-08'), isSwappable('2023-08-13')]).toEqual([
      true,
      false,
      false,
    ]));
});

describe('trap 10: deadlines of a plan', () => {
  const check = (typed: string, expected: string) =>
    test(typed, () => {
      const parsed = parseDeadline(typed, 2023);
      expect(parsed.kind === 'date' ? parsed.date : parsed.kind).toBe(expected);
    });
  check('30/9/2023', '2023-09-30');
  check('Trước 30/9/2023', '2023-09-29');
  check('Thường xuyên', 'continuous');
  check('Hằng quý', 'quarterly');
  check('hàng quý', 'quarterly');
  check('Quý III/2023', '2023-09-30');
  check('Trong năm', '2023-12-31');
  check('Tháng 9/2023', '2023-09-30');
  check('sớm', 'fault');
});

describe('trap 11: invisible characters', () => {
  const check = (typed: string, expected: string) =>
    test(escape(typed), () => expect(normalizeVietnamese(typed)).toBe(expected));
  check('\u00a0Sở\u00a0Nội vụ\u200b ', 'Sở Nội vụ');
  check('\ufeffKế hoạch', 'Kế hoạch');
  check('tuyên\u00adtruyền', 'tuyêntruyền');
  check('a\tb', 'a b');
  check('dòng 1\r\n dòng 2 \n', 'dòng 1\ndòng 2');
  check('x\u0000y', 'xy');
});

describe('trap 12: names of units', () => {
  const check = (a: string, b: string) => test(`${a} = ${b}`, () => expect(unitNameKey(a)).toBe(unitNameKey(b)));
  check('SNV', 'Sở Nội vụ');
  check('Sở TNMT', 'Sở Tài nguyên và Môi trường');
  check('Sở TN và MT', 'Sở Tài nguyên và Môi trường');
  check('STNMT', 'Sở Tài nguyên và Môi trường');
  check('UB H. Đa Krông', 'UBND huyện Đa Krông');
  check('UBND H.Đa Krông', 'Ủy ban nhân dân huyện Đa Krông');
  check('UBND TX Quảng Trị', 'UBND thị xã Quảng Trị');
  check('UBND TP. Đông Hà', 'UBND thành phố Đông Hà');
  check('UBND P. 1', 'UBND phường 1');
  check('Đăk Lăk', 'Đak Lăk');
  check('M’Drăk', "M'Drăk");
  check('Bà Rịa – Vũng Tàu', 'Bà Rịa - Vũng Tàu');
  test('file names', () => expect(slug('UBND xã Hải Thượng')).toBe('ubnd-xa-hai-thuong'));
});
