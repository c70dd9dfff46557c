/** `SpreadsheetApp.Spreadsheet`, from its parts. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
import type { EnumValue } from '../../services/enumeration.ts';
import { serviceObject } from '../../services/serviceObject.ts';
import type { Host } from '../book/host.ts';
import { protectionsOf } from '../rules/protection.ts';
import { bandingsOf } from '../sheet/sheetRules.ts';
import { namedRangeMembers } from './namedRanges.ts';
import { people } from './people.ts';
import { spreadsheetProperties } from './spreadsheetProperties.ts';
import { spreadsheetRanges } from './spreadsheetRanges.ts';
import { spreadsheetSheets } from './spreadsheetSheets.ts';

/** Methods that a spreadsheet answers for its active sheet. */
const OF_ACTIVE_SHEET = [
  ...['appendRow', 'autoResizeColumn', 'deleteColumn', 'deleteColumns', 'deleteRow', 'deleteRows', 'getActiveCell'],
  ...['getColumnWidth', 'getDataRange', 'getFrozenColumns', 'getFrozenRows', 'getLastColumn', 'getLastRow'],
  ...['getRowHeight', 'getSheetId', 'getSheetName', 'getSheetValues', 'hideColumn', 'hideRow', 'insertColumnAfter'],
  ...['insertColumnBefore', 'insertColumnsAfter', 'insertColumnsBefore', 'insertRowAfter', 'insertRowBefore'],
  ...['insertRowsAfter', 'insertRowsBefore', 'isColumnHiddenByUser', 'isRowHiddenByFilter', 'isRowHiddenByUser'],
  ...['setColumnWidth', 'setFrozenColumns', 'setFrozenRows', 'setRowHeight', 'sort', 'unhideColumn', 'unhideRow'],
] as const;

type Method = (...args: unknown[]) => unknown;

const ofActiveSheet = (host: Host): Readonly<Record<string, Method>> =>
  Object.fromEntries(
    OF_ACTIVE_SHEET.map((name): [string, Method] => [
      name,
      (...args) => {
        const sheet = host.sheet(host.selection.active().sheetId);
        return (sheet as Readonly<Record<string, Method>>)[name]?.(...args);
      },
    ]),
  );

export const makeSpreadsheet = (host: Host): object =>
  serviceObject('SpreadsheetApp.Spreadsheet', {
    ...ofActiveSheet(host),
    ...spreadsheetProperties(host),
    ...spreadsheetSheets(host),
    ...spreadsheetRanges(host),
    ...namedRangeMembers(host),
    ...people(host),
    getProtections: (type: EnumValue) => protectionsOf(host, host.book.file().sheets, type),
    getBandings: () =>
      host.book.file().sheets.flatMap(({ properties }) => {
        const sheetId = properties.sheetId ?? 0;
        return bandingsOf({ host, resource: () => host.book.sheet(sheetId) });
      }),
  });
