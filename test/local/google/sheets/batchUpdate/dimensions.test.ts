import { describe, expect, test } from 'vitest';
import { bookOf, columns, range, refusal, rows, sheetOf } from './workbook.ts';

const bold = { textFormat: { bold: true } };
const list = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Có' }] }, strict: true };

function book() {
  const made = bookOf(
    sheetOf(0, 'Kế hoạch', [
      ['Mã', 'Việc'],
      ['NV-01', 'một'],
      ['NV-02', 'hai'],
      ['NV-03', 'ba'],
    ]),
  );
  made.apply(
    {
      repeatCell: {
        range: range(1, 4, 0, 1),
        cell: { userEnteredFormat: bold, dataValidation: list },
        fields: 'userEnteredFormat,dataValidation',
      },
    },
    {
      updateCells: {
        start: { rowIndex: 2, columnIndex: 1 },
        rows: [{ values: [{ note: 'ghi chú' }] }],
        fields: 'note',
      },
    },
  );
  return made;
}

describe('insertDimension', () => {
  test('rows take formats and validation of the row before, or after, and no value', () => {
    const before = book();
    before.apply({ insertDimension: { range: rows(1, 3), inheritFromBefore: true } });
    expect(before.cell(1, 0)).toBeUndefined();
    const after = book();
    after.apply({ insertDimension: { range: rows(1, 3) } });
    expect(after.cell(1, 0)).toEqual({ userEnteredFormat: bold, dataValidation: list });
    expect(after.values()).toEqual([['Mã', 'Việc'], [], [], ['NV-01', 'một'], ['NV-02', 'hai'], ['NV-03', 'ba']]);
    expect(after.sheet().properties.gridProperties.rowCount).toBe(12);
    expect(after.cell(4, 1)?.note).toBe('ghi chú');
  });

  test('columns do the same in each row', () => {
    const made = book();
    made.apply({ insertDimension: { range: columns(1, 2), inheritFromBefore: true } });
    expect(made.cell(1, 1)).toEqual({ userEnteredFormat: bold, dataValidation: list });
    expect(made.cell(0, 1)).toBeUndefined();
    expect(made.values()[2]).toEqual(['NV-02', undefined, 'hai']);
    expect(made.sheet().properties.gridProperties.columnCount).toBe(7);
  });

  test('a copied check box arrives unticked', () => {
    const made = bookOf(sheetOf(0, 'T', [[true]]));
    made.apply({ setDataValidation: { range: range(0, 1, 0, 1), rule: { condition: { type: 'BOOLEAN' } } } });
    made.apply({ insertDimension: { range: rows(1, 2), inheritFromBefore: true } });
    expect(made.values()).toEqual([[true], [false]]);
  });

  test('sizes go along, frozen rows grow only inside', () => {
    const made = book();
    made.apply(
      { updateDimensionProperties: { range: rows(1, 2), properties: { pixelSize: 40 }, fields: 'pixelSize' } },
      {
        updateSheetProperties: {
          properties: { gridProperties: { frozenRowCount: 1 } },
          fields: 'gridProperties.frozenRowCount',
        },
      },
      { insertDimension: { range: rows(1, 2) } },
    );
    expect(made.sheet().rowMetadata[1]).toEqual({ pixelSize: 40 });
    expect(made.sheet().rowMetadata[2]).toEqual({ pixelSize: 40 });
    expect(made.sheet().properties.gridProperties.frozenRowCount).toBe(1);
    made.apply({ insertDimension: { range: rows(0, 1) } });
    expect(made.sheet().properties.gridProperties.frozenRowCount).toBe(2);
  });

  test('beyond the grid it is refused', () => {
    const check = (request: object, expected: string): void =>
      expect(refusal(() => book().apply({ insertDimension: request }))).toBe(
        `Invalid requests[0].insertDimension: ${expected}`,
      );
    check({ range: rows(11, 12) }, 'range.startIndex is larger than current grid size (10)');
    check(
      { range: rows(10, 12) },
      'range.startIndex must be less than the grid size (10) if inheritFromBefore is false.',
    );
    check(
      { range: rows(0, 1), inheritFromBefore: true },
      'range.startIndex must be greater than 0 if inheritFromBefore is true.',
    );
    check({ range: rows(3, 3) }, 'range.endIndex[3] must be greater than range.startIndex[3].');
    check({ range: { sheetId: 7, dimension: 'ROWS', startIndex: 0, endIndex: 1 } }, 'No grid with id: 7');
    check({ range: { sheetId: 0, startIndex: 0, endIndex: 1 } }, 'No dimension specified.');
    check(
      { range: rows(1, 2_000_000) },
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });

  test('at the very end it goes on from the row before', () => {
    const made = book();
    made.apply({ insertDimension: { range: rows(10, 12), inheritFromBefore: true } });
    expect(made.sheet().properties.gridProperties.rowCount).toBe(12);
  });
});

describe('deleteDimension', () => {
  test('rows and columns go with everything in them', () => {
    const made = book();
    made.apply({ deleteDimension: { range: rows(1, 3) } }, { deleteDimension: { range: columns(0, 1) } });
    expect(made.values()).toEqual([['Việc'], ['ba']]);
    expect(made.sheet().properties.gridProperties).toMatchObject({ rowCount: 8, columnCount: 5 });
  });

  test('frozen rows that go are no longer counted', () => {
    const made = book();
    made.apply(
      {
        updateSheetProperties: {
          properties: { gridProperties: { frozenRowCount: 2 } },
          fields: 'gridProperties.frozenRowCount',
        },
      },
      { deleteDimension: { range: rows(1, 4) } },
    );
    expect(made.sheet().properties.gridProperties.frozenRowCount).toBe(1);
  });

  test('refusals', () => {
    const check = (range: object, expected: string): void => {
      const made = book();
      made.apply({
        updateSheetProperties: {
          properties: { gridProperties: { frozenRowCount: 1 } },
          fields: 'gridProperties.frozenRowCount',
        },
      });
      expect(refusal(() => made.apply({ deleteDimension: { range } }))).toBe(
        `Invalid requests[0].deleteDimension: ${expected}`,
      );
    };
    check(rows(0, 10), "You can't delete all the rows on the sheet.");
    check(columns(0, 6), "You can't delete all the columns on the sheet.");
    check(rows(1, 10), 'Sorry, it is not possible to delete all non-frozen rows.');
    check(
      rows(10, 11),
      "Cannot delete a row that doesn't exist. Tried to delete row index 10 but there are only 10 rows.",
    );
    check(
      columns(5, 8),
      "Cannot delete a column that doesn't exist. Tried to delete column index 6 but there are only 6 columns.",
    );
  });
});

describe('moveDimension', () => {
  test('down: the destination is counted before the move', () => {
    const made = book();
    made.apply({ moveDimension: { source: rows(1, 2), destinationIndex: 4 } });
    expect(made.values().map(([first]) => first)).toEqual(['Mã', 'NV-02', 'NV-03', 'NV-01']);
    expect(made.cell(1, 1)?.note).toBe('ghi chú');
  });

  test('up, and into itself', () => {
    const made = book();
    made.apply({ moveDimension: { source: rows(2, 4), destinationIndex: 1 } });
    expect(made.values().map(([first]) => first)).toEqual(['Mã', 'NV-02', 'NV-03', 'NV-01']);
    made.apply({ moveDimension: { source: rows(1, 3), destinationIndex: 2 } });
    expect(made.values().map(([first]) => first)).toEqual(['Mã', 'NV-02', 'NV-03', 'NV-01']);
  });

  test('columns, with their widths', () => {
    const made = book();
    made.apply(
      {
        updateDimensionProperties: {
          range: columns(0, 1),
          properties: { pixelSize: 55, hiddenByUser: true },
          fields: '*',
        },
      },
      { moveDimension: { source: columns(0, 1), destinationIndex: 3 } },
    );
    expect(made.values()[1]).toEqual(['một', undefined, 'NV-01']);
    expect(made.sheet().columnMetadata[2]).toEqual({ pixelSize: 55, hiddenByUser: true });
    expect(made.sheet().columnMetadata[0]).toBeUndefined();
  });

  test('a merge is moved whole or not at all', () => {
    const made = book();
    made.apply({ mergeCells: { range: range(1, 3, 2, 4) } });
    const check = (source: object, destinationIndex: number, expected: string): void =>
      expect(refusal(() => made.apply({ moveDimension: { source, destinationIndex } }))).toBe(expected);
    const prefix = 'Invalid requests[0].moveDimension: ';
    check(
      rows(1, 2),
      5,
      `${prefix}Sorry, it is not possible to move a row that contains only part of a merged cell. Please unmerge and try again.`,
    );
    check(
      rows(4, 5),
      2,
      `${prefix}Sorry, it is not possible to move a row to a position that crosses a merged cell. Please unmerge and try again.`,
    );
    check(
      columns(0, 1),
      3,
      `${prefix}Sorry, it is not possible to move a column to a position that crosses a merged cell. Please unmerge and try again.`,
    );
    check(rows(1, 2), 11, `${prefix}destinationIndex[11] must be between 0 and the number of rows (10).`);
    made.apply({ moveDimension: { source: rows(1, 3), destinationIndex: 5 } });
    expect(made.sheet().merges).toEqual([range(3, 5, 2, 4)]);
  });
});

describe('other changes of rows and columns', () => {
  test('appendDimension makes the grid larger and moves nothing', () => {
    const made = book();
    made.apply(
      { appendDimension: { dimension: 'ROWS', length: 5 } },
      { appendDimension: { dimension: 'COLUMNS', length: 2 } },
    );
    expect(made.sheet().properties.gridProperties).toMatchObject({ rowCount: 15, columnCount: 8 });
    expect(refusal(() => made.apply({ appendDimension: { dimension: 'ROWS' } }))).toBe(
      'Invalid requests[0].appendDimension: length[0] must be greater than 0.',
    );
  });

  test('updateDimensionProperties sets what the mask names and clears what is not given', () => {
    const made = book();
    const update = (properties: object, fields: string): void =>
      void made.apply({ updateDimensionProperties: { range: columns(0, 2), properties, fields } });
    update({ pixelSize: 120, hiddenByUser: true }, 'pixelSize,hiddenByUser');
    expect(made.sheet().columnMetadata).toEqual([
      { pixelSize: 120, hiddenByUser: true },
      { pixelSize: 120, hiddenByUser: true },
    ]);
    update({ pixelSize: 80 }, 'pixel_size');
    expect(made.sheet().columnMetadata[0]).toEqual({ pixelSize: 80, hiddenByUser: true });
    update({}, 'hiddenByUser');
    expect(made.sheet().columnMetadata[0]).toEqual({ pixelSize: 80 });
    update({}, 'pixelSize');
    expect(made.sheet().columnMetadata[0]).toBeUndefined();
  });

  test('autoResizeDimensions fits columns to their longest line and lets rows fit themselves', () => {
    const made = book();
    made.apply(
      { updateDimensionProperties: { range: rows(0, 1), properties: { pixelSize: 90 }, fields: 'pixelSize' } },
      { autoResizeDimensions: { dimensions: columns(0, 3) } },
      { autoResizeDimensions: { dimensions: rows(0, 1) } },
    );
    const [first, second, third] = made.sheet().columnMetadata;
    expect(first?.pixelSize ?? 0).toBeGreaterThan(second?.pixelSize ?? 0);
    expect(third?.pixelSize).toBeUndefined();
    expect(made.sheet().rowMetadata[0]?.pixelSize).toBeUndefined();
  });
});
