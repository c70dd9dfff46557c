/**
 * View of the master + desired tables -> the batches that make one of the other.
 *
 * Every batch opens by replacing the fence that was read: if anyone has written since, the named range to delete is gone and
 * Sheets refuses the whole batch, so a stale plan changes nothing (compare-and-set on the state that was read).
 */
import { NO_ANNOTATIONS, type Annotations } from './annotations.ts';
import { fittingRequests } from './fittings/fittings.ts';
import { guardOf, type Guard } from './fittings/protections.ts';
import { boardInDoubt, boardRequests, chartRows, freeTitle, newChartsOfTabs } from './board/plan.ts';
import { renderTable } from './requests.ts';
import { tableSheet } from './sheet.ts';
import { sheetProperties, sheetRequests } from '../forms/sheetsApi/requests.ts';
import type { DesiredTable, MasterTabId } from './table.ts';
import { MASTER_TABLES } from './tables.ts';
import { fenceName, type Fence, type MasterView } from './view.ts';

/** One request of a batchUpdate body, as the Sheets API names it. */
export type MasterRequest = Readonly<Record<string, unknown>>;

export interface Batch {
  readonly requests: readonly MasterRequest[];
  /** Fence that stands once the batch has been taken. */
  readonly fence: Fence;
}

/** Payload that Google recommends at most for one batchUpdate, in bytes of JSON. */
export const BATCH_BYTES = 2_000_000;

export interface PlanRun {
  readonly generation: number;
  /** Letters and digits, different for every plan. */
  readonly nonce: string;
  /** Lower-case addresses that may change what we write, our own among them; absent: ranges only warn. */
  readonly editors?: readonly string[] | undefined;
}

/**
 * @param remembered annotations as last read, for rows that somebody deleted.
 */
export function planMaster(
  view: MasterView,
  desired: readonly DesiredTable[],
  run: PlanRun,
  remembered: Annotations = NO_ANNOTATIONS,
): Batch[] {
  const added = desired.filter(({ table }) => !view.sheets.has(table.id));
  const guard = guardOf(run.editors, []);
  const changes = [
    ...structure(view, desired).map((request) => [request]),
    ...added.flatMap((table) => fittingRequests(table, guard).map((request) => [request])),
    ...boardGroups(view, desired, guard),
    ...desired.flatMap(({ table, rows }) =>
      table.id === 'chartData' ? [] : renderTable(table, rows, view.sheets.get(table.id), remembered.get(table.id)),
    ),
    ...chartsBehind(view, desired),
  ];
  return batches(view, changes, run);
}

/**
 * What is missing beside the cells, of the tabs whose fittings were read, and of the board: nothing after a small run. Asked for
 * when rows and columns stand, and written once a run: should Google give something back in other words than ours, the next full
 * run says it again, and no run turns in circles.
 */
export function planFittings(view: MasterView, desired: readonly DesiredTable[], run: PlanRun): Batch[] {
  const guard: Guard = guardOf(
    run.editors,
    [...view.sheets.values()].map(({ fittings }) => fittings?.protections ?? []),
  );
  const changes = desired.flatMap((one) => {
    const standing = view.sheets.get(one.table.id)?.fittings;
    return standing === undefined ? [] : fittingRequests(one, guard, standing).map((request) => [request]);
  });
  const board = view.board === undefined ? [] : boardRequests(view.board, chartRows(desired), guard);
  return batches(view, [...changes, ...(board.length === 0 ? [] : [board]), ...chartsOfTabs(view, desired)], run);
}

function batches(view: MasterView, changes: readonly (readonly MasterRequest[])[], run: PlanRun): Batch[] {
  if (changes.length === 0) return [];
  return split(changes).map((requests, part, all) => {
    const name = fenceName(run.generation, run.nonce, part);
    const before = part === 0 ? view.fence?.namedRangeId : fenceName(run.generation, run.nonce, part - 1);
    const anchor = part === 0 && all.length > 0 ? view.sheets.has('overview') : true;
    const replace = fenceRequests(before, name);
    // The range of the fence lies on the first table, which on the first run is only just being added.
    const ordered = anchor ? [...replace, ...requests] : [...requests.slice(0, 1), ...replace, ...requests.slice(1)];
    return { requests: ordered, fence: { namedRangeId: name, generation: run.generation } };
  });
}

