/** The parts of Sheets' and Drive's resources that the page reads. https://developers.google.com/workspace/sheets/api/reference/rest */

import type { EmbeddedChart } from './chartTypes.ts';

export interface GridRange {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

export interface ExtendedValue {
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
  readonly errorValue?: { readonly type?: string; readonly message?: string };
}

export interface ColorStyle {
  readonly rgbColor?: { readonly red?: number; readonly green?: number; readonly blue?: number };
}

export interface Border {
  readonly style?: string;
  readonly colorStyle?: ColorStyle;
}

export interface CellFormat {
  readonly backgroundColorStyle?: ColorStyle;
  readonly textFormat?: {
    readonly foregroundColorStyle?: ColorStyle;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strikethrough?: boolean;
    readonly fontSize?: number;
  };
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapStrategy?: string;
  readonly numberFormat?: { readonly type?: string; readonly pattern?: string };
  readonly borders?: { readonly right?: Border; readonly bottom?: Border };
}

export interface DataValidation {
  readonly condition?: {
    readonly type?: string;
    readonly values?: readonly { readonly userEnteredValue?: string }[];
  };
  readonly inputMessage?: string;
  readonly strict?: boolean;
  readonly showCustomUi?: boolean;
}

export interface CellData {
  readonly userEnteredValue?: ExtendedValue;
  readonly effectiveValue?: ExtendedValue;
  readonly formattedValue?: string;
  readonly userEnteredFormat?: CellFormat;
  readonly effectiveFormat?: CellFormat;
  readonly note?: string;
  readonly dataValidation?: DataValidation;
}

export interface DimensionProperties {
  readonly pixelSize?: number;
  readonly hiddenByUser?: boolean;
  readonly hiddenByFilter?: boolean;
}

export interface SheetProperties {
  readonly sheetId: number;
  readonly title: string;
  readonly index: number;
  readonly hidden?: boolean;
  readonly tabColorStyle?: ColorStyle;
  readonly gridProperties?: {
    readonly rowCount?: number;
    readonly columnCount?: number;
    readonly frozenRowCount?: number;
    readonly frozenColumnCount?: number;
    readonly hideGridlines?: boolean;
  };
}

export interface ProtectedRange {
  readonly protectedRangeId?: number;
  readonly range?: GridRange;
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly requestingUserCanEdit?: boolean;
  readonly unprotectedRanges?: readonly GridRange[];
}

export interface GridData {
  readonly startRow?: number;
  readonly startColumn?: number;
  readonly rowData?: readonly { readonly values?: readonly CellData[] }[];
  readonly rowMetadata?: readonly DimensionProperties[];
  readonly columnMetadata?: readonly DimensionProperties[];
}

export interface Sheet {
  readonly properties: SheetProperties;
  readonly merges?: readonly GridRange[];
  readonly protectedRanges?: readonly ProtectedRange[];
  readonly charts?: readonly EmbeddedChart[];
  readonly data?: readonly GridData[];
}

export interface Spreadsheet {
  readonly spreadsheetId: string;
  readonly properties: { readonly title: string; readonly locale: string };
  readonly sheets: readonly Sheet[];
}

/** One request of `batchUpdate`: exactly one kind. */
export type SheetsRequest = Readonly<Record<string, object>>;

export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly modifiedTime: string;
  readonly ownedByMe?: boolean;
  readonly owners?: readonly { readonly emailAddress?: string }[];
}
