/**
 * A clerk of a commune in the page of `npm start`: signs in, has the workbook made, types with real keys, is told what is wrong,
 * mends it, sends; and Sở Nội vụ sees the row in the master. Everything real but Google.
 */
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSidebar, openTab, signIn } from '../../../local/workbench/pageHands.ts';
import { startPlay, type Play } from '../../../local/workbench/play.ts';

let play: Play;
beforeAll(async () => {
  play = await startPlay();
});
afterAll(() => play.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await play.picture(`build/failed-${task.name.slice(0, 30)}.png`);
});

test('from a blank spreadsheet to a row in the master', { timeout: 240_000 }, async () => {
  const page = await play.open();
  await signIn(page, 'vinh chap');
  await page.getByRole('button', { name: 'Bảng tính mới' }).click();
  const sidebar = await openSidebar(page);
  await sidebar.getByRole('button', { name: 'Tạo biểu mẫu' }).first().click();
  await sidebar.locator('.switcher > button').waitFor({ timeout: 90_000 });

  await openTab(page, 'Khó khăn');
  // Three cells and a drop-down, key by key: the day is none, the id is left to "Sửa giúp tôi".
  await typeInto(page, 5, 1, '32/8/2023');
  await typeInto(page, 5, 3, 'Thiếu máy quét hồ sơ');
  await typeInto(page, 5, 5, 'Đề nghị cấp máy quét');
  await page.locator('#cell-5-6').click();
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('option', { name: 'UBND tỉnh' }).waitFor();
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(page, 5, 6)).toBe('UBND tỉnh');
  await saved(page);

  await chooseForm(sidebar, 'Khó khăn');
  await sidebar.getByRole('button', { name: 'Điền xong, kiểm tra' }).click();
  const finding = sidebar.getByRole('button', { name: /B6.*32\/8\/2023/ });
  await finding.waitFor({ timeout: 30_000 });
  await finding.click();
  await expect.poll(() => page.getByRole('textbox', { name: /^Ô B6/ }).count()).toBe(1);
  await page.locator('#cell-5-1').click();
  await page.keyboard.type('02/8/2023');
  await page.keyboard.press('Enter');
  await saved(page);
  await sidebar.getByRole('button', { name: /^Sửa giúp tôi 1 ô/ }).click();
  await sidebar.getByRole('button', { name: 'Ghi 1 ô này' }).click();
  await expect.poll(() => shown(page, 5, 0), { timeout: 30_000 }).toBe('KK-01');
  await sidebar.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await sidebar.getByRole('button', { name: 'Xem lại và gửi' }).click();
  await sidebar.getByRole('button', { name: 'Xác nhận gửi' }).click();
  await sidebar.locator('#receipt').waitFor({ timeout: 60_000 });
  await sidebar.getByText('UBND xã Vĩnh Chấp, UBND huyện Vĩnh Linh').waitFor();

  await play.consolidated();
  await signIn(page, 'so noi vu');
  await page.getByRole('button', { name: /Sổ PAPI 2023/ }).click();
  await openTab(page, 'Khó khăn');
  await page.getByText('Thiếu máy quét hồ sơ').first().waitFor({ timeout: 30_000 });

  const callers = new Set(play.workbench.journal.lines.map(({ by }) => by));
  expect([...callers].sort()).toEqual(['add-on', 'grid']);
  expect(play.strays).toEqual([]);
});

async function typeInto(page: Page, row: number, column: number, text: string): Promise<void> {
  await page.locator(`#cell-${row}-${column}`).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const shown = (page: Page, row: number, column: number) => page.locator(`#cell-${row}-${column}`).innerText();

async function saved(page: Page): Promise<void> {
  await page.getByText('Đã lưu vào Google cục bộ').waitFor();
}

async function chooseForm(sidebar: FrameLocator, name: string): Promise<void> {
  await sidebar.locator('.switcher > button').click();
  await sidebar.getByRole('menuitemradio', { name }).click();
}
