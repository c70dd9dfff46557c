/** Lookups against a spreadsheet with metadata at every kind of location. */
import { expect, test } from 'vitest';
import { lookUp, type GivenLookup } from '../../../../../local/google/sheets/developerMetadata/lookup.ts';
import { bookOf, columns, refusal, rows, sheetOf } from '../batchUpdate/workbook.ts';

const made = bookOf(sheetOf(0, 'Một'), sheetOf(1, 'Hai'));
const PLACES = {
  sổ: { spreadsheet: true },
  một: { sheetId: 0 },
  'dòng 2': { dimensionRange: rows(1, 2) },
  'dòng 3': { dimensionRange: rows(2, 3) },
  'cột B': { dimensionRange: columns(1, 2) },
  'hai 2': { dimensionRange: rows(1, 2, 1) },
};
Object.entries(PLACES).forEach(([metadataKey, location], index) =>
  made.apply({
    createDeveloperMetadata: {
      developerMetadata: {
        metadataId: index + 1,
        metadataKey,
        metadataValue: index < 3 ? 'đầu' : 'cuối',
        location,
        visibility: metadataKey === 'dòng 3' ? 'PROJECT' : 'DOCUMENT',
      },
    },
  }),
);
const EXACT = 'EXACT_LOCATION';
const INTERSECTING = 'INTERSECTING_LOCATION';

test.each<[GivenLookup, readonly string[]]>([
  [{}, Object.keys(PLACES)],
  [{ metadataId: 3 }, ['dòng 2']],
  [{ metadataId: 99 }, []],
  [{ metadataKey: 'cột B' }, ['cột B']],
  [{ metadataKey: 'cột B', metadataId: 1 }, []],
  [{ metadataValue: 'đầu' }, ['sổ', 'một', 'dòng 2']],
  [{ visibility: 'PROJECT' }, ['dòng 3']],
  [{ visibility: 'DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED' }, Object.keys(PLACES)],
  [{ locationType: 'ROW' }, ['dòng 2', 'dòng 3', 'hai 2']],
  [{ locationType: 'COLUMN' }, ['cột B']],
  [{ locationType: 'SHEET' }, ['một']],
  [{ locationType: 'SPREADSHEET' }, ['sổ']],
  [{ metadataLocation: PLACES['dòng 2'] }, ['một', 'dòng 2', 'cột B']],
  [{ metadataLocation: PLACES['dòng 2'], locationMatchingStrategy: INTERSECTING }, ['một', 'dòng 2', 'cột B']],
  [{ metadataLocation: PLACES['dòng 2'], locationMatchingStrategy: EXACT }, ['dòng 2']],
  [{ metadataLocation: PLACES['dòng 2'], locationType: 'COLUMN' }, ['cột B']],
  [{ metadataLocation: PLACES['cột B'] }, ['một', 'dòng 2', 'dòng 3', 'cột B']],
  [{ metadataLocation: { sheetId: 0 } }, ['một', 'dòng 2', 'dòng 3', 'cột B']],
  [{ metadataLocation: { sheetId: 0 }, locationMatchingStrategy: EXACT }, ['một']],
  [{ metadataLocation: { sheetId: 1 } }, ['hai 2']],
  [{ metadataLocation: { spreadsheet: true } }, ['sổ']],
  [{ metadataLocation: { spreadsheet: true }, locationType: 'SPREADSHEET' }, ['sổ']],
])('%j finds %j', (lookup, keys) => {
  expect(lookUp(made.spreadsheet, lookup).map(({ metadataKey }) => metadataKey)).toEqual(keys);
});

test.each<[GivenLookup, string]>([
  [{ locationMatchingStrategy: EXACT }, 'metadataLocation must be specified'],
  [
    { locationMatchingStrategy: EXACT, metadataLocation: { sheetId: 0 }, locationType: 'SHEET' },
    'locationType must not be specified',
  ],
  [{ metadataLocation: { sheetId: 0 }, locationType: 'SPREADSHEET' }, 'locationType cannot be SPREADSHEET'],
  [
    { metadataLocation: { spreadsheet: true }, locationType: 'SPREADSHEET', locationMatchingStrategy: INTERSECTING },
    'locationType cannot be SPREADSHEET',
  ],
  [{ metadataLocation: { sheetId: 9 } }, 'No grid with id: 9'],
  [{ metadataLocation: {} }, 'metadataLocation must be specified.'],
  [{ metadataLocation: { dimensionRange: rows(0, 2) } }, 'must represent a single row or column.'],
])('%j is refused: %s', (lookup, words) => {
  expect(refusal(() => lookUp(made.spreadsheet, lookup))).toContain(words);
});

test('a spreadsheet without any has none to be found', () => {
  expect(lookUp(bookOf(sheetOf(0, 'T')).spreadsheet, {})).toEqual([]);
});
