/** `SpreadsheetApp.Sheet`, from its parts. https://developers.google.com/apps-script/reference/spreadsheet/sheet */
import { serviceObject } from '../../services/serviceObject.ts';
import { sheetsKept, type Host } from '../book/host.ts';
import type { SheetPart } from './part.ts';
import { sheetDimensions } from './sheetDimensions.ts';
import { sheetProperties } from './sheetProperties.ts';
import { sheetRanges } from './sheetRanges.ts';
import { sheetRules } from './sheetRules.ts';
import { sheetSizes } from './sheetSizes.ts';

export const makeSheet = (host: Host, sheetId: number): object => {
  const part: SheetPart = { host, sheetId, self: () => sheet, resource: () => host.book.sheet(sheetId) };
  const sheet: object = serviceObject('SpreadsheetApp.Sheet', {
    ...sheetProperties(part),
    ...sheetDimensions(part),
    ...sheetSizes(part),
    ...sheetRanges(part),
    ...sheetRules(part),
  });
  return sheetsKept.keep(sheet, { host, sheetId });
};
