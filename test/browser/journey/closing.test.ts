/**
 * An officer of Sở Nội vụ closes a quarter in the sidebar of the master: urges who owes by mail, downloads the report, records the
 * signed paper, and freezes the figures again when a unit has sent late.
 */
import { readFile } from 'node:fs/promises';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { accepted } from '../../../local/demo/api.ts';
import type { Clerk } from '../../../local/demo/clerk.ts';
import { openSidebar, signIn } from '../../../local/workbench/pageHands.ts';
import { startPlay, type Play } from '../../../local/workbench/play.ts';
import { HOME_AFFAIRS_EMAIL, QUANG_TRI_2023, officerEmail } from '../../../shared/units/quangTri2023.ts';
import { readDocx } from '../../functions/report/readDocx.ts';
import { send, unitOf } from './units.ts';

/** A department, a district, two of its communes; beside them every department, since contents are assigned to them. */
const [SO, HUYEN, IN_TIME, LATE] = ['SO02', '464', '19363', '19366'] as const;
const UNITS = [
  ...QUANG_TRI_2023.units.filter(({ level }) => level === 'so'),
  ...[HUYEN, IN_TIME, LATE].map((id) => unitOf(id)),
];

const clerks = new Map<string, Clerk>();
let play: Play;
let page: Page;
let sidebar: FrameLocator;
beforeAll(async () => {
  play = await startPlay(UNITS);
  page = await play.open();
  await signIn(page, 'so noi vu');
  await page.getByRole('button', { name: /Sổ PAPI 2023/ }).click();
  sidebar = await openSidebar(page);
});
afterAll(() => play.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await play.picture(`build/failed-${task.name.slice(0, 30)}.png`);
});

/** @param moment local. */
const at = (moment: string) => play.stack.setClock(Date.parse(`${moment}+07:00`));

test('who owes the plan is seen, then mailed, once', { timeout: 180_000 }, async () => {
  const sending = [SO, IN_TIME, LATE];
  for (const id of sending) clerks.set(id, await send(play.stage, id, 'plan'));
  const owing = UNITS.map(({ id }) => id).filter((id) => !sending.some((one) => one === id));
  await at('2023-08-08T09:00:00');
  play.stack.mail.clear();
  await sidebar.getByRole('button', { name: 'Đôn đốc bằng thư' }).click();
  await sidebar.getByRole('button', { name: 'Mọi đơn vị còn nợ' }).click();
  const count = owing.length;
  await sidebar.getByText(`Sẽ gửi ${count} thư, nhắc ${count} đơn vị.`).waitFor({ timeout: 30_000 });
  await sidebar.getByRole('button', { name: 'Gửi…' }).click();
  await sidebar.getByText(`Gửi ${count} thư, nhắc ${count} đơn vị?`).waitFor();
  expect(play.stack.mail.mails).toEqual([]);
  await sidebar.getByRole('button', { name: 'Xác nhận gửi' }).click();
  await sidebar.locator('#news', { hasText: `Đã gửi ${count} thư.` }).waitFor({ timeout: 60_000 });
  await sidebar.getByText(`Không có thư nào phải gửi. Hôm nay đã gửi ${count} thư.`).waitFor({ timeout: 30_000 });
  const { mails } = play.stack.mail;
  expect(mails.flatMap(({ recipients }) => recipients).sort()).toEqual(owing.map(officerEmail).sort());
  expect(mails.filter(({ subject }) => !subject.includes('Đôn đốc: Kế hoạch'))).toEqual([]);
  clerks.set(HUYEN, await send(play.stage, HUYEN, 'plan'));
});

test(
  'the report is downloaded, its paper recorded; frozen again when a unit has sent late',
  { timeout: 300_000 },
  async () => {
    await at('2023-09-15T09:00:00');
    for (const id of [SO, HUYEN, IN_TIME]) await send(play.stage, id, 'q3', clerks.get(id));
    await at('2023-09-21T00:10:00');
    const post = async (path: string, body: object) =>
      accepted(await play.stage.api.call('POST', path, HOME_AFFAIRS_EMAIL, body), path);
    await post('/v1/quarters', {});
    await at('2023-09-22T09:00:00');
    const reason = 'Xã vừa đổi cán bộ phụ trách.';
    await post('/v1/extensions', { requestId: 'journey-late', unit: LATE, form: 'q3', due: '2023-09-25', reason });
    await send(play.stage, LATE, 'q3', clerks.get(LATE));

    await sidebar.getByRole('button', { name: 'Trang đầu' }).click();
    await sidebar.getByRole('button', { name: /^Văn bản: báo cáo/ }).click();
    await sidebar.getByText('Đã chốt lần 1').waitFor({ timeout: 30_000 });
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      sidebar.getByRole('button', { name: /^Tải về .* Quý III/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('bao-cao-quy-3-2023.docx');
    expect(readDocx(await readFile(await download.path())).part('word/document.xml')).toContain('Quý III');

    await sidebar.getByRole('button', { name: /^Ghi văn bản đã ký… .* Quý III/ }).click();
    await sidebar.getByLabel('Số ký hiệu').fill('125/BC-SNV');
    await sidebar.getByLabel('Ngày ghi trên văn bản').fill('2023-09-23');
    await sidebar.getByLabel('Đường dẫn').fill('https://vanban.example/125');
    await sidebar.getByRole('button', { name: 'Ghi văn bản', exact: true }).click();
    await sidebar.locator('#issue-date-fault', { hasText: 'hôm nay là 22/9/2023' }).waitFor({ timeout: 30_000 });
    await sidebar.getByLabel('Ngày ghi trên văn bản').fill('2023-09-22');
    await sidebar.getByRole('button', { name: 'Ghi văn bản', exact: true }).click();
    await sidebar
      .getByText(/Số 125\/BC-SNV ngày 22\/9\/2023, ghi lúc 09:\d\d ngày 22\/9\/2023/)
      .waitFor({ timeout: 30_000 });
    expect(await sidebar.getByRole('link', { name: 'Mở văn bản đã ký' }).getAttribute('href')).toBe(
      'https://vanban.example/125',
    );

    await sidebar.getByText(/số liệu đã đổi sau khi chốt/).waitFor();
    await sidebar.getByRole('button', { name: /^Chốt lại…/ }).click();
    await sidebar.getByLabel('Lý do chốt lại (bắt buộc)').fill('Một xã gửi bổ sung sau khi được gia hạn.');
    await sidebar.getByRole('button', { name: 'Xác nhận chốt lại' }).click();
    await sidebar.getByText('Đã chốt lần 2').waitFor({ timeout: 30_000 });
    await sidebar.getByText('Lý do chốt lại: Một xã gửi bổ sung').waitFor();
    expect(await sidebar.getByRole('button', { name: /^Chốt lại…/ }).count()).toBe(0);
    expect(play.strays).toEqual([]);
  },
);
