/**
 * A spreadsheet as an .xlsx file, as Drive's export gives it. Equal spreadsheets give equal bytes.
 *
 * Filter views and protections have no place in the file: who may write is the spreadsheet's business, not its copy's.
 * Charts go along as far as `charts/drawnChart.ts` draws them. Each sheet prints on A4 across, as wide as one page, its frozen rows on every page.
 */
import ExcelJS from 'exceljs';
import type { AddWorksheetOptions, PaperSize, WorksheetView } from 'exceljs';
import { columnLetters, quoteTitle } from '../sheets/a1Format.ts';
import { sheetByTitle } from '../sheets/a1.ts';
import { localeRules } from '../sheets/locale/locale.ts';
import type { Sheet, Spreadsheet } from '../sheets/model.ts';
import { argbAt } from './colors.ts';
import { charactersOf, DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, pointsOf } from './dimensions.ts';
import { withCharts } from './charts/addCharts.ts';
import type { FormulaDialect } from './formulaText.ts';
import { listSheet } from './listSheet.ts';
import { repacked } from './repacked.ts';
import { xlsxSheetNames } from './sheetNames.ts';
import { withStandardFont } from './standardFont.ts';
import { closedIn, writeWorksheet } from './worksheet.ts';

export const XLSX_MIME_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The file says nothing of when it was made: the same content is the same file. */
const NO_TIME = new Date('2000-01-01T00:00:00Z');

export async function exportXlsx(spreadsheet: Spreadsheet): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = NO_TIME;
  workbook.modified = NO_TIME;
  workbook.title = spreadsheet.properties.title;
  const names = xlsxSheetNames([...spreadsheet.sheets.map(({ properties }) => properties.title), 'Lists']);
  const nameOf = (sheet: Sheet | undefined): string | undefined =>
    sheet === undefined ? undefined : names[spreadsheet.sheets.indexOf(sheet)];
  const dialect: FormulaDialect = {
    decimalComma: localeRules(spreadsheet.properties.locale).decimal === ',',
    sheetName: (title) => nameOf(sheetByTitle(spreadsheet, title)) ?? title,
  };
  const lists = listSheet(names.at(-1) ?? 'Lists');
  for (const sheet of spreadsheet.sheets) {
    const worksheet = workbook.addWorksheet(nameOf(sheet) ?? '', worksheetOptions(sheet));
    writeWorksheet(worksheet, { spreadsheet, sheet, dialect, lists });
  }
  lists.addTo(workbook);
  for (const { name, range } of spreadsheet.namedRanges) {
    const sheet = spreadsheet.sheets.find(({ properties }) => properties.sheetId === range.sheetId);
    const title = nameOf(sheet);
    if (sheet === undefined || title === undefined || !isXlsxName(name)) continue;
    workbook.definedNames.add(`${quoteTitle(title)}!${absolute(sheet, range)}`, name);
  }
  const firstShown = spreadsheet.sheets.findIndex(({ properties }) => properties.hidden !== true);
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 20_000,
      height: 12_000,
      firstSheet: 0,
      activeTab: Math.max(0, firstShown),
      visibility: 'visible',
    },
  ];
  return repacked(new Uint8Array(await workbook.xlsx.writeBuffer()), (parts) =>
    withCharts(withStandardFont(parts), { spreadsheet, nameOf }),
  );
}

function worksheetOptions({ properties }: Sheet): Partial<AddWorksheetOptions> {
  const { gridProperties } = properties;
  const tab = argbAt(properties as unknown as Readonly<Record<string, unknown>>, 'tabColor');
  const rows = gridProperties.frozenRowCount ?? 0;
  const columns = gridProperties.frozenColumnCount ?? 0;
  const shown = { showGridLines: gridProperties.hideGridlines !== true, rightToLeft: properties.rightToLeft === true };
  const view: Partial<WorksheetView> =
    rows + columns > 0 ? { ...shown, state: 'frozen', xSplit: columns, ySplit: rows } : { ...shown, state: 'normal' };
  return {
    ...(properties.hidden === true ? { state: 'hidden' as const } : {}),
    properties: {
      defaultRowHeight: pointsOf(DEFAULT_ROW_PIXELS),
      defaultColWidth: charactersOf(DEFAULT_COLUMN_PIXELS),
      ...(tab === undefined ? {} : { tabColor: { argb: tab } }),
    },
    views: [view],
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(rows > 0 ? { printTitlesRow: `1:${rows}` } : {}),
    },
  };
}

/** exceljs has the number in an enum of types only. */
const A4 = 9 as unknown as PaperSize;

function absolute(sheet: Sheet, range: Spreadsheet['namedRanges'][number]['range']): string {
  const { startRow, endRow, startColumn, endColumn } = closedIn(sheet, range);
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const [first, last] = [corner(startRow, startColumn), corner(endRow - 1, endColumn - 1)];
  return first === last ? first : `${first}:${last}`;
}

/** Excel reads single letters R and C, and three letters with digits, as places. */
const isXlsxName = (name: string): boolean => !/^([rc]|[a-z]{1,3}\d+|r\d*c\d*)$/i.test(name);
