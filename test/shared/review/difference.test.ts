/** One revision held against another: nothing is missed, nothing is made up, and each change stands at its place. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Form } from '../../../shared/calendar/form.ts';
import type { ContentOf } from '../../../shared/forms/content.ts';
import { contentRows, type ContentRow } from '../../../shared/review/contentRows.ts';
import { differenceOf, type Difference } from '../../../shared/review/difference.ts';
import { CONTENT, PLAN } from '../forms/sample.ts';
import { anyForm, oneChange, twoContents } from './spots.ts';

const between = (form: Form, before: ContentOf[Form], after: ContentOf[Form]) =>
  differenceOf(contentRows(form, before), contentRows(form, after));

/** The rows after the changes, in whatever order. */
function applied(before: readonly ContentRow[], { rows }: Difference): ContentRow[] {
  const changed = rows.flatMap(({ tab, row, kind, cells }) => {
    const was = before.find((one) => one.tab === tab && one.row === row)?.cells ?? {};
    const now = Object.entries({ ...was, ...Object.fromEntries(cells.map(({ column, after }) => [column, after])) });
    const left = now.filter(([, text]) => text !== '');
    return kind === 'withdrawn' || left.length === 0 ? [] : [{ tab, row, cells: Object.fromEntries(left) }];
  });
  const untouched = before.filter((one) => !rows.some(({ tab, row }) => tab === one.tab && row === one.row));
  return [...untouched, ...changed];
}

const sorted = (rows: readonly ContentRow[]) =>
  rows.map(({ tab, row, cells }) => JSON.stringify([tab, row, Object.entries(cells).sort()])).sort();

describe('properties', () => {
  test('a form differs in nothing from itself', () =>
    fc.assert(
      fc.property(anyForm, ({ filled: { content }, form }) => {
        const same = content[form]!;
        const rows = contentRows(form, same);
        expect(between(form, same, JSON.parse(JSON.stringify(same)) as typeof same)).toEqual({
          ...{ rows: [], unchangedRows: rows.length },
        });
      }),
    ));
  test('a change in any one cell of any form is found at its place, and nowhere else', () =>
    fc.assert(
      fc.property(oneChange, ({ form, before, after, ...place }) => {
        const { rows } = between(form, before, after);
        expect(rows.map(({ tab, row, cells }) => ({ tab, row, columns: cells.map(({ column }) => column) }))).toEqual([
          { tab: place.tab, row: place.row, columns: [place.column] },
        ]);
      }),
      { numRuns: 400 },
    ));
  test('the difference applied to the one gives the other', () =>
    fc.assert(
      fc.property(twoContents, ({ form, before, after }) => {
        const [was, is] = [contentRows(form, before), contentRows(form, after)];
        expect(sorted(applied(was, differenceOf(was, is)))).toEqual(sorted(is));
      }),
    ));
  test('backwards it is the same places, the other way round', () =>
    fc.assert(
      fc.property(twoContents, ({ form, before, after }) => {
        const shown = ({ rows }: Difference) => rows.map(({ tab, row, cells }) => [tab, row, cells.length].join('/'));
        expect(shown(between(form, before, after)).sort()).toEqual(shown(between(form, after, before)).sort());
      }),
    ));
});

describe('a plan', () => {
  const [first, second, third] = PLAN.tasks;
  const changed = { ...PLAN, tasks: [third!, { ...first!, target: '02', finish: { kind: 'continuous' as const } }] };
  const { rows, unchangedRows } = between('plan', PLAN, changed);
  test('moved rows have not changed', () => expect(unchangedRows).toBe(4));
  test('cells, old and new, as the sheet shows them', () =>
    expect(rows[0]).toEqual({
      ...{ tab: 'tasks', row: 'NV-01', kind: 'changed' },
      cells: [
        { column: 'target', before: '01', after: '02' },
        { column: 'finish', before: '08/9/2023', after: 'Thường xuyên' },
      ],
    }));
  test('a withdrawn task is told with what it said', () => {
    expect(rows[1]).toMatchObject({ row: 'NV-02', kind: 'withdrawn' });
    expect(rows[1]?.cells.at(-1)).toEqual({ column: 'note', before: 'duy trì', after: '' });
  });
  test('a new one with what it says', () => {
    const more = { ...PLAN, tasks: [...PLAN.tasks, { ...second!, id: 'NV-04' }] };
    expect(between('plan', PLAN, more).rows).toMatchObject([{ row: 'NV-04', kind: 'added' }]);
  });
  test('blanks and the form of letters are no change', () => {
    const typed = { ...first!, task: ` ${first!.task.normalize('NFD').replace(' ', '  \n')}` };
    expect(between('plan', PLAN, { ...PLAN, tasks: [typed, second!, third!] }).rows).toEqual([]);
  });
});

describe('a report', () => {
  const report = CONTENT.q3!;
  test('a figure that was blank is a changed row, not a new one', () => {
    const more = { ...report, figures: { ...report.figures, tt_cuoc: { kind: 'value' as const, value: 1234 } } };
    expect(between('q3', report, more).rows).toEqual([
      { tab: 'figures', row: 'tt_cuoc', kind: 'changed', cells: [{ column: 'q3', before: '', after: '1.234' }] },
    ]);
  });
  test('percentages, choices and phrases read as in the sheet', () => {
    const [first] = contentRows('q3', report);
    expect(first).toMatchObject({ tab: 'reportQ3', row: 'NV-01', cells: { state: 'Hoàn thành', percent: '100%' } });
    const figure = (key: string) => contentRows('q3', report).find(({ row }) => row === key)?.cells;
    expect([figure('hs_tre_hen'), figure('kn_tc'), figure('ck_hn')]).toEqual([
      ...[{ q3: '0' }, { q3: 'Không phát sinh' }, { q3: 'Có' }],
    ]);
  });
});

test('the signed paper is a row of its form', () =>
  expect(contentRows('plan', PLAN).at(-1)).toEqual({
    ...{ tab: 'papers', row: 'Kế hoạch' },
    cells: {
      ...{ number: '12/KH-UBND', date: '07/8/2023', signer: 'Chủ tịch Nguyễn Văn Mẫu', link: 'https://vb.example/12' },
    },
  }));
