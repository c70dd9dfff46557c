import { describe, expect, test } from 'vitest';
import { bookOf, range, refusal, rows, sheetOf } from './workbook.ts';

const note = (rowIndex: number, columnIndex: number, text: string) => ({
  updateCells: { start: { rowIndex, columnIndex }, rows: [{ values: [{ note: text }] }], fields: 'note' },
});
const bordered = { borders: { top: { style: 'SOLID' } }, wrapStrategy: 'WRAP' };

describe('copyPaste', () => {
  const book = () =>
    bookOf(
      sheetOf(0, 'T', [
        ['a', '=A1', 3],
        ['b', '=$A$1&A2', 4],
      ]),
      sheetOf(1, 'U'),
    );

  test('everything, with formulas adjusted', () => {
    const made = book();
    made.apply(note(0, 0, 'ghi chú'), {
      copyPaste: { source: range(0, 2, 0, 2), destination: range(4, 6, 2, 4), pasteType: 'PASTE_NORMAL' },
    });
    expect(made.values().slice(4)).toEqual([
      [undefined, undefined, 'a', '=C5'],
      [undefined, undefined, 'b', '=$A$1&C6'],
    ]);
    expect(made.cell(4, 2)?.note).toBe('ghi chú');
  });

  test('tiled over a multiple, once and whole otherwise, cut at the edge of the grid', () => {
    const made = book();
    made.apply({ copyPaste: { source: range(0, 1, 2, 3), destination: range(3, 5, 0, 2) } });
    expect(made.values().slice(3)).toEqual([
      [3, 3],
      [3, 3],
    ]);
    made.apply({ copyPaste: { source: range(0, 2, 2, 3), destination: range(7, 8, 0, 1) } });
    expect(made.values().slice(7)).toEqual([[3], [4]]);
    made.apply({ copyPaste: { source: range(0, 2, 2, 3), destination: range(9, 10, 5, 6) } });
    expect(made.cell(9, 5)).toEqual({ userEnteredValue: { numberValue: 3 } });
    expect(made.sheet().rows).toHaveLength(10);
  });

  test('onto itself: what is read was there before', () => {
    const made = bookOf(sheetOf(0, 'T', [[1], [2], [3]]));
    made.apply({ copyPaste: { source: range(0, 3, 0, 1), destination: range(1, 4, 0, 1) } });
    expect(made.values()).toEqual([[1], [1], [2], [3]]);
  });

  test('transposed, values and formats but no formulas', () => {
    const made = bookOf(sheetOf(0, 'T', [['a', 1], ['b', 2], ['=A1']]));
    const transpose = (endRow: number) => ({
      copyPaste: { source: range(0, endRow, 0, 2), destination: range(4, 5, 0, 1), pasteOrientation: 'TRANSPOSE' },
    });
    made.apply(transpose(2));
    expect(made.values().slice(4)).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
    expect(refusal(() => made.apply(transpose(3)))).toBe(
      'Invalid requests[0].copyPaste: Transposing formulas is not implemented in local Google.',
    );
  });

  test('by paste type', () => {
    const check = (pasteType: string, expected: object | undefined): void => {
      const made = book();
      made.apply(
        note(0, 2, 'n'),
        {
          repeatCell: {
            range: range(0, 1, 2, 3),
            cell: { userEnteredFormat: bordered, dataValidation: { condition: { type: 'DATE_IS_VALID' } } },
            fields: 'userEnteredFormat,dataValidation',
          },
        },
        note(5, 0, 'cũ'),
        { copyPaste: { source: range(0, 1, 2, 3), destination: range(5, 6, 0, 1), pasteType } },
      );
      expect(made.cell(5, 0), pasteType).toEqual(expected);
    };
    const value = { userEnteredValue: { numberValue: 3 } };
    const rule = { dataValidation: { condition: { type: 'DATE_IS_VALID' } } };
    check('PASTE_NORMAL', { ...value, ...rule, note: 'n', userEnteredFormat: bordered });
    check('PASTE_NO_BORDERS', { ...value, ...rule, note: 'n', userEnteredFormat: { wrapStrategy: 'WRAP' } });
    check('PASTE_VALUES', { ...value, note: 'cũ' });
    check('PASTE_FORMULA', { ...value, note: 'cũ' });
    check('PASTE_FORMAT', { ...rule, note: 'cũ', userEnteredFormat: bordered });
    check('PASTE_DATA_VALIDATION', { ...rule, note: 'cũ' });
    check('PASTE_CONDITIONAL_FORMATTING', { note: 'cũ' });
  });

  test('merges and conditional rules go along', () => {
    const made = book();
    made.apply(
      { mergeCells: { range: range(0, 1, 0, 2) } },
      {
        addConditionalFormatRule: {
          rule: { ranges: [range(0, 1, 0, 6)], booleanRule: { condition: { type: 'NOT_BLANK' }, format: {} } },
        },
      },
      { copyPaste: { source: range(0, 1, 0, 2), destination: range(5, 6, 0, 2) } },
      { copyPaste: { source: range(0, 1, 0, 2), destination: range(5, 6, 0, 2, 1) } },
    );
    expect(made.sheet().merges).toEqual([range(0, 1, 0, 2), range(5, 6, 0, 2)]);
    expect(made.sheet().conditionalFormats).toHaveLength(1);
    expect(made.sheet().conditionalFormats[0]?.['ranges']).toEqual([range(0, 1, 0, 6), range(5, 6, 0, 2)]);
    expect(made.sheet(1).merges).toEqual([range(5, 6, 0, 2, 1)]);
    expect(made.sheet(1).conditionalFormats[0]?.['ranges']).toEqual([range(5, 6, 0, 2, 1)]);
  });
});

