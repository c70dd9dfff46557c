/** Pictures of a page for the guides: once it has come to rest, with the pointer out of the way. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const IMAGES = fileURLToPath(new URL('../../docs/images/', import.meta.url));

/** @returns takes the picture `docs/images/{name}.png`, and gives its path from the project's root. */
export function cameraOn(page: Page): (name: string) => Promise<string> {
  return async (name) => {
    await page.mouse.move(640, 790);
    await page.waitForTimeout(800);
    await page.screenshot({ path: join(IMAGES, `${name}.png`) });
    return `docs/images/${name}.png`;
  };
}
