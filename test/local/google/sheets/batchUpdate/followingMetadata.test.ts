import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../../local/google/http/handler.ts';
import { bookOf, columns, range, rows, sheetOf } from './workbook.ts';
import type { Book } from './workbook.ts';

const tag = (metadataKey: string, location: JsonObject) => ({
  createDeveloperMetadata: { developerMetadata: { metadataKey, location, visibility: 'DOCUMENT' } },
});

/** Rows 2 and 4 and column C of sheet 0, row 2 of sheet 1, sheet 0, the spreadsheet (1-based). */
function tagged(): Book {
  const made = bookOf(sheetOf(0, 'Một', [['a'], ['b'], ['c'], ['d']]), sheetOf(1, 'Hai'));
  made.apply(
    tag('dòng 2', { dimensionRange: rows(1, 2) }),
    tag('dòng 4', { dimensionRange: rows(3, 4) }),
    tag('cột C', { dimensionRange: columns(2, 3) }),
    tag('hai', { dimensionRange: rows(1, 2, 1) }),
    tag('một', { sheetId: 0 }),
    tag('sổ', { spreadsheet: true }),
  );
  return made;
}

/** Key and index of what stands on rows and columns. */
const lines = (book: Book): Record<string, number> =>
  Object.fromEntries(
    (book.spreadsheet.developerMetadata ?? []).flatMap(({ metadataKey, location }) =>
      'dimensionRange' in location ? [[metadataKey, location.dimensionRange.startIndex]] : [],
    ),
  );

const START = { 'dòng 2': 1, 'dòng 4': 3, 'cột C': 2, hai: 1 };

describe('metadata of rows and columns', () => {
  test.each<[string, JsonObject, Record<string, number>]>([
    ['rows come before', { insertDimension: { range: rows(1, 3) } }, { ...START, 'dòng 2': 3, 'dòng 4': 5 }],
    ['rows come between', { insertDimension: { range: rows(2, 3) } }, { ...START, 'dòng 4': 4 }],
    ['columns come before', { insertDimension: { range: columns(0, 2) } }, { ...START, 'cột C': 4 }],
    ['a row before goes', { deleteDimension: { range: rows(0, 1) } }, { ...START, 'dòng 2': 0, 'dòng 4': 2 }],
    ['their row goes', { deleteDimension: { range: rows(1, 2) } }, { 'cột C': 2, hai: 1, 'dòng 4': 2 }],
    [
      'their row moves',
      { moveDimension: { source: rows(1, 2), destinationIndex: 6 } },
      { ...START, 'dòng 2': 5, 'dòng 4': 2 },
    ],
    ['their column moves', { moveDimension: { source: columns(2, 3), destinationIndex: 0 } }, { ...START, 'cột C': 0 }],
    [
      'the grid is cut',
      { updateSheetProperties: { properties: { gridProperties: { rowCount: 3 } }, fields: 'gridProperties.rowCount' } },
      { 'dòng 2': 1, 'cột C': 2, hai: 1 },
    ],
    ['cells come between', { insertRange: { range: range(0, 2, 0, 6), shiftDimension: 'ROWS' } }, START],
    [
      'cells are moved',
      { cutPaste: { source: range(1, 2, 0, 6), destination: { rowIndex: 7 }, pasteType: 'PASTE_NORMAL' } },
      START,
    ],
  ])('when %s', (_name, request, expected) => {
    const made = tagged();
    made.apply(request);
    expect(lines(made)).toEqual(expected);
  });
});

test('metadata of a deleted sheet go with it', () => {
  const made = tagged();
  made.apply({ deleteSheet: { sheetId: 0 } });
  expect(made.spreadsheet.developerMetadata?.map(({ metadataKey }) => metadataKey)).toEqual(['hai', 'sổ']);
});

test('a duplicated sheet has them again, under ids of their own', () => {
  const made = tagged();
  made.apply({ duplicateSheet: { sourceSheetId: 0, newSheetId: 5 } });
  const all = made.spreadsheet.developerMetadata ?? [];
  expect(all.slice(6)).toMatchObject([
    { metadataKey: 'dòng 2', location: { locationType: 'ROW', dimensionRange: rows(1, 2, 5) } },
    { metadataKey: 'dòng 4', location: { dimensionRange: rows(3, 4, 5) } },
    { metadataKey: 'cột C', location: { dimensionRange: columns(2, 3, 5) } },
    { metadataKey: 'một', location: { locationType: 'SHEET', sheetId: 5 } },
  ]);
  expect(new Set(all.map(({ metadataId }) => metadataId)).size).toBe(10);
  made.apply({ insertDimension: { range: rows(0, 1, 5) } });
  expect(lines(made)['dòng 2']).toBe(2);
  expect(all[0]?.location).toMatchObject({ dimensionRange: { startIndex: 1 } });
});