describe('cutPaste', () => {
  test('everything moves, and references follow', () => {
    const made = bookOf(sheetOf(0, 'T', [['a', 'b'], ['=A1&B1']]), sheetOf(1, 'U'));
    made.apply(
      note(0, 0, 'ghi chú'),
      { addNamedRange: { namedRange: { name: 'o', range: range(0, 1, 0, 1) } } },
      {
        cutPaste: {
          source: range(0, 1, 0, 1),
          destination: { rowIndex: 3, columnIndex: 2 },
          pasteType: 'PASTE_NORMAL',
        },
      },
    );
    expect(made.values()).toEqual([[undefined, 'b'], ['=C4&B1'], [], [undefined, undefined, 'a']]);
    expect(made.cell(3, 2)?.note).toBe('ghi chú');
    expect(made.cell(0, 0)).toBeUndefined();
    expect(made.spreadsheet.namedRanges[0]?.range).toEqual(range(3, 4, 2, 3));
  });

  test('to another sheet, with its merges', () => {
    const made = bookOf(sheetOf(0, 'T', [['a', undefined, '=A1']]), sheetOf(1, 'U'));
    made.apply(
      { mergeCells: { range: range(0, 1, 0, 2) } },
      { cutPaste: { source: range(0, 1, 0, 2), destination: { sheetId: 1, rowIndex: 2, columnIndex: 0 } } },
    );
    expect(made.values(0)).toEqual([[undefined, undefined, '=U!A3']]);
    expect(made.sheet(0).merges).toEqual([]);
    expect(made.sheet(1).merges).toEqual([range(2, 3, 0, 2, 1)]);
  });

  test('overlapping itself', () => {
    const made = bookOf(sheetOf(0, 'T', [[1], [2], [3]]));
    made.apply({ cutPaste: { source: range(0, 3, 0, 1), destination: { rowIndex: 1, columnIndex: 0 } } });
    expect(made.values()).toEqual([[], [1], [2], [3]]);
  });

  test('it must fit, and merges must not be torn', () => {
    const made = bookOf(sheetOf(0, 'T', [['a']]));
    expect(
      refusal(() =>
        made.apply({ cutPaste: { source: range(0, 2, 0, 1), destination: { rowIndex: 9, columnIndex: 0 } } }),
      ),
    ).toBe('Invalid requests[0].cutPaste: Range (T!A10:A11) exceeds grid limits. Max rows: 10, max columns: 6');
    made.apply({ mergeCells: { range: range(0, 2, 0, 2) } });
    expect(
      refusal(() =>
        made.apply({ cutPaste: { source: range(0, 1, 0, 2), destination: { rowIndex: 5, columnIndex: 0 } } }),
      ),
    ).toContain('contains only part of a merged cell');
  });
});

describe('insertRange and deleteRange', () => {
  const book = () =>
    bookOf(
      sheetOf(
        0,
        'T',
        [
          ['a', 1],
          ['b', 2],
          ['c', 3],
        ],
        { rowCount: 3, columnCount: 2 },
      ),
      sheetOf(1, 'U', [['=T!A2', '=T!B2', '=T!A1:B3']]),
    );

  test('only the cells of the band move; the grid grows as far as they are pushed', () => {
    const made = book();
    made.apply({ insertRange: { range: range(1, 2, 0, 1), shiftDimension: 'ROWS' } });
    expect(made.values()).toEqual([['a', 1], [undefined, 2], ['b', 3], ['c']]);
    expect(made.sheet().properties.gridProperties.rowCount).toBe(4);
    expect(made.values(1)).toEqual([['=T!A3', '=T!B2', '=T!A1:B3']]);
    made.apply({ insertRange: { range: range(0, 1, 0, 1), shiftDimension: 'COLUMNS' } });
    expect(made.values()[0]).toEqual([undefined, 'a', 1]);
    expect(made.sheet().properties.gridProperties.columnCount).toBe(3);
  });

  test('deleted cells pull the rest up or to the left; the grid keeps its size', () => {
    const made = book();
    made.apply({ deleteRange: { range: range(0, 1, 0, 1), shiftDimension: 'ROWS' } });
    expect(made.values()).toEqual([
      ['b', 1],
      ['c', 2],
      [undefined, 3],
    ]);
    expect(made.values(1)).toEqual([['=T!A1', '=T!B2', '=T!A1:B3']]);
    made.apply({ deleteRange: { range: range(0, 1, 0, 1), shiftDimension: 'COLUMNS' } });
    expect(made.values()[0]).toEqual([1]);
    expect(made.sheet().properties.gridProperties).toEqual({ rowCount: 3, columnCount: 2 });
  });

  test('a merge across the edge of the band is refused', () => {
    const made = book();
    made.apply({ mergeCells: { range: range(2, 3, 0, 2) } });
    expect(refusal(() => made.apply({ insertRange: { range: range(0, 1, 0, 1), shiftDimension: 'ROWS' } }))).toBe(
      'Invalid requests[0].insertRange: You cannot insert or delete cells over part of a merged cell.',
    );
    expect(refusal(() => made.apply({ insertRange: { range: range(0, 1, 0, 1) } }))).toBe(
      'Invalid requests[0].insertRange: No dimension specified.',
    );
  });
});

