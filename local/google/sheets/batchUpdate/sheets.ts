/**
 * addSheet, deleteSheet, duplicateSheet: whole sheets come and go; the others keep their order and are numbered anew.
 *
 * A sheet that goes takes its named ranges and developer metadata along and leaves `#REF!` in the formulas that pointed at it. A copy has no
 * protections (seen at Google).
 */
import { invalidArgument } from '../../http/errors.ts';
import type { JsonObject } from '../../http/handler.ts';
import { requireCellCap } from '../grid.ts';
import type { Sheet } from '../model.ts';
import { DEFAULT_COLUMN_COUNT, DEFAULT_ROW_COUNT, newSheet } from '../newSpreadsheet.ts';
import { mayEdit, protectedCell, protectedRangesOf } from '../protection.ts';
import { syncPair } from './colors.ts';
import { deleteMetadataOf, duplicateMetadata } from './followingMetadata.ts';
import { mapGridRanges } from './gridRangesInJson.ts';
import { claimNumericId, newNumericId } from './ids.ts';
import type { NumberedList } from './ids.ts';
import type { Run } from './run.ts';
import { requireFrozen } from './frozen.ts';
import { copyTitle, freeTitle, requireTitle } from './sheetTitles.ts';
import type { Body, WireSheetProperties } from './wire.ts';

export function addSheet(body: Body<'addSheet'>, run: Run): JsonObject {
  const { spreadsheet } = run.draft;
  const given: WireSheetProperties = body.properties ?? {};
  if (given.sheetType !== undefined && given.sheetType !== 'GRID') {
    throw invalidArgument(`Sheets of type ${given.sheetType} are not implemented in local Google.`);
  }
  const { rowCount, columnCount, ...grid } = given.gridProperties ?? {};
  const sheet = newSheet({
    sheetId: claimSheetId(run, given.sheetId),
    title: given.title === undefined ? freeTitle(spreadsheet) : requireTitle(spreadsheet, given.title),
    index: spreadsheet.sheets.length,
    sheetType: 'GRID',
    gridProperties: {
      rowCount: requireSize('rowCount', rowCount ?? DEFAULT_ROW_COUNT),
      columnCount: requireSize('columnCount', columnCount ?? DEFAULT_COLUMN_COUNT),
      ...withoutZeros(grid),
    },
    ...(given.hidden === true ? { hidden: true } : {}),
    ...(given.rightToLeft === true ? { rightToLeft: true } : {}),
    ...tabColor(given),
  });
  requireFrozen(sheet);
  placeSheet(run, sheet, given.index ?? spreadsheet.sheets.length);
  requireCellCap(spreadsheet);
  return { properties: sheet.properties };
}

export function deleteSheet(body: Body<'deleteSheet'>, run: Run): undefined {
  const { spreadsheet } = run.draft;
  const sheet = requireSheetById(run, body.sheetId);
  if (spreadsheet.sheets.length === 1) throw invalidArgument("You can't remove all the sheets in a document.");
  if (spreadsheet.sheets.every((other) => other === sheet || other.properties.hidden === true)) {
    throw invalidArgument("You can't remove all the visible sheets in a document.");
  }
  if (protectedRangesOf(sheet).some((protection) => !mayEdit(protection, run.editor))) throw protectedCell();
  run.references.retitle(sheet.properties.title, undefined);
  const { sheetId } = sheet.properties;
  spreadsheet.sheets = spreadsheet.sheets.filter((other) => other.properties.sheetId !== sheetId);
  spreadsheet.namedRanges = spreadsheet.namedRanges.filter((named) => named.range.sheetId !== sheetId);
  deleteMetadataOf(run.draft, sheetId);
  run.draft.markCellsChanged();
  renumber(run);
  return undefined;
}

