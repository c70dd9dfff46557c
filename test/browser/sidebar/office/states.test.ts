import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../../../local/browser/chromium.ts';
import { openSidebar, seriousFaults, sidewaysOverflow } from '../stage.ts';
import { CLOSING_STATES } from './closingStates.ts';
import { OFFICE_STATES } from './states.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test.each([...OFFICE_STATES, ...CLOSING_STATES])(
  '$name',
  async ({ answers, opening, page = 'office', drive, reads }) => {
    const stage = await openSidebar(browser, answers, opening, page);
    try {
      await drive?.(stage.page);
      await stage.page.getByText(reads).first().waitFor();
      expect(await sidewaysOverflow(stage)).toEqual([]);
      expect(await seriousFaults(stage)).toEqual([]);
      expect(stage.faults).toEqual([]);
    } finally {
      await stage.close();
    }
  },
);