describe('sortRange', () => {
  const sort = (sortOrder: string, extra: object = {}) => ({
    sortRange: {
      range: { sheetId: 0, startRowIndex: 1, endColumnIndex: 2, ...extra },
      sortSpecs: [{ dimensionIndex: 0, sortOrder }],
    },
  });
  const firsts = (made: ReturnType<typeof bookOf>): unknown[] =>
    made
      .values()
      .slice(1)
      .map(([first]) => first);

  test('numbers, text, booleans, and blanks last either way', () => {
    const made = bookOf(sheetOf(0, 'T', [['Mã'], ['b'], [true], [2], [undefined, 'trống'], ['a'], [false], [1]]));
    made.apply(sort('ASCENDING'));
    expect(firsts(made)).toEqual([1, 2, 'a', 'b', false, true, undefined]);
    made.apply(sort('DESCENDING'));
    expect(firsts(made)).toEqual([true, false, 'b', 'a', 2, 1, undefined]);
  });

  test('Vietnamese order', () => {
    const made = bookOf(
      sheetOf(0, 'T', [['Tên'], ['đá'], ['dê'], ['ă'], ['da'], ['â'], ['a'], ['ơ'], ['o'], ['ô'], ['z']]),
    );
    made.apply(sort('ASCENDING', { startRowIndex: 1 }));
    expect(firsts(made)).toEqual(['a', 'ă', 'â', 'da', 'dê', 'đá', 'o', 'ô', 'ơ', 'z']);
  });

  test('rows go whole within the range, with notes, and equal rows keep their order; hidden rows stay', () => {
    const made = bookOf(sheetOf(0, 'T', [['Mã'], ['b', 1, 'x'], ['a', 2, 'y'], ['a', 3, 'z'], ['0', 4]]));
    made.apply(
      note(2, 0, 'a đầu'),
      { updateDimensionProperties: { range: rows(4, 5), properties: { hiddenByUser: true }, fields: 'hiddenByUser' } },
      sort('ASCENDING'),
    );
    expect(made.values()).toEqual([['Mã'], ['a', 2, 'x'], ['a', 3, 'y'], ['b', 1, 'z'], ['0', 4]]);
    expect(made.cell(1, 0)?.note).toBe('a đầu');
  });

  test('formulas keep looking at their own row', () => {
    const made = bookOf(sheetOf(0, 'T', [['Mã'], ['b', '=A2'], ['a', '=A3']]));
    made.apply(sort('ASCENDING'));
    expect(made.values()).toEqual([['Mã'], ['a', '=A2'], ['b', '=A3']]);
  });

  test('refusals', () => {
    const made = bookOf(sheetOf(0, 'T', [['a'], ['b']]));
    made.apply({ mergeCells: { range: range(3, 5, 0, 1) } });
    expect(refusal(() => made.apply(sort('ASCENDING')))).toBe(
      "Invalid requests[0].sortRange: You can't sort a range containing vertical merges. There is a vertical merge at T!A4:A5",
    );
    expect(refusal(() => made.apply(sort('ASCENDING', { startRowIndex: 10 })))).toBe(
      'Invalid requests[0].sortRange: range.startRowIndex is larger than current grid size (10)',
    );
  });

  test('randomizeRange shuffles rows by the source of ids', () => {
    const made = bookOf(
      sheetOf(
        0,
        'T',
        Array.from({ length: 12 }, (_, index) => [index]),
        { rowCount: 12, columnCount: 1 },
      ),
    );
    made.apply({ randomizeRange: { range: { sheetId: 0 } } });
    const shuffled = made.values().flat();
    expect(shuffled).not.toEqual(Array.from({ length: 12 }, (_, index) => index));
    expect([...shuffled].sort((one, other) => Number(one) - Number(other))).toEqual(
      Array.from({ length: 12 }, (_, index) => index),
    );
  });
});
