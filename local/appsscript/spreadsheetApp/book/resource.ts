/**
 * What SpreadsheetApp reads of the Sheets API: the members of its resources that have a meaning here.
 *
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets . Rows and columns are 0-based, ends exclusive.
 */

export interface Rgb {
  /** Of 1; 0 when absent. */
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}

export interface ColorStyle {
  readonly rgbColor?: Rgb;
  readonly themeColor?: string;
}

export interface TextFormat {
  readonly foregroundColorStyle?: ColorStyle;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
  readonly link?: { readonly uri: string };
}

export interface CellFormat {
  readonly numberFormat?: { readonly type: string; readonly pattern?: string };
  readonly backgroundColorStyle?: ColorStyle;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapStrategy?: string;
  readonly textFormat?: TextFormat;
}

export interface ExtendedValue {
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
  readonly errorValue?: { readonly type: string; readonly message?: string };
}

export interface Condition {
  readonly type: string;
  readonly values?: readonly { readonly userEnteredValue?: string; readonly relativeDate?: string }[];
}

export interface ValidationRule {
  readonly condition: Condition;
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
  readonly dataValidation?: ValidationRule;
  readonly hyperlink?: string;
}

export interface GridRange {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

export interface SheetProperties {
  readonly sheetId?: number;
  readonly title: string;
  readonly index?: number;
  readonly hidden?: boolean;
  readonly rightToLeft?: boolean;
  readonly tabColorStyle?: ColorStyle;
  readonly gridProperties: {
    readonly rowCount: number;
    readonly columnCount: number;
    readonly frozenRowCount?: number;
    readonly frozenColumnCount?: number;
    readonly hideGridlines?: boolean;
  };
}

export interface ProtectedRange {
  readonly protectedRangeId: number;
  readonly range: GridRange;
  readonly namedRangeId?: string;
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly requestingUserCanEdit?: boolean;
  readonly unprotectedRanges?: readonly GridRange[];
  readonly editors?: { readonly users?: readonly string[]; readonly domainUsersCanEdit?: boolean };
}

export interface FormatRule {
  readonly ranges: readonly GridRange[];
  readonly booleanRule?: { readonly condition: Condition; readonly format: CellFormat };
  readonly gradientRule?: unknown;
}

export interface NamedRange {
  readonly namedRangeId: string;
  readonly name: string;
  readonly range: GridRange;
}

export interface SheetResource {
  readonly properties: SheetProperties;
  readonly merges?: readonly GridRange[];
  readonly conditionalFormats?: readonly FormatRule[];
  readonly protectedRanges?: readonly ProtectedRange[];
  readonly bandedRanges?: readonly { readonly bandedRangeId: number; readonly range: GridRange }[];
  readonly basicFilter?: { readonly range: GridRange };
}

export interface DimensionProperties {
  readonly pixelSize?: number;
  readonly hiddenByUser?: boolean;
  readonly hiddenByFilter?: boolean;
}

export interface GridData {
  readonly rowData?: readonly { readonly values?: readonly CellData[] }[];
  readonly rowMetadata?: readonly DimensionProperties[];
  readonly columnMetadata?: readonly DimensionProperties[];
}

export interface SpreadsheetResource {
  readonly spreadsheetUrl: string;
  readonly properties: { readonly title: string; readonly locale: string; readonly timeZone: string };
  readonly sheets: readonly SheetResource[];
  readonly namedRanges?: readonly NamedRange[];
}
