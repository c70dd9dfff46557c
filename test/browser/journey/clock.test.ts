/**
 * Somebody at the workbench moves the clock over the end of a quarter: what the schedules would have done is done, mails bear their
 * own days, the quarter is frozen in its night, and the documents can be downloaded.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { signIn } from '../../../local/workbench/pageHands.ts';
import { startPlay, type Play } from '../../../local/workbench/play.ts';
import { localDate } from '../../../shared/calendar/dates.ts';
import { verifyExport } from '../../../shared/ledger/verify.ts';
import { HOME_AFFAIRS_EMAIL, QUANG_TRI_2023 } from '../../../shared/units/quangTri2023.ts';
import { unitOf } from './units.ts';

const COMMUNE = unitOf('19363');
/** The departments, whom the assignments name; one district and one of its communes. */
const UNITS = QUANG_TRI_2023.units.filter(
  ({ level, id }) => level === 'so' || id === COMMUNE.parent || id === COMMUNE.id,
);

let play: Play;
let page: Page;
beforeAll(async () => {
  play = await startPlay(UNITS);
  page = await play.open();
  await signIn(page, 'so noi vu');
});
afterAll(() => play.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await play.picture(`build/failed-${task.name.slice(0, 30)}.png`);
});

const standsAt = (now: string) => page.locator('.clock-now', { hasText: now }).waitFor({ timeout: 90_000 });
const calendar = () => page.getByRole('region', { name: 'Lịch' });

/** From the field of the calendar, which is open. */
async function moveTo(local: string): Promise<void> {
  await calendar().getByLabel('Thời điểm').fill(local);
  await calendar().getByRole('button', { name: 'Tua', exact: true }).click();
}

test('over cut-off, due, the day after, grace and freeze', { timeout: 180_000 }, async () => {
  await page.getByRole('button', { name: 'Lịch', exact: true }).click();
  await moveTo('2023-09-13T09:00');
  await standsAt('Thứ Tư, 13/9/2023, 09:00');
  const before = play.stack.mail.mails.length;
  await page.getByRole('button', { name: 'Ngày kế tiếp có việc' }).click();
  await standsAt('Thứ Năm, 14/9/2023, 08:00');
  await calendar()
    .locator('[data-kind=done]', { hasText: `mở Báo cáo Quý III cho ${UNITS.length} đơn vị` })
    .waitFor();
  await moveTo('2023-09-22T09:00');
  await standsAt('Thứ Sáu, 22/9/2023, 09:00');
  await calendar().getByText('chốt số liệu Báo cáo Quý III (lần 1)').waitFor();

  const days = new Map<string, string[]>();
  for (const { date, to } of play.stack.mail.mails.slice(before)) {
    const day = localDate(Date.parse(date));
    days.set(day, [...(days.get(day) ?? []), to]);
  }
  // A working day before due, the first and the third after it; then who stands above.
  expect([...days].map(([day, to]) => [day, to.length])).toEqual([
    ['2023-09-15', UNITS.length],
    ['2023-09-19', UNITS.length],
    ['2023-09-21', UNITS.length],
    ['2023-09-22', 1],
  ]);
  const ledger = await play.stack.api.text('/v1/ledger', HOME_AFFAIRS_EMAIL);
  expect(verifyExport(ledger).ok).toBe(true);
  const { body } = await play.stack.api.call('GET', '/v1/quarters/q3', HOME_AFFAIRS_EMAIL);
  expect(body['versions']).toMatchObject([{ version: 1, asOf: '2023-09-20T17:30:00.000Z' }]);
});

test('what was mailed shows by its days', async () => {
  await calendar().press('Escape');
  await page.getByRole('button', { name: /^Thư/ }).click();
  const mails = page.getByRole('region', { name: 'Thư' });
  await mails.getByText(`Thứ Ba, 19/9/2023: ${UNITS.length} thư`).click();
  await mails.getByText('05:15').first().waitFor();
  expect(await mails.locator('.mail').count()).toBe(UNITS.length);
});

test('the documents of the moment are downloaded by whoever is Sở Nội vụ', { timeout: 120_000 }, async () => {
  await page.getByRole('button', { name: 'Văn bản' }).click();
  const papers = page.getByRole('region', { name: 'Văn bản' });
  const quarter = papers.getByRole('listitem').filter({ hasText: 'Quý III' });
  await quarter.getByText('Đã chốt lần 1 lúc 00:30 ngày 21/9/2023.').waitFor();
  for (const [button, name] of [
    ['Báo cáo (.docx)', /^bao-cao-quy-3-2023.*\.docx$/],
    [`Công văn đôn đốc ${UNITS.length} đơn vị (.docx)`, /^cong-van-don-doc.*\.docx$/],
  ] as const) {
    const downloading = page.waitForEvent('download');
    await quarter.getByRole('button', { name: button }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(name);
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
  }
  await signIn(page, COMMUNE.name);
  expect(await page.getByRole('button', { name: 'Văn bản' }).count()).toBe(0);
  expect(play.strays).toEqual([]);
});
