/** Every tab of a unit's workbook, in order, but the guide, which holds no form. */
import type { Tab, TabId } from './declaration.ts';
import { DIFFICULTIES } from './tabs/difficulties.ts';
import { FIGURES_TAB } from './tabs/figures.ts';
import { PAPERS } from './tabs/papers.ts';
import { REPORTS } from './tabs/reports.ts';
import { REVIEWS } from './tabs/reviews.ts';
import { TASKS } from './tabs/tasks.ts';

export const TABS: readonly Tab[] = [
  REVIEWS,
  TASKS,
  ...(['q1', 'q2', 'q3', 'q4'] as const).map((form) => REPORTS[form]),
  FIGURES_TAB,
  DIFFICULTIES,
  PAPERS,
];

export const GUIDE = { id: 'guide', title: 'Hướng dẫn', sheetId: 100 } as const satisfies { id: TabId; title: string; sheetId: number };

const BY_ID = new Map(TABS.map((tab) => [tab.id, tab]));

/** @throws RangeError for the guide and for what is no tab. */
export function tabById(id: string): Tab {
  const tab = BY_ID.get(id as TabId);
  if (tab === undefined) throw new RangeError(`no tab "${id}"`);
  return tab;
}

export function isTabId(id: string): boolean {
  return BY_ID.has(id as TabId);
}
