/**
 * Filter views: whoever wants to sort or to see a few rows only does so without moving a row of the table.
 *
 * Each has an id of ours, so that a link to it stays good and a changed declaration mends it in place; views that people made
 * have ids that Google gave, and are left alone.
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#FilterView .
 */
import type { MasterRequest } from '../plan.ts';
import { HIDDEN_COLUMNS, type MasterTable } from '../table.ts';
import { isSameRange, type OpenRange } from './openRange.ts';

/** What a cell must hold for its row to be seen. A number is "greater than". */
export type Criterion =
  | { readonly is: string }
  | { readonly startsWith: string }
  | { readonly contains: string }
  | { readonly above: number }
  | 'blank'
  | 'filled';

export interface FilterView {
  /** Within the table, 0-99; never given to another view. */
  readonly number: number;
  readonly title: string;
  /** Column id -> what it must hold. */
  readonly where: Readonly<Record<string, Criterion>>;
  /** Column ids, the first before the second; `-` before one: greatest first. */
  readonly sort?: readonly string[];
}

export interface StandingFilterView {
  readonly id: number;
  readonly title: string;
  readonly range: OpenRange;
  readonly specs: readonly FilterSpec[];
  readonly sorts: readonly SortSpec[];
}

/** As the Sheets API has them, of what we use. */
export interface FilterSpec {
  readonly columnIndex: number;
  readonly filterCriteria: {
    readonly condition?: { readonly type: string; readonly values?: readonly { readonly userEnteredValue: string }[] };
    readonly hiddenValues?: readonly string[];
  };
}

export interface SortSpec {
  readonly dimensionIndex: number;
  readonly sortOrder: 'ASCENDING' | 'DESCENDING';
}

const NUMBERS = 100;

export function filterViewId(table: Pick<MasterTable, 'sheetId'>, number: number): number {
  return table.sheetId * NUMBERS + number;
}

/** @param declared in the order in which they are to be added. */
export function filterViewRequests(
  table: MasterTable,
  declared: readonly FilterView[],
  { filterViews, rowCount }: { readonly filterViews: readonly StandingFilterView[]; readonly rowCount: number },
): MasterRequest[] {
  const standing = new Map(filterViews.map((view) => [view.id, view]));
  const wanted = declared.map((view) => wantedView(table, view));
  const ids = new Set(wanted.map(({ id }) => id));
  const isOurs = (id: number) => Math.floor(id / NUMBERS) === table.sheetId;
  return [
    ...filterViews
      .filter(({ id }) => isOurs(id) && !ids.has(id))
      .map(({ id }) => ({ deleteFilterView: { filterId: id } })),
    ...wanted.flatMap((view): MasterRequest[] => {
      const found = standing.get(view.id);
      if (found === undefined) return [{ addFilterView: { filter: asResource(table, view) } }];
      if (isSameRange(found.range, view.range, rowCount) && asText(found) === asText(view)) return [];
      const fields = 'title,range,filterSpecs,sortSpecs';
      return [{ updateFilterView: { filter: asResource(table, view), fields } }];
    }),
  ];
}

function wantedView(table: MasterTable, { number, title, where, sort = [] }: FilterView): StandingFilterView {
  return {
    ...{ id: filterViewId(table, number), title },
    range: { startRowIndex: 0, startColumnIndex: 0, endColumnIndex: HIDDEN_COLUMNS + table.columns.length },
    specs: Object.entries(where).map(([column, criterion]) => ({
      columnIndex: columnIndexOf(table, column),
      filterCriteria: { condition: condition(criterion) },
    })),
    sorts: sort.map((column) => ({
      dimensionIndex: columnIndexOf(table, column.replace(/^-/, '')),
      sortOrder: column.startsWith('-') ? 'DESCENDING' : 'ASCENDING',
    })),
  };
}

function condition(criterion: Criterion): NonNullable<FilterSpec['filterCriteria']['condition']> {
  if (criterion === 'blank') return { type: 'BLANK' };
  if (criterion === 'filled') return { type: 'NOT_BLANK' };
  const of = (type: string, value: string | number) => ({ type, values: [{ userEnteredValue: String(value) }] });
  if ('is' in criterion) return of('TEXT_EQ', criterion.is);
  if ('startsWith' in criterion) return of('TEXT_STARTS_WITH', criterion.startsWith);
  if ('contains' in criterion) return of('TEXT_CONTAINS', criterion.contains);
  return of('NUMBER_GREATER', criterion.above);
}

/** @throws RangeError when the table has no such column: a fault of the declaration. */
function columnIndexOf(table: MasterTable, id: string): number {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) throw new RangeError(`table ${table.id} has no column ${id}`);
  return HIDDEN_COLUMNS + index;
}

function asResource({ sheetId }: MasterTable, { id, title, range, specs, sorts }: StandingFilterView): object {
  return { filterViewId: id, title, range: { sheetId, ...range }, filterSpecs: specs, sortSpecs: sorts };
}

/** Two views with one text show the same. */
function asText({ title, specs, sorts }: StandingFilterView): string {
  const criteria = specs.map(({ columnIndex, filterCriteria: { condition: asked, hiddenValues = [] } }) => [
    ...[columnIndex, asked?.type ?? '', hiddenValues],
    (asked?.values ?? []).map(({ userEnteredValue }) => userEnteredValue),
  ]);
  criteria.sort(([one], [other]) => Number(one) - Number(other));
  return JSON.stringify([title, criteria, sorts.map(({ dimensionIndex, sortOrder }) => [dimensionIndex, sortOrder])]);
}
