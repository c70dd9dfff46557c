import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../../local/google/http/handler.ts';
import { bookOf, range, refusal, rows, sheetOf } from './workbook.ts';

const book = () => bookOf(sheetOf(0, 'Trang tính1', [['a']]), sheetOf(7, 'Kế hoạch', [["='Trang tính1'!A1"]]));
const titles = (made: ReturnType<typeof book>): string[] =>
  made.spreadsheet.sheets.map(({ properties }) => properties.title);
const indexes = (made: ReturnType<typeof book>): number[] =>
  made.spreadsheet.sheets.map(({ properties }) => properties.index);
const propertiesOf = (reply: JsonObject | undefined, kind: string): JsonObject =>
  (reply?.[kind] as { properties: JsonObject }).properties;

describe('addSheet', () => {
  test('as asked for, in its place, and the others numbered anew', () => {
    const made = book();
    const [reply] = made.apply({
      addSheet: {
        properties: {
          sheetId: 12,
          title: 'Rà soát',
          index: 1,
          gridProperties: { rowCount: 50, columnCount: 8, frozenRowCount: 1, frozenColumnCount: 0 },
          tabColor: { red: 1 },
          hidden: false,
        },
      },
    });
    expect(propertiesOf(reply, 'addSheet')).toEqual({
      sheetId: 12,
      title: 'Rà soát',
      index: 1,
      sheetType: 'GRID',
      gridProperties: { rowCount: 50, columnCount: 8, frozenRowCount: 1 },
      tabColor: { red: 1 },
      tabColorStyle: { rgbColor: { red: 1 } },
    });
    expect(titles(made)).toEqual(['Trang tính1', 'Rà soát', 'Kế hoạch']);
    expect(indexes(made)).toEqual([0, 1, 2]);
  });

  test('without anything it gets a size, a title in the language of the locale and an id', () => {
    const made = book();
    const [one, two] = made.apply({ addSheet: {} }, { addSheet: { properties: {} } });
    expect(propertiesOf(one, 'addSheet')).toMatchObject({
      title: 'Trang tính3',
      index: 2,
      gridProperties: { rowCount: 1000, columnCount: 26 },
    });
    expect(propertiesOf(two, 'addSheet')).toMatchObject({ title: 'Trang tính4', index: 3 });
    expect(propertiesOf(one, 'addSheet')['sheetId']).not.toBe(propertiesOf(two, 'addSheet')['sheetId']);
  });

  test('a sheet made in a batch can be written in the same batch', () => {
    const made = book();
    made.apply(
      { addSheet: { properties: { sheetId: 3, title: 'Mới' } } },
      {
        updateCells: {
          start: { sheetId: 3, rowIndex: 0, columnIndex: 0 },
          rows: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }],
          fields: '*',
        },
      },
    );
    expect(made.values(3)).toEqual([[1]]);
  });

  test('refusals', () => {
    const check = (properties: object, expected: string): void =>
      expect(refusal(() => book().apply({ addSheet: { properties } }))).toBe(
        `Invalid requests[0].addSheet: ${expected}`,
      );
    check({ title: 'kế HOẠCH' }, 'A sheet with the name "kế HOẠCH" already exists. Please enter another name.');
    check({ title: '' }, 'The sheet name cannot be empty.');
    check({ title: 'x'.repeat(101) }, 'The sheet name cannot be greater than 100 characters.');
    check({ sheetId: 7 }, 'Sheet with id 7 already exists.');
    check({ sheetId: -1 }, 'Sheet id must be non-negative.');
    check({ gridProperties: { rowCount: 1, frozenRowCount: 1 } }, "You can't freeze all visible rows on the sheet.");
    check(
      { gridProperties: { rowCount: 1_000_000, columnCount: 11 } },
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
    check({ sheetType: 'OBJECT' }, 'Sheets of type OBJECT are not implemented in local Google.');
  });
});

describe('deleteSheet', () => {
  test('takes its named ranges along and leaves #REF! behind', () => {
    const made = book();
    made.apply(
      { addNamedRange: { namedRange: { name: 'cũ', range: { sheetId: 0 } } } },
      { deleteSheet: { sheetId: 0 } },
    );
    expect(titles(made)).toEqual(['Kế hoạch']);
    expect(indexes(made)).toEqual([0]);
    expect(made.spreadsheet.namedRanges).toEqual([]);
    expect(made.values(7)).toEqual([['=#REF!']]);
  });

  test('neither the last nor the last visible one can go', () => {
    const made = book();
    const check = (sheetId: number, expected: string): void =>
      expect(refusal(() => made.apply({ deleteSheet: { sheetId } }))).toBe(
        `Invalid requests[0].deleteSheet: ${expected}`,
      );
    check(5, 'No sheet with id: 5');
    made.apply({ updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: 'hidden' } });
    check(7, "You can't remove all the visible sheets in a document.");
    made.apply({ deleteSheet: { sheetId: 0 } });
    check(7, "You can't remove all the sheets in a document.");
  });
});

