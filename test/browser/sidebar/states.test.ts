import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../../local/browser/chromium.ts';
import { openSidebar, seriousFaults, sidewaysOverflow, stepPlaces } from './stage.ts';
import { STATES } from './states.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Where the steps stand in a window of 300 x 700, in every state alike. */
const STEP_TOP = 124;

test.each(STATES)('$name', async ({ answers, opening, drive, reads, hasSteps }) => {
  const stage = await openSidebar(browser, answers, opening);
  try {
    await drive?.(stage.page);
    await stage.page.getByText(reads).first().waitFor();
    const places = await stepPlaces(stage);
    expect(places.map(({ y }) => y)).toEqual(hasSteps === false ? [] : [STEP_TOP, STEP_TOP, STEP_TOP]);
    expect(new Set(places.map(({ height }) => height)).size).toBeLessThan(2);
    expect(await sidewaysOverflow(stage)).toEqual([]);
    expect(await seriousFaults(stage)).toEqual([]);
    expect(stage.faults).toEqual([]);
  } finally {
    await stage.close();
  }
});
