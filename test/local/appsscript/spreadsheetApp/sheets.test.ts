/** Sheets and their rows, columns and names: what SpreadsheetApp did is what the REST service shows. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWorkbook, type WorkbookUnderTest } from './workbookUnderTest.ts';

let book: WorkbookUnderTest;
beforeEach(async () => {
  book = await startWorkbook();
});
afterEach(() => book.close());

const TITLES = `return book.getSheets().map((one) => one.getName())`;

describe('sheets', () => {
  it('are inserted where told, in every form', async () => {
    await book.run(`book.insertSheet('Hai'); book.insertSheet('Không', 0); book.insertSheet(1).setName('Giữa');
      book.insertSheet('Bản sao', 4, { template: book.getSheetByName('Hai') })`);
    expect(await book.run(TITLES)).toEqual(['Không', 'Giữa', 'Sheet1', 'Hai', 'Bản sao']);
    expect(await book.rest('sheets.properties.title')).toEqual({
      sheets: ['Không', 'Giữa', 'Sheet1', 'Hai', 'Bản sao'].map((title) => ({ properties: { title } })),
    });
  });

  it('move by their place after the move', async () => {
    await book.run(`['B', 'C', 'D'].forEach((name) => book.insertSheet(name));
      book.setActiveSheet(book.getSheetByName('B')); book.moveActiveSheet(4);
      book.setActiveSheet(book.getSheetByName('D')); book.moveActiveSheet(1)`);
    expect(await book.run(TITLES)).toEqual(['D', 'Sheet1', 'C', 'B']);
    expect(await book.run(`return book.getSheetByName('B').getIndex()`)).toBe(4);
  });

  it('are hidden, shown, coloured, deleted', async () => {
    const piece = `const made = book.insertSheet('Hai').setTabColor('#0B8043').hideSheet();
      const seen = [made.getTabColor(), made.isSheetHidden()];
      made.showSheet().setTabColor(null);
      const then = [made.getTabColor(), made.isSheetHidden()];
      book.deleteSheet(made);
      return [seen, then, book.getNumSheets(), book.getSheetByName('Hai')]`;
    expect(await book.run(piece)).toEqual([['#0b8043', true], [null, false], 1, null]);
  });

  it('refuse a title that is taken, and deleting the last one', async () => {
    await book.run(`book.insertSheet('Hai')`);
    expect(await book.refusal(`book.insertSheet('Hai')`)).toMatch(
      /^Exception: A sheet with the name "Hai" already exists/,
    );
    expect(await book.refusal(`book.getSheets().forEach((one) => book.deleteSheet(one))`)).toMatch(
      /^Exception: .*all the (visible )?sheets/,
    );
  });

  it('are chosen: the window follows', async () => {
    await book.run(`book.insertSheet('Hai'); book.setCurrentCell(book.getSheetByName('Hai').getRange('B3'))`);
    const sheetId = await book.run(`return book.getSheetByName('Hai').getSheetId()`);
    expect(book.window.shown.at(-1)).toEqual({ what: 'select', sheetId, range: 'B3' });
  });
});

describe('rows and columns', () => {
  const FILL = `sheet.getRange('A1:C3').setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);`;

  it('are inserted, deleted and moved', async () => {
    const piece = `${FILL}
      sheet.insertRowsAfter(1, 2).insertColumnBefore(1);
      sheet.deleteRow(2); sheet.moveRows(sheet.getRange('A4'), 1); sheet.moveColumns(sheet.getRange('B1'), 5);
      return [sheet.getRange(1, 1, 4, 4).getValues(), sheet.getMaxRows(), sheet.getMaxColumns()]`;
    expect(await book.run(piece)).toEqual([
      [
        ['', 8, 9, 7],
        ['', 2, 3, 1],
        ['', '', '', ''],
        ['', 5, 6, 4],
      ],
      1001,
      27,
    ]);
  });

  it('at the end of the sheet too', async () => {
    const piece = `sheet.deleteRows(11, 990); sheet.deleteColumns(5, 22);
      sheet.insertRowsAfter(10, 5); sheet.insertColumnsAfter(4, 1);
      return [sheet.getMaxRows(), sheet.getMaxColumns()]`;
    expect(await book.run(piece)).toEqual([15, 5]);
  });

  it('know where data end', async () => {
    const piece = `const empty = [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
      ${FILL} sheet.getRange('F9').setBackground('red'); sheet.appendRow(['x', 'y']);
      return [empty, sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]`;
    expect(await book.run(piece)).toEqual([[0, 0, 'A1'], 4, 3, 'A1:C4']);
  });

  it('have sizes, may be hidden and frozen', async () => {
    const piece = `sheet.setColumnWidth(2, 180).setRowHeights(1, 2, 40).setFrozenRows(1); sheet.setFrozenColumns(2);
      sheet.hideColumns(3); sheet.hideRow(sheet.getRange('A5'));
      return [sheet.getColumnWidth(1), sheet.getColumnWidth(2), sheet.getRowHeight(2), sheet.getRowHeight(3),
        sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.isColumnHiddenByUser(3), sheet.isRowHiddenByUser(5)]`;
    expect(await book.run(piece)).toEqual([100, 180, 40, 21, 1, 2, true, true]);
    const shown = (await book.rest('sheets(properties.gridProperties,data.columnMetadata)')) as {
      readonly sheets: { readonly properties: object; readonly data: { readonly columnMetadata: object[] }[] }[];
    };
    expect(shown.sheets[0]?.properties).toMatchObject({ gridProperties: { frozenRowCount: 1, frozenColumnCount: 2 } });
    expect(shown.sheets[0]?.data[0]?.columnMetadata.slice(1, 3)).toEqual([
      { pixelSize: 180 },
      { pixelSize: 100, hiddenByUser: true },
    ]);
  });

  it('outside of the sheet are refused', async () => {
    expect(await book.refusal(`sheet.deleteRows(1000, 2)`)).toBe('Exception: Those rows are out of bounds.');
    expect(await book.refusal(`sheet.getRange(1001, 1)`)).toBe(
      'Exception: The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(await book.refusal(`sheet.getRange('Không có')`)).toBe('Exception: Range not found');
  });
});

describe('names', () => {
  it('of ranges are set, found, changed and removed', async () => {
    const piece = `book.setNamedRange('bang_ke', sheet.getRange('A2:C5'));
      const found = book.getRangeByName('bang_ke').getA1Notation();
      const named = book.getNamedRanges()[0].setName('bang_khac');
      const then = [named.getName(), named.getRange().getNumRows(), sheet.getRange('bang_khac').getColumn()];
      named.remove();
      return [found, then, book.getRangeByName('bang_khac')]`;
    expect(await book.run(piece)).toEqual(['A2:C5', ['bang_khac', 4, 1], null]);
  });

  it('A1 notation goes both ways', async () => {
    const wide = `sheet.insertColumnsAfter(26, 4); return ['B2', 'C3:B2', "'Sheet1'!A:B", '2:3', 'AB1']
      .map((text) => book.getRange(text).getA1Notation())`;
    expect(await book.run(wide)).toEqual(['B2', 'B2:C3', 'A1:B1000', 'A2:AD3', 'AB1']);
  });
});

it('a file has a name, a locale, a time zone', async () => {
  const piece = `book.rename('Sổ mới'); book.setSpreadsheetLocale('en_US'); book.setSpreadsheetTimeZone('Etc/GMT');
    return [book.getName(), book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone(), book.getId(), book.getUrl()]`;
  const { spreadsheetId } = book;
  expect(await book.run(piece)).toEqual([
    ...['Sổ mới', 'en_US', 'Etc/GMT', spreadsheetId],
    `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`,
  ]);
});
