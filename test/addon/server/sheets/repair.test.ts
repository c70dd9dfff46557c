/** What people do to a workbook, done over the Sheets API, and "Tạo biểu mẫu" run again: it is the workbook that it was. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutUnitWorkbook } from '../../../../shared/forms/layout/unitWorkbook.ts';
import { CONTENT, CONTEXT } from '../../../shared/forms/sample.ts';
import { comparable } from './comparable.ts';
import { startSheets, type SheetsUnderTest } from './sheetsUnderTest.ts';

const FILLED = layoutUnitWorkbook(CONTEXT, CONTENT);
/** What the province says alone: nothing that is typed comes back from it. */
const BARE = layoutUnitWorkbook({ ...CONTEXT, answers: [] });

let under: SheetsUnderTest;
let whole: unknown;

beforeAll(async () => {
  under = await startSheets();
  await under.value('build', FILLED, 100);
  whole = comparable(await under.resource());
});

afterAll(async () => {
  expect(under.google.internalErrors).toEqual([]);
  await under.close();
});

type Requests = (id: (title: string) => number) => sheets_v4.Schema$Request[];

const area = (
  sheetId: number,
  startRowIndex: number,
  endRowIndex: number,
  startColumnIndex: number,
  endColumnIndex: number,
) => ({
  sheetId,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});
const rows = (sheetId: number, startIndex: number, endIndex: number) => ({
  sheetId,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});
const columns = (sheetId: number, startIndex: number, endIndex: number) => ({
  ...rows(sheetId, startIndex, endIndex),
  dimension: 'COLUMNS',
});
const text = (range: ReturnType<typeof area>, stringValue: string): sheets_v4.Schema$Request => ({
  repeatCell: { range, cell: { userEnteredValue: { stringValue } }, fields: 'userEnteredValue' },
});

const DAMAGES: Readonly<Record<string, Requests>> = {
  'a tab renamed': (id) => [
    { updateSheetProperties: { properties: { sheetId: id('Kế hoạch'), title: 'KH 2023' }, fields: 'title' } },
  ],
  'a tab moved and hidden': (id) => [
    { updateSheetProperties: { properties: { sheetId: id('Kế hoạch'), index: 9 }, fields: 'index' } },
    { updateSheetProperties: { properties: { sheetId: id('Số liệu'), hidden: true }, fields: 'hidden' } },
  ],
  'a column moved': (id) => [{ moveDimension: { source: columns(id('Kế hoạch'), 2, 3), destinationIndex: 9 } }],
  'a blank column put in': (id) => [
    { insertDimension: { range: columns(id('Báo cáo Q3'), 4, 5), inheritFromBefore: true } },
  ],
  'a header overtyped': (id) => [text(area(id('Kế hoạch'), 4, 5, 3, 4), 'Việc')],
  'headers merged': (id) => [{ mergeCells: { range: area(id('Kế hoạch'), 4, 5, 6, 8), mergeType: 'MERGE_ALL' } }],
  'cells merged': (id) => [{ mergeCells: { range: area(id('Khó khăn'), 10, 12, 2, 4), mergeType: 'MERGE_ALL' } }],
  'rows sorted': (id) => [
    {
      sortRange: {
        range: area(id('Báo cáo Q3'), 5, 8, 0, 9),
        sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }],
      },
    },
    { moveDimension: { source: rows(id('Số liệu'), 6, 9), destinationIndex: 20 } },
  ],
  'rows put in above the header': (id) => [
    { insertDimension: { range: rows(id('Kế hoạch'), 2, 4), inheritFromBefore: false } },
  ],
  'blank prefilled rows deleted': (id) => [{ deleteDimension: { range: rows(id('Văn bản'), 8, 10) } }],
  'prefilled cells overtyped': (id) => [
    text(area(id('Báo cáo Q3'), 6, 7, 1, 2), 'Việc khác'),
    text(area(id('Số liệu'), 7, 8, 2, 3), '=1+1'),
  ],
  'formats pasted': (id) => [
    {
      repeatCell: {
        range: area(id('Báo cáo Q3'), 4, 8, 2, 6),
        cell: { userEnteredFormat: { textFormat: { bold: true, fontSize: 20 } } },
        fields: 'userEnteredFormat',
      },
    },
  ],
  'validation killed': (id) => [{ setDataValidation: { range: area(id('Kế hoạch'), 5, 30, 0, 13) } }],
  'widths and frozen panes changed': (id) => [
    {
      updateDimensionProperties: {
        range: columns(id('Rà soát'), 0, 3),
        properties: { pixelSize: 20 },
        fields: 'pixelSize',
      },
    },
    {
      updateSheetProperties: {
        properties: { sheetId: id('Rà soát'), gridProperties: { frozenRowCount: 0 } },
        fields: 'gridProperties.frozenRowCount',
      },
    },
  ],
  'the locale changed': () => [{ updateSpreadsheetProperties: { properties: { locale: 'en_US' }, fields: 'locale' } }],
};

describe('"Tạo biểu mẫu" run again after', () => {
  it.each(Object.keys(DAMAGES))('%s', async (name) => {
    const { sheets } = await under.resource();
    const id = (title: string): number =>
      sheets?.find(({ properties }) => properties?.title === title)?.properties?.sheetId ?? -1;
    await under.batch(DAMAGES[name]!(id));
    expect(comparable(await under.resource())).not.toEqual(whole);
    await under.value('build', BARE, 100);
    expect(comparable(await under.resource())).toEqual(whole);
  });
});
