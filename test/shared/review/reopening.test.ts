/** What a return reopens after the last day, and nothing else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Form } from '../../../shared/calendar/form.ts';
import type { ContentOf, PlanContent } from '../../../shared/forms/content.ts';
import { contentRows } from '../../../shared/review/contentRows.ts';
import { differenceOf } from '../../../shared/review/difference.ts';
import { outcomesOf } from '../../../shared/review/outcomes.ts';
import { changesInWords, changesOutside } from '../../../shared/review/reopening.ts';
import { CONTENT, PLAN } from '../forms/sample.ts';
import { oneChange, twoContents } from './spots.ts';

interface Place {
  readonly tab: string;
  readonly row?: string;
  readonly column?: string;
}
const remarksOn = (places: readonly Place[]) => places.map((place) => ({ ...place, reason: 'Nêu rõ' }));
const outside = (form: Form, before: ContentOf[Form], after: ContentOf[Form], places: readonly Place[]) =>
  changesOutside(remarksOn(places), differenceOf(contentRows(form, before), contentRows(form, after)));

describe('a plan', () => {
  const [first, second, third] = PLAN.tasks;
  const plan = (...tasks: PlanContent['tasks']): PlanContent => ({ ...PLAN, tasks });
  const target = plan({ ...first!, target: '02' }, second!, third!);
  const check = (title: string, after: PlanContent, places: readonly Place[], expected: readonly string[]) =>
    test(title, () => expect(changesInWords(outside('plan', PLAN, after, places))).toEqual(expected));

  check('the cell', target, [{ tab: 'tasks', row: 'NV-01', column: 'target' }], []);
  check('the row', target, [{ tab: 'tasks', row: 'NV-01' }], []);
  check('the tab', target, [{ tab: 'tasks' }], []);
  check('no remark: the whole form', target, [], []);
  check(
    'another cell of the row',
    target,
    [{ tab: 'tasks', row: 'NV-01', column: 'product' }],
    ['Kế hoạch, NV-01, Chỉ tiêu (bản trước: “01”)'],
  );
  check('another row', target, [{ tab: 'tasks', row: 'NV-02' }], ['Kế hoạch, NV-01, Chỉ tiêu (bản trước: “01”)']);
  check('another tab', target, [{ tab: 'reviews' }], ['Kế hoạch, NV-01, Chỉ tiêu (bản trước: “01”)']);
  check(
    'a cell that was blank',
    plan({ ...first!, note: 'duy trì' }, second!, third!),
    [{ tab: 'reviews' }],
    ['Kế hoạch, NV-01, Ghi chú (bản trước để trống)'],
  );
  check(
    'one cell inside, one outside',
    plan({ ...first!, target: '02', lead: 'Trưởng thôn' }, second!, third!),
    [{ tab: 'tasks', row: 'NV-01', column: 'target' }],
    ['Kế hoạch, NV-01, Chủ trì (bản trước: “Công chức Văn phòng - Thống kê”)'],
  );

  const withdrawn = plan(first!, third!);
  check('a remarked row may be withdrawn', withdrawn, [{ tab: 'tasks', row: 'NV-02' }], []);
  check('also one with a remarked cell', withdrawn, [{ tab: 'tasks', row: 'NV-02', column: 'lead' }], []);
  check('no other row', withdrawn, [{ tab: 'tasks', row: 'NV-01' }], ['Kế hoạch, NV-02 (dòng bị rút)']);
  const added = plan(first!, second!, third!, { ...third!, id: 'NV-04' });
  check(
    'a new row needs a remark on the tab',
    added,
    [{ tab: 'tasks', row: 'NV-03' }],
    ['Kế hoạch, NV-04 (dòng thêm mới)'],
  );
  check('and with it is taken', added, [{ tab: 'tasks' }], []);
  check('the signed paper is always open', { ...PLAN, paper: { number: '15/KH-UBND' } }, [{ tab: 'reviews' }], []);
});

describe('a report', () => {
  const report = CONTENT.q3!;
  const check = (title: string, after: typeof report, expected: readonly string[]) =>
    test(title, () =>
      expect(changesInWords(outside('q3', report, after, [{ tab: 'reportQ3', row: 'NV-01' }]))).toEqual(expected),
    );
  check(
    'its tasks come and go with the plan',
    {
      ...report,
      tasks: [...report.tasks.slice(0, 2), { id: 'NV-09', state: 'not-started' }],
    },
    [],
  );
  check(
    'a figure is called by its name',
    { ...report, figures: { ...report.figures, hs_tre_hen: { kind: 'value', value: 7 } } },
    ['Số liệu, Hồ sơ trễ hẹn, Quý III (bản trước: “0”)'],
  );
});

describe('properties', () => {
  test('a changed cell is outside until it is remarked', () =>
    fc.assert(
      fc.property(oneChange, ({ form, before, after, tab, row, column }) => {
        const elsewhere = { tab, row: 'NV-99' };
        expect(outside(form, before, after, [elsewhere]).length).toBe(tab === 'papers' ? 0 : 1);
        for (const place of [{ tab }, { tab, row }, { tab, row, column }])
          expect(outside(form, before, after, [elsewhere, place])).toEqual([]);
      }),
    ));
  test('whatever is outside is a change, and no remark that it answers', () =>
    fc.assert(
      fc.property(twoContents, fc.nat(), ({ form, before, after }, seed) => {
        const [was, is] = [contentRows(form, before), contentRows(form, after)];
        const { rows } = differenceOf(was, is);
        const places = rows.flatMap(({ tab, row, cells }) => cells.map(({ column }) => ({ tab, row, column })));
        const remarked = places.filter((_, index) => (index + seed) % 3 === 0);
        const left = outside(form, before, after, remarked);
        for (const { tab, row, kind, cells } of left) {
          const change = rows.find((one) => one.tab === tab && one.row === row);
          expect(change).toMatchObject({ kind });
          for (const cell of cells) expect(change?.cells).toContainEqual(cell);
        }
        for (const { remark, outcome } of outcomesOf(remarksOn(remarked), was, is)) {
          expect(outcome).toBe('mended');
          const isLeft = left.some(
            ({ tab, row, kind, cells }) =>
              kind === 'changed' &&
              tab === remark.tab &&
              row === remark.row &&
              cells.some(({ column }) => column === remark.column),
          );
          expect(isLeft).toBe(false);
        }
      }),
    ));
});
