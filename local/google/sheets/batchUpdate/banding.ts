/**
 * addBanding, updateBanding, deleteBanding: alternating background colours, kept and given back.
 *
 * Two bands never overlap. Source:
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#BandedRange .
 */
import { invalidArgument } from '../../http/errors.ts';
import type { JsonObject } from '../../http/handler.ts';
import { boundsIn, requireSheet } from '../grid.ts';
import type { GridRange } from '../model.ts';
import { overlaps, unbounded } from '../rectangles.ts';
import { syncPair } from './colors.ts';
import { mergeMasked, requireMask } from './fieldMask.ts';
import { claimNumericId, requireNumbered } from './ids.ts';
import { gridRange } from './run.ts';
import type { Run } from './run.ts';
import type { Body, WireGridRange } from './wire.ts';

export function addBanding(body: Body<'addBanding'>, run: Run): JsonObject {
  const given = (body.bandedRange ?? {}) as JsonObject;
  const bandedRangeId = claimNumericId(run, 'bandedRanges', given['bandedRangeId'] as number | undefined);
  const bandedRange = checkedBand(run, given, bandedRangeId);
  run.draft.sheet((bandedRange['range'] as GridRange).sheetId).bandedRanges.push(bandedRange);
  return { bandedRange };
}

export function updateBanding(body: Body<'updateBanding'>, run: Run): undefined {
  const mask = requireMask('BandedRange', body.fields);
  const { sheet, index } = requireNumbered(run, 'bandedRanges', body.bandedRange?.bandedRangeId);
  const before = sheet.bandedRanges[index] ?? {};
  const id = before['bandedRangeId'] as number;
  const merged = mergeMasked(mask, before, body.bandedRange) ?? {};
  const after = checkedBand(run, merged, id);
  if ((after['range'] as GridRange).sheetId !== sheet.properties.sheetId) {
    throw invalidArgument('A banded range cannot be moved to another sheet.');
  }
  run.draft.sheet(sheet.properties.sheetId).bandedRanges[index] = after;
  return undefined;
}

export function deleteBanding(body: Body<'deleteBanding'>, run: Run): undefined {
  const { sheet, index } = requireNumbered(run, 'bandedRanges', body.bandedRangeId);
  run.draft.sheet(sheet.properties.sheetId).bandedRanges.splice(index, 1);
  return undefined;
}

function checkedBand(run: Run, given: JsonObject, bandedRangeId: number): JsonObject {
  const range = gridRange(given['range'] as WireGridRange | undefined, 'bandedRange.range');
  const sheet = requireSheet(run.draft.spreadsheet, range.sheetId);
  boundsIn(sheet, range);
  const area = unbounded(range);
  const isOther = (band: JsonObject): boolean => band['bandedRangeId'] !== bandedRangeId;
  if (sheet.bandedRanges.some((band) => isOther(band) && overlaps(unbounded(band['range'] as GridRange), area))) {
    throw invalidArgument(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
  const rowProperties = colors(given['rowProperties'] as JsonObject | undefined);
  const columnProperties = colors(given['columnProperties'] as JsonObject | undefined);
  if (rowProperties === undefined && columnProperties === undefined) {
    throw invalidArgument('At least one of rowProperties or columnProperties must be specified.');
  }
  return {
    bandedRangeId,
    range,
    ...(rowProperties === undefined ? {} : { rowProperties }),
    ...(columnProperties === undefined ? {} : { columnProperties }),
  };
}

const COLORS = ['headerColor', 'firstBandColor', 'secondBandColor', 'footerColor'] as const;

const colors = (properties: JsonObject | undefined): JsonObject | undefined =>
  properties && COLORS.reduce((synced: JsonObject, name) => syncPair(synced, name), properties);
