import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { businessClock } from '../../functions/businessClock.ts';
import { once } from '../../functions/once.ts';

const folder = mkdtempSync(join(tmpdir(), 'so-papi-clock-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('without a file the business clock is the time of day', () =>
  expect(Math.abs(businessClock(undefined)().getTime() - Date.now())).toBeLessThan(1000));

test('a file is read anew each time', () => {
  const file = join(folder, 'now');
  const now = businessClock(file);
  for (const instant of ['2023-08-01T01:00:00.000Z', '2023-09-20T17:00:00.000Z']) {
    writeFileSync(file, `${instant}\n`);
    expect(now().toISOString()).toBe(instant);
  }
});

test('a clock that cannot be read is no clock', () => {
  const file = join(folder, 'broken');
  writeFileSync(file, 'tomorrow');
  expect(businessClock(file)).toThrow('no ISO instant');
  expect(businessClock(join(folder, 'missing'))).toThrow('ENOENT');
});

test('what is made once is kept; what failed is tried anew', async () => {
  let made = 0;
  const get = once(() => (++made === 1 ? Promise.reject(new Error('not yet')) : Promise.resolve(made)));
  await expect(get()).rejects.toThrow('not yet');
  expect([await get(), await get()]).toEqual([2, 2]);
});
