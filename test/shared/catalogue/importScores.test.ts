import { describe, expect, test } from 'vitest';
import { classifyContents } from '../../../shared/catalogue/baseline.ts';
import { catalogueOf, frameFor, subsOf, type Catalogue } from '../../../shared/catalogue/contents.ts';
import { importScores } from '../../../shared/catalogue/importScores.ts';
import { scoreFaultSentence } from '../../../shared/catalogue/scoreFault.ts';
import { PROVINCES, PROVINCES_EN, PUBLISHED, scoreOf } from '../../../shared/catalogue/scores.ts';
import { scoreIn, toPoints, withImported } from '../../../shared/catalogue/scoreTable.ts';

const NAMES = new Map([...PROVINCES].map(([code, name]) => [code, [name, PROVINCES_EN.get(code) ?? '']]));
const FRAME = catalogueOf(2023)!;
const CODES = [...subsOf(FRAME).map(({ code }) => code), ...FRAME.dimensions.map(({ code }) => code), 'total'];

/** The row of a province as an official file prints it: four digits, a comma, blank where nothing was published. */
const printed = (province: string, year = 2023) =>
  CODES.map((code) => {
    const score = scoreOf(year, province, code);
    return score === undefined ? '' : toPoints(score).toFixed(4).replace('.', ',');
  });
const file = (...rows: readonly (readonly string[])[]) =>
  [['Tên tỉnh', ...CODES], ...rows].map((row) => row.join(';')).join('\r\n');
/** Khánh Hòa 2023 with some cells replaced. */
const khanhHoa = (cells: Readonly<Record<string, string>> = {}, name = 'Khánh Hòa') => {
  const row = printed('P37');
  return [name, ...CODES.map((code, index) => cells[code] ?? row[index] ?? '')];
};
const faultsOf = (text: string, catalogue: Catalogue = FRAME) => {
  const read = importScores(text, catalogue, NAMES);
  return read.ok ? [] : read.faults;
};

test('a whole year printed with four digits comes back: same ranks, same weak and strong contents', () => {
  const read = importScores(file(...[...PROVINCES].map(([code, name]) => [name, ...printed(code)])), FRAME, NAMES);
  expect(read.ok).toBe(true);
  if (!read.ok) return;
  const table = withImported(PUBLISHED, read.imported);
  expect(scoreIn(table, 2023, 'P14', 'total')).toBeUndefined();
  expect(scoreIn(table, 2022, 'P37', '1.1')).toBe(scoreOf(2022, 'P37', '1.1'));
  const verdicts = (own: typeof table) =>
    classifyContents(2023, 'P30', own).map(({ code, verdict }) => `${code} ${verdict}`);
  expect(verdicts(table)).toEqual(verdicts(PUBLISHED));
});

test('a later year is imported under an assumed frame, ranked and held against no other', () => {
  const frame = frameFor(2025, 'assume-last');
  expect(frame.kind).toBe('assumed');
  if (frame.kind !== 'assumed') return;
  const read = importScores(file(khanhHoa(), ['Quảng Trị', ...printed('P30')]), frame.catalogue, NAMES);
  expect(read.ok).toBe(true);
  if (!read.ok) return;
  const contents = classifyContents(2025, 'P30', withImported(PUBLISHED, read.imported));
  expect(contents.length).toBe(28);
  expect(contents.every(({ reasons }) => reasons.every(({ kind }) => kind === 'rank'))).toBe(true);
});

describe('a province is found by', () => {
  const check = (name: string, code: string) =>
    test(name, () => {
      const read = importScores(file(khanhHoa({}, name)), FRAME, NAMES);
      expect(read.ok && [...read.imported.scores.keys()]).toEqual([code]);
    });
  check('P37', 'P37');
  check('Khánh Hoà', 'P37');
  check('Tỉnh Khánh Hòa', 'P37');
  check('KHÁNH HÒA', 'P37');
  check('Khanh Hoa', 'P37');
  check('TP. Hồ Chí Minh', 'P50');
  check('Thành phố Hồ Chí Minh', 'P50');
  check('Ho Chi Minh City', 'P50');
  check('Thừa Thiên - Huế', 'P31');
  check('Bà Rịa – Vũng Tàu', 'P49');
  check('TP Hà Nội', 'P01');
  check('Đăk Lăk', 'P42');
});

