/**
 * addChart, updateChartSpec, updateEmbeddedObjectPosition, updateEmbeddedObjectBorder, deleteEmbeddedObject.
 *
 * Charts are kept and given back, with their ranges following the sheet; the xlsx export draws them. A chart stands over the cells of
 * a sheet: one on a sheet of its own is not implemented.
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/charts .
 */
import { invalidArgument } from '../../http/errors.ts';
import type { JsonObject } from '../../http/handler.ts';
import type { Sheet } from '../model.ts';
import { checkedSpec } from './chartSpec.ts';
import { syncPair } from './colors.ts';
import { mergeMasked, requireMask } from './fieldMask.ts';
import { claimNumericId, requireNumbered } from './ids.ts';
import type { Run } from './run.ts';
import type { Body, WirePosition } from './wire.ts';
import { coordinate } from './writeCells.ts';
import { omit } from './omit.ts';

const DEFAULT_WIDTH_PIXELS = 600;
const DEFAULT_HEIGHT_PIXELS = 371;

export function addChart(body: Body<'addChart'>, run: Run): JsonObject {
  const given = (body.chart ?? {}) as JsonObject;
  const chartId = claimNumericId(run, 'charts', given['chartId'] as number | undefined);
  const spec = checkedSpec(run, given['spec'] as JsonObject | undefined);
  const { sheet, position } = checkedPosition(run, body.chart?.position);
  const border = given['border'] as JsonObject | undefined;
  const chart = { chartId, spec, position, ...(border === undefined ? {} : { border: syncPair(border, 'color') }) };
  sheet.charts.push(chart);
  return { chart };
}

export function updateChartSpec(body: Body<'updateChartSpec'>, run: Run): undefined {
  const { sheet, index, chart } = requireChart(run, body.chartId);
  sheet.charts[index] = { ...chart, spec: checkedSpec(run, body.spec) };
  return undefined;
}

export function updateEmbeddedObjectPosition(body: Body<'updateEmbeddedObjectPosition'>, run: Run): JsonObject {
  const { sheet, index, chart } = requireChart(run, body.objectId);
  const mask = requireMask('OverlayPosition', body.fields);
  const before = (chart['position'] as JsonObject | undefined)?.['overlayPosition'] as JsonObject | undefined;
  if (body.newPosition?.overlayPosition === undefined) return refusePosition();
  const overlayPosition = mergeMasked(mask, before, body.newPosition.overlayPosition) ?? {};
  const { sheet: target, position } = checkedPosition(run, { overlayPosition });
  sheet.charts.splice(index, 1);
  target.charts.splice(target === sheet ? index : target.charts.length, 0, { ...chart, position });
  return { position };
}

export function updateEmbeddedObjectBorder(body: Body<'updateEmbeddedObjectBorder'>, run: Run): undefined {
  const { sheet, index, chart } = requireChart(run, body.objectId);
  const mask = requireMask('EmbeddedObjectBorder', body.fields);
  const before = chart['border'] as JsonObject | undefined;
  const border = mergeMasked(mask, before, body.border);
  const rest = omit(chart, 'border');
  sheet.charts[index] = border === undefined ? rest : { ...rest, border: syncPair(border, 'color', before) };
  return undefined;
}

export function deleteEmbeddedObject(body: Body<'deleteEmbeddedObject'>, run: Run): undefined {
  const { sheet, index } = requireChart(run, body.objectId);
  sheet.charts.splice(index, 1);
  return undefined;
}

/** The chart, on a sheet to change. */
function requireChart(run: Run, id: number | undefined) {
  const found = requireNumbered(run, 'charts', id);
  const sheet = run.draft.sheet(found.sheet.properties.sheetId);
  return { sheet, index: found.index, chart: sheet.charts[found.index] ?? {} };
}

function checkedPosition(
  run: Run,
  given: WirePosition | undefined,
): { readonly sheet: Sheet; readonly position: JsonObject } {
  const overlay = given?.overlayPosition;
  if (overlay === undefined) return refusePosition();
  const { sheet, rowIndex, columnIndex } = coordinate(run, overlay.anchorCell ?? {}, 'anchorCell');
  const anchorCell = { sheetId: sheet.properties.sheetId, rowIndex, columnIndex };
  const overlayPosition = {
    anchorCell,
    offsetXPixels: overlay.offsetXPixels ?? 0,
    offsetYPixels: overlay.offsetYPixels ?? 0,
    widthPixels: overlay.widthPixels ?? DEFAULT_WIDTH_PIXELS,
    heightPixels: overlay.heightPixels ?? DEFAULT_HEIGHT_PIXELS,
  };
  return { sheet, position: { overlayPosition } };
}

function refusePosition(): never {
  throw invalidArgument(
    'Only overlayPosition is implemented in local Google: a chart stands over the cells of a sheet.',
  );
}
