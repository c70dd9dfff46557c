/** What becomes of a remark, by content alone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanContent } from '../../../shared/forms/content.ts';
import { contentRows } from '../../../shared/review/contentRows.ts';
import { differenceOf } from '../../../shared/review/difference.ts';
import { outcomesOf } from '../../../shared/review/outcomes.ts';
import { PLAN } from '../forms/sample.ts';
import { oneChange, twoContents } from './spots.ts';

const [first, second, third] = PLAN.tasks;
const plan = (...tasks: PlanContent['tasks']): PlanContent => ({ ...PLAN, tasks });
const outcomes = (after: PlanContent, ...remarks: { readonly tab: string; row?: string; column?: string }[]) =>
  outcomesOf(
    remarks.map((remark) => ({ ...remark, reason: 'Nêu rõ' })),
    contentRows('plan', PLAN),
    contentRows('plan', after),
  ).map(({ outcome }) => outcome);

describe('a remark', () => {
  const mended = plan({ ...first!, target: '02' }, second!, third!);
  const check = (
    title: string,
    after: PlanContent,
    place: { tab: string; row?: string; column?: string },
    is: string,
  ) => test(title, () => expect(outcomes(after, place)).toEqual([is]));

  check('on a cell that differs', mended, { tab: 'tasks', row: 'NV-01', column: 'target' }, 'mended');
  check('on another cell of that row', mended, { tab: 'tasks', row: 'NV-01', column: 'product' }, 'open');
  check('on the row', mended, { tab: 'tasks', row: 'NV-01' }, 'mended');
  check('on another row', mended, { tab: 'tasks', row: 'NV-02' }, 'open');
  check('on the tab', mended, { tab: 'tasks' }, 'mended');
  check('on another tab', mended, { tab: 'reviews' }, 'open');
  check(
    'on a blank cell of a withdrawn row',
    plan(first!, third!),
    { tab: 'tasks', row: 'NV-02', column: 'target' },
    'mended',
  );
  check('on a figure that stays blank', PLAN, { tab: 'figures', row: 'tt_cuoc' }, 'open');
  check('where only blanks differ', plan({ ...first!, target: ' 01 ' }, second!, third!), { tab: 'tasks' }, 'open');
});

test('a cell is told, old and new, also where it stayed', () => {
  const after = plan({ ...first!, target: '02' }, second!, third!);
  const cellAt = (column: string) => {
    const remark = { tab: 'tasks', row: 'NV-01', column, reason: 'Ghi rõ' };
    return outcomesOf([remark], contentRows('plan', PLAN), contentRows('plan', after))[0]?.cell;
  };
  expect(cellAt('target')).toEqual({ before: '01', after: '02' });
  expect(cellAt('targetUnit')).toEqual({ before: 'báo cáo', after: 'báo cáo' });
  expect(cellAt('note')).toEqual({ before: '', after: '' });
});

describe('properties', () => {
  const placeOf = ({ tab, row, column }: { tab: string; row: string; column: string }) =>
    [{ tab }, { tab, row }, { tab, row, column }].map((place) => ({ ...place, reason: 'Sửa' }));
  test('what changed is mended, whether its cell, row or tab was named', () =>
    fc.assert(
      fc.property(oneChange, ({ form, before, after, ...place }) => {
        const [was, is] = [contentRows(form, before), contentRows(form, after)];
        expect(outcomesOf(placeOf(place), was, is).map(({ outcome }) => outcome)).toEqual([
          ...['mended', 'mended', 'mended'],
        ]);
      }),
    ));
  test('without a difference nothing is', () =>
    fc.assert(
      fc.property(oneChange, ({ form, before, ...place }) => {
        const rows = contentRows(form, before);
        const open = outcomesOf(placeOf(place), rows, rows);
        expect(open.every(({ outcome }) => outcome === 'open')).toBe(true);
      }),
    ));
  test('each cell of the difference is what its remark shows', () =>
    fc.assert(
      fc.property(twoContents, ({ form, before, after }) => {
        const [was, is] = [contentRows(form, before), contentRows(form, after)];
        for (const { tab, row, cells } of differenceOf(was, is).rows) {
          const remarks = cells.map(({ column }) => ({ tab, row, column, reason: 'Sửa' }));
          const shown = outcomesOf(remarks, was, is).map(({ remark: { column = '' }, cell }) => ({ column, ...cell }));
          expect(shown).toEqual(cells);
        }
      }),
    ));
});