describe('duplicateSheet', () => {
  test('everything but the protections, under new ids', () => {
    const made = book();
    made.apply(
      { mergeCells: { range: range(2, 4, 0, 1, 0) } },
      { addProtectedRange: { protectedRange: { range: { sheetId: 0 } } } },
      { addFilterView: { filter: { filterViewId: 5, title: 'lọc', range: { sheetId: 0 } } } },
      {
        addBanding: {
          bandedRange: { bandedRangeId: 6, range: range(0, 2, 0, 2), rowProperties: { headerColor: { red: 1 } } },
        },
      },
      {
        addConditionalFormatRule: {
          rule: {
            ranges: [range(0, 2, 0, 1)],
            booleanRule: { condition: { type: 'NOT_BLANK' }, format: { textFormat: { bold: true } } },
          },
        },
      },
    );
    const [reply] = made.apply({
      duplicateSheet: { sourceSheetId: 0, insertSheetIndex: 2, newSheetId: 20, newSheetName: 'Bản hai' },
    });
    expect(propertiesOf(reply, 'duplicateSheet')).toMatchObject({ sheetId: 20, title: 'Bản hai', index: 2 });
    const copy = made.sheet(20);
    expect(copy.merges).toEqual([range(2, 4, 0, 1, 20)]);
    expect(copy.protectedRanges).toEqual([]);
    expect(copy.conditionalFormats[0]?.['ranges']).toEqual([range(0, 2, 0, 1, 20)]);
    expect(copy.filterViews[0]).toMatchObject({ range: { sheetId: 20 }, title: 'lọc' });
    expect(copy.filterViews[0]?.['filterViewId']).not.toBe(5);
    expect(copy.bandedRanges[0]?.['bandedRangeId']).not.toBe(6);
    made.apply({ updateCells: { range: { sheetId: 20 }, fields: 'userEnteredValue' } });
    expect(made.values(0)).toEqual([['a']]);
  });

  test('its own name in the language of the locale, at the front', () => {
    const made = book();
    made.apply({ duplicateSheet: { sourceSheetId: 7 } }, { duplicateSheet: { sourceSheetId: 7 } });
    expect(titles(made)).toEqual(['Bản sao của Kế hoạch 2', 'Bản sao của Kế hoạch', 'Trang tính1', 'Kế hoạch']);
    expect(refusal(() => made.apply({ duplicateSheet: { sourceSheetId: 0, newSheetName: 'Kế hoạch' } }))).toBe(
      'Invalid requests[0].duplicateSheet: A sheet with the name "Kế hoạch" already exists. Please enter another name.',
    );
  });
});

