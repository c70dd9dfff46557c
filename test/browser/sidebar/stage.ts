/**
 * The built sidebar in a real browser, 300 px wide, with a `google.script.run` that answers as a scenario says. Like Google's,
 * it takes one call a chain, carries JSON alone, and calls one of the two handlers once.
 */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import type { Opening, SidebarCalls } from '../../../addon/server/views.ts';
import { bundlePage, type PageName } from '../../../addon/build.ts';

export const WIDTH = 300;
export const HEIGHT = 700;

/** An error is one of Apps Script: the failure handler is called. A promise holds the answer back. */
export type Answers = {
  readonly [Name in keyof SidebarCalls]?: (
    ...args: Parameters<SidebarCalls[Name]>
  ) => ReturnType<SidebarCalls[Name]> | Error | Promise<ReturnType<SidebarCalls[Name]> | Error>;
};

export interface Stage {
  readonly page: Page;
  /** Every call so far, by name and arguments. */
  readonly calls: (readonly [name: string, ...args: readonly unknown[]])[];
  /** Exceptions and console errors of the page. */
  readonly faults: string[];
  close(): Promise<void>;
}

/** @param name the page of a unit, unless told. */
export async function openSidebar(
  browser: Browser,
  answers: Answers,
  opening: Opening = {},
  name: PageName = 'sidebar',
): Promise<Stage> {
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: HEIGHT },
    locale: 'vi-VN',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const calls: Stage['calls'] = [];
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.exposeFunction('scriptCall', async (name: string, args: string) => {
    const given = JSON.parse(args) as unknown[];
    calls.push([name, ...given]);
    const answer = (answers as Readonly<Record<string, ((...all: unknown[]) => unknown) | undefined>>)[name];
    const value = answer === undefined ? new Error(`${name}: no answer in this scenario`) : await answer(...given);
    return JSON.stringify(value instanceof Error ? { error: value.message } : { value });
  });
  await page.addInitScript({ content: SCRIPT_RUN });
  const html = await builtPages[name];
  await page.route('https://sidebar.example/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.replace('{}', () => attribute(opening)) }),
  );
  await page.goto('https://sidebar.example/');
  return { page, calls, faults, close: () => context.close() };
}

function attribute(opening: Opening): string {
  return JSON.stringify(opening).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
}

const SCRIPT_RUN = `
  const chain = (succeed, fail) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (handler) => chain(handler, fail);
      if (name === 'withFailureHandler') return (handler) => chain(succeed, handler);
      return (...args) => {
        if (args.some((arg) => arg === undefined)) throw new Error('an argument is undefined');
        window.scriptCall(name, JSON.stringify(args)).then((text) => {
          const { error, value } = JSON.parse(text);
          if (error === undefined) succeed(value);
          else fail(new Error(error));
        });
      };
    },
  });
  window.google = { script: { run: chain(() => {}, () => {}) } };
`;

/** Bundled once for all tests of a file. */
const builtPages = { sidebar: bundlePage('sidebar'), office: bundlePage('office') };

const axe = readFile(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

interface AxeResults {
  readonly violations: readonly { id: string; impact: string; nodes: readonly { html: string }[] }[];
}

/** Rules that are broken seriously, with the elements: empty when a screen reader and a keyboard get along. */
export async function seriousFaults({ page }: Pick<Stage, 'page'>): Promise<string[]> {
  await page.evaluate(await axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

export interface StepPlace {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** In pixels of the window. */
export async function stepPlaces({ page }: Pick<Stage, 'page'>): Promise<readonly StepPlace[]> {
  return page.evaluate<readonly StepPlace[]>(
    `[...document.querySelectorAll('.steps button')].map((step) => { const { x, y, height } = step.getBoundingClientRect(); return { x, y, height }; })`,
  );
}

/** What does not fit: an element that scrolls sideways, or reaches out of the page. */
export async function sidewaysOverflow({ page }: Pick<Stage, 'page'>): Promise<unknown> {
  return page.evaluate(
    `[...document.querySelectorAll('body, body *')].filter((one) => !one.closest('.hidden, svg') && getComputedStyle(one).overflowX !== 'hidden' && (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && getComputedStyle(one).display !== 'inline' || one.getBoundingClientRect().right > innerWidth + 0.5)).map((one) => one.outerHTML.slice(0, 160))`,
  );
}
