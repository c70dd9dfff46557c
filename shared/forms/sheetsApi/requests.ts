/**
 * A workbook model as one batchUpdate that turns a freshly created spreadsheet into it.
 *
 * Sheets are added with the ids of the model, then the ones that the spreadsheet came with go. Formats before values, so that
 * "5.1" finds its `@`; the locale before both.
 */
import type { CellModel, SheetModel, ValidationRule, WorkbookModel } from '../workbookModel.ts';
import { cellFormat, colorStyle, extendedValue, gridRange } from './cellFormat.ts';
import type { BooleanCondition, CellData, SheetProperties, SheetsRequest } from './requestTypes.ts';

/** @param existing ids of the sheets that the new spreadsheet came with; Google's first one has 0. */
export function renderSheetsRequests(model: WorkbookModel, existing: readonly number[] = [0]): SheetsRequest[] {
  const { title, locale, timeZone } = model;
  return [
    { updateSpreadsheetProperties: { properties: { title, locale, timeZone }, fields: 'title,locale,timeZone' } },
    ...model.sheets.map((sheet, index) => ({ addSheet: { properties: sheetProperties(sheet, index) } })),
    ...existing.map((sheetId) => ({ deleteSheet: { sheetId } })),
    ...model.sheets.flatMap((sheet) => sheetRequests(sheet)),
    ...model.namedRanges.map(({ name, sheetId, area }) => ({
      addNamedRange: { namedRange: { name, range: gridRange(sheetId, area) } },
    })),
  ];
}

export function sheetProperties(sheet: SheetModel, index: number): SheetProperties {
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    index,
    ...(sheet.hidden === true ? { hidden: true } : {}),
    ...(sheet.tabColor === undefined ? {} : { tabColorStyle: colorStyle(sheet.tabColor) }),
    gridProperties: {
      rowCount: sheet.rowCount,
      columnCount: sheet.columns.length,
      ...(sheet.frozenRows === 0 ? {} : { frozenRowCount: sheet.frozenRows }),
      ...(sheet.frozenColumns === 0 ? {} : { frozenColumnCount: sheet.frozenColumns }),
    },
  };
}

/** Fills an empty sheet that stands already. */
export function sheetRequests(sheet: SheetModel): SheetsRequest[] {
  const { sheetId } = sheet;
  return [
    ...dimensions(sheet),
    ...sheet.styles.map(({ area, style }) => ({
      repeatCell: {
        range: gridRange(sheetId, area),
        cell: { userEnteredFormat: cellFormat(style) },
        fields: 'userEnteredFormat',
      },
    })),
    ...values(sheet),
    ...sheet.merges.map((area) => ({
      mergeCells: { range: gridRange(sheetId, area), mergeType: 'MERGE_ALL' as const },
    })),
    ...sheet.validations.map(({ area, rule, strict, message }) => ({
      setDataValidation: {
        range: gridRange(sheetId, area),
        rule: { condition: validationCondition(rule), inputMessage: message, strict, showCustomUi: true },
      },
    })),
    ...sheet.highlights.map(({ area, formula, background }, index) => ({
      addConditionalFormatRule: {
        rule: {
          ranges: [gridRange(sheetId, area)],
          booleanRule: {
            condition: { type: 'CUSTOM_FORMULA' as const, values: [{ userEnteredValue: formula }] },
            format: { backgroundColorStyle: colorStyle(background) },
          },
        },
        index,
      },
    })),
    ...sheet.protections.map(({ area, description }) => ({
      addProtectedRange: {
        protectedRange: { range: gridRange(sheetId, area), description, warningOnly: true as const },
      },
    })),
  ];
}

function dimensions(sheet: SheetModel): SheetsRequest[] {
  const { sheetId } = sheet;
  return [
    ...sheet.columns.map(({ width, hidden }, index) => ({
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS' as const, startIndex: index, endIndex: index + 1 },
        properties: { pixelSize: width, ...(hidden === true ? { hiddenByUser: true } : {}) },
        fields: hidden === true ? 'pixelSize,hiddenByUser' : 'pixelSize',
      },
    })),
    ...Object.entries(sheet.rowHeights).map(([row, height]) => ({
      updateDimensionProperties: {
        range: { sheetId, dimension: 'ROWS' as const, startIndex: Number(row), endIndex: Number(row) + 1 },
        properties: { pixelSize: height },
        fields: 'pixelSize',
      },
    })),
  ];
}

function values(sheet: SheetModel): SheetsRequest[] {
  if (sheet.cells.length === 0) return [];
  return [
    {
      updateCells: {
        start: { sheetId: sheet.sheetId, rowIndex: 0, columnIndex: 0 },
        rows: sheet.cells.map((row) => ({ values: row.map(cellData) })),
        fields: 'userEnteredValue,note',
      },
    },
  ];
}

function cellData(cell: CellModel | undefined): CellData {
  if (cell === undefined) return {};
  const value = extendedValue(cell.value);
  return {
    ...(value === undefined ? {} : { userEnteredValue: value }),
    ...(cell.note === undefined ? {} : { note: cell.note }),
  };
}

function validationCondition(rule: ValidationRule): BooleanCondition {
  const entered = (value: string | number): { userEnteredValue: string } => ({ userEnteredValue: String(value) });
  switch (rule.kind) {
    case 'list':
      return { type: 'ONE_OF_LIST', values: rule.values.map(entered) };
    case 'number':
      return { type: 'NUMBER_BETWEEN', values: [entered(rule.min), entered(rule.max)] };
    case 'date':
      return { type: 'DATE_IS_VALID' };
  }
}
