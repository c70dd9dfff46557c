/**
 * setBasicFilter, clearBasicFilter, addFilterView, updateFilterView, deleteFilterView, duplicateFilterView.
 *
 * Filters are kept and given back; which rows they hide is not computed. `criteria` (by column) and `filterSpecs` (a list)
 * say the same, and Google gives both.
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#FilterView .
 */
import { invalidArgument } from '../../http/errors.ts';
import type { JsonObject } from '../../http/handler.ts';
import { boundsIn, requireSheet } from '../grid.ts';
import type { GridRange } from '../model.ts';
import { requireSheetEditable } from '../protection.ts';
import { requireCondition } from './condition.ts';
import { mergeMasked, requireMask } from './fieldMask.ts';
import { claimNumericId, requireNumbered } from './ids.ts';
import { gridRange } from './run.ts';
import type { Run } from './run.ts';
import type { Body, WireCondition, WireGridRange } from './wire.ts';

export function setBasicFilter(body: Body<'setBasicFilter'>, run: Run): undefined {
  const filter = checkedFilter(run, body.filter ?? {});
  const sheet = run.draft.sheet((filter['range'] as GridRange).sheetId);
  requireSheetEditable(sheet, run.editor);
  sheet.basicFilter = filter;
  return undefined;
}

export function clearBasicFilter(body: Body<'clearBasicFilter'>, run: Run): undefined {
  const sheet = run.draft.sheet(body.sheetId ?? 0);
  requireSheetEditable(sheet, run.editor);
  delete sheet.basicFilter;
  return undefined;
}

export function addFilterView(body: Body<'addFilterView'>, run: Run): JsonObject {
  const given = (body.filter ?? {}) as JsonObject;
  const filterViewId = claimNumericId(run, 'filterViews', given['filterViewId'] as number | undefined);
  const title = titleOf(run, given['title'] as string | undefined);
  const filter: JsonObject = { ...checkedFilter(run, given), filterViewId, title };
  run.draft.sheet((filter['range'] as GridRange).sheetId).filterViews.push(filter);
  return { filter };
}

export function updateFilterView(body: Body<'updateFilterView'>, run: Run): undefined {
  const mask = requireMask('FilterView', body.fields);
  const given = body.filter as JsonObject | undefined;
  const { sheet, index } = requireNumbered(run, 'filterViews', body.filter?.filterViewId);
  const before = sheet.filterViews[index] ?? {};
  let merged = mergeMasked(mask, before, given) ?? {};
  // One of the two names of the criteria was set: the other follows it.
  if (mask.parts.has('criteria') !== mask.parts.has('filterSpecs')) {
    merged = { ...merged, [mask.parts.has('criteria') ? 'filterSpecs' : 'criteria']: undefined };
  }
  const after: JsonObject = {
    ...checkedFilter(run, merged),
    filterViewId: before['filterViewId'],
    title: merged['title'] ?? '',
  };
  const own = run.draft.sheet(sheet.properties.sheetId);
  if ((after['range'] as GridRange).sheetId !== own.properties.sheetId) {
    throw invalidArgument('A filter view cannot be moved to another sheet.');
  }
  own.filterViews[index] = after;
  return undefined;
}

export function deleteFilterView(body: Body<'deleteFilterView'>, run: Run): undefined {
  const { sheet, index } = requireNumbered(run, 'filterViews', body.filterId);
  run.draft.sheet(sheet.properties.sheetId).filterViews.splice(index, 1);
  return undefined;
}

export function duplicateFilterView(body: Body<'duplicateFilterView'>, run: Run): JsonObject {
  const { sheet, index } = requireNumbered(run, 'filterViews', body.filterId);
  const source = sheet.filterViews[index] ?? {};
  const filterViewId = claimNumericId(run, 'filterViews', undefined);
  const filter = { ...source, filterViewId, title: titleOf(run, `Copy of ${String(source['title'])}`) };
  run.draft.sheet(sheet.properties.sheetId).filterViews.push(filter);
  return { filter };
}

function titleOf(run: Run, given: string | undefined): string {
  if (given !== undefined && given !== '') return given;
  const count = run.draft.spreadsheet.sheets.reduce((sum, sheet) => sum + sheet.filterViews.length, 0);
  return `Filter ${count + 1}`;
}

interface Spec {
  readonly columnIndex?: number;
  readonly filterCriteria?: { readonly condition?: WireCondition };
}

/** The filter with its range checked and its criteria under both names. */
function checkedFilter(run: Run, given: JsonObject): JsonObject {
  for (const name of ['tableId', 'namedRangeId']) {
    if (given[name] !== undefined) throw invalidArgument(`${name} is not implemented in local Google.`);
  }
  const range = gridRange(given['range'] as WireGridRange | undefined, 'filter.range');
  boundsIn(requireSheet(run.draft.spreadsheet, range.sheetId), range);
  const byColumn = (given['criteria'] ?? {}) as Readonly<Record<string, Spec['filterCriteria']>>;
  const specs: readonly Spec[] =
    Object.keys(byColumn).length > 0 && given['filterSpecs'] === undefined
      ? Object.entries(byColumn).map(([column, filterCriteria]) => ({
          columnIndex: Number(column),
          ...(filterCriteria && { filterCriteria }),
        }))
      : ((given['filterSpecs'] ?? []) as readonly Spec[]);
  for (const spec of specs) {
    const condition = spec.filterCriteria?.condition;
    if (condition !== undefined) requireCondition(condition, 'filter');
  }
  const sortSpecs = given['sortSpecs'] as readonly JsonObject[] | undefined;
  return {
    range,
    ...(sortSpecs === undefined || sortSpecs.length === 0 ? {} : { sortSpecs }),
    ...(specs.length === 0
      ? {}
      : {
          criteria: Object.fromEntries(specs.map((spec) => [String(spec.columnIndex ?? 0), spec.filterCriteria ?? {}])),
          filterSpecs: specs.map((spec) => ({
            columnIndex: spec.columnIndex ?? 0,
            filterCriteria: spec.filterCriteria ?? {},
          })),
        }),
  };
}
