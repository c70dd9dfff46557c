/** Which cells meet a condition, type by type. */
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../../../local/google/http/handler.ts';
import { painted, RED, when } from './ruled.ts';

describe('a condition of a conditional format', () => {
  const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
  const check = (type: string, values: readonly (string | JsonObject)[], cells: unknown[][], rows: number[]) => {
    const names = rows.map((row) => `A${row}`);
    expect(painted({ cells, rules: [when(type, values, { backgroundColor: RED })] })).toEqual(names);
  };

  const numbers = column('1', '2,5', '4', 'chữ', '', true);

  it('compares numbers, and nothing else', () => {
    check('NUMBER_GREATER', ['2,5'], numbers, [3]);
    check('NUMBER_GREATER_THAN_EQ', ['2,5'], numbers, [2, 3]);
    check('NUMBER_LESS', ['2,5'], numbers, [1]);
    check('NUMBER_LESS_THAN_EQ', ['2,5'], numbers, [1, 2]);
    check('NUMBER_EQ', ['4'], numbers, [3]);
    check('NUMBER_NOT_EQ', ['4'], numbers, [1, 2]);
    check('NUMBER_BETWEEN', ['1', '2,5'], numbers, [1, 2]);
    check('NUMBER_NOT_BETWEEN', ['2', '3'], numbers, [1, 3]);
    check('NUMBER_LESS', ['chữ'], numbers, []);
  });

  it('takes formulas as operands, moving with the cell', () => {
    const cells = [
      ['1', '2'],
      ['3', '2'],
      ['5', '=B1*10'],
    ];
    check('NUMBER_GREATER', ['=B1'], cells, [2]);
    check('NUMBER_GREATER', ['=$B$1'], cells, [2, 3]);
    const pairs = [
      ['2', '2'],
      ['2a', 'a'],
      ['b', '2'],
    ];
    check('TEXT_STARTS_WITH', ['=$B$1'], pairs, [1, 2]);
    check('TEXT_EQ', ['=B1'], pairs, [1, 4, 5, 6, 7, 8, 9, 10]);
    check('NUMBER_GREATER', ['=1/0'], cells, []);
  });

  const texts = column('Chưa đạt', 'đạt', 'ĐẠT', '12', '', '=1/0');

  it('looks at what a cell shows, whatever its case', () => {
    check('TEXT_CONTAINS', ['Đạt'], texts, [1, 2, 3]);
    check('TEXT_NOT_CONTAINS', ['đạt'], texts, [4, 5, 7, 8, 9, 10]);
    check('TEXT_CONTAINS', ['ch*t'], texts, [1]);
    check('TEXT_CONTAINS', ['1?'], texts, [4]);
    check('TEXT_CONTAINS', ['~?'], column('gì?', 'gì'), [1]);
    check('TEXT_STARTS_WITH', ['chưa'], texts, [1]);
    check('TEXT_ENDS_WITH', ['đạt'], texts, [1, 2, 3]);
    check('TEXT_EQ', ['đạt'], texts, [2, 3]);
    check('TEXT_EQ', ['12'], texts, [4]);
  });

  it('knows blank cells, those inside the range that hold nothing at all too', () => {
    check('BLANK', [], column('a', '', '=""', '0'), [2, 3, 5, 6, 7, 8, 9, 10]);
    check('NOT_BLANK', [], column('a', '', '=""', '0', '=1/0'), [1, 4, 5]);
  });

  const days = column('6/8/2023', '8/8/2023', '9/8/2023', '45146', '8/8/2023 10:00', '8/7/2023');

  it('compares days of cells that show dates', () => {
    check('DATE_EQ', ['8/8/2023'], days, [2, 5]);
    check('DATE_BEFORE', ['8/8/2023'], days, [1, 6]);
    check('DATE_AFTER', ['8/8/2023'], days, [3]);
    check('DATE_BEFORE', ['=NOW()'], days, [1, 6]);
  });

  it('tells days from today, which is that of the time zone', () => {
    check('DATE_EQ', [{ relativeDate: 'TODAY' }], days, [2, 5]);
    check('DATE_AFTER', [{ relativeDate: 'YESTERDAY' }], days, [2, 3, 5]);
    check('DATE_EQ', [{ relativeDate: 'TOMORROW' }], days, [3]);
    check('DATE_BEFORE', [{ relativeDate: 'PAST_WEEK' }], days, [6]);
    check('DATE_BEFORE', [{ relativeDate: 'PAST_MONTH' }], days, []);
    check('DATE_EQ', [{ relativeDate: 'PAST_WEEK' }], days, [1, 2, 5]);
    check('DATE_EQ', [{ relativeDate: 'PAST_MONTH' }], days, [1, 2, 5, 6]);
    check('DATE_AFTER', [{ relativeDate: 'PAST_YEAR' }], days, [1, 2, 3, 5, 6]);
  });
});
