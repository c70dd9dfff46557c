/** Which sheet of a workbook is which of the layout: by remembered id, id or title; a table tab also by its heading. */
import { searchKey } from '../../text/keys.ts';
import { IDENTITY_MARK, IDENTITY_SHEET_ID, IDENTITY_TITLE } from '../layout/identityTab.ts';
import { findHeader } from '../reading/findHeader.ts';
import { findTab } from '../reading/findTab.ts';
import type { WorkbookIdentity } from '../reading/readIdentity.ts';
import { TABS, TAB_IDS, type TabId } from '../unitWorkbook.ts';
import type { SheetModel, WorkbookModel } from '../workbookModel.ts';
import type { SheetState, WorkbookState } from './state.ts';

/** Model sheet id -> the sheet that it is. A sheet is one tab at most. */
export function findSheets(
  state: WorkbookState,
  model: WorkbookModel,
  identity: WorkbookIdentity | undefined,
): ReadonlyMap<number, SheetState> {
  const found = new Map<number, SheetState>();
  const free = (): SheetState[] => state.sheets.filter((sheet) => ![...found.values()].includes(sheet));
  const take = (wanted: SheetModel, sheet: SheetState | undefined): void => {
    if (sheet !== undefined) found.set(wanted.sheetId, sheet);
  };
  const missing = (): SheetModel[] => model.sheets.filter(({ sheetId }) => !found.has(sheetId));

  for (const wanted of missing()) {
    const remembered = identity?.sheetIds.get(tabIdOf(wanted) ?? '');
    take(
      wanted,
      wanted.sheetId === IDENTITY_SHEET_ID
        ? identitySheet(free())
        : free().find(({ sheetId }) => sheetId === remembered || sheetId === wanted.sheetId),
    );
  }
  for (const wanted of missing())
    take(
      wanted,
      free().find(({ title }) => searchKey(title) === searchKey(wanted.title)),
    );
  for (const wanted of missing()) take(wanted, byHeading(wanted, free()));
  for (const wanted of missing()) {
    if (wanted.sheetId !== IDENTITY_SHEET_ID) take(wanted, findTab(wanted, free(), undefined)?.sheet);
  }
  return found;
}

export function tabIdOf({ sheetId }: SheetModel): TabId | undefined {
  return TAB_IDS.find((id) => TABS[id].sheetId === sheetId);
}

function identitySheet(sheets: readonly SheetState[]): SheetState | undefined {
  return (
    sheets.find(({ cells }) => cells[0]?.[0]?.value === IDENTITY_MARK) ??
    sheets.find(({ title }) => title === IDENTITY_TITLE)
  );
}

const HEADING_ROWS = 60;

/** A table of its columns, under its title: "Báo cáo Q1 – UBND xã …". */
function byHeading(wanted: SheetModel, sheets: readonly SheetState[]): SheetState | undefined {
  const id = tabIdOf(wanted);
  if (id === undefined) return undefined;
  return sheets.find(
    (sheet) =>
      findHeader(TABS[id], sheet) !== undefined &&
      sheet.cells
        .slice(0, HEADING_ROWS)
        .some((row) =>
          row.some((cell) => typeof cell?.value === 'string' && cell.value.startsWith(`${wanted.title} – `)),
        ),
  );
}
