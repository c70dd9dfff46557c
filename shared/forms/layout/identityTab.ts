/**
 * Whose workbook it is: a hidden tab that says unit, cycle and edition, and which sheet is which tab.
 *
 * It stands on its own so that no clerk sorts, clears or merges it by the way. It is a claim, checked by the server and never
 * trusted. `tab.<id>` rows hold the sheet ids that the host gave, because SpreadsheetApp chooses its own.
 */
import type { WorkbookContext } from '../context.ts';
import { TABS, TAB_IDS } from '../unitWorkbook.ts';
import type { SheetModel } from '../workbookModel.ts';

export const IDENTITY_TITLE = '_SoPAPI';
export const IDENTITY_SHEET_ID = 190;
/** A1 of the identity tab, by which it is known whatever its title. */
export const IDENTITY_MARK = 'so-papi';
export const IDENTITY_RANGE_NAME = 'so_papi_identity';
/** Prefix of the rows that map a tab id to a sheet id. */
export const TAB_ROW_PREFIX = 'tab.';

export function identityTab(context: WorkbookContext): SheetModel {
  const cells = [
    [{ value: IDENTITY_MARK }, { value: 'Trang này của hệ thống, không sửa.' }],
    [{ value: 'unit' }, { value: context.unit.id }],
    [{ value: 'cycle' }, { value: context.cycle }],
    [{ value: 'edition' }, { value: context.edition }],
    ...TAB_IDS.map((id) => [{ value: `${TAB_ROW_PREFIX}${id}` }, { value: { sheetRef: TABS[id].sheetId } }]),
  ];
  const area = { startRow: 0, endRow: cells.length, startColumn: 0, endColumn: 2 };
  return {
    sheetId: IDENTITY_SHEET_ID,
    title: IDENTITY_TITLE,
    hidden: true,
    rowCount: cells.length,
    frozenRows: 0,
    frozenColumns: 0,
    columns: [{ width: 150 }, { width: 300 }],
    rowHeights: {},
    cells,
    styles: [
      { area: { ...area, endRow: 2 }, style: { numberFormat: { type: 'TEXT', pattern: '@' } } },
      { area: { ...area, startRow: 2 }, style: { numberFormat: { type: 'NUMBER', pattern: '0' } } },
    ],
    merges: [],
    validations: [],
    highlights: [],
    protections: [{ area, description: 'Trang của hệ thống: không sửa' }],
  };
}