export function duplicateSheet(body: Body<'duplicateSheet'>, run: Run): JsonObject {
  const { spreadsheet } = run.draft;
  run.references.settle();
  const source = requireSheetById(run, body.sourceSheetId);
  const sheetId = claimSheetId(run, body.newSheetId);
  const title =
    body.newSheetName === undefined
      ? copyTitle(spreadsheet, source.properties.title)
      : requireTitle(spreadsheet, body.newSheetName);
  const own = (item: JsonObject): JsonObject => retarget(item, source.properties.sheetId, sheetId);
  const fresh = (list: NumberedList, member: string): JsonObject[] =>
    source[list].map((item) => ({ ...own(item), [member]: claimNumericId(run, list, undefined) }));
  const copy: Sheet = {
    ...source,
    properties: {
      ...source.properties,
      gridProperties: { ...source.properties.gridProperties },
      sheetId,
      title,
      index: spreadsheet.sheets.length,
    },
    rows: (source.rows as readonly (Sheet['rows'][number] | undefined)[]).map((row) => row?.slice() ?? []),
    rowMetadata: source.rowMetadata.slice(),
    columnMetadata: source.columnMetadata.slice(),
    merges: source.merges.map((merge) => ({ ...merge, sheetId })),
    conditionalFormats: source.conditionalFormats.map(own),
    protectedRanges: [],
    filterViews: fresh('filterViews', 'filterViewId'),
    bandedRanges: fresh('bandedRanges', 'bandedRangeId'),
    charts: fresh('charts', 'chartId'),
    ...(source.basicFilter === undefined ? {} : { basicFilter: own(source.basicFilter) }),
  };
  placeSheet(run, copy, body.insertSheetIndex ?? 0);
  duplicateMetadata(run, source.properties.sheetId, sheetId);
  requireCellCap(spreadsheet);
  return { properties: copy.properties };
}

/** @throws GoogleError INVALID_ARGUMENT `No sheet with id: N`. */
export function requireSheetById(run: Run, sheetId: number | undefined): Sheet {
  const sheet = run.draft.peek(sheetId ?? 0);
  if (sheet === undefined) throw invalidArgument(`No sheet with id: ${sheetId ?? 0}`);
  return sheet;
}

/** Puts a new sheet before the one that is at the index now. */
function placeSheet(run: Run, sheet: Sheet, index: number): void {
  if (index < 0) throw invalidArgument(`Sheet index[${index}] must be non-negative.`);
  run.draft.addSheet(sheet);
  const { sheets } = run.draft.spreadsheet;
  sheets.pop();
  sheets.splice(index, 0, sheet);
  renumber(run);
}

/** Makes each sheet's `index` its place. */
export function renumber(run: Run): void {
  run.draft.spreadsheet.sheets.forEach(({ properties }, index) => {
    if (properties.index !== index) run.draft.sheet(properties.sheetId).properties.index = index;
  });
}

export function requireSize(name: 'rowCount' | 'columnCount', size: number): number {
  if (size < 1) throw invalidArgument(`gridProperties.${name}[${size}] must be greater than 0.`);
  return size;
}

export function tabColor(given: WireSheetProperties): Pick<Sheet['properties'], 'tabColor' | 'tabColorStyle'> {
  return syncPair(
    {
      ...(given.tabColor === undefined ? {} : { tabColor: given.tabColor }),
      ...(given.tabColorStyle === undefined ? {} : { tabColorStyle: given.tabColorStyle }),
    },
    'tabColor',
  );
}

function claimSheetId(run: Run, given: number | undefined): number {
  const isTaken = (id: number): boolean => run.draft.peek(id) !== undefined;
  if (given === undefined) return newNumericId(run, isTaken);
  if (given < 0) throw invalidArgument('Sheet id must be non-negative.');
  if (isTaken(given)) throw invalidArgument(`Sheet with id ${given} already exists.`);
  return given;
}

/** Counts of zero and flags of false are the same as none. */
function withoutZeros<Properties extends object>(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== 0 && value !== false),
  ) as Properties;
}

/** The object with its ranges on the new sheet. */
function retarget(item: JsonObject, from: number, to: number): JsonObject {
  const move = <Range extends { readonly sheetId?: number }>(range: Range): Range =>
    (range.sheetId ?? 0) === from ? { ...range, sheetId: to } : range;
  const { range, ranges, position } = item as {
    readonly range?: { readonly sheetId: number };
    readonly ranges?: readonly { readonly sheetId: number }[];
    readonly position?: { readonly overlayPosition?: { readonly anchorCell?: { readonly sheetId?: number } } };
  };
  const overlay = position?.overlayPosition;
  return {
    ...mapGridRanges(item, move),
    ...(range === undefined ? {} : { range: move(range) }),
    ...(ranges === undefined ? {} : { ranges: ranges.map(move) }),
    ...(overlay?.anchorCell === undefined
      ? {}
      : { position: { ...position, overlayPosition: { ...overlay, anchorCell: move(overlay.anchorCell) } } }),
  };
}