/** What the charts are drawn from, and where its rows move or are new, right behind it the board that points at them. */
function boardGroups(view: MasterView, desired: readonly DesiredTable[], guard: Guard): MasterRequest[][] {
  const rows = chartRows(desired);
  const data = renderTable(MASTER_TABLES.chartData, rows, view.sheets.get('chartData'));
  if (view.board === undefined || !boardInDoubt(view, desired)) return data;
  return [[...data.flat(), ...boardRequests(view.board, rows, guard, true)]];
}

/** Charts that come with a tab, behind its rows. */
function chartsBehind(view: MasterView, desired: readonly DesiredTable[]): MasterRequest[][] {
  return boardInDoubt(view, desired) ? chartsOfTabs(view, desired) : [];
}

function chartsOfTabs({ board }: MasterView, desired: readonly DesiredTable[]): MasterRequest[][] {
  const charts = board === undefined ? [] : newChartsOfTabs(board, chartRows(desired));
  return charts.length === 0 ? [] : [charts];
}

function fenceRequests(before: string | undefined, name: string): MasterRequest[] {
  const range = {
    sheetId: MASTER_TABLES.overview.sheetId,
    startRowIndex: 0,
    endRowIndex: 1,
    startColumnIndex: 0,
    endColumnIndex: 1,
  };
  return [
    ...(before === undefined ? [] : [{ deleteNamedRange: { namedRangeId: before } }]),
    { addNamedRange: { namedRange: { namedRangeId: name, name, range } } },
  ];
}

/** Tabs that are missing, titles that were changed, the locale; the blank sheet that a new spreadsheet comes with goes. */
function structure(view: MasterView, desired: readonly DesiredTable[]): MasterRequest[] {
  const order = desired.map(({ table }) => table.id);
  const added = order.filter((id) => !view.sheets.has(id));
  const taken = new Set(view.others.map(({ title }) => title));
  const renamed = [...view.sheets].filter(
    ([id, { title }]) => title !== MASTER_TABLES[id].title && !taken.has(MASTER_TABLES[id].title),
  );
  const first = view.sheets.size === 0;
  return [
    ...addedTabs(view, order).map(([id, index]) => {
      const sheet = tableSheet(MASTER_TABLES[id]);
      return { addSheet: { properties: sheetProperties({ ...sheet, title: freeTitle(sheet.title, taken) }, index) } };
    }),
    ...(view.locale === 'vi_VN'
      ? []
      : [
          {
            updateSpreadsheetProperties: {
              properties: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
              fields: 'locale,timeZone',
            },
          },
        ]),
    ...added.flatMap((id): MasterRequest[] =>
      sheetRequests(tableSheet(MASTER_TABLES[id])).map((request) => ({ ...request })),
    ),
    ...renamed.map(([id]) => ({
      updateSheetProperties: {
        properties: { sheetId: MASTER_TABLES[id].sheetId, title: MASTER_TABLES[id].title },
        fields: 'title',
      },
    })),
    ...(first ? view.others.filter(({ isBlank }) => isBlank).map(({ sheetId }) => ({ deleteSheet: { sheetId } })) : []),
  ];
}

/** Tabs that are missing, each with its place: behind the one declared before it, wherever people moved that one. */
function addedTabs({ sheets }: MasterView, order: readonly MasterTabId[]): (readonly [MasterTabId, number])[] {
  const added: (readonly [MasterTabId, number])[] = [];
  let place = -1;
  for (const id of order) {
    const standing = sheets.get(id);
    place = standing === undefined ? place + 1 : standing.index + added.length;
    if (standing === undefined) added.push([id, place]);
  }
  return added;
}

/** In order, each part within the recommended payload. A group is never cut: `requests.ts` keeps them small. */
function split(groups: readonly (readonly MasterRequest[])[]): MasterRequest[][] {
  const parts: MasterRequest[][] = [];
  let room = 0;
  for (const group of groups) {
    const bytes = JSON.stringify(group).length * 1.15;
    if (bytes > room) {
      parts.push([]);
      room = BATCH_BYTES;
    }
    parts.at(-1)?.push(...group);
    room -= bytes;
  }
  return parts;
}
