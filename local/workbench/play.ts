/** The whole of `npm start -- --empty` and one Chromium: what journeys and pictures of the page stand on. */
import type { Browser, Page } from 'playwright-core';
import { QUANG_TRI_2023 } from '../../shared/units/quangTri2023.ts';
import type { Unit } from '../../shared/units/registry.ts';
import { buildAddon } from '../../addon/build.ts';
import { launchChromium } from '../browser/chromium.ts';
import { consolidateNow, setUp } from '../demo/run.ts';
import type { Stage } from '../demo/stage.ts';
import { stageOf } from '../demo/stageOfStack.ts';
import { startStack, type Stack } from '../stack.ts';
import { startAddon } from './addon.ts';
import { startWorkbench, type Workbench } from './start.ts';

const PLAN_TIME = Date.parse('2023-08-05T02:00:00.000Z');

export interface Play {
  readonly stack: Stack;
  readonly workbench: Workbench;
  readonly browser: Browser;
  readonly stage: Stage;
  /** Id of the master workbook. */
  readonly master: string;
  /** A window on the workbench; what it asks of anybody else is noted in `strays`. */
  open(): Promise<Page>;
  readonly strays: readonly string[];
  /** Of the window opened last: what a failure looked like. */
  picture(path: string): Promise<void>;
  /** The master shows everything that was sent. */
  consolidated(): Promise<void>;
  close(): Promise<void>;
}

/** @param units of the worked example; all of them unless told. */
export async function startPlay(units: readonly Unit[] = QUANG_TRI_2023.units): Promise<Play> {
  await buildAddon();
  const stack = await startStack();
  const stage = stageOf(stack, () => undefined);
  const master = await setUp(stage, units);
  await stack.setClock(PLAN_TIME);
  const workbench = await startWorkbench({ stack, startScript: (journal) => startAddon(stack, journal) });
  const browser = await launchChromium();
  const strays: string[] = [];
  const windows: Page[] = [];
  return {
    ...{ stack, workbench, browser, stage, master, strays },
    async open() {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
      const page = await context.newPage();
      windows.push(page);
      page.setDefaultTimeout(20_000);
      page.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== '127.0.0.1') strays.push(request.url());
      });
      await page.goto(workbench.url);
      return page;
    },
    async picture(path) {
      await windows.at(-1)?.screenshot({ path });
    },
    async consolidated() {
      await consolidateNow(stage);
    },
    async close() {
      await browser.close();
      await workbench.close();
      await stack.close();
    },
  };
}
