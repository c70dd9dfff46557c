/**
 * A spreadsheet as `spreadsheets.get` gives it -> a snapshot for the reader of forms.
 *
 * `SNAPSHOT_FIELDS` asks for just what is read; `rangesOfForm` for just the tabs of one form, once the titles are known
 * (`SHEET_LIST_FIELDS`). Pure: who fetches is the host's matter.
 */
import type { Form } from '../../calendar/form.ts';
import { IDENTITY_SHEET_ID, IDENTITY_TITLE } from '../layout/identityTab.ts';
import { findTab } from '../reading/findTab.ts';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../snapshot.ts';
import { TABS, TABS_OF_FORM } from '../unitWorkbook.ts';

/** Mask of the small first question: which tabs are there. */
export const SHEET_LIST_FIELDS = 'sheets.properties(sheetId,title)';

/** Mask of the question for cells. A mask with `sheets.data` makes `includeGridData` needless. */
export const SNAPSHOT_FIELDS =
  'properties.locale,sheets(properties(sheetId,title),merges,' +
  'data(startRow,startColumn,rowData.values(effectiveValue,formattedValue,userEnteredValue.formulaValue,' +
  'effectiveFormat.numberFormat.type)))';

type Maybe<T> = T | null | undefined;

interface ApiValue {
  readonly numberValue?: Maybe<number>;
  readonly stringValue?: Maybe<string>;
  readonly boolValue?: Maybe<boolean>;
  readonly formulaValue?: Maybe<string>;
  readonly errorValue?: Maybe<{ readonly type?: Maybe<string> }>;
}

interface ApiCell {
  readonly effectiveValue?: Maybe<ApiValue>;
  readonly formattedValue?: Maybe<string>;
  readonly userEnteredValue?: Maybe<ApiValue>;
  readonly effectiveFormat?: Maybe<{ readonly numberFormat?: Maybe<{ readonly type?: Maybe<string> }> }>;
}

interface ApiGrid {
  readonly startRow?: Maybe<number>;
  readonly startColumn?: Maybe<number>;
  readonly rowData?: Maybe<readonly { readonly values?: Maybe<readonly ApiCell[]> }[]>;
}

interface ApiRange {
  readonly startRowIndex?: Maybe<number>;
  readonly endRowIndex?: Maybe<number>;
  readonly startColumnIndex?: Maybe<number>;
  readonly endColumnIndex?: Maybe<number>;
}

export interface ApiSheet {
  readonly properties?: Maybe<{ readonly sheetId?: Maybe<number>; readonly title?: Maybe<string> }>;
  readonly merges?: Maybe<readonly ApiRange[]>;
  readonly data?: Maybe<readonly ApiGrid[]>;
}

/** The resource of `spreadsheets.get`, as far as it is read; the client's own type fits. */
export interface ApiSpreadsheet {
  readonly properties?: Maybe<{ readonly locale?: Maybe<string> }>;
  readonly sheets?: Maybe<readonly ApiSheet[]>;
}

/**
 * @param sheets answer to `SHEET_LIST_FIELDS`.
 * @returns the `ranges` of the question for cells: whole tabs, quoted; tabs that are not there are left out.
 */
export function rangesOfForm(form: Form, sheets: readonly ApiSheet[]): string[] {
  const listed = sheets.map(({ properties }) => ({
    sheetId: properties?.sheetId ?? 0,
    title: properties?.title ?? '',
  }));
  const identity = { title: IDENTITY_TITLE, sheetId: IDENTITY_SHEET_ID };
  const wanted = [...TABS_OF_FORM[form].map((id) => TABS[id]), identity];
  return wanted.flatMap((tab) => {
    const found = findTab(tab, listed, undefined);
    return found === undefined ? [] : [...found.others, found.sheet.title].map(quotedTitle);
  });
}

function quotedTitle(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}

export function snapshotFromSheetsApi(spreadsheet: ApiSpreadsheet): WorkbookSnapshot {
  return {
    locale: spreadsheet.properties?.locale ?? '',
    sheets: (spreadsheet.sheets ?? []).map(sheetSnapshot),
  };
}

function sheetSnapshot(sheet: ApiSheet): SheetSnapshot {
  const cells: (CellSnapshot | undefined)[][] = [];
  for (const grid of sheet.data ?? []) {
    for (const [rowOffset, row] of (grid.rowData ?? []).entries()) {
      const rowIndex = (grid.startRow ?? 0) + rowOffset;
      while (cells.length <= rowIndex) cells.push([]);
      const target = cells[rowIndex] ?? [];
      for (const [columnOffset, cell] of (row.values ?? []).entries()) {
        const columnIndex = (grid.startColumn ?? 0) + columnOffset;
        while (target.length <= columnIndex) target.push(undefined);
        target[columnIndex] = cellSnapshot(cell);
      }
    }
  }
  return {
    title: sheet.properties?.title ?? '',
    sheetId: sheet.properties?.sheetId ?? 0,
    cells,
    merges: (sheet.merges ?? []).map((range) => ({
      startRow: range.startRowIndex ?? 0,
      endRow: range.endRowIndex ?? 0,
      startColumn: range.startColumnIndex ?? 0,
      endColumn: range.endColumnIndex ?? 0,
    })),
  };
}

function cellSnapshot(cell: ApiCell): CellSnapshot | undefined {
  const value = effectiveValue(cell);
  const formula = cell.userEnteredValue?.formulaValue ?? undefined;
  if (value === null && formula === undefined) return undefined;
  const type = cell.effectiveFormat?.numberFormat?.type;
  return {
    value,
    shown: cell.formattedValue ?? '',
    ...(formula === undefined ? {} : { formula }),
    ...(type === 'DATE' || type === 'DATE_TIME' ? { isDate: true } : {}),
    ...(type === 'PERCENT' ? { isPercent: true } : {}),
  };
}

function effectiveValue({ effectiveValue: value, formattedValue }: ApiCell): CellSnapshot['value'] {
  if (!value) return null;
  if (value.errorValue) return formattedValue ?? `#${value.errorValue.type ?? 'ERROR'}`;
  return value.numberValue ?? value.stringValue ?? value.boolValue ?? null;
}
