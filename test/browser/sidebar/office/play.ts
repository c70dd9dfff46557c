/** A scenario of the page of the master, played by hand: opened, driven, and without a fault at its end; and what was posted. */
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Opening } from '../../../../addon/server/views.ts';
import { openSidebar, type Answers, type Stage } from '../stage.ts';

export async function playOffice(
  browser: Browser,
  answers: Answers,
  hands: (stage: Stage) => Promise<void>,
  opening: Opening = {},
): Promise<void> {
  const stage = await openSidebar(browser, answers, opening, 'office');
  try {
    await hands(stage);
    expect(stage.faults).toEqual([]);
  } finally {
    await stage.close();
  }
}

/** What was posted to a route, without the request ids. */
export function posted({ calls }: Stage, route: string): readonly object[] {
  return calls.flatMap(([name, path, body]) => {
    if (name !== 'askOffice' || path !== route) return [];
    const { requestId, ...rest } = body as { readonly requestId: string };
    expect(requestId).toMatch(/^[\w-]{8,}$/);
    return [rest];
  });
}

export function requestIds({ calls }: Stage, route: string): readonly string[] {
  return calls.flatMap(([, path, body]) => (path === route ? [(body as { requestId: string }).requestId] : []));
}

/** From wherever the focus is, by Tab alone. */
export async function reach(page: Page, name: string): Promise<void> {
  const focused = () => page.evaluate<string>('document.activeElement.textContent.trim()');
  for (let tabs = 0; tabs < 60 && !(await focused()).startsWith(name); tabs += 1) await page.keyboard.press('Tab');
  expect(await focused()).toMatch(new RegExp(`^${name}`));
}
