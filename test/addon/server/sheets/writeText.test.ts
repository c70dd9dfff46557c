/** Text that came from elsewhere is that text in the cell, whatever it looks like and whatever format the cell has. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSheets, type SheetsUnderTest } from './sheetsUnderTest.ts';

const FORMATS = ['@', '#,##0', '0%', 'dd/mm/yyyy', '0.00'];
const PLACES = 30;

let under: SheetsUnderTest;
let title: string;

beforeAll(async () => {
  under = await startSheets();
  const { sheets } = await under.resource();
  title = sheets?.[0]?.properties?.title ?? '';
});

afterAll(async () => {
  await under.close();
});

async function formatted(pattern: string): Promise<void> {
  const type = { '@': 'TEXT', '0%': 'PERCENT', 'dd/mm/yyyy': 'DATE' }[pattern] ?? 'NUMBER';
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: PLACES, startColumnIndex: 0, endColumnIndex: 1 };
  const { sheets } = await under.resource();
  const sheetId = sheets?.[0]?.properties?.sheetId ?? 0;
  await under.batch([
    {
      repeatCell: {
        range: { ...range, sheetId },
        cell: { userEnteredFormat: { numberFormat: { type, pattern } } },
        fields: 'userEnteredFormat',
      },
    },
  ]);
}

async function written(values: readonly unknown[]): Promise<unknown[]> {
  await under.value(
    'write',
    title,
    values.map((value, row) => ({ row, column: 0, value })),
  );
  const { sheets } = await under.resource();
  const rows = sheets?.[0]?.data?.[0]?.rowData ?? [];
  return values.map((_, row) => rows[row]?.values?.[0]?.userEnteredValue);
}

describe('writing a value', () => {
  const text = fc
    .tuple(
      fc.constantFrom('', '=', '+', '-', '@', "'", "''", '\t', '\n', '=1+', '0'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    )
    .map(([beginning, rest]) => beginning + rest);
  const known = ['5.1', '01/02/2023', '50%', 'TRUE', 'ĐÚNG', '1e5', "'", '=', '😀 chữ', 'a'.repeat(49_999), '#N/A'];

  it.each(FORMATS)('a text stays what it is in a cell of format %s', async (pattern) => {
    await formatted(pattern);
    expect(await written(known)).toEqual(known.map((stringValue) => ({ stringValue })));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 20, maxLength: PLACES }), async (texts) => {
        expect(await written(texts)).toEqual(texts.map((stringValue) => ({ stringValue })));
      }),
      { numRuns: 5 },
    );
  });

  it.each(FORMATS)('a number, a boolean and a day are such in a cell of format %s', async (pattern) => {
    await formatted(pattern);
    expect(await written([0.1, true, { date: '2023-09-08' }, null])).toEqual([
      { numberValue: 0.1 },
      { boolValue: true },
      { numberValue: 45_177 },
      undefined,
    ]);
  });
});
