/**
 * sheets.copyTo: a sheet of one spreadsheet as a new last sheet of another. Protections do not come along, as at Google.
 *
 * The copy itself is made by the same request as a duplicate within a spreadsheet, on a scratch draft that holds only the
 * source sheet, so that its ranges get the new sheet's id.
 */
import { GoogleError } from '../../http/errors.ts';
import type { JsonObject, World } from '../../http/handler.ts';
import { edit, openToRead } from '../access.ts';
import { applyRequests } from '../batchUpdate/applyRequests.ts';
import { copyTitle } from '../batchUpdate/sheetTitles.ts';
import { Draft } from '../draft.ts';
import { relocalizeSheet } from '../formula/relocalize.ts';
import { requireCellCap } from '../grid.ts';

/** @returns the `SheetProperties` of the new sheet. */
export function copySheetTo(world: World, sourceId: string, sheetId: number, destinationId: string): JsonObject {
  const source = openToRead(world, sourceId);
  const sheet = source.spreadsheet.sheets.find(({ properties }) => properties.sheetId === sheetId);
  if (sheet === undefined) throw new GoogleError('NOT_FOUND', `Sheet id ${sheetId} not found.`);
  return edit(
    world,
    destinationId,
    ({ draft, owner }) => {
      const scratch = new Draft({ ...source.spreadsheet, sheets: [sheet], namedRanges: [] });
      const taken = new Set(draft.spreadsheet.sheets.map(({ properties }) => properties.sheetId));
      const newSheetId = unusedId(taken, sheetId);
      const title = copyTitle(draft.spreadsheet, sheet.properties.title);
      applyRequests(
        scratch,
        [{ duplicateSheet: { sourceSheetId: sheetId, newSheetId, newSheetName: title, insertSheetIndex: 1 } }],
        { account: world.account, clock: world.clock, newId: world.newId, ...(owner === undefined ? {} : { owner }) },
      );
      relocalizeSheet(scratch, newSheetId, source.spreadsheet.properties.locale, draft.spreadsheet.properties.locale);
      const copy = scratch.sheet(newSheetId);
      copy.properties.index = draft.spreadsheet.sheets.length;
      draft.addSheet(copy);
      requireCellCap(draft.spreadsheet);
      return newSheetId;
    },
    (spreadsheet, newSheetId) => ({
      ...spreadsheet.sheets.find(({ properties }) => properties.sheetId === newSheetId)?.properties,
    }),
  );
}

/** An id that neither side uses: the next one of a fixed walk over the 31-bit numbers. */
function unusedId(taken: ReadonlySet<number>, sourceId: number): number {
  let id = sourceId;
  do id = (Math.imul(id, 1_103_515_245) + 12_345) & 0x7fffffff;
  while (taken.has(id) || id === sourceId);
  return id;
}
