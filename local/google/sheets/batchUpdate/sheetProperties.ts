/**
 * updateSheetProperties, updateSpreadsheetProperties: titles, order, size, frozen parts, visibility, colour; locale, zone.
 *
 * Movement of a sheet counts in places before the move. A smaller grid loses what lies beyond it.
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#SheetProperties .
 */
import { invalidArgument } from '../../http/errors.ts';
import type { JsonObject } from '../../http/handler.ts';
import { isLocale } from '../locale/locale.ts';
import type { GridProperties, Sheet, SheetProperties } from '../model.ts';
import { requireSheetEditable } from '../protection.ts';
import type { Axis } from './axisChange.ts';
import { syncColors, syncPair } from './colors.ts';
import { deleteDimension } from './deleteDimension.ts';
import { nounOf, sizeOf } from './dimensionRange.ts';
import { mergeMasked, requireMask } from './fieldMask.ts';
import { requireFrozen } from './frozen.ts';
import { grow } from './insertDimension.ts';
import type { Run } from './run.ts';
import { renumber, requireSheetById } from './sheets.ts';
import { requireTitle } from './sheetTitles.ts';
import type { Body } from './wire.ts';

export function updateSheetProperties(body: Body<'updateSheetProperties'>, run: Run): undefined {
  const mask = requireMask('SheetProperties', body.fields);
  const { sheetId, title: oldTitle, index: oldIndex } = requireSheetById(run, body.properties?.sheetId).properties;
  const sheet = run.draft.sheet(sheetId);
  requireSheetEditable(sheet, run.editor);
  const before = sheet.properties;
  const merged = mergeMasked(mask, before as unknown as JsonObject, body.properties);
  const wanted = syncPair(merged ?? {}, 'tabColor', before as unknown as JsonObject) as Partial<SheetProperties>;
  const title = wanted.title ?? '';
  if (title !== oldTitle) {
    requireTitle(run.draft.spreadsheet, title, sheet);
    run.references.retitle(oldTitle, title);
  }
  const type = body.properties?.sheetType;
  if (mask.parts.has('sheetType') && type !== undefined && type !== 'GRID') {
    throw invalidArgument('The type of a sheet cannot be changed.');
  }
  // The real service holds a smaller grid against the rows that were frozen before this request.
  resize(run, sheet, 'ROWS', wanted.gridProperties?.rowCount ?? 0);
  resize(run, sheet, 'COLUMNS', wanted.gridProperties?.columnCount ?? 0);
  sheet.properties = {
    ...wanted,
    sheetId,
    title,
    index: oldIndex,
    sheetType: 'GRID',
    gridProperties: gridOf(wanted.gridProperties, before.gridProperties),
  };
  if (sheet.properties.hidden !== true) delete sheet.properties.hidden;
  requireFrozen(sheet);
  if (run.draft.spreadsheet.sheets.every(({ properties }) => properties.hidden === true)) {
    throw invalidArgument("You can't hide all the sheets in a document.");
  }
  if (mask.parts.has('index')) moveSheet(run, sheet, body.properties?.index);
  return undefined;
}

/** The new grid properties at the size that the grid has by now. */
function gridOf(
  wanted: Partial<GridProperties> | undefined,
  { rowCount, columnCount }: GridProperties,
): GridProperties {
  const kept = Object.entries(wanted ?? {}).filter(([, value]) => value !== 0 && value !== false);
  return { ...Object.fromEntries(kept), rowCount, columnCount };
}

function resize(run: Run, sheet: Sheet, axis: Axis, size: number): void {
  const present = sizeOf(sheet, axis);
  if (size < 1) throw invalidArgument(`You can't delete all the ${nounOf(axis)}s on the sheet.`);
  if (size > present) grow(run, sheet, axis, size - present);
  if (size < present) {
    const range = { sheetId: sheet.properties.sheetId, dimension: axis, startIndex: size, endIndex: present };
    deleteDimension({ range }, run);
  }
}

/** Without an index the sheet goes to the end. */
function moveSheet(run: Run, sheet: Sheet, index: number | undefined): void {
  const { sheets } = run.draft.spreadsheet;
  const from = sheets.indexOf(sheet);
  const to = index ?? sheets.length;
  if (to < 0) throw invalidArgument(`Sheet index[${to}] must be non-negative.`);
  if (to === from || to === from + 1) return;
  sheets.splice(from, 1);
  sheets.splice(to > from ? to - 1 : to, 0, sheet);
  renumber(run);
}

const SETTABLE: readonly string[] = ['title', 'locale', 'timeZone', 'autoRecalc', 'defaultFormat'];

export function updateSpreadsheetProperties(body: Body<'updateSpreadsheetProperties'>, run: Run): undefined {
  const mask = requireMask('SpreadsheetProperties', body.fields);
  const given = (body.properties ?? {}) as JsonObject;
  for (const name of mask.parts.keys()) {
    if (!SETTABLE.includes(name) && given[name] !== undefined) {
      throw invalidArgument(`properties.${name} is not implemented in local Google.`);
    }
  }
  const settable = { parts: new Map([...mask.parts].filter(([name]) => SETTABLE.includes(name))) };
  const before = run.draft.spreadsheet.properties;
  const after = mergeMasked(settable, before, given) as Partial<typeof before> | undefined;
  const locale = after?.locale ?? '';
  if (locale !== before.locale && !isLocale(locale)) throw invalidArgument(`Unsupported locale: ${locale}`);
  // What is still to be shifted was written in the signs of the old locale.
  if (locale !== before.locale) run.references.settle();
  const timeZone = after?.timeZone ?? '';
  if (timeZone !== before.timeZone && !isTimeZone(timeZone)) throw invalidArgument(`Invalid time zone: ${timeZone}`);
  run.draft.spreadsheet.properties = {
    title: after?.title ?? '',
    locale,
    timeZone,
    autoRecalc: after?.autoRecalc ?? before.autoRecalc,
    defaultFormat: syncColors(after?.defaultFormat ?? {}, before.defaultFormat),
  };
  if (locale !== before.locale || timeZone !== before.timeZone) run.draft.markCellsChanged();
  return undefined;
}

function isTimeZone(name: string): boolean {
  try {
    return name !== '' && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
