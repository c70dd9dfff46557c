/**
 * The unit's workbook as one declaration: its tabs in order, and which of them make a form.
 *
 * `EDITION` grows whenever a tab, column or figure changes, so that an old workbook is known by its number.
 */
import type { Form, QuarterForm } from '../calendar/form.ts';
import type { TabDeclaration } from './declaration.ts';
import { DIFFICULTIES } from './tabs/difficulties.ts';
import { FIGURES_TAB } from './tabs/figures.ts';
import { PAPERS } from './tabs/papers.ts';
import { REPORT_Q1, REPORT_Q2, REPORT_Q3, REPORT_Q4 } from './tabs/reports.ts';
import { REVIEWS } from './tabs/reviews.ts';
import { TASKS } from './tabs/tasks.ts';

export const EDITION = 1;

/** The table tabs in the order of the workbook. "Hướng dẫn" stands before them and holds no table. */
export const TABS = {
  reviews: REVIEWS,
  tasks: TASKS,
  reportQ1: REPORT_Q1,
  reportQ2: REPORT_Q2,
  reportQ3: REPORT_Q3,
  reportQ4: REPORT_Q4,
  figures: FIGURES_TAB,
  difficulties: DIFFICULTIES,
  papers: PAPERS,
} as const;

export type TabId = keyof typeof TABS;

export const TAB_IDS = Object.keys(TABS) as readonly TabId[];

export const REPORT_TAB: Readonly<Record<QuarterForm, TabId>> = {
  q1: 'reportQ1',
  q2: 'reportQ2',
  q3: 'reportQ3',
  q4: 'reportQ4',
};

/** Tabs that are read for a form. Of "Số liệu" only the form's quarter counts, of "Văn bản" only the form's row. */
export const TABS_OF_FORM: Readonly<Record<Form, readonly TabId[]>> = {
  plan: ['reviews', 'tasks', 'papers'],
  q1: [REPORT_TAB.q1, 'figures', 'papers'],
  q2: [REPORT_TAB.q2, 'figures', 'papers'],
  q3: [REPORT_TAB.q3, 'figures', 'papers'],
  q4: [REPORT_TAB.q4, 'figures', 'papers'],
  kk: ['difficulties', 'papers'],
};

export function isTabId(id: string): id is TabId {
  return TAB_IDS.some((tab) => tab === id);
}

export function tabOf(id: TabId): TabDeclaration<TabId> {
  return TABS[id];
}
