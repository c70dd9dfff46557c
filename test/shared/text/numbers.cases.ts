/** Numbers and figures as officials type them. */
import { decimalText, roundDecimal, shiftPoint } from '../../../shared/text/decimals.ts';
import { parseFigure, parseYesNo } from '../../../shared/text/figures.ts';
import { parseVietnameseNumber, type NumberExpectation } from '../../../shared/text/numbers.ts';
import { cases, type Tables } from '../case.ts';

const count: NumberExpectation = { kind: 'count' };
const score: NumberExpectation = { kind: 'score' };
const subScore: NumberExpectation = { kind: 'score', max: 10 };
const percent: NumberExpectation = { kind: 'percent' };
const decimal: NumberExpectation = { kind: 'decimal' };
const dong: NumberExpectation = { kind: 'money' };
const millions: NumberExpectation = { kind: 'money', unit: 'million-dong' };

/** The value, and its official form where it was typed otherwise. */
function understood(typed: string, expectation: NumberExpectation): readonly unknown[] {
  const parsed = parseVietnameseNumber(typed, expectation);
  if (!parsed.ok) return [parsed.reason];
  return parsed.rewritten === undefined ? [parsed.value] : [parsed.value, parsed.rewritten];
}

function refused(typed: string, expectation: NumberExpectation): readonly unknown[] {
  const parsed = parseVietnameseNumber(typed, expectation);
  return parsed.ok ? ['taken'] : [parsed.reason, ...parsed.candidates];
}

export const NUMBER_TABLES: Tables = {
  'trap 8: numbers as typed': cases(
    understood,
    ['19.630', count, [19630]],
    ['1.234', count, [1234]],
    ['1.234.567', count, [1234567]],
    ['1,234', count, [1234, '1.234']],
    ['1 234', count, [1234, '1.234']],
    ['1\u00a0234\u00a0567', count, [1234567, '1.234.567']],
    ['01 lớp', count, [1]],
    ['02 cuộc', count, [2]],
    ['02 (hai) cuộc', count, [2]],
    ['ba lớp', count, [3, '3']],
    ['tổ chức 05 cuộc', count, [5, '5']],
    ['１２', count, [12]],
    ['1,2 triệu', count, [1_200_000, '1.200.000']],
    ['0', count, [0]],
    ['40,151 điểm', score, [40.151]],
    ['40,15', score, [40.15]],
    ['40.62', score, [40.62, '40,62']],
    ['42.295 điểm', score, [42.295, '42,295']],
    ['1.234', score, [1.234, '1,234']],
    ['7.021', subScore, [7.021, '7,021']],
    ['45,38/80 điểm', score, [45.38, '45,38']],
    ['3,45 %', percent, [3.45]],
    ['96.55%', percent, [96.55, '96,55']],
    ['đạt 100%', percent, [100]],
    ['100 phần trăm', percent, [100]],
    ['105%', percent, [105]],
    ['0,95%', percent, [0.95]],
    ['1.234.567,891', decimal, [1234567.891]],
    ['1,234,567.891', decimal, [1234567.891, '1.234.567,891']],
    ['-0,5', decimal, [-0.5]],
    ['−0,5', decimal, [-0.5]],
    ['1,2 triệu đồng', dong, [1_200_000, '1.200.000']],
    ['1.200.000 đồng', dong, [1_200_000]],
    ['1,200,000', dong, [1_200_000, '1.200.000']],
    ['500 nghìn', dong, [500_000, '500.000']],
    ['1,5 tỷ', dong, [1_500_000_000, '1.500.000.000']],
    ['120', millions, [120]],
    ['500 triệu đồng', millions, [500, '500']],
    ['1,5 tỷ', millions, [1500, '1.500']],
    ['1.200.000 đồng', millions, [1.2, '1,2']],
  ),
  'trap 8: what cannot be decided is asked': cases(
    refused,
    ['1.234', decimal, ['ambiguous', 1234, 1.234]],
    ['19.630', { kind: 'decimal', min: 0 }, ['ambiguous', 19630, 19.63]],
    ['1.234', millions, ['ambiguous', 1234, 1.234]],
    ['0,9567', percent, ['ambiguous', 0.9567, 95.67]],
    ['≥ 95%', percent, ['bound', 95]],
    ['>=95%', percent, ['bound', 95]],
    ['trên 90%', percent, ['bound', 90]],
    ['95% trở lên', percent, ['bound', 95]],
    ['100+', count, ['bound', 100]],
    ['1/3', percent, ['fraction', 33.33]],
    ['1/3', count, ['fraction']],
    ['12 - 15', count, ['range', 12, 15]],
    ['từ 5 đến 10 lớp', count, ['range', 5, 10]],
    ['05 lớp, 250 người', count, ['several-numbers', 5, 250]],
    ['nhiều', count, ['vague']],
    ['một số', count, ['vague']],
    ['19.63', count, ['not-whole', 19630]],
    ['2,5', count, ['not-whole', 2500]],
    ['90%', count, ['unit-mismatch', 90]],
    ['5 triệu đồng', count, ['unit-mismatch', 5_000_000]],
    ['-5', count, ['out-of-range', -5]],
    ['82,5', score, ['out-of-range', 82.5]],
    ['12,5', subScore, ['out-of-range', 12.5]],
    ['1.2.3', decimal, ['not-a-number']],
    ['không có 5', count, ['not-a-number']],
    ['tốt', count, ['not-a-number']],
    ['', count, ['not-a-number']],
    ['9'.repeat(400), count, ['not-a-number']],
  ),
  '"0", "không phát sinh", "không áp dụng" and blank are four things': cases(
    (typed: string): string => parseFigure(typed, count).kind,
    ['', 'blank'],
    [' \u00a0 ', 'blank'],
    ['Chưa báo cáo', 'blank'],
    ['0', 'value'],
    ['00', 'value'],
    ['không', 'nothing-to-report'],
    ['Không phát sinh', 'nothing-to-report'],
    ['KHÔNG PHÁT SINH.', 'nothing-to-report'],
    ['không phát sinh trong kỳ', 'nothing-to-report'],
    ['không có', 'nothing-to-report'],
    ['(không)', 'nothing-to-report'],
    ['-', 'nothing-to-report'],
    ['không áp dụng', 'not-applicable'],
    ['nhiều', 'fault'],
    ['...', 'fault'],
    ['không rõ', 'fault'],
  ),
  '"0", "không phát sinh", "không áp dụng" and blank are four things: YesNo': cases(
    parseYesNo,
    ['Có', 'yes'],
    ['đã niêm yết', 'yes'],
    ['x', 'yes'],
    ['Không', 'no'],
    ['chưa niêm yết', 'no'],
    ['một phần', undefined],
    ['', undefined],
  ),
  'decimal text': [
    { title: 'decimalText(1e-7)', actual: () => decimalText(1e-7), expected: '0.0000001' },
    { title: 'decimalText(-1.5e21)', actual: () => decimalText(-1.5e21), expected: '-1500000000000000000000' },
    { title: "shiftPoint('1.2', 6)", actual: () => shiftPoint('1.2', 6), expected: '1200000' },
    { title: "shiftPoint('1234.5', -6)", actual: () => shiftPoint('1234.5', -6), expected: '0.0012345' },
    { title: "roundDecimal('9.995', 2)", actual: () => roundDecimal('9.995', 2), expected: '10.00' },
    { title: "roundDecimal('0.4', 0)", actual: () => roundDecimal('0.4', 0), expected: '0' },
  ],
};
