import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookOf, columns, range, rows, sheetOf } from './workbook.ts';
import type { Book, Entered } from './workbook.ts';

test('formulas on any sheet follow inserted, deleted and moved rows and columns, once at the end of a batch', () => {
  const made = bookOf(
    sheetOf(0, 'T', [['a'], ['b'], ['c'], ['=A2&A1:A3']]),
    sheetOf(1, 'Tổng hợp', [['=T!A2', '=SUM(T!A1:A3)', '=A2']]),
  );
  made.apply(
    { insertDimension: { range: rows(1, 3) } },
    { insertDimension: { range: columns(0, 1) } },
    { deleteDimension: { range: rows(0, 1) } },
    { moveDimension: { source: rows(2, 3), destinationIndex: 6 } },
  );
  expect(made.values(1)).toEqual([['=T!B6', '=SUM(T!B1:B3)', '=A2']]);
  expect(made.values(0)[3]).toEqual([undefined, '=B6&B1:B3']);
});

test('a formula written between two changes follows only the later one', () => {
  const made = bookOf(sheetOf(0, 'T', [['a']]));
  made.apply(
    { insertDimension: { range: rows(0, 1) } },
    {
      updateCells: {
        start: { rowIndex: 5, columnIndex: 1 },
        rows: [{ values: [{ userEnteredValue: { formulaValue: '=A2' } }] }],
        fields: 'userEnteredValue',
      },
    },
    { insertDimension: { range: rows(0, 1) } },
  );
  expect(made.values()[6]).toEqual([undefined, '=A3']);
});

test('validation and conditional rules that point at cells follow too', () => {
  const made = bookOf(sheetOf(0, 'T'), sheetOf(1, 'Danh mục'));
  made.apply(
    {
      setDataValidation: {
        range: range(0, 3, 0, 1),
        rule: { condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: "='Danh mục'!$A$2:$A$5" }] } },
      },
    },
    {
      addConditionalFormatRule: {
        rule: {
          ranges: [range(0, 3, 0, 1)],
          booleanRule: {
            condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=$B1="x"' }] },
            format: {},
          },
        },
      },
    },
    { insertDimension: { range: rows(0, 1, 1) } },
    { insertDimension: { range: columns(1, 2) } },
  );
  expect(made.cell(2, 0)?.dataValidation).toEqual({
    condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: "='Danh mục'!$A$3:$A$6" }] },
  });
  expect(made.sheet().conditionalFormats[0]).toMatchObject({
    booleanRule: { condition: { values: [{ userEnteredValue: '=$C1="x"' }] } },
  });
  made.apply({ updateSheetProperties: { properties: { sheetId: 1, title: 'Ten' }, fields: 'title' } });
  expect(made.cell(2, 0)?.dataValidation).toMatchObject({
    condition: { values: [{ userEnteredValue: '=Ten!$A$3:$A$6' }] },
  });
});

const SIZE = 8;
const change = fc.oneof(
  fc.tuple(fc.nat(SIZE - 1), fc.constantFrom('ROWS', 'COLUMNS')).map(([at, dimension]) => ({
    insertDimension: { range: { sheetId: 0, dimension, startIndex: at, endIndex: at + 1 } },
  })),
  fc.tuple(fc.nat(SIZE - 2), fc.constantFrom('ROWS', 'COLUMNS')).map(([at, dimension]) => ({
    deleteDimension: { range: { sheetId: 0, dimension, startIndex: at, endIndex: at + 1 } },
  })),
  fc.tuple(fc.nat(SIZE - 3), fc.nat(SIZE - 1), fc.constantFrom('ROWS', 'COLUMNS')).map(([at, to, dimension]) => ({
    moveDimension: { source: { sheetId: 0, dimension, startIndex: at, endIndex: at + 2 }, destinationIndex: to },
  })),
);

/** The cell that a formula such as `=T!C4` names. */
function pointed(made: Book, formula: Entered): Entered {
  const match = /^=T!([A-Z]+)(\d+)$/.exec(String(formula));
  if (match === null) return formula;
  return made.values(0)[Number(match[2]) - 1]?.[(match[1] ?? 'A').charCodeAt(0) - 65];
}

test('after any changes a reference names the same content, or says #REF!', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), fc.boolean(), (changes, together) => {
      const cells = Array.from({ length: SIZE }, (_, row) =>
        Array.from({ length: SIZE }, (__, column) => `${row}:${column}`),
      );
      const formulas = cells.map((row, rowIndex) =>
        row.map((_, columnIndex) => `=T!${'ABCDEFGH'[columnIndex] ?? ''}${rowIndex + 1}`),
      );
      const size = { rowCount: 20, columnCount: 20 };
      const made = bookOf(sheetOf(0, 'T', cells, size), sheetOf(1, 'F', formulas, size));
      if (together && changes.length > 0) made.apply(...changes);
      else for (const request of changes) made.apply(request);
      const present = new Set(made.values(0).flat());
      made.values(1).forEach((row, rowIndex) =>
        row.forEach((formula, columnIndex) => {
          const name = `${rowIndex}:${columnIndex}`;
          expect(pointed(made, formula)).toBe(present.has(name) ? name : '=#REF!');
        }),
      );
    }),
    { numRuns: 60 },
  );
});
