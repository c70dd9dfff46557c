import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../../local/google/http/handler.ts';
import { bookOf, columns, refusal, rows, sheetOf } from './workbook.ts';

const book = () => bookOf(sheetOf(0, 'Kế hoạch', [['Mã']]), sheetOf(7, 'Số liệu'));

const tag = (metadataKey: string, location: JsonObject, more: JsonObject = {}) => ({
  createDeveloperMetadata: { developerMetadata: { metadataKey, location, visibility: 'DOCUMENT', ...more } },
});
const row = (index: number, sheetId = 0) => ({ dimensionRange: rows(index, index + 1, sheetId) });
const byKey = (metadataKey: string) => ({ developerMetadataLookup: { metadataKey } });

describe('createDeveloperMetadata', () => {
  test('gives an id, and the type of the location', () => {
    const made = book();
    const [own, given, column, sheet] = made.apply(
      tag('cả sổ', { spreadsheet: true }, { visibility: 'PROJECT' }),
      tag('dòng', row(2), { metadataId: 5, metadataValue: 'NV-01' }),
      tag('cột', { dimensionRange: { ...columns(1, 2), sheetId: 7 } }),
      tag('trang', { sheetId: 7 }),
    );
    const { metadataId } = made.spreadsheet.developerMetadata?.[0] ?? {};
    expect(metadataId).toBeGreaterThan(0);
    expect(own).toEqual({
      createDeveloperMetadata: {
        developerMetadata: {
          metadataId,
          metadataKey: 'cả sổ',
          location: { locationType: 'SPREADSHEET', spreadsheet: true },
          visibility: 'PROJECT',
        },
      },
    });
    expect(given).toMatchObject({
      createDeveloperMetadata: {
        developerMetadata: { metadataId: 5, metadataValue: 'NV-01', location: { locationType: 'ROW', ...row(2) } },
      },
    });
    expect([column, sheet]).toMatchObject([
      { createDeveloperMetadata: { developerMetadata: { location: { locationType: 'COLUMN' } } } },
      { createDeveloperMetadata: { developerMetadata: { location: { locationType: 'SHEET', sheetId: 7 } } } },
    ]);
    expect(new Set(made.spreadsheet.developerMetadata?.map((metadata) => metadata.metadataId)).size).toBe(4);
  });

  test.each<[string, JsonObject]>([
    ['developerMetadata.metadataKey must be specified.', tag('', { spreadsheet: true })],
    ['developerMetadata.visibility must be specified.', tag('k', { spreadsheet: true }, { visibility: undefined })],
    [
      'developerMetadata.visibility must be specified.',
      tag('k', { spreadsheet: true }, { visibility: 'DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED' }),
    ],
    ['developerMetadata.location must be specified.', tag('k', {})],
    ['developerMetadata.location must be specified.', tag('k', { spreadsheet: false })],
    ['No grid with id: 9', tag('k', { sheetId: 9 })],
    ['No grid with id: 9', tag('k', row(0, 9))],
    ['No dimension specified.', tag('k', { dimensionRange: { startIndex: 0, endIndex: 1 } })],
    ['must represent a single row or column.', tag('k', { dimensionRange: rows(1, 3) })],
    ['must represent a single row or column.', tag('k', { dimensionRange: { dimension: 'ROWS', startIndex: 1 } })],
    ['must represent a single row or column.', tag('k', { dimensionRange: rows(-1, 0) })],
    ['exceeds grid limits. Max rows: 10, max columns: 6', tag('k', row(10))],
    ['exceeds grid limits.', tag('k', { dimensionRange: columns(6, 7) })],
    ['developerMetadata.metadataId must be positive.', tag('k', { spreadsheet: true }, { metadataId: 0 })],
    ['developer metadata with that ID already exists.', tag('k', { spreadsheet: true }, { metadataId: 5 })],
  ])('is refused: %s', (words, request) => {
    const made = book();
    made.apply(tag('đã có', row(1), { metadataId: 5 }));
    const before = made.spreadsheet;
    expect(refusal(() => made.apply(request))).toContain(words);
    expect(made.spreadsheet).toBe(before);
  });

  test('holds 30 000 characters for the spreadsheet and for each sheet', () => {
    const made = book();
    const full = { metadataValue: 'x'.repeat(29_999) };
    made.apply(tag('k', { spreadsheet: true }, full), tag('k', row(1), full), tag('k', { sheetId: 7 }, full));
    expect(refusal(() => made.apply(tag('k', { sheetId: 0 })))).toContain('sheet with id 0 would exceed the limit');
    expect(refusal(() => made.apply(tag('k', { spreadsheet: true })))).toContain('the spreadsheet would exceed');
    const grown = { dataFilters: [byKey('k')], developerMetadata: { metadataKey: 'kk' }, fields: 'metadataKey' };
    expect(refusal(() => made.apply({ updateDeveloperMetadata: grown }))).toContain('would exceed the limit');
  });
});

