/** Sheets of the declared tabs, as the open spreadsheet has them: by the ids that the identity tab remembers, else by title. */
import { IDENTITY_MARK, IDENTITY_TITLE, TAB_ROW_PREFIX } from '../../../shared/forms/layout/identityTab.ts';
import { findTab } from '../../../shared/forms/reading/findTab.ts';
import { isTabId, TABS } from '../../../shared/forms/unitWorkbook.ts';
import type { Sheet, Spreadsheet } from './host.ts';

/** @returns a function from tab id to its sheet; the spreadsheet is looked through once. */
export function tabSheets(spreadsheet: Spreadsheet): (tab: string) => Sheet | undefined {
  const sheets = spreadsheet
    .getSheets()
    .map((sheet) => ({ sheet, sheetId: sheet.getSheetId(), title: sheet.getName() }));
  const remembered = rememberedIds(spreadsheet);
  return (tab) =>
    isTabId(tab) ? findTab(TABS[tab], sheets, remembered.get(`${TAB_ROW_PREFIX}${tab}`))?.sheet.sheet : undefined;
}

function rememberedIds(spreadsheet: Spreadsheet): ReadonlyMap<unknown, number> {
  const rows = (spreadsheet.getSheetByName(IDENTITY_TITLE)?.getDataRange().getValues() ?? []) as unknown[][];
  if (rows[0]?.[0] !== IDENTITY_MARK) return new Map();
  return new Map(rows.flatMap(([name, id]): [unknown, number][] => (typeof id === 'number' ? [[name, id]] : [])));
}