describe('blank and nought are not published', () => {
  const check = (title: string, cells: Readonly<Record<string, string>>) =>
    test(title, () => {
      const read = importScores(file(khanhHoa({ ...cells, '1': '', total: '' })), FRAME, NAMES);
      const scores = read.ok ? read.imported.scores.get('P37') : undefined;
      expect([scores?.has('1.1'), scores?.has('1.2')]).toEqual([false, true]);
    });
  check('blank', { '1.1': '' });
  check('0', { '1.1': '0' });
  check('0,0000', { '1.1': '0,0000' });
  check('a dash', { '1.1': '–' });
});

describe('faults', () => {
  const check = (title: string, text: string, expected: readonly string[]) =>
    test(title, () =>
      expect(faultsOf(text).map(({ line, code, column }) => `${line} ${code} ${column}`.trim())).toEqual(expected),
    );
  check('none', file(khanhHoa()), []);
  check('a point for the comma is as good', file(khanhHoa({ '1.1': (printed('P37')[0] ?? '').replace(',', '.') })), []);
  check('unknown province', file(khanhHoa({}, 'Khánh Hoàng')), ['2 province-unknown province']);
  check('twice', file(khanhHoa(), khanhHoa()), ['3 province-duplicate province']);
  check('no number', file(khanhHoa({ '6.1': 'n/a' })), ['2 number-malformed 6.1']);
  check('thousands', file(khanhHoa({ '6.1': '1.234,5' })), ['2 number-malformed 6.1']);
  check('above the scale', file(khanhHoa({ '1.1': '2,6', '1': '', total: '' })), ['2 score-out-of-range 1.1']);
  check('below the scale', file(khanhHoa({ '1.1': '0,2', '1': '', total: '' })), ['2 score-out-of-range 1.1']);
  check('three siblings, up to 3,33', file(khanhHoa({ '5.1': '3,3333', '5': '', total: '' })), []);
  check('a dimension that is not its sum', file(khanhHoa({ '2': '5,8775', total: '' })), ['2 sum-differs 2']);
  check('a rounded one is', file(khanhHoa({ '2': '5,876' })), []);
  check('a total that is not its sum', file(khanhHoa({ total: '44,9440' })), ['2 sum-differs total']);
  check('a dimension without a part', file(khanhHoa({ '1.1': '' })), ['2 part-missing 1']);
  check(
    'a missing column',
    'Tên tỉnh;1.1\nKhánh Hòa;1',
    subsOf(FRAME)
      .slice(1)
      .map(({ code }) => `1 column-missing ${code}`),
  );
  check('of another year', file(khanhHoa()).replace('5.4', '5.2'), ['1 column-missing 5.4']);
  test('the sentence names line, column, fault and remedy', () => {
    const [fault] = faultsOf(file(khanhHoa({ '2': '5,8775', total: '' })));
    expect(scoreFaultSentence(fault!)).toBe(
      'Dòng 2, cột “2”: điểm công bố 5,8775 khác tổng các phần 5,8761 quá 0,001. Hãy đối chiếu lại với bảng gốc.',
    );
  });
  test('a file with a fault gives nothing', () => {
    expect(importScores(file(khanhHoa(), khanhHoa()), FRAME, NAMES)).not.toHaveProperty('imported');
  });
});

test('sums are exact: 0,1 and 0,2 as binary fractions would not be', () => {
  const read = importScores(
    file(khanhHoa({ '1.1': '0,3', '1.2': '0,6', '1.3': '0,7', '1.4': '0,9', '1': '2,5', total: '' })),
    FRAME,
    NAMES,
  );
  expect(read.ok && scoreIn(withImported(PUBLISHED, read.imported), 2023, 'P37', '1')).toBe(2_500_000_000);
});
