/** The `fields` grammar: which parts of a response a mask leaves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSheetsDescription } from '../../../../local/google/discovery/description.ts';
import { makePlans } from '../../../../local/google/http/body/fieldPlan.ts';
import type { JsonObject } from '../../../../local/google/http/handler.ts';
import { applyMask, checkMask, parseMask } from '../../../../local/google/http/mask.ts';

const spreadsheet = makePlans(loadSheetsDescription())('Spreadsheet');

const RESPONSE = {
  spreadsheetId: 'x',
  properties: { title: 'Sổ', locale: 'vi_VN' },
  sheets: [
    { properties: { sheetId: 0, title: 'A', gridProperties: { rowCount: 9, columnCount: 3 } } },
    { properties: { sheetId: 1, title: 'B' }, merges: [{ sheetId: 1 }] },
  ],
};

const masked = (fields: string, response: JsonObject): unknown => {
  const parsed = parseMask(fields);
  if (!parsed.ok) return `refused at ${parsed.path}`;
  const checked = checkMask(parsed.mask, spreadsheet);
  return checked.ok ? applyMask(checked.mask, response) : `refused at ${checked.path}`;
};
const check = (fields: string, expected: unknown): void => {
  expect(masked(fields, RESPONSE)).toEqual(expected);
};

describe('fields', () => {
  it('takes names, and everything below them', () =>
    check('spreadsheetId,properties', { spreadsheetId: 'x', properties: RESPONSE.properties }));
  it('takes parts by dots', () => check('properties.title', { properties: { title: 'Sổ' } }));
  it('takes parts by slashes', () => check('properties/title', { properties: { title: 'Sổ' } }));
  it('takes several parts by brackets, through lists', () =>
    check('sheets(properties(sheetId,title))', {
      sheets: [{ properties: { sheetId: 0, title: 'A' } }, { properties: { sheetId: 1, title: 'B' } }],
    }));
  it('mixes them', () =>
    check('sheets.properties(title,gridProperties/rowCount)', {
      sheets: [{ properties: { title: 'A', gridProperties: { rowCount: 9 } } }, { properties: { title: 'B' } }],
    }));
  it('joins two masks of one part', () =>
    check('properties.title,properties.locale', { properties: { title: 'Sổ', locale: 'vi_VN' } }));
  it('lets the whole win over a part of it', () =>
    check('properties.title,properties', { properties: RESPONSE.properties }));
  it('leaves an empty object where a list has nothing of it', () =>
    check('sheets.merges', { sheets: [{}, { merges: [{ sheetId: 1 }] }] }));
  it('takes snake_case', () => check('spreadsheet_id', { spreadsheetId: 'x' }));
  it('takes * for any name', () => {
    check('*', RESPONSE);
    check('properties(*)', { properties: RESPONSE.properties });
    check('sheets/*/title', { sheets: [{ properties: { title: 'A' } }, { properties: { title: 'B' }, merges: [{}] }] });
  });
  it.each([
    ['bogus', 'bogus'],
    ['properties.bogus', 'properties.bogus'],
    ['sheets(properties(bogus))', 'sheets.properties.bogus'],
    ['properties.title.x', 'properties.title.x'],
    ['properties, sheets', ' sheets'],
    ['sheets(', ''],
    ['sheets(properties', ''],
    ['sheets)', ')'],
    ['a,,b', ',b'],
  ])('refuses %s', (fields, path) => check(fields, `refused at ${path}`));
  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ',', '.', '/', '(', ')', '*', ' ') }), (text) => {
        const parsed = parseMask(text);
        expect(typeof parsed.ok).toBe('boolean');
      }),
    );
    expect(parseMask('a('.repeat(100_000)).ok).toBe(false);
  });
  it('applied twice is applied once', () => {
    const names = fc.constantFrom(
      'spreadsheetId',
      'properties.title',
      'sheets(properties/title)',
      'sheets.merges',
      'sheets',
    );
    fc.assert(
      fc.property(fc.array(names, { minLength: 1 }), (parts) => {
        const once = masked(parts.join(','), RESPONSE) as JsonObject;
        expect(masked(parts.join(','), once)).toEqual(once);
      }),
    );
  });
});
