/**
 * addConditionalFormatRule, updateConditionalFormatRule, deleteConditionalFormatRule: rules in order, the first that fits wins.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#ConditionalFormatRule .
 */
import { invalidArgument } from '../../http/errors.ts';
import type { JsonObject } from '../../http/handler.ts';
import { boundsIn, requireSheet } from '../grid.ts';
import type { Sheet } from '../model.ts';
import { syncColors, syncPair } from './colors.ts';
import { requireCondition } from './condition.ts';
import { hasFormula } from './references.ts';
import { gridRange } from './run.ts';
import type { Run } from './run.ts';
import type { Body, WireConditionalFormatRule } from './wire.ts';
import { omit } from './omit.ts';

export function addConditionalFormatRule(body: Body<'addConditionalFormatRule'>, run: Run): undefined {
  const { sheetId, rule } = checkedRule(run, body.rule);
  const sheet = run.draft.sheet(sheetId);
  const index = body.index ?? 0;
  requirePlace(index, sheet.conditionalFormats.length);
  sheet.conditionalFormats.splice(index, 0, rule);
  return undefined;
}

export function updateConditionalFormatRule(body: Body<'updateConditionalFormatRule'>, run: Run): JsonObject {
  const oldIndex = body.index ?? 0;
  if (body.rule !== undefined) {
    const { sheetId, rule } = checkedRule(run, body.rule);
    const { sheet, rule: oldRule } = requireRule(run, sheetId, oldIndex);
    sheet.conditionalFormats[oldIndex] = rule;
    return { newRule: rule, newIndex: oldIndex, oldRule, oldIndex };
  }
  if (body.newIndex === undefined) throw invalidArgument('Either rule or newIndex must be specified.');
  const { sheet, rule } = requireRule(run, body.sheetId ?? 0, oldIndex);
  requirePlace(body.newIndex, sheet.conditionalFormats.length - 1);
  sheet.conditionalFormats.splice(oldIndex, 1);
  sheet.conditionalFormats.splice(body.newIndex, 0, rule);
  return { newRule: rule, newIndex: body.newIndex, oldRule: rule, oldIndex };
}

export function deleteConditionalFormatRule(body: Body<'deleteConditionalFormatRule'>, run: Run): JsonObject {
  const { sheet, rule } = requireRule(run, body.sheetId ?? 0, body.index ?? 0);
  sheet.conditionalFormats.splice(body.index ?? 0, 1);
  return { rule };
}

function requireRule(run: Run, sheetId: number, index: number): { readonly sheet: Sheet; readonly rule: JsonObject } {
  const sheet = run.draft.sheet(sheetId);
  const rule = sheet.conditionalFormats[index];
  if (rule === undefined) throw invalidArgument(`No conditional format on sheet: ${sheetId} at index: ${index}`);
  return { sheet, rule };
}

function requirePlace(index: number, last: number): void {
  if (index < 0 || index > last) throw invalidArgument(`Invalid conditional format index: ${index}`);
}

function checkedRule(
  run: Run,
  given: WireConditionalFormatRule | undefined,
): { readonly sheetId: number; readonly rule: JsonObject } {
  const ranges = (given?.ranges ?? []).map((range) => gridRange(range, 'rule.ranges'));
  const sheetId = ranges[0]?.sheetId;
  if (sheetId === undefined) throw invalidArgument('rule.ranges must contain at least one range.');
  if (ranges.some((range) => range.sheetId !== sheetId)) throw invalidArgument('All ranges must be on the same sheet.');
  const sheet = requireSheet(run.draft.spreadsheet, sheetId);
  for (const range of ranges) boundsIn(sheet, range);
  if (given?.booleanRule !== undefined) {
    const booleanRule = given.booleanRule as JsonObject;
    requireCondition(given.booleanRule.condition, 'conditional format');
    if (hasFormula(booleanRule)) run.references.settleForFormula();
    const format = booleanRule['format'] as JsonObject | undefined;
    const synced = format === undefined ? {} : { format: syncColors(format, undefined) };
    return { sheetId, rule: { ranges, booleanRule: { ...booleanRule, ...synced } } };
  }
  if (given?.gradientRule === undefined) throw invalidArgument('Either booleanRule or gradientRule must be specified.');
  const points = Object.entries(given.gradientRule as Readonly<Record<string, JsonObject>>);
  requireEnds(given.gradientRule);
  const gradientRule = Object.fromEntries(points.map(([name, point]) => [name, interpolationPoint(point)]));
  return { sheetId, rule: { ranges, gradientRule } };
}

function requireEnds(rule: NonNullable<WireConditionalFormatRule['gradientRule']>): void {
  if (rule.minpoint === undefined || rule.maxpoint === undefined) {
    throw invalidArgument('No interpolationPointType specified.');
  }
}

function interpolationPoint(point: JsonObject): JsonObject {
  const type = point['type'];
  if (type === undefined || type === 'INTERPOLATION_POINT_TYPE_UNSPECIFIED') {
    throw invalidArgument('No interpolationPointType specified.');
  }
  const synced = syncPair(point, 'color');
  if (type === 'MIN' || type === 'MAX') {
    return omit(synced, 'value');
  }
  if (point['value'] === undefined || point['value'] === '')
    throw invalidArgument('InterpolationPoint.value is required.');
  return synced;
}
