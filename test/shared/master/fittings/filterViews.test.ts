import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../../../shared/calendar/level.ts';
import {
  declaredViews,
  levelView,
  linkTo,
  progressView,
  SHORT_FORM_NAMES,
  type DueForm,
} from '../../../../shared/master/fittings/declaredViews.ts';
import { filterViewRequests, type FilterView } from '../../../../shared/master/fittings/filterViews.ts';
import { readFittings, type FittingsResource } from '../../../../shared/master/fittings/readFittings.ts';
import type { MasterTabId, MasterTable } from '../../../../shared/master/table.ts';
import { MASTER_TABLES } from '../../../../shared/master/tables.ts';

const FORMS = Object.keys(SHORT_FORM_NAMES) as DueForm[];
const TABLES = Object.entries(MASTER_TABLES) as [MasterTabId, MasterTable][];
const none = { filterViews: [], rowCount: 0 };

type Resource = NonNullable<FittingsResource['filterViews']>[number];

/** What Google gives back of what was sent, in other words: noughts left out, an end set, criteria in another order. */
function given(table: MasterTable, views: readonly FilterView[]): Resource[] {
  return filterViewRequests(table, views, none).map((request) => {
    const { filter } = request['addFilterView'] as { readonly filter: Resource };
    const text = JSON.stringify({ ...filter, filterSpecs: (filter.filterSpecs ?? []).toReversed() });
    const resource = JSON.parse(text.replace(/"(start\w+Index|columnIndex)":0,/g, '')) as Resource;
    return { ...resource, range: { ...resource.range, endRowIndex: 40 } };
  });
}

function requests(table: MasterTable, views: readonly FilterView[], filterViews: readonly Resource[]): string[] {
  const { filterViews: standing } = readFittings({ filterViews }, { ruledColumns: new Set(), rowCount: 40 });
  return filterViewRequests(table, views, { filterViews: standing, rowCount: 40 }).map((one) =>
    Object.keys(one).join(),
  );
}

describe('declared views', () => {
  test.each(TABLES)('%s: ids and titles are each of one view, columns are the table’s', (id, table) => {
    const views = declaredViews(id, FORMS);
    expect(new Set(views.map(({ number }) => number)).size).toBe(views.length);
    expect(new Set(views.map(({ title }) => title)).size).toBe(views.length);
    expect(views.every(({ number }) => number >= 0 && number < 100)).toBe(true);
    expect(filterViewRequests(table, views, none)).toHaveLength(views.length);
  });
  test('of a form that the cycle has not are none', () => {
    expect(declaredViews('progress', []).map(({ title }) => title)).toEqual(
      LEVELS.map((level) => levelView(level).title),
    );
    expect(declaredViews('q3', ['plan'])).toEqual([]);
  });
});

describe('standing views', () => {
  const views = declaredViews('difficulties', FORMS);
  const table = MASTER_TABLES.difficulties;
  test.each(TABLES)('%s: in other words are the same', (id, one) => {
    const declared = declaredViews(id, FORMS);
    expect(requests(one, declared, given(one, declared))).toEqual([]);
  });
  test('of people are left alone, whatever they are called', () => {
    const theirs = { filterViewId: 1_234_567, title: views[0]?.title ?? '' };
    expect(requests(table, views, [theirs, ...given(table, views)])).toEqual([]);
  });
  test('of ours that were changed, deleted or are declared no more', () => {
    const [first, ...rest] = given(table, views);
    expect(requests(table, views, [{ ...first, title: 'Đổi' }, ...rest])).toEqual(['updateFilterView']);
    expect(requests(table, views, [{ ...first, sortSpecs: [] }, ...rest])).toEqual(['updateFilterView']);
    expect(requests(table, views, [{ ...first, range: { endColumnIndex: 2 } }, ...rest])).toEqual(['updateFilterView']);
    expect(requests(table, views, rest)).toEqual(['addFilterView']);
    expect(requests(table, views.slice(1), [first ?? {}, ...rest])).toEqual(['deleteFilterView']);
  });
  test('whatever of them stands, what is sent makes them all', () => {
    fc.assert(
      fc.property(fc.subarray(given(table, views)), (some) => {
        expect(requests(table, views, some)).toEqual(
          Array.from({ length: views.length - some.length }, () => 'addFilterView'),
        );
      }),
    );
  });
});

test('a link names the tab and the view by ids of ours', () => {
  expect(linkTo(MASTER_TABLES.progress, progressView('plan', 'late'))).toEqual({
    ...{ label: 'Xem', sheetId: 201, filterViewId: 20112 },
  });
  expect(linkTo(MASTER_TABLES.scores)).toEqual({ label: 'Xem', sheetId: 213 });
});
