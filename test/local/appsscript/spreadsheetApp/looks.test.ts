/** How cells look, their notes, rules and protections: set by a script, read by it, and seen through the REST service. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OWNER, READER, share } from '../scriptUnderTest.ts';
import { startWorkbook, type WorkbookUnderTest } from './workbookUnderTest.ts';

let book: WorkbookUnderTest;
beforeEach(async () => {
  book = await startWorkbook();
});
afterEach(() => book.close());

const cellA1 = async (fields: string): Promise<unknown> => {
  const found = (await book.rest(`sheets.data.rowData.values(${fields})`)) as {
    readonly sheets: { readonly data?: { readonly rowData?: { readonly values?: object[] }[] }[] }[];
  };
  return found.sheets[0]?.data?.[0]?.rowData?.[0]?.values?.[0];
};

const GETTERS = [
  ...['getBackground', 'getFontColor', 'getFontWeight', 'getFontStyle', 'getFontSize', 'getFontFamily', 'getFontLine'],
  ...['getHorizontalAlignment', 'getVerticalAlignment', 'getWrap', 'getWrapStrategy', 'getNumberFormat', 'getNote'],
];
const READ = `return ${JSON.stringify(GETTERS)}.map((name) => sheet.getRange('A1')[name]())`;
const DEFAULTS = [
  ...['#ffffff', '#000000', 'normal', 'normal', 10, 'Arial', 'none', 'general', 'bottom', false, 'OVERFLOW'],
  ...['0.###############', ''],
];

describe('formats', () => {
  it('are those of a new spreadsheet until set', async () => {
    expect(await book.run(READ)).toEqual(DEFAULTS);
  });

  it('come back as set, and go again with null', async () => {
    const set = `sheet.getRange('A1').setBackground('#D9EAD3').setFontColor('red').setFontWeight('bold').setFontStyle('italic')
      .setFontSize(12).setFontFamily('Roboto').setFontLine('underline').setHorizontalAlignment('center')
      .setVerticalAlignment('top').setWrap(true).setNumberFormat('dd/mm/yyyy').setNote('Ghi chú')`;
    await book.run(set);
    expect(await book.run(READ)).toEqual([
      ...['#d9ead3', '#ff0000', 'bold', 'italic', 12, 'Roboto', 'underline', 'center', 'top', true, 'WRAP'],
      ...['dd/mm/yyyy', 'Ghi chú'],
    ]);
    expect(await cellA1('userEnteredFormat(numberFormat,wrapStrategy,textFormat.bold),note')).toEqual({
      userEnteredFormat: {
        numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' },
        wrapStrategy: 'WRAP',
        textFormat: { bold: true },
      },
      note: 'Ghi chú',
    });
    await book.run(`sheet.getRange('A1').setBackground(null).setFontColor(null).setFontWeight(null).setFontStyle(null)
      .setFontFamily(null).setFontLine(null).setHorizontalAlignment(null).setVerticalAlignment(null).setNote(null)
      .setFontSize(10).setWrap(false).setNumberFormat('General')`);
    expect(await book.run(READ)).toEqual(DEFAULTS);
  });

  it('have a kind that the pattern tells', async () => {
    const kinds = {
      '@': 'TEXT',
      '#,##0': 'NUMBER',
      '0%': 'PERCENT',
      'd/m/yyyy h:mm': 'DATE_TIME',
      'h:mm': 'TIME',
      '0.0E+00': 'SCIENTIFIC',
      '0" ngày"': 'NUMBER',
    };
    for (const [pattern, type] of Object.entries(kinds)) {
      await book.run(`sheet.getRange('A1').setNumberFormat(args[0])`, pattern);
      expect(await cellA1('userEnteredFormat.numberFormat')).toEqual({
        userEnteredFormat: { numberFormat: { type, pattern } },
      });
    }
  });

  it('are set cell by cell, and cleared without the values', async () => {
    const piece = `const range = sheet.getRange('A1:B1').setValues([[1, 2]]);
      range.setBackgrounds([['#ffeeaa', null]]).setFontWeights([['bold', 'normal']]);
      const seen = [range.getBackgrounds(), range.getFontWeights()];
      range.clearFormat();
      return [seen, range.getBackgrounds(), range.getValues()]`;
    expect(await book.run(piece)).toEqual([
      [[['#ffeeaa', '#ffffff']], [['bold', 'normal']]],
      [['#ffffff', '#ffffff']],
      [[1, 2]],
    ]);
  });

  it('borders: true draws, false takes away, null leaves', async () => {
    await book.run(`sheet.getRange('A1').setBorder(true, true, null, true, null, null, '#b7b7b7', SpreadsheetApp.BorderStyle.DASHED);
      sheet.getRange('A1').setBorder(null, false, null, null, null, null)`);
    const seen = (await cellA1('userEnteredFormat.borders')) as { userEnteredFormat: { borders: object } };
    expect(Object.keys(seen.userEnteredFormat.borders).sort()).toEqual(['right', 'top']);
    expect(seen).toMatchObject({ userEnteredFormat: { borders: { top: { style: 'DASHED' } } } });
  });
});

it('merges, and breaks apart', async () => {
  const piece = `sheet.getRange('A1:C2').merge();
    const merged = [sheet.getRange('B2:D9').getMergedRanges().map((one) => one.getA1Notation()), sheet.getRange('C1').isPartOfMerge()];
    sheet.getRange('A1:C2').breakApart();
    return [merged, sheet.getRange('C1').isPartOfMerge()]`;
  expect(await book.run(piece)).toEqual([[['A1:C2'], true], false]);
});

it('copies and moves', async () => {
  const piece = `sheet.getRange('A1').setValue('x').setBackground('#ff0000');
    sheet.getRange('A1').copyTo(sheet.getRange('B1:B2'));
    sheet.getRange('A1').copyTo(sheet.getRange('C1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
    sheet.getRange('A1').moveTo(sheet.getRange('D1'));
    return [sheet.getRange('A1:D2').getValues(), sheet.getRange('A1:D1').getBackgrounds()]`;
  expect(await book.run(piece)).toEqual([
    [
      ['', 'x', 'x', 'x'],
      ['', 'x', '', ''],
    ],
    [['#ffffff', '#ff0000', '#ffffff', '#ff0000']],
  ]);
});

describe('data validation', () => {
  const check = async (rule: string, expected: readonly unknown[], condition: object): Promise<void> => {
    const piece = `const rule = SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).setHelpText('Chọn').build();
      sheet.getRange('A1').setDataValidation(rule);
      const found = sheet.getRange('A1').getDataValidation();
      return [found.getCriteriaType(), found.getCriteriaValues(), found.getHelpText(), found.getAllowInvalid()]`;
    expect(await book.run(piece)).toEqual([...expected, 'Chọn', false]);
    expect(await cellA1('dataValidation')).toMatchObject({
      dataValidation: { condition, strict: true, inputMessage: 'Chọn' },
    });
  };

  it('comes back as built', async () => {
    await check(`requireValueInList(['tốt', 'đạt'])`, ['VALUE_IN_LIST', [['tốt', 'đạt'], true]], {
      type: 'ONE_OF_LIST',
      values: [{ userEnteredValue: 'tốt' }, { userEnteredValue: 'đạt' }],
    });
    await check('requireNumberBetween(0.5, 100)', ['NUMBER_BETWEEN', [0.5, 100]], {
      type: 'NUMBER_BETWEEN',
      values: [{ userEnteredValue: '0,5' }, { userEnteredValue: '100' }],
    });
    await check('requireDate()', ['DATE_IS_VALID_DATE', []], { type: 'DATE_IS_VALID' });
    await check(
      `requireDateAfter(new Date('2023-08-05T00:00:00+07:00'))`,
      ['DATE_AFTER', ['2023-08-04T17:00:00.000Z']],
      { type: 'DATE_AFTER', values: [{ userEnteredValue: '2023-08-05' }] },
    );
    await check('requireCheckbox()', ['CHECKBOX', []], { type: 'BOOLEAN' });
    await check(`requireFormulaSatisfied('=A1>1')`, ['CUSTOM_FORMULA', ['=A1>1']], { type: 'CUSTOM_FORMULA' });
    await check(`requireTextIsUrl()`, ['TEXT_IS_VALID_URL', []], { type: 'TEXT_IS_URL' });
  });

  it('a range as the source of a list', async () => {
    const piece = `const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('D1:D9'), false).build();
      const found = sheet.getRange('A1').setDataValidation(rule).getDataValidation();
      return [found.getCriteriaValues()[0].getA1Notation(), found.getCriteriaValues()[1], found.getAllowInvalid()]`;
    expect(await book.run(piece)).toEqual(['D1:D9', false, true]);
  });

  it('is taken away by null and by clearing', async () => {
    const piece = `const rule = SpreadsheetApp.newDataValidation().requireDate().build();
      const range = sheet.getRange('A1:C1').setDataValidations([[rule, rule, null]]);
      sheet.getRange('A1').setDataValidation(null); sheet.getRange('B1').clearDataValidations();
      return range.getDataValidations()`;
    expect(await book.run(piece)).toEqual([[null, null, null]]);
  });
});

it('conditional formats are read, replaced, cleared', async () => {
  const piece = `const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1=""')
      .setBackground('#FCE5CD').setFontColor('#cc0000').setBold(true).setRanges([sheet.getRange('A1:A9'), sheet.getRange('C1')]).build();
    const other = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1.5).setBackground('red')
      .setRanges([sheet.getRange('B1')]).build();
    sheet.setConditionalFormatRules([other, rule]);
    sheet.setConditionalFormatRules([rule, ...sheet.getConditionalFormatRules().slice(0, 1)]);
    return sheet.getConditionalFormatRules().map((found) => {
      const condition = found.getBooleanCondition();
      return [condition.getCriteriaType(), condition.getCriteriaValues(), condition.getBackground(), condition.getFontColor(),
        condition.getBold(), found.getRanges().map((range) => range.getA1Notation())];
    })`;
  expect(await book.run(piece)).toEqual([
    ['CUSTOM_FORMULA', ['=$A1=""'], '#fce5cd', '#cc0000', true, ['A1:A9', 'C1']],
    ['NUMBER_GREATER_THAN', [1.5], '#ff0000', null, null, ['B1']],
  ]);
  expect(await book.run(`sheet.clearConditionalFormatRules(); return sheet.getConditionalFormatRules().length`)).toBe(
    0,
  );
});

it('a background is the one that was set, whatever a conditional format shows', async () => {
  const piece = `sheet.getRange('A1:B1').setValues([[5, 5]]).setBackgrounds([['#00ff00', null]]);
    const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setBackground('red').setBold(true)
      .setRanges([sheet.getRange('A1:B1')]).build();
    sheet.setConditionalFormatRules([rule]);
    return [sheet.getRange('A1:B1').getBackgrounds(), sheet.getRange('A1').getFontWeight()]`;
  expect(await book.run(piece)).toEqual([[['#00ff00', '#ffffff']], 'normal']);
});

describe('protections', () => {
  it('warn only, keep their words, are removed', async () => {
    const piece = `sheet.getRange('A1:C1').protect().setDescription('Tiêu đề').setWarningOnly(true);
      const [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      const seen = [found.getDescription(), found.isWarningOnly(), found.getRange().getA1Notation(), found.canEdit()];
      found.remove();
      return [seen, book.getProtections(SpreadsheetApp.ProtectionType.RANGE).length]`;
    expect(await book.run(piece)).toEqual([['Tiêu đề', true, 'A1:C1', true], 0]);
  });

  it('of a sheet is one; nobody shuts himself out', async () => {
    await share(book.google, book.spreadsheetId, READER, 'writer');
    const piece = `const made = sheet.protect().setUnprotectedRanges([sheet.getRange('B2')]);
      made.removeEditors(made.getEditors());
      sheet.protect();
      return [book.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, made.getEditors().map((user) => user.getEmail()),
        made.getUnprotectedRanges().map((range) => range.getA1Notation())]`;
    expect(await book.run(piece)).toEqual([1, [OWNER], ['B2']]);
  });
});

it('who may only read writes nothing', async () => {
  await share(book.google, book.spreadsheetId, READER, 'reader');
  const document = await book.script.open({ spreadsheetId: book.spreadsheetId, account: READER, ui: book.window.ui });
  const tried = await document.call('play', [`sheet.getRange('A1').setValue(1)`, []]);
  expect(tried.outcome).toEqual({
    ok: false,
    name: 'Exception',
    message: 'You do not have permission to perform that action.',
  });
  const read = await document.call('play', [
    `return [sheet.getRange('A1').canEdit(), sheet.getRange('A1').getValue()]`,
    [],
  ]);
  expect(read.outcome).toEqual({ ok: true, value: '[false,""]' });
});

it('other files are out of reach with currentonly', async () => {
  expect(await book.refusal(`SpreadsheetApp.openById('x')`)).toBe(
    'Exception: Specified permissions are not sufficient to call SpreadsheetApp.openById. ' +
      'Required permissions: https://www.googleapis.com/auth/spreadsheets',
  );
});

describe('requests', () => {
  it('a script that writes and colours cell by cell costs a handful', async () => {
    const piece = `for (let row = 1; row <= 50; row += 1) {
      sheet.getRange(row, 1).setValue('hàng ' + row).setBackground('#ffeeaa').setNote('n').setFontWeight('bold');
    }`;
    // The file, its rights, one request of values and one of looks.
    expect(await book.requestsOf(piece)).toBe(4);
  });

  it('what was read is not read again until it changes', async () => {
    const piece = `for (let row = 1; row <= 50; row += 1) sheet.getRange(row, 1).getValue() + sheet.getRange(row, 2).getNote()`;
    expect(await book.requestsOf(piece)).toBe(3);
  });
});
