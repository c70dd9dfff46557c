/** Values of ranges: read as typed, by the locale and the format of the cell; what a script writes it reads again. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorkbook, type WorkbookUnderTest } from './workbookUnderTest.ts';

let book: WorkbookUnderTest;
beforeAll(async () => {
  book = await startWorkbook();
});
afterAll(() => book.close());

/** What a cell holds after `setValue`, in the words of the Sheets API. */
const check = async (format: string, value: unknown, expected: object): Promise<void> => {
  await book.run(
    `sheet.getRange('C3').clear().setNumberFormat(args[0]); sheet.getRange('C3').setValue(args[1])`,
    ...[format, value],
  );
  const found = (await book.rest('sheets.data.rowData.values.userEnteredValue')) as {
    readonly sheets: { readonly data?: { readonly rowData?: { readonly values?: object[] }[] }[] }[];
  };
  expect(found.sheets[0]?.data?.[0]?.rowData?.[2]?.values?.[2]).toEqual({ userEnteredValue: expected });
};

describe('what is written is read as if typed', () => {
  it('by the locale', async () => {
    await check('General', '5,5', { numberValue: 5.5 });
    await check('General', '50%', { numberValue: 0.5 });
    await check('General', '05/08/2023', { numberValue: 45143 });
    await check('General', 'TRUE', { boolValue: true });
    await check('General', '=1+1', { formulaValue: '=1+1' });
    await check('General', "'=1+1", { stringValue: '=1+1' });
    await check('General', 'Xã Cam Lộ', { stringValue: 'Xã Cam Lộ' });
    await check('General', 7, { numberValue: 7 });
    await check('General', false, { boolValue: false });
  });

  it('but in a text cell nothing is read', async () => {
    await check('@', '5.1', { stringValue: '5.1' });
    await check('@', '01', { stringValue: '01' });
    await check('@', '=1+1', { stringValue: '=1+1' });
  });

  it('the format counts that stood when the value was written', async () => {
    await book.run(`sheet.getRange('D1').setValue('01'); sheet.getRange('D1').setNumberFormat('@')`);
    expect(await book.run(`return sheet.getRange('D1').getDisplayValue()`)).toBe('1');
  });

  it('nothing, null and undefined empty the cell', async () => {
    const piece = `const range = sheet.getRange('E1:G1').setValues([[1, 2, 3]]);
      range.setValues([['', null, undefined]]);
      return [range.getValues(), range.isBlank()]`;
    expect(await book.run(piece)).toEqual([[['', '', '']], true]);
  });
});

describe('dates', () => {
  it('are instants in the time zone of the spreadsheet, and get a format', async () => {
    const piece = `const range = sheet.getRange('H1').setValue(new Date('2023-08-05T00:00:00+07:00'));
      return [range.getValue() instanceof Date, range.getValue(), range.getDisplayValue()]`;
    expect(await book.run(piece)).toEqual([true, '2023-08-04T17:00:00.000Z', '05/08/2023']);
  });

  it('typed ones are dates too', async () => {
    expect(await book.run(`return sheet.getRange('H2').setValue('07/8/2023').getValue()`)).toBe(
      '2023-08-06T17:00:00.000Z',
    );
  });
});

describe('refusals', () => {
  it('rows and columns must be those of the range', async () => {
    expect(await book.refusal(`sheet.getRange('A1:A2').setValues([[1]])`)).toBe(
      'Exception: The number of rows in the data does not match the number of rows in the range. ' +
        'The data has 1 but the range has 2.',
    );
    expect(await book.refusal(`sheet.getRange('A1:B1').setValues([[1]])`)).toBe(
      'Exception: The number of columns in the data does not match the number of columns in the range. ' +
        'The data has 1 but the range has 2.',
    );
  });

  it('a wrong type is told with the signature', async () => {
    expect(await book.refusal(`sheet.getRange('A1').setValues(5)`)).toBe(
      "Exception: The parameters (number) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });
});

it('errors and formulas', async () => {
  const piece = `const range = sheet.getRange('I1:J1').setFormulas([['=1/0', 'SUM(1;2)']]);
    return [range.getValues(), range.getFormulas(), range.getDisplayValues()]`;
  expect(await book.run(piece)).toEqual([[['#DIV/0!', 3]], [['=1/0', '=SUM(1;2)']], [['#DIV/0!', '3']]]);
});

it('sorts by a column', async () => {
  const piece = `const range = sheet.getRange('K1:L3').setValues([[2, 'b'], [3, 'c'], [1, 'a']]);
    return range.sort({ column: 11, ascending: false }).getValues()`;
  expect(await book.run(piece)).toEqual([
    [3, 'c'],
    [2, 'b'],
    [1, 'a'],
  ]);
});

it('gives back what was written', async () => {
  const word = fc
    .stringMatching(/^[A-Za-zđĐăâêôơư][A-Za-zđ ]{0,12}[a-z]$/)
    .filter((text) => !/^(true|false)$/i.test(text));
  const cell = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.boolean(), word, fc.constant(''));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
      const piece = `const range = sheet.getRange(20, 1, args[0].length, 3).clear(); return range.setValues(args[0]).getValues()`;
      expect(await book.run(piece, rows)).toEqual(rows);
    }),
    { numRuns: 25 },
  );
});
