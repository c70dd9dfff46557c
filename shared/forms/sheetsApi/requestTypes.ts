/**
 * The part of a Sheets API batchUpdate body that a workbook needs, in the API's own names, so that `shared/` needs no client.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request . Arrays are mutable
 * because the client's own types are.
 */

export interface GridRange {
  sheetId: number;
  startRowIndex: number;
  endRowIndex: number;
  startColumnIndex: number;
  endColumnIndex: number;
}

export interface ColorStyle {
  /** Parts from 0 to 1. */
  rgbColor: { red: number; green: number; blue: number };
}

export interface Border {
  style: 'SOLID';
  colorStyle: ColorStyle;
}

export interface CellFormat {
  backgroundColorStyle?: ColorStyle;
  textFormat?: { foregroundColorStyle?: ColorStyle; bold?: boolean; italic?: boolean; fontSize?: number };
  wrapStrategy?: 'WRAP' | 'OVERFLOW_CELL' | 'CLIP';
  horizontalAlignment?: 'LEFT' | 'CENTER' | 'RIGHT';
  verticalAlignment?: 'TOP' | 'MIDDLE' | 'BOTTOM';
  numberFormat?: { type: string; pattern: string };
  borders?: { top: Border; bottom: Border; left: Border; right: Border };
}

export type ExtendedValue = { stringValue: string } | { numberValue: number } | { boolValue: boolean };

export interface CellData {
  userEnteredValue?: ExtendedValue;
  note?: string;
}

export interface BooleanCondition {
  type: 'ONE_OF_LIST' | 'NUMBER_BETWEEN' | 'DATE_IS_VALID' | 'CUSTOM_FORMULA';
  values?: { userEnteredValue: string }[];
}

export interface SheetProperties {
  sheetId: number;
  title: string;
  index: number;
  hidden?: boolean;
  tabColorStyle?: ColorStyle;
  gridProperties: {
    rowCount: number;
    columnCount: number;
    frozenRowCount?: number;
    frozenColumnCount?: number;
  };
}

export type SheetsRequest =
  | { updateSpreadsheetProperties: { properties: { title: string; locale: string; timeZone: string }; fields: string } }
  | { addSheet: { properties: SheetProperties } }
  | { deleteSheet: { sheetId: number } }
  | { repeatCell: { range: GridRange; cell: { userEnteredFormat: CellFormat }; fields: string } }
  | {
      updateCells: {
        start: { sheetId: number; rowIndex: number; columnIndex: number };
        rows: { values: CellData[] }[];
        fields: string;
      };
    }
  | { mergeCells: { range: GridRange; mergeType: 'MERGE_ALL' } }
  | {
      updateDimensionProperties: {
        range: { sheetId: number; dimension: 'ROWS' | 'COLUMNS'; startIndex: number; endIndex: number };
        properties: { pixelSize: number; hiddenByUser?: boolean };
        fields: string;
      };
    }
  | {
      setDataValidation: {
        range: GridRange;
        rule: { condition: BooleanCondition; inputMessage: string; strict: boolean; showCustomUi: boolean };
      };
    }
  | {
      addConditionalFormatRule: {
        rule: {
          ranges: GridRange[];
          booleanRule: { condition: BooleanCondition; format: { backgroundColorStyle: ColorStyle } };
        };
        index: number;
      };
    }
  | { addProtectedRange: { protectedRange: { range: GridRange; description: string; warningOnly: true } } }
  | { addNamedRange: { namedRange: { name: string; range: GridRange } } };
