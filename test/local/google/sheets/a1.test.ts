/** A1 notation: what is read, what is refused, what is written back. */
import { describe, expect, it } from 'vitest';
import { formatA1, parseA1 } from '../../../../local/google/sheets/a1.ts';
import { columnLetters, parseColumn, quoteTitle } from '../../../../local/google/sheets/a1Format.ts';
import type { GridRange } from '../../../../local/google/sheets/model.ts';
import { newSheet, newSpreadsheet } from '../../../../local/google/sheets/newSpreadsheet.ts';

const TITLES = ['Ẩn', 'Sheet1', 'Kế hoạch', "D'Ran", 'Q1', '2023', 'A', 'có!chấm than', 'Items & Stock'];
const spreadsheet = newSpreadsheet({
  spreadsheetId: 's',
  title: 'A1',
  sheets: TITLES.map((title, index) =>
    newSheet({
      sheetId: index,
      title,
      index,
      sheetType: 'GRID',
      gridProperties: { rowCount: 1000, columnCount: 26 },
      ...(index === 0 ? { hidden: true } : {}),
    }),
  ),
});
spreadsheet.namedRanges.push(
  {
    namedRangeId: 'n1',
    name: 'gen_7',
    range: { sheetId: 2, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
  },
  { namedRangeId: 'n2', name: 'vung', range: { sheetId: 2, startColumnIndex: 1, endColumnIndex: 3 } },
);

/** sheet id, rows, columns; `-` is open; `!` marks an anchor. */
function check(text: string, expected: string): void {
  const { range, anchor } = parseA1(spreadsheet, text);
  const bound = (value: number | undefined): string => (value === undefined ? '-' : String(value));
  const shown = `${range.sheetId} ${bound(range.startRowIndex)}..${bound(range.endRowIndex)} ${bound(range.startColumnIndex)}..${bound(range.endColumnIndex)}${anchor ? ' !' : ''}`;
  expect(shown, text).toBe(expected);
}

function checkRefused(text: string): void {
  expect(() => parseA1(spreadsheet, text), text).toThrow(`Unable to parse range: ${text}`);
}

describe('reading A1 notation', () => {
  it('takes cells, ranges and open ends', () => {
    check('Sheet1!B2', '1 1..2 1..2 !');
    check('Sheet1!A1:A1', '1 0..1 0..1');
    check('Sheet1!A1:B2', '1 0..2 0..2');
    check('Sheet1!B2:A1', '1 0..2 0..2');
    check('Sheet1!$A$1:$B$2', '1 0..2 0..2');
    check('Sheet1!a1:aa10', '1 0..10 0..27');
    check('Sheet1!A:A', '1 -..- 0..1');
    check('Sheet1!C:A', '1 -..- 0..3');
    check('Sheet1!1:3', '1 0..3 -..-');
    check('Sheet1!A2:B', '1 1..- 0..2');
    check('Sheet1!B:C5', '1 0..5 1..3');
    check('Sheet1!A01', '1 0..1 0..1 !');
    check('!A1', '1 0..1 0..1 !');
    check("''!A1", '1 0..1 0..1 !');
    check('Sheet1!C1:2', '1 0..2 2..-');
    check('Sheet1', '1 -..- -..-');
  });

  it('takes titles quoted, Vietnamese, and without regard to case', () => {
    check("'Kế hoạch'!A1", '2 0..1 0..1 !');
    check('Kế hoạch!A1:B', '2 0..- 0..2');
    check('Kế hoạch', '2 -..- -..-');
    check("'kế hoạch'!A1", '2 0..1 0..1 !');
    check("'D''Ran'!A1", '3 0..1 0..1 !');
    check("'D''Ran'", '3 -..- -..-');
    check('sheet1!A1', '1 0..1 0..1 !');
    check("'2023'!A1", '5 0..1 0..1 !');
    check('2023!A1', '5 0..1 0..1 !');
    check('Ẩn!A1', '0 0..1 0..1 !');
    check('Items & Stock!A2:P', '8 1..- 0..16');
    check('có!chấm than!A1', '7 0..1 0..1 !');
    check('có!chấm than', '7 -..- -..-');
  });

  it('takes R1C1 where A1 fails, as measured at Google', () => {
    check('Sheet1!R2C3:R4C5', '1 1..4 2..5');
    check('R[1]C[1]', '1 1..2 1..2 !');
    check('R01C01', '1 0..1 0..1 !');
    check('R1C1:R[2]C[2]', '1 0..3 0..3');
    check('Sheet1!R1', '1 0..1 17..18 !');
    check('R1:R2', '1 0..2 17..18');
    check('R1C1:R2', '1 0..2 0..-');
    check('R1C1:C2', '1 0..- 0..2');
    check('RC', '1 0..1 0..1 !');
    check('R', '1 0..1 0..1 !');
    check('R[1]', '1 1..2 -..-');
    check('C[26]', '1 -..- 26..27');
    check('R3C3:R1C1', '1 0..3 0..3');
    check('R[1]C[1]:R1C1', '1 0..2 0..2');
    for (const text of ['R0C1', 'R[-1]C[0]', 'A1:R2C2', 'R1C1:B2', 'R2C2:R1C1', 'R2:R1C1', 'R[1]C[1]:R[0]C[0]']) {
      checkRefused(text);
    }
  });

  it('means the first visible sheet without a title; a bare cell before a sheet of that name', () => {
    check('A1:B2', '1 0..2 0..2');
    check('Q1', '1 0..1 16..17 !');
    check("'Q1'", '4 -..- -..-');
    check('A', '6 -..- -..-');
  });

  it('takes named ranges, without regard to case, before a sheet', () => {
    check('gen_7', '2 0..1 0..1');
    check('GEN_7', '2 0..1 0..1');
    check('vung', '2 -..- 1..3');
  });

  it('refuses the rest in the words of Google', () => {
    for (const text of [
      '',
      'Không có!A1',
      'Sheet1!',
      'Sheet1!A0',
      'Sheet1!A1:B2:C3',
      'Sheet1!1A',
      'Sheet1!A-1',
      "'Sheet1!A1",
      'Sheet1!ABCD1',
      'Sheet1!A1:[5',
      'gen_8',
      ' A1',
      'Sheet1! A1',
      'A1: B2',
      "'Sheet1 '!A1",
      'Sheet1!B',
      'Sheet1!2',
      '!',
      '!Sheet1',
    ]) {
      checkRefused(text);
    }
  });
});

describe('writing A1 notation', () => {
  it('keeps open ends open', () => {
    const written = (range: Omit<GridRange, 'sheetId'>, sheetId = 1): string =>
      formatA1(spreadsheet, { sheetId, ...range });
    expect(written({ startRowIndex: 1000, startColumnIndex: 0, endColumnIndex: 2 })).toBe('Sheet1!A1001:B');
    expect(written({ startRowIndex: 0, endRowIndex: 2, startColumnIndex: 26 })).toBe('Sheet1!AA1:2');
    expect(written({ startRowIndex: 4, endRowIndex: 9 })).toBe('Sheet1!5:9');
    expect(written({ startColumnIndex: 0, endColumnIndex: 1 })).toBe('Sheet1!A:A');
    expect(written({ startRowIndex: 6, endRowIndex: 7, startColumnIndex: 1, endColumnIndex: 2 })).toBe('Sheet1!B7');
    expect(written({})).toBe('Sheet1');
    expect(written({ startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 }, 3)).toBe(
      "'D''Ran'!A1",
    );
  });

  it('quotes a title unless it is a plain word that is no cell', () => {
    const quoted = ['Kế hoạch', 'tab01', 'Q1', '2023', 'Лист1', 'a-b', 'R1C1', 'RC', 'R', "x'y"];
    for (const title of quoted) expect(quoteTitle(title)).toBe(`'${title.replaceAll("'", "''")}'`);
    for (const title of ['Sheet1', 'DOCUMENT_CONTENT', 'all_apis', 'Mass', '_x', 'A', 'Data'])
      expect(quoteTitle(title)).toBe(title);
  });

  it('counts columns in letters and back', () => {
    for (const [index, letters] of [
      [0, 'A'],
      [25, 'Z'],
      [26, 'AA'],
      [701, 'ZZ'],
      [702, 'AAA'],
    ] as const) {
      expect(columnLetters(index)).toBe(letters);
      expect(parseColumn(letters)).toBe(index);
    }
  });
});
