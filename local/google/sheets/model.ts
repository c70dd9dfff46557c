/**
 * A spreadsheet as local Google keeps it: the resource of the Sheets API, with cells in a sparse grid.
 *
 * Shapes and names are those of https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets . Parts
 * whose inside local Google only stores and gives back (formats, rules, charts) stay `JsonObject`. A spreadsheet is changed
 * only on a draft (`draft.ts`), which replaces the original when the whole batch has succeeded: batches are atomic.
 */
import type { JsonObject } from '../http/handler.ts';

export interface ErrorValue {
  readonly type: 'ERROR' | 'NULL_VALUE' | 'DIVIDE_BY_ZERO' | 'VALUE' | 'REF' | 'NAME' | 'NUM' | 'N_A' | 'LOADING';
  readonly message: string;
}

/** Exactly one member is present; dates are serial numbers (days since 1899-12-30). */
export interface ExtendedValue {
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
  readonly errorValue?: ErrorValue;
}

/** A cell is a value: changing one puts a new object in the grid. Absent members are not set. */
export interface Cell {
  readonly userEnteredValue?: ExtendedValue;
  /** Computed from a formula; otherwise the entered value. */
  readonly effectiveValue?: ExtendedValue;
  readonly userEnteredFormat?: JsonObject;
  readonly note?: string;
  readonly dataValidation?: JsonObject;
  readonly textFormatRuns?: readonly JsonObject[];
}

/** 0-based, end exclusive; an absent bound is open. */
export interface GridRange {
  readonly sheetId: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

export interface DimensionProperties {
  readonly pixelSize?: number;
  readonly hiddenByUser?: boolean;
}

export interface GridProperties {
  rowCount: number;
  columnCount: number;
  frozenRowCount?: number;
  frozenColumnCount?: number;
  hideGridlines?: boolean;
  rowGroupControlAfter?: boolean;
  columnGroupControlAfter?: boolean;
}

export interface SheetProperties {
  readonly sheetId: number;
  title: string;
  index: number;
  sheetType: 'GRID';
  gridProperties: GridProperties;
  hidden?: boolean;
  rightToLeft?: boolean;
  tabColor?: JsonObject;
  tabColorStyle?: JsonObject;
}

/** Rows or columns that fold together; 0-based, end exclusive. */
export interface DimensionGroup {
  readonly start: number;
  readonly end: number;
  /** 1 for a group that lies in no other. */
  readonly depth: number;
  readonly collapsed?: boolean;
}

export interface NamedRange {
  readonly namedRangeId: string;
  readonly name: string;
  readonly range: GridRange;
}

/** `dimensionRange` is one row or one column. */
export type MetadataLocation =
  | { readonly locationType: 'SPREADSHEET'; readonly spreadsheet: true }
  | { readonly locationType: 'SHEET'; readonly sheetId: number }
  | {
      readonly locationType: 'ROW' | 'COLUMN';
      readonly dimensionRange: {
        readonly sheetId: number;
        readonly dimension: 'ROWS' | 'COLUMNS';
        readonly startIndex: number;
        readonly endIndex: number;
      };
    };

export interface DeveloperMetadata {
  readonly metadataId: number;
  readonly metadataKey: string;
  readonly metadataValue?: string;
  readonly location: MetadataLocation;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
}

export interface Sheet {
  properties: SheetProperties;
  /** `rows[rowIndex][columnIndex]`; both levels may have holes and be shorter than the grid. */
  rows: (Cell | undefined)[][];
  rowMetadata: (DimensionProperties | undefined)[];
  columnMetadata: (DimensionProperties | undefined)[];
  /** By start, then by depth; absent when none were ever made. */
  rowGroups?: readonly DimensionGroup[];
  columnGroups?: readonly DimensionGroup[];
  merges: GridRange[];
  conditionalFormats: JsonObject[];
  protectedRanges: JsonObject[];
  filterViews: JsonObject[];
  basicFilter?: JsonObject;
  bandedRanges: JsonObject[];
  charts: JsonObject[];
}

export interface Spreadsheet {
  readonly spreadsheetId: string;
  /** title, locale ("vi_VN", "en_US"), timeZone, autoRecalc, defaultFormat. */
  properties: { title: string; locale: string; timeZone: string; autoRecalc: string; defaultFormat: JsonObject };
  sheets: Sheet[];
  namedRanges: NamedRange[];
  /** Of the spreadsheet, its sheets, rows and columns, as they were made. State of before there were any has no such list. */
  developerMetadata?: readonly DeveloperMetadata[];
}