describe('updateSheetProperties', () => {
  const update = (made: ReturnType<typeof book>, properties: object, fields: string) =>
    made.apply({ updateSheetProperties: { properties: { sheetId: 0, ...properties }, fields } });

  test('a new title is followed by the formulas', () => {
    const made = book();
    update(made, { title: 'Số liệu 2023' }, 'title');
    expect(made.values(7)).toEqual([["='Số liệu 2023'!A1"]]);
    update(made, { title: 'Ten' }, 'title');
    expect(made.values(7)).toEqual([['=Ten!A1']]);
    update(made, { title: 'TEN' }, 'title');
    expect(titles(made)).toEqual(['TEN', 'Kế hoạch']);
  });

  test('frozen rows, colour, visibility: set and cleared by the mask', () => {
    const made = book();
    update(
      made,
      { gridProperties: { frozenRowCount: 2, hideGridlines: true }, tabColorStyle: { rgbColor: { green: 1 } } },
      'gridProperties(frozenRowCount,hideGridlines),tabColorStyle',
    );
    expect(made.sheet().properties).toMatchObject({
      gridProperties: { rowCount: 10, columnCount: 6, frozenRowCount: 2, hideGridlines: true },
      tabColor: { green: 1 },
    });
    update(made, { gridProperties: {} }, 'gridProperties.frozenRowCount');
    expect(made.sheet().properties.gridProperties).toEqual({ rowCount: 10, columnCount: 6, hideGridlines: true });
    update(made, {}, 'tabColor');
    expect(made.sheet().properties).not.toHaveProperty('tabColorStyle');
  });

  test('a smaller grid loses cells and ranges beyond it, a larger one gains blank ones', () => {
    const made = bookOf(sheetOf(0, 'T', [['a'], ['b'], ['c']]));
    made.apply({ addNamedRange: { namedRange: { namedRangeId: 'n', name: 'vung', range: range(1, 3, 0, 1) } } });
    update(
      made,
      { gridProperties: { rowCount: 2, columnCount: 1 } },
      'gridProperties.rowCount,gridProperties.columnCount',
    );
    expect(made.values()).toEqual([['a'], ['b']]);
    expect(made.spreadsheet.namedRanges[0]?.range).toEqual(range(1, 2, 0, 1));
    update(made, { gridProperties: { rowCount: 20 } }, 'gridProperties.rowCount');
    expect(made.sheet().properties.gridProperties).toEqual({ rowCount: 20, columnCount: 1 });
  });

  test('order: places are counted before the move, a move onto itself or one on changes nothing', () => {
    const made = bookOf(sheetOf(0, 'S1'), sheetOf(1, 'S2'), sheetOf(2, 'S3'));
    const check = (sheetId: number, index: number | undefined, expected: string[]): void => {
      update(made, { sheetId, ...(index === undefined ? {} : { index }) }, 'index');
      expect(titles(made)).toEqual(expected);
      expect(indexes(made)).toEqual([0, 1, 2]);
    };
    check(0, 1, ['S1', 'S2', 'S3']);
    check(0, 2, ['S2', 'S1', 'S3']);
    check(2, 0, ['S3', 'S2', 'S1']);
    check(2, undefined, ['S2', 'S1', 'S3']);
  });

  test('refusals', () => {
    const check = (properties: object, fields: string, expected: string): void =>
      expect(refusal(() => update(book(), properties, fields))).toBe(
        `Invalid requests[0].updateSheetProperties: ${expected}`,
      );
    check(
      { title: 'Kế hoạch' },
      'title',
      'A sheet with the name "Kế hoạch" already exists. Please enter another name.',
    );
    check({}, 'title', 'The sheet name cannot be empty.');
    check({ sheetId: 9 }, 'title', 'No sheet with id: 9');
    check(
      { gridProperties: { frozenRowCount: 10 } },
      'gridProperties.frozenRowCount',
      "You can't freeze all visible rows on the sheet.",
    );
    check({ gridProperties: {} }, 'gridProperties', "You can't delete all the rows on the sheet.");
    check({}, 'colour', 'Invalid field: colour');
    check({}, '', "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  });

  test('a merge across the frozen edge is refused, hidden rows do not count as free ones', () => {
    const made = book();
    made.apply({ mergeCells: { range: range(0, 2, 0, 2) } });
    expect(
      refusal(() => update(made, { gridProperties: { frozenColumnCount: 1 } }, 'gridProperties.frozenColumnCount')),
    ).toBe(
      "Invalid requests[0].updateSheetProperties: Sorry, you can't freeze columns which contain only part of a merged cell. " +
        'Try to break apart merged cells or freeze more columns to include the complete merged cells.',
    );
    made.apply({
      updateDimensionProperties: { range: rows(4, 10), properties: { hiddenByUser: true }, fields: 'hiddenByUser' },
    });
    expect(
      refusal(() => update(made, { gridProperties: { frozenRowCount: 4 } }, 'gridProperties.frozenRowCount')),
    ).toBe("Invalid requests[0].updateSheetProperties: You can't freeze all visible rows on the sheet.");
  });

  test('the rows frozen before a request hold its smaller grid, even if it frees them', () => {
    const made = book();
    update(made, { gridProperties: { frozenRowCount: 1 } }, 'gridProperties.frozenRowCount');
    expect(
      refusal(() =>
        update(made, { gridProperties: { rowCount: 1, frozenRowCount: 0 } }, 'gridProperties(rowCount,frozenRowCount)'),
      ),
    ).toBe('Invalid requests[0].updateSheetProperties: Sorry, it is not possible to delete all non-frozen rows.');
  });

  test('all sheets cannot be hidden', () => {
    const made = book();
    update(made, { hidden: true }, 'hidden');
    expect(made.sheet().properties.hidden).toBe(true);
    expect(refusal(() => update(made, { sheetId: 7, hidden: true }, 'hidden'))).toBe(
      "Invalid requests[0].updateSheetProperties: You can't hide all the sheets in a document.",
    );
    update(made, {}, 'hidden');
    expect(made.sheet().properties).not.toHaveProperty('hidden');
  });
});

describe('updateSpreadsheetProperties', () => {
  test('title, locale and time zone', () => {
    const made = book();
    made.apply({
      updateSpreadsheetProperties: {
        properties: { title: 'Sổ PAPI', locale: 'en_US', timeZone: 'Asia/Ho_Chi_Minh' },
        fields: 'title,locale,timeZone',
      },
    });
    expect(made.spreadsheet.properties).toMatchObject({
      title: 'Sổ PAPI',
      locale: 'en_US',
      timeZone: 'Asia/Ho_Chi_Minh',
      autoRecalc: 'ON_CHANGE',
    });
  });

  test('refusals', () => {
    const check = (properties: object, fields: string, expected: string): void =>
      expect(refusal(() => book().apply({ updateSpreadsheetProperties: { properties, fields } }))).toBe(
        `Invalid requests[0].updateSpreadsheetProperties: ${expected}`,
      );
    check({ locale: 'tiếng Việt' }, 'locale', 'Unsupported locale: tiếng Việt');
    check({ timeZone: 'Asia/Đông Hà' }, 'timeZone', 'Invalid time zone: Asia/Đông Hà');
    check({}, '', "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  });
});
