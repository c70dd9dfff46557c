/**
 * Everything of a spreadsheet that points at ranges follows a change of a sheet: merges, rules, protections, filters, bands,
 * charts, groups of rows or columns, named ranges and developer metadata.
 *
 * Cells are moved by whoever makes the change, formulas by `references.ts`. A thing whose range is gone goes with it.
 */
import type { JsonObject } from '../../http/handler.ts';
import type { Draft } from '../draft.ts';
import type { GridRange, Sheet } from '../model.ts';
import { shiftIndex } from './axisChange.ts';
import { shiftMetadata } from './followingMetadata.ts';
import { shiftGroups } from './groupsFollow.ts';
import { mapGridRanges } from './gridRangesInJson.ts';
import { shiftRange } from './rangeChange.ts';
import type { SheetChange } from './rangeChange.ts';

export function shiftStructures(draft: Draft, change: SheetChange): void {
  const plain: SheetChange = change.kind === 'insert' ? { ...change, growsEnd: false } : change;
  draft.spreadsheet.namedRanges = shiftAll(draft.spreadsheet.namedRanges, (named) => {
    const range = shiftRange(plain, named.range);
    return range === named.range ? named : range && { ...named, range };
  });
  shiftCharts(draft, plain);
  shiftMetadata(draft, plain);
  const sheet = draft.sheet(change.sheetId);
  if (change.kind === 'block' && change.toSheetId !== change.sheetId) {
    moveMerges(sheet, draft.sheet(change.toSheetId), change);
    return;
  }
  sheet.merges = shiftAll(sheet.merges, (merge) => {
    const shifted = shiftRange(plain, merge);
    return shifted === undefined || isSingleCell(shifted) ? undefined : shifted;
  });
  if (change.kind !== 'block' && change.band === undefined) {
    const groups = change.axis === 'ROWS' ? 'rowGroups' : 'columnGroups';
    if (sheet[groups] !== undefined) sheet[groups] = shiftGroups(change, sheet[groups]);
  }
  sheet.protectedRanges = shiftAll(sheet.protectedRanges, (protection) => shiftProtection(plain, protection));
  sheet.conditionalFormats = shiftAll(sheet.conditionalFormats, (rule) => {
    const before = rule['ranges'] as readonly GridRange[];
    const ranges = shiftAll(before, (range) => shiftRange(change, range));
    return ranges === before ? rule : ranges.length === 0 ? undefined : { ...rule, ranges };
  });
  sheet.bandedRanges = shiftAll(sheet.bandedRanges, (band) => shiftHolder(change, band));
  sheet.filterViews = shiftAll(sheet.filterViews, (view) => shiftFilter(plain, view));
  if (sheet.basicFilter !== undefined) {
    const filter = shiftFilter(plain, sheet.basicFilter);
    if (filter === undefined) delete sheet.basicFilter;
    else sheet.basicFilter = filter;
  }
}

/** Cells that go to another sheet take their merges along; rules and protections stay. */
function moveMerges(from: Sheet, to: Sheet, change: SheetChange): void {
  const shifted = from.merges.map((merge) => shiftRange(change, merge) ?? merge);
  from.merges = shifted.filter(({ sheetId }) => sheetId === change.sheetId);
  to.merges.push(...shifted.filter(({ sheetId }) => sheetId !== change.sheetId));
}

/** Maps a list; the same list when nothing changed. */
function shiftAll<Item>(items: Item[], shift: (item: Item) => Item | undefined): Item[];
function shiftAll<Item>(items: readonly Item[], shift: (item: Item) => Item | undefined): readonly Item[];
function shiftAll<Item>(items: readonly Item[], shift: (item: Item) => Item | undefined): readonly Item[] {
  let result: Item[] | undefined;
  items.forEach((item, index) => {
    const shifted = shift(item);
    if (shifted !== item) result ??= items.slice(0, index);
    if (result !== undefined && shifted !== undefined) result.push(shifted);
  });
  return result ?? items;
}

