import { describe, expect, test } from 'vitest';
import { bookOf, range, refusal, sheetOf } from './workbook.ts';

const red = { red: 1 };
const book = () =>
  bookOf(
    sheetOf(0, 'Kế hoạch', [
      ['một', 2],
      ['ba', true],
    ]),
  );

describe('updateCells', () => {
  test('values are typed and never parsed', () => {
    const made = book();
    const values = [
      { userEnteredValue: { stringValue: '=1+1' } },
      { userEnteredValue: { stringValue: '01/02/2023' } },
      { userEnteredValue: { formulaValue: '=1+1' } },
      { userEnteredValue: { numberValue: 45139 } },
      { userEnteredValue: { boolValue: false } },
      { userEnteredValue: { stringValue: '' } },
    ];
    made.apply({
      updateCells: { start: { rowIndex: 0, columnIndex: 0 }, rows: [{ values }], fields: 'userEnteredValue' },
    });
    expect(made.sheet().rows[0]).toEqual([
      { userEnteredValue: { stringValue: '=1+1' } },
      { userEnteredValue: { stringValue: '01/02/2023' } },
      { userEnteredValue: { formulaValue: '=1+1' } },
      { userEnteredValue: { numberValue: 45139 } },
      { userEnteredValue: { boolValue: false } },
    ]);
  });

  test('what the mask names and the cell lacks is cleared, the rest stays', () => {
    const made = book();
    const write = (data: object, fields: string): void =>
      void made.apply({ updateCells: { start: { rowIndex: 0, columnIndex: 0 }, rows: [{ values: [data] }], fields } });
    write(
      { note: 'ghi chú', userEnteredFormat: { backgroundColor: red, textFormat: { bold: true, fontSize: 12 } } },
      'note,userEnteredFormat',
    );
    expect(made.cell(0, 0)?.userEnteredValue).toEqual({ stringValue: 'một' });
    write({ userEnteredFormat: { textFormat: { italic: true } } }, 'userEnteredFormat.textFormat(bold,italic)');
    expect(made.cell(0, 0)).toEqual({
      userEnteredValue: { stringValue: 'một' },
      note: 'ghi chú',
      userEnteredFormat: {
        backgroundColor: red,
        backgroundColorStyle: { rgbColor: red },
        textFormat: { fontSize: 12, italic: true },
      },
    });
    write({}, 'note');
    write({}, 'userEnteredFormat');
    expect(made.cell(0, 0)).toEqual({ userEnteredValue: { stringValue: 'một' } });
    write({}, '*');
    expect(made.cell(0, 0)).toBeUndefined();
  });

  test('a range: cells that no row reaches are cleared', () => {
    const made = book();
    made.apply({
      updateCells: {
        range: range(0, 2, 0, 2),
        rows: [{ values: [{ userEnteredValue: { numberValue: 7 } }] }],
        fields: 'userEnteredValue',
      },
    });
    expect(made.values()).toEqual([[7]]);
  });

  test('a range without rows clears it, formats stay when only values are named', () => {
    const made = book();
    made.apply(
      {
        repeatCell: {
          range: range(0, 1, 0, 1),
          cell: { userEnteredFormat: { wrapStrategy: 'WRAP' } },
          fields: 'userEnteredFormat',
        },
      },
      { updateCells: { range: { sheetId: 0 }, fields: 'userEnteredValue' } },
    );
    expect(made.values()).toEqual([]);
    expect(made.cell(0, 0)).toEqual({ userEnteredFormat: { wrapStrategy: 'WRAP' } });
  });

  test('a new value takes the text runs of the old one away', () => {
    const made = book();
    const write = (data: object, fields: string): void =>
      void made.apply({ updateCells: { start: { rowIndex: 0, columnIndex: 0 }, rows: [{ values: [data] }], fields } });
    write({ textFormatRuns: [{ startIndex: 1, format: { bold: true } }] }, 'textFormatRuns');
    expect(made.cell(0, 0)?.textFormatRuns).toHaveLength(1);
    write({ userEnteredValue: { stringValue: 'mới' } }, 'userEnteredValue');
    expect(made.cell(0, 0)).toEqual({ userEnteredValue: { stringValue: 'mới' } });
  });

  test('refusals', () => {
    const check = (body: object, expected: string): void =>
      expect(refusal(() => book().apply({ updateCells: body }))).toBe(`Invalid requests[0].updateCells: ${expected}`);
    const start = { sheetId: 0, rowIndex: 0, columnIndex: 0 };
    const wide = [{ values: Array.from({ length: 7 }, () => ({ userEnteredValue: { numberValue: 1 } })) }];
    check(
      { start, rows: wide, fields: 'userEnteredValue' },
      'Attempting to write column: 6, beyond the last requested column of: 5',
    );
    check(
      { range: range(0, 1, 0, 2), rows: wide, fields: 'userEnteredValue' },
      'Attempting to write column: 2, beyond the last requested column of: 1',
    );
    check(
      { start, rows: Array.from({ length: 11 }, () => ({})), fields: 'userEnteredValue' },
      'Attempting to write row: 10, beyond the last requested row of: 9',
    );
    check({ start, rows: [] }, "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
    check({ start, rows: [], fields: 'userEnteredFormat.colour' }, 'Invalid field: userEnteredFormat.colour');
    check({ start, rows: [], fields: 'userEnteredFormat(' }, 'Invalid field: ');
    check({ start: { ...start, sheetId: 5 }, rows: [], fields: 'note' }, 'No grid with id: 5');
    check({ rows: [], fields: 'note' }, 'Either start or range must be specified.');
    check(
      { start: { ...start, rowIndex: 10 }, rows: [], fields: 'note' },
      "Range ('Kế hoạch'!A11) exceeds grid limits. Max rows: 10, max columns: 6",
    );
    check(
      {
        start,
        rows: [{ values: [{ userEnteredValue: { stringValue: 'x'.repeat(50_001) } }] }],
        fields: 'userEnteredValue',
      },
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    check(
      { start, rows: [{ values: [{ pivotTable: {} }] }], fields: '*' },
      'pivotTable is not implemented in local Google.',
    );
    check(
      {
        start,
        rows: [{ values: [{ userEnteredValue: { errorValue: { type: 'REF' } } }] }],
        fields: 'userEnteredValue',
      },
      'userEnteredValue.errorValue is read-only.',
    );
  });
});

describe('repeatCell', () => {
  test('the same cell everywhere in the range; a range that ends outside is cut', () => {
    const made = book();
    made.apply({ repeatCell: { range: range(9, 20, 5, 9), cell: { note: 'x' }, fields: 'note' } });
    expect(made.cell(9, 5)).toEqual({ note: 'x' });
    expect(made.sheet().rows).toHaveLength(10);
    expect(made.sheet().rows[9]).toHaveLength(6);
  });

  test('formulas are adjusted from cell to cell', () => {
    const made = book();
    made.apply({
      repeatCell: {
        range: range(0, 2, 2, 4),
        cell: { userEnteredValue: { formulaValue: '=A1&$A1&A$1' } },
        fields: 'userEnteredValue',
      },
    });
    expect(made.values().map((row) => row.slice(2))).toEqual([
      ['=A1&$A1&A$1', '=B1&$A1&B$1'],
      ['=A2&$A2&A$1', '=B2&$A2&B$1'],
    ]);
  });

  test('a colour under its old name is there under the new one too, and the style wins', () => {
    const made = book();
    const set = (format: object, fields: string): void =>
      void made.apply({ repeatCell: { range: range(0, 1, 0, 1), cell: { userEnteredFormat: format }, fields } });
    set({ backgroundColor: red }, 'userEnteredFormat.backgroundColor');
    expect(made.cell(0, 0)?.userEnteredFormat).toEqual({
      backgroundColor: red,
      backgroundColorStyle: { rgbColor: red },
    });
    set({ backgroundColorStyle: { rgbColor: { blue: 1 } } }, 'userEnteredFormat.backgroundColorStyle');
    expect(made.cell(0, 0)?.userEnteredFormat).toEqual({
      backgroundColor: { blue: 1 },
      backgroundColorStyle: { rgbColor: { blue: 1 } },
    });
    set({ textFormat: { foregroundColorStyle: { themeColor: 'ACCENT1' } } }, 'userEnteredFormat');
    expect(made.cell(0, 0)?.userEnteredFormat).toEqual({
      textFormat: { foregroundColorStyle: { themeColor: 'ACCENT1' } },
    });
  });

  test('a range that starts outside is refused with its name in A1', () => {
    const check = (area: object, expected: string): void =>
      expect(refusal(() => book().apply({ repeatCell: { range: area, cell: {}, fields: 'note' } }))).toBe(
        `Invalid requests[0].repeatCell: ${expected}`,
      );
    const limits = 'exceeds grid limits. Max rows: 10, max columns: 6';
    check(
      { sheetId: 0, startRowIndex: 10, startColumnIndex: 0, endColumnIndex: 2 },
      `Range ('Kế hoạch'!A11:B) ${limits}`,
    );
    check(range(10, 11, 0, 2), `Range ('Kế hoạch'!A11:B11) ${limits}`);
    check({ sheetId: 0, startRowIndex: -1 }, 'range.startRowIndex (-1) must be non-negative.');
    check(range(3, 2, 0, 1), 'range.endRowIndex (2) must not be less than range.startRowIndex (3).');
  });

  test('no cell is no fault', () => {
    const made = book();
    made.apply({ repeatCell: { range: range(3, 3, 0, 2), cell: { note: 'x' }, fields: 'note' } });
    expect(made.cell(3, 0)).toBeUndefined();
  });
});

describe('appendCells', () => {
  test('after the last row with a value, making the grid longer', () => {
    const made = bookOf(sheetOf(0, 'T', [['a'], [undefined, 'b']], { rowCount: 3, columnCount: 2 }));
    const cell = { userEnteredValue: { stringValue: 'c' } };
    made.apply({
      appendCells: { sheetId: 0, rows: [{ values: [cell] }, { values: [cell, cell] }], fields: 'userEnteredValue' },
    });
    expect(made.values()).toEqual([['a'], [undefined, 'b'], ['c'], ['c', 'c']]);
    expect(made.sheet().properties.gridProperties.rowCount).toBe(4);
    expect(
      refusal(() => made.apply({ appendCells: { sheetId: 0, rows: [{ values: [cell, cell, cell] }], fields: '*' } })),
    ).toBe('Invalid requests[0].appendCells: Attempting to write column: 2, beyond the last requested column of: 1');
  });
});

describe('updateBorders', () => {
  test('edges outside, lines inside, and NONE takes away', () => {
    const made = book();
    const line = { style: 'SOLID', colorStyle: { rgbColor: red } };
    const kept = { ...line, color: red };
    made.apply({ updateBorders: { range: range(0, 2, 0, 2), top: line, right: line, innerHorizontal: line } });
    const borders = (row: number, column: number): unknown => made.cell(row, column)?.userEnteredFormat?.['borders'];
    expect(borders(0, 0)).toEqual({ top: kept, bottom: kept });
    expect(borders(0, 1)).toEqual({ top: kept, bottom: kept, right: kept });
    expect(borders(1, 0)).toEqual({ top: kept });
    expect(borders(1, 1)).toEqual({ top: kept, right: kept });
    made.apply({ updateBorders: { range: range(1, 2, 0, 1), top: { style: 'NONE' } } });
    expect(made.cell(1, 0)).toEqual({ userEnteredValue: { stringValue: 'ba' } });
  });
});

describe('mergeCells', () => {
  test('the upper left cell keeps its value, the others only their format', () => {
    const made = book();
    made.apply(
      {
        repeatCell: {
          range: range(0, 2, 0, 2),
          cell: { userEnteredFormat: { wrapStrategy: 'CLIP' } },
          fields: 'userEnteredFormat',
        },
      },
      { mergeCells: { range: range(0, 2, 0, 2), mergeType: 'MERGE_ALL' } },
    );
    expect(made.values()).toEqual([['một']]);
    expect(made.cell(1, 1)).toEqual({ userEnteredFormat: { wrapStrategy: 'CLIP' } });
    expect(made.sheet().merges).toEqual([range(0, 2, 0, 2)]);
  });

  test('by rows and by columns', () => {
    const made = book();
    made.apply({ mergeCells: { range: range(0, 2, 0, 2), mergeType: 'MERGE_ROWS' } });
    expect(made.sheet().merges).toEqual([range(0, 1, 0, 2), range(1, 2, 0, 2)]);
    expect(made.values()).toEqual([['một'], ['ba']]);
    made.apply({ mergeCells: { range: range(0, 2, 0, 2), mergeType: 'MERGE_COLUMNS' } });
    expect(made.sheet().merges).toEqual([range(0, 2, 0, 1), range(0, 2, 1, 2)]);
  });

  test('part of a merge is refused, for merging and unmerging; frozen and other rows too', () => {
    const made = book();
    made.apply({ mergeCells: { range: range(0, 2, 0, 2) } });
    const whole = 'You must select all cells in a merged range to merge or unmerge them.';
    expect(refusal(() => made.apply({ mergeCells: { range: range(1, 3, 1, 3) } }))).toBe(
      `Invalid requests[0].mergeCells: ${whole}`,
    );
    expect(refusal(() => made.apply({ unmergeCells: { range: range(1, 3, 1, 3) } }))).toBe(
      `Invalid requests[0].unmergeCells: ${whole}`,
    );
    made.apply({ unmergeCells: { range: { sheetId: 0 } } });
    expect(made.sheet().merges).toEqual([]);
    made.apply({
      updateSheetProperties: {
        properties: { gridProperties: { frozenColumnCount: 1 } },
        fields: 'gridProperties.frozenColumnCount',
      },
    });
    expect(refusal(() => made.apply({ mergeCells: { range: range(0, 2, 0, 2) } }))).toBe(
      "Invalid requests[0].mergeCells: You can't merge frozen and non-frozen columns.",
    );
  });
});

describe('setDataValidation', () => {
  const rule = {
    condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Tốt' }, { userEnteredValue: 'Đạt' }] },
    strict: true,
  };

  test('a rule in each cell; strict ones do not hold up writes through the API', () => {
    const made = book();
    made.apply({ setDataValidation: { range: range(0, 2, 0, 1), rule } });
    made.apply({
      updateCells: {
        start: { rowIndex: 0, columnIndex: 0 },
        rows: [{ values: [{ userEnteredValue: { stringValue: 'Kém' } }] }],
        fields: 'userEnteredValue',
      },
    });
    expect(made.cell(0, 0)).toEqual({ userEnteredValue: { stringValue: 'Kém' }, dataValidation: rule });
    made.apply({ setDataValidation: { range: range(0, 1, 0, 1) } });
    expect(made.cell(0, 0)?.dataValidation).toBeUndefined();
    expect(made.cell(1, 0)?.dataValidation).toEqual(rule);
  });

  test('conditions are counted and kept to their place', () => {
    const check = (condition: object, expected: string): void =>
      expect(
        refusal(() => book().apply({ setDataValidation: { range: range(0, 1, 0, 1), rule: { condition } } })),
      ).toBe(expected === '' ? 'not refused' : `Invalid requests[0].setDataValidation: ${expected}`);
    const value = { userEnteredValue: '1' };
    check(
      { type: 'NUMBER_BETWEEN', values: [value] },
      'BooleanCondition of type NUMBER_BETWEEN requires 2 values, but 1 were given.',
    );
    check(
      { type: 'ONE_OF_LIST' },
      'BooleanCondition of type ONE_OF_LIST requires at least 1 values, but 0 were given.',
    );
    check({ type: 'NOT_BLANK' }, "ConditionType 'NOT_BLANK' is not supported in data validation.");
    check({}, 'No conditionType specified.');
    check({ type: 'DATE_IS_VALID' }, '');
    check({ type: 'BOOLEAN', values: [value, value] }, '');
    check({ type: 'DATE_AFTER', values: [{ relativeDate: 'TODAY' }] }, '');
    check({ type: 'TEXT_CONTAINS', values: [{}] }, 'ConditionValue.userEnteredValue is required.');
  });
});
