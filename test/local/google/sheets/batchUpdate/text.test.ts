import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../../local/google/http/handler.ts';
import { bookOf, columns, range, refusal, sheetOf } from './workbook.ts';

describe('findReplace', () => {
  const book = () =>
    bookOf(
      sheetOf(0, 'T', [
        ['Sở Y tế', 'sở'],
        [12.5, '=B1&"sở"'],
      ]),
      sheetOf(1, 'U', [['Sở Tài chính']]),
    );
  const run = (body: JsonObject) => {
    const made = book();
    const [reply] = made.apply({ findReplace: body });
    return { made, counts: reply?.['findReplace'] };
  };

  test('without regard to case, over all sheets, counting what changed', () => {
    const { made, counts } = run({ find: 'sở', replacement: 'Ban', allSheets: true });
    expect(counts).toEqual({ valuesChanged: 3, rowsChanged: 2, sheetsChanged: 2, occurrencesChanged: 3 });
    expect(made.values(0)).toEqual([
      ['Ban Y tế', 'Ban'],
      [12.5, '=B1&"sở"'],
    ]);
    expect(made.values(1)).toEqual([['Ban Tài chính']]);
  });

  test('case, whole cells, one sheet, formulas', () => {
    expect(run({ find: 'sở', replacement: 'x', matchCase: true, sheetId: 0 }).made.values(0)[0]).toEqual([
      'Sở Y tế',
      'x',
    ]);
    expect(run({ find: 'sở', replacement: 'x', matchEntireCell: true, sheetId: 0 }).made.values(0)[0]).toEqual([
      'Sở Y tế',
      'x',
    ]);
    const { made, counts } = run({ find: 'sở', replacement: 'x', includeFormulas: true, range: range(1, 2, 0, 2) });
    expect(made.values(0)[1]).toEqual([12.5, '=B1&"x"']);
    expect(counts).toEqual({ formulasChanged: 1, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 1 });
  });

  test('numbers as they are shown, and read as if typed', () => {
    expect(run({ find: '12,5', replacement: '13,5', sheetId: 0 }).made.values(0)[1]?.[0]).toBe(13.5);
  });

  test('regular expressions; a dollar sign is a dollar sign otherwise', () => {
    expect(
      run({ find: '^(\\S+) (.*)$', replacement: '$2 $1', searchByRegex: true, sheetId: 1 }).made.values(1),
    ).toEqual([['Tài chính Sở']]);
    expect(run({ find: 'Sở', replacement: '$1', sheetId: 1 }).made.values(1)).toEqual([['$1 Tài chính']]);
  });

  test('nothing found is nothing said; refusals', () => {
    expect(run({ find: 'không có', replacement: 'x', allSheets: true }).counts).toEqual({});
    const check = (body: JsonObject, expected: string): void =>
      expect(refusal(() => book().apply({ findReplace: body }))).toBe(`Invalid requests[0].findReplace: ${expected}`);
    check({ find: 'x' }, 'One of range, sheetId or allSheets must be specified.');
    check({ allSheets: true }, 'find must not be empty.');
    check({ find: '(', searchByRegex: true, allSheets: true }, 'Invalid regular expression: (');
  });
});

describe('clean-up', () => {
  test('trimWhitespace', () => {
    const made = bookOf(
      sheetOf(0, 'T', [
        ['  a   b ', 'c'],
        ['=" x "', '\u00a0 d'],
      ]),
    );
    const [reply] = made.apply({ trimWhitespace: { range: { sheetId: 0 } } });
    expect(reply).toEqual({ trimWhitespace: { cellsChangedCount: 2 } });
    expect(made.values()).toEqual([
      ['a b', 'c'],
      ['=" x "', 'd'],
    ]);
  });

  test('deleteDuplicates: by all columns or the ones named, the first stays', () => {
    const cells = [
      ['Mã', 'x'],
      ['a', 1],
      ['A', 1],
      ['a', 2],
      ['b', 1],
    ];
    const made = bookOf(sheetOf(0, 'T', cells));
    const [reply] = made.apply({ deleteDuplicates: { range: range(1, 5, 0, 2) } });
    expect(reply).toEqual({ deleteDuplicates: { duplicatesRemovedCount: 1 } });
    expect(made.values()).toEqual([
      ['Mã', 'x'],
      ['a', 1],
      ['a', 2],
      ['b', 1],
    ]);
    const other = bookOf(sheetOf(0, 'T', cells));
    other.apply({ deleteDuplicates: { range: range(1, 5, 0, 2), comparisonColumns: [columns(0, 1)] } });
    expect(other.values()).toEqual([
      ['Mã', 'x'],
      ['a', 1],
      ['b', 1],
    ]);
    expect(
      refusal(() =>
        other.apply({ deleteDuplicates: { range: range(1, 5, 0, 2), comparisonColumns: [columns(1, 3)] } }),
      ),
    ).toBe('Invalid requests[0].deleteDuplicates: comparisonColumns must lie inside the range.');
  });
});

describe('text into cells', () => {
  test('pasteData is entered as if typed', () => {
    const made = bookOf(sheetOf(0, 'T'));
    made.apply({
      pasteData: {
        coordinate: { rowIndex: 1, columnIndex: 1 },
        data: 'a;"b;""c""";1,5\r\n01/8/2023;=1+1\n',
        delimiter: ';',
      },
    });
    expect(made.values()).toEqual([[], [undefined, 'a', 'b;"c"', 1.5], [undefined, 45139, '=1+1']]);
    expect(made.cell(2, 1)?.userEnteredFormat).toMatchObject({ numberFormat: { type: 'DATE' } });
    const check = (body: JsonObject, expected: string): void =>
      expect(refusal(() => made.apply({ pasteData: { coordinate: {}, ...body } }))).toBe(
        `Invalid requests[0].pasteData: ${expected}`,
      );
    check({ data: 'x', html: true }, 'Pasting HTML is not implemented in local Google.');
    check({ data: 'x' }, 'Either delimiter or html must be specified.');
    check(
      { data: '1,2,3,4,5,6,7', delimiter: ',' },
      'Range (T!A1:G1) exceeds grid limits. Max rows: 10, max columns: 6',
    );
  });

  test('textToColumns by a given, a custom or the most common delimiter', () => {
    const check = (body: JsonObject, expected: unknown): void => {
      const made = bookOf(sheetOf(0, 'T', [['a;b, c'], ['d;e'], [7]]));
      made.apply({ textToColumns: { source: range(0, 3, 0, 1), ...body } });
      expect(made.values()).toEqual(expected);
    };
    check({ delimiterType: 'SEMICOLON' }, [['a', 'b, c'], ['d', 'e'], [7]]);
    check({ delimiterType: 'CUSTOM', delimiter: ', ' }, [['a;b', 'c'], ['d;e'], [7]]);
    check({ delimiterType: 'AUTODETECT' }, [['a', 'b, c'], ['d', 'e'], [7]]);
    const made = bookOf(sheetOf(0, 'T', [['a']]));
    expect(refusal(() => made.apply({ textToColumns: { source: range(0, 1, 0, 2), delimiterType: 'COMMA' } }))).toBe(
      'Invalid requests[0].textToColumns: source must span exactly one column.',
    );
  });
});