const isSingleCell = (range: GridRange): boolean =>
  (range.endRowIndex ?? 0) - (range.startRowIndex ?? 0) === 1 &&
  (range.endColumnIndex ?? 0) - (range.startColumnIndex ?? 0) === 1;

function shiftHolder(change: SheetChange, holder: JsonObject): JsonObject | undefined {
  const before = holder['range'] as GridRange | undefined;
  if (before === undefined) return holder;
  const range = shiftRange(change, before);
  return range === before ? holder : range && { ...holder, range };
}

function shiftProtection(change: SheetChange, protection: JsonObject): JsonObject | undefined {
  const shifted = shiftHolder(change, protection);
  const open = shifted?.['unprotectedRanges'] as readonly GridRange[] | undefined;
  if (shifted === undefined || open === undefined) return shifted;
  const unprotectedRanges = shiftAll(open, (range) => shiftRange(change, range));
  return unprotectedRanges === open ? shifted : { ...shifted, unprotectedRanges };
}

/** Criteria are kept by column: they follow their columns. */
function shiftFilter(change: SheetChange, filter: JsonObject): JsonObject | undefined {
  const shifted = shiftHolder(change, filter);
  if (shifted === undefined || change.kind === 'block' || change.axis === 'ROWS' || change.band !== undefined)
    return shifted;
  const moved = (specs: unknown, name: string): JsonObject[] | undefined =>
    (specs as readonly JsonObject[] | undefined)?.flatMap((spec) => {
      const index = shiftIndex(change, (spec[name] as number | undefined) ?? 0);
      return index === undefined ? [] : [{ ...spec, [name]: index }];
    });
  const filterSpecs = moved(shifted['filterSpecs'], 'columnIndex');
  const sortSpecs = moved(shifted['sortSpecs'], 'dimensionIndex');
  const criteria = shifted['criteria'] as JsonObject | undefined;
  return {
    ...shifted,
    ...(filterSpecs === undefined ? {} : { filterSpecs }),
    ...(sortSpecs === undefined ? {} : { sortSpecs }),
    ...(criteria === undefined
      ? {}
      : {
          criteria: Object.fromEntries(
            Object.entries(criteria).flatMap(([index, value]) => {
              const at = shiftIndex(change, Number(index));
              return at === undefined ? [] : [[String(at), value]];
            }),
          ),
        }),
  };
}

/** A chart may show ranges of any sheet; it stands at a cell of its own. */
function shiftCharts(draft: Draft, change: SheetChange): void {
  for (const { properties, charts } of draft.spreadsheet.sheets) {
    if (charts.length === 0) continue;
    const shifted = shiftAll(charts, (chart) => mapGridRanges(chart, (range) => shiftRange(change, range) ?? range));
    if (shifted !== charts) draft.sheet(properties.sheetId).charts = shifted.map((chart) => shiftAnchor(chart, change));
    else if (properties.sheetId === change.sheetId) {
      draft.sheet(properties.sheetId).charts = charts.map((chart) => shiftAnchor(chart, change));
    }
  }
}

function shiftAnchor(chart: JsonObject, change: SheetChange): JsonObject {
  if (change.kind === 'block' || change.band !== undefined) return chart;
  const position = chart['position'] as JsonObject | undefined;
  const overlay = position?.['overlayPosition'] as JsonObject | undefined;
  const anchor = overlay?.['anchorCell'] as { sheetId?: number; rowIndex?: number; columnIndex?: number } | undefined;
  if (anchor === undefined || (anchor.sheetId ?? 0) !== change.sheetId) return chart;
  const name = change.axis === 'ROWS' ? 'rowIndex' : 'columnIndex';
  const before = anchor[name] ?? 0;
  const after = shiftIndex(change, before) ?? (change.kind === 'delete' ? change.start : before);
  if (after === before) return chart;
  const anchorCell = { ...anchor, [name]: after };
  return { ...chart, position: { ...position, overlayPosition: { ...overlay, anchorCell } } };
}