describe('updateDeveloperMetadata', () => {
  const update = (filter: JsonObject, developerMetadata: JsonObject, fields: string) => ({
    updateDeveloperMetadata: { dataFilters: [filter], developerMetadata, fields },
  });

  test('sets the fields of the mask on everything that a filter finds, and answers it', () => {
    const made = book();
    made.apply(tag('a', row(1), { metadataId: 1 }), tag('a', row(2), { metadataId: 2 }), tag('b', row(3)));
    const [reply] = made.apply(update(byKey('a'), { metadataValue: 'mới', metadataKey: 'bỏ qua' }, 'metadataValue'));
    expect(reply).toMatchObject({
      updateDeveloperMetadata: {
        developerMetadata: [
          { metadataId: 1, metadataKey: 'a', metadataValue: 'mới', location: row(1) },
          { metadataId: 2, metadataKey: 'a', metadataValue: 'mới', location: row(2) },
        ],
      },
    });
    expect(made.spreadsheet.developerMetadata?.[2]).not.toHaveProperty('metadataValue');
    made.apply(update(byKey('a'), {}, 'metadataValue'));
    expect(made.spreadsheet.developerMetadata?.[0]).not.toHaveProperty('metadataValue');
    made.apply(update({ developerMetadataLookup: { metadataId: 2 } }, { location: { sheetId: 7 } }, 'location'));
    expect(made.spreadsheet.developerMetadata?.[1]?.location).toEqual({ locationType: 'SHEET', sheetId: 7 });
    expect(made.apply(update(byKey('không có'), { metadataKey: 'x' }, 'metadataKey'))).toEqual([
      { updateDeveloperMetadata: {} },
    ]);
  });

  test.each<[string, JsonObject]>([
    ["At least one field must be listed in 'fields'", update(byKey('a'), {}, '')],
    ['Invalid field: ten', update(byKey('a'), {}, 'ten')],
    ['metadataKey must be specified.', update(byKey('a'), {}, 'metadataKey')],
    ['location must be specified.', update(byKey('a'), { metadataKey: 'b', visibility: 'PROJECT' }, '*')],
    ['Changing a part of a location is not', update(byKey('a'), { location: { sheetId: 7 } }, 'location.sheetId')],
    ['Changing metadataId is not implemented', update(byKey('a'), { metadataId: 3 }, 'metadataId')],
    ['Invalid dataFilters[0]: dataFilter.filter must be specified.', update({}, { metadataKey: 'b' }, 'metadataKey')],
    [
      'Must specify at least one dataFilter.',
      { updateDeveloperMetadata: { developerMetadata: { metadataKey: 'b' }, fields: 'metadataKey' } },
    ],
  ])('is refused: %s', (words, request) => {
    const made = book();
    made.apply(tag('a', row(1)));
    const before = made.spreadsheet;
    expect(refusal(() => made.apply(request))).toContain(words);
    expect(made.spreadsheet).toBe(before);
  });
});

test('deleteDeveloperMetadata deletes what the filter finds, and answers it', () => {
  const made = book();
  made.apply(tag('a', row(1)), tag('b', row(1)), tag('a', { spreadsheet: true }), tag('c', row(4)));
  expect(made.apply({ deleteDeveloperMetadata: { dataFilter: byKey('a') } })).toMatchObject([
    {
      deleteDeveloperMetadata: {
        deletedDeveloperMetadata: [{ location: row(1) }, { location: { spreadsheet: true } }],
      },
    },
  ]);
  made.apply({ deleteDeveloperMetadata: { dataFilter: { a1Range: "'Kế hoạch'!B2" } } });
  expect(made.spreadsheet.developerMetadata).toMatchObject([{ metadataKey: 'c' }]);
  expect(made.apply({ deleteDeveloperMetadata: { dataFilter: byKey('a') } })).toEqual([
    { deleteDeveloperMetadata: {} },
  ]);
  expect(refusal(() => made.apply({ deleteDeveloperMetadata: {} }))).toContain('dataFilter.filter must be specified.');
});

test('updateDimensionProperties does not set metadata', () => {
  const properties = { developerMetadata: [{ metadataKey: 'k' }] };
  const request = { updateDimensionProperties: { range: rows(0, 1), properties, fields: 'developerMetadata' } };
  expect(refusal(() => book().apply(request))).toContain('properties.developerMetadata is not implemented');
});
