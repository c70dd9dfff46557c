/** Whether what was read of a form holds a content, cell by cell, with nothing more in the clerk's columns. */
import { expect } from 'vitest';
import { FORMS, isQuarterForm, type Form } from '../../../shared/calendar/form.ts';
import type { ContentOf, Figures, SignedPaper } from '../../../shared/forms/content.ts';
import type { ReadCells, ReadForm, ReadTab } from '../../../shared/forms/snapshot.ts';
import { REPORT_TAB, TABS, type TabId } from '../../../shared/forms/unitWorkbook.ts';
import {
  expectedDifficulty,
  expectedFigure,
  expectedPaper,
  expectedReport,
  expectedReview,
  expectedTask,
} from './expectedCells.ts';
import type { FilledWorkbook } from './generators.ts';

/** @param read gives what was read of a form. */
export function expectContent({ context, content }: FilledWorkbook, read: (form: Form) => ReadForm): void {
  for (const form of FORMS) {
    if (content[form] === undefined) continue;
    const found = read(form);
    expect(found.identity).toEqual({ unit: context.unit.id, cycle: context.cycle, edition: context.edition });
    for (const tab of found.tabs) expect({ tab: tab.tab, faults: tab.faults }).toEqual({ tab: tab.tab, faults: [] });
    expectForm(form, content, found);
  }
}

function expectForm(form: Form, content: Partial<ContentOf>, found: ReadForm): void {
  if (form === 'plan') {
    expect(clerkRows(found, 'reviews', ['content'])).toEqual(content.plan?.reviews.map(expectedReview));
    expect(clerkRows(found, 'tasks')).toEqual(content.plan?.tasks.map(expectedTask));
  } else if (isQuarterForm(form)) {
    expect(clerkRows(found, REPORT_TAB[form], ['id'])).toEqual(content[form]?.tasks.map(expectedReport));
    expectFigures(tabOf(found, 'figures'), form, content[form]?.figures ?? {});
  } else {
    expect(clerkRows(found, 'difficulties')).toEqual(content.kk?.difficulties.map(expectedDifficulty));
  }
  expectPaper(tabOf(found, 'papers'), content[form]?.paper);
}

function expectFigures(tab: ReadTab, form: Form, figures: Figures): void {
  const read = tab.rows.flatMap(({ cells }) =>
    typeof cells.key === 'string' ? [{ key: cells.key, cell: cells[form] }] : [],
  );
  for (const { key, cell } of read) {
    const figure = figures[key];
    expect({ key, cell }).toEqual({ key, cell: figure === undefined ? undefined : expectedFigure(figure) });
  }
  expect(read.map(({ key }) => key)).toEqual(expect.arrayContaining(Object.keys(figures)));
  expect(Object.keys(tab.columns)).toEqual(['key', 'section', 'name', 'unit', 'basis', form]);
}

function expectPaper(tab: ReadTab, paper: SignedPaper | undefined): void {
  expect(tab.rows.map(({ cells: { form, ...own } }) => ({ named: typeof form, ...own }))).toEqual([
    { named: 'string', ...(paper === undefined ? {} : expectedPaper(paper)) },
  ]);
}

function tabOf(found: ReadForm, id: TabId): ReadTab {
  const tab = found.tabs.find((candidate) => candidate.tab === id);
  if (tab === undefined) throw new Error(`${id} was not read`);
  return tab;
}

/** Cells of the clerk's columns, and the key of a prefilled row. */
function clerkRows(found: ReadForm, id: TabId, keys: readonly string[] = []): ReadCells[] {
  const own = TABS[id].columns.filter((column) => column.origin === 'clerk').map((column) => column.id);
  return tabOf(found, id).rows.map(({ cells }) =>
    Object.fromEntries(Object.entries(cells).filter(([column]) => own.includes(column) || keys.includes(column))),
  );
}
