/**
 * addDimensionGroup, updateDimensionGroup, deleteDimensionGroup: rows or columns that are folded away together.
 *
 * To collapse or expand a group hides or shows everything in it, inner groups too; nothing else here changes what is hidden.
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#DimensionGroup .
 */
import { invalidArgument } from '../../http/errors.ts';
import type { JsonObject } from '../../http/handler.ts';
import type { DimensionGroup, Sheet } from '../model.ts';
import { requireSheetEditable } from '../protection.ts';
import type { Axis } from './axisChange.ts';
import { existingDimensions, nounOf } from './dimensionRange.ts';
import type { DimensionRange } from './dimensionRange.ts';
import { mergeMasked, requireMask } from './fieldMask.ts';
import { depthsOf, groupsOf } from './groupDepths.ts';
import type { Run } from './run.ts';
import type { Body, WireDimensionRange } from './wire.ts';

/** Source: https://developers.google.com/apps-script/reference/spreadsheet/range#shiftRowGroupDepth(Integer) . */
const MAX_DEPTH = 8;

const LIST_OF = { ROWS: 'rowGroups', COLUMNS: 'columnGroups' } as const;

export function addDimensionGroup(body: Body<'addDimensionGroup'>, run: Run): JsonObject {
  const { sheet, range } = openGroups(run, body.range, 'group');
  const before = sheet[LIST_OF[range.axis]] ?? [];
  const depths = depthsOf(before);
  while (depths.length < range.end) depths.push(0);
  for (let index = range.start; index < range.end; index++) depths[index] = (depths[index] ?? 0) + 1;
  if (depths.some((depth) => depth > MAX_DEPTH)) {
    throw invalidArgument(`A ${nounOf(range.axis)} cannot be in more than ${MAX_DEPTH} groups.`);
  }
  return replaceGroups(sheet, range.axis, groupsOf(depths, before));
}

export function deleteDimensionGroup(body: Body<'deleteDimensionGroup'>, run: Run): JsonObject {
  const { sheet, range } = openGroups(run, body.range, 'ungroup');
  const before = sheet[LIST_OF[range.axis]] ?? [];
  if (!before.some(({ start, end }) => start < range.end && range.start < end)) {
    throw invalidArgument(`There is no group over the ${nounOf(range.axis)}s from ${range.start} to ${range.end}.`);
  }
  const depths = depthsOf(before).map((depth, index) =>
    index >= range.start && index < range.end ? Math.max(0, depth - 1) : depth,
  );
  return replaceGroups(sheet, range.axis, groupsOf(depths, before));
}

export function updateDimensionGroup(body: Body<'updateDimensionGroup'>, run: Run): undefined {
  const mask = requireMask('DimensionGroup', body.fields);
  const given = body.dimensionGroup;
  if (given === undefined) throw invalidArgument('No dimensionGroup specified.');
  const { sheet, range } = openGroups(run, given.range, 'update');
  const { axis, start, end } = range;
  const groups = sheet[LIST_OF[axis]] ?? [];
  const isMeant = (group: DimensionGroup): boolean =>
    group.start === start && group.end === end && group.depth === given.depth;
  if (!groups.some(isMeant)) {
    throw invalidArgument(
      `There is no group of depth ${given.depth ?? 0} over the ${nounOf(axis)}s from ${start} to ${end}.`,
    );
  }
  if (!mask.parts.has('collapsed')) return undefined;
  const collapsed = given.collapsed ?? false;
  sheet[LIST_OF[axis]] = groups.map((group) => {
    if (!isMeant(group)) return group;
    return { start, end, depth: group.depth, ...(collapsed ? { collapsed } : {}) };
  });
  setHidden(sheet, range, collapsed);
  return undefined;
}

/** The groups of an axis as the API has them; undefined when there are none. */
export function dimensionGroupsOf(sheet: Sheet, axis: Axis): readonly JsonObject[] | undefined {
  const groups = sheet[LIST_OF[axis]] ?? [];
  if (groups.length === 0) return undefined;
  const { sheetId } = sheet.properties;
  return groups.map(({ start, end, depth, collapsed }) => ({
    range: { sheetId, dimension: axis, startIndex: start, endIndex: end },
    depth,
    ...(collapsed === true ? { collapsed } : {}),
  }));
}

/** The range of a request, and its sheet to change. */
function openGroups(
  run: Run,
  wire: WireDimensionRange | undefined,
  verb: string,
): { readonly sheet: Sheet; readonly range: DimensionRange } {
  const range = existingDimensions(run, wire, verb);
  const sheet = run.draft.sheet(range.sheet.properties.sheetId);
  requireSheetEditable(sheet, run.editor);
  return { sheet, range };
}

function replaceGroups(sheet: Sheet, axis: Axis, groups: readonly DimensionGroup[]): JsonObject {
  sheet[LIST_OF[axis]] = groups;
  const dimensionGroups = dimensionGroupsOf(sheet, axis);
  return dimensionGroups === undefined ? {} : { dimensionGroups };
}

function setHidden(sheet: Sheet, { axis, start, end }: DimensionRange, hidden: boolean): void {
  const metadata = axis === 'ROWS' ? sheet.rowMetadata : sheet.columnMetadata;
  const mask = { parts: new Map([['hiddenByUser', undefined]]) };
  const given = hidden ? { hiddenByUser: true } : {};
  for (let index = start; index < end; index++) {
    metadata[index] = mergeMasked(mask, metadata[index] as JsonObject | undefined, given);
  }
}
