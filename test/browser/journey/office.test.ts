/**
 * An officer of Sở Nội vụ in the master while units submit: notes stay on their rows, a sheet sorted by hand is healed, an
 * answer to a difficulty reaches the unit, a plan is returned with remarks and accepted once it is mended.
 */
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { workbookContext, type Clerk } from '../../../local/demo/clerk.ts';
import { openSidebar, openTab, signIn } from '../../../local/workbench/pageHands.ts';
import { startPlay, type Play } from '../../../local/workbench/play.ts';
import { columnLetters } from '../../../shared/forms/workbookModel.ts';
import { headersOf, type MasterTable } from '../../../shared/master/table.ts';
import { MASTER_TABLES } from '../../../shared/master/tables.ts';
import { HOME_AFFAIRS_EMAIL } from '../../../shared/units/quangTri2023.ts';
import { send, unitOf } from './units.ts';

/** In protocol order: what the first sends is put in above the others. */
const [FIRST, SECOND, THIRD, LAST] = ['SO02', '461', '19363', '19366'] as const;
const RETURNED = '19375';
const { tasks, difficulties } = MASTER_TABLES;

const clerks = new Map<string, Clerk>();
let play: Play;
beforeAll(async () => {
  play = await startPlay();
});
afterAll(() => play.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await play.picture(`build/failed-${task.name.slice(0, 30)}.png`);
});

/** Header -> what is shown, of every row that has a key. */
async function masterRows(table: MasterTable): Promise<readonly Readonly<Record<string, string>>[]> {
  const sheets = play.stage.sheetsAs(HOME_AFFAIRS_EMAIL);
  const { data } = await sheets.spreadsheets.values.get({ spreadsheetId: play.master, range: `'${table.title}'` });
  const [headers = [], ...rows] = (data.values ?? []) as string[][];
  return rows
    .filter(([key = '']) => key !== '')
    .map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])));
}

/** Where the cell of a row stands now, "W3". */
async function cellOf(table: MasterTable, key: string, header: string): Promise<string> {
  const row = (await masterRows(table)).findIndex(({ Khóa }) => Khóa === key);
  expect(row, key).toBeGreaterThanOrEqual(0);
  return `${columnLetters(headersOf(table).indexOf(header))}${row + 2}`;
}

async function goTo(page: Page, cell: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Tên ô' }).fill(cell);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: new RegExp(`^Ô ${cell}`) }).waitFor();
}

async function typeBeside(page: Page, table: MasterTable, key: string, header: string, text: string): Promise<void> {
  await goTo(page, await cellOf(table, key, header));
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.getByText('Đã lưu vào Google cục bộ').waitFor();
}

/** The key of every row, in order, once; and the note beside the one key that has it. */
async function expectHealed(table: MasterTable, note: readonly [key: string, header: string, text: string]) {
  const rows = await masterRows(table);
  const units = new Map((await masterRows(MASTER_TABLES.progress)).map((row, index) => [row['Mã đơn vị'], index]));
  const keys = rows.map(({ Khóa = '' }) => Khóa);
  expect(new Set(keys).size).toBe(keys.length);
  const order = keys.map((key) => [units.get(key.split('/')[0]) ?? -1, key] as const);
  expect(order).toEqual([...order].sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1)));
  const [noted, header, text] = note;
  expect(rows.filter((row) => row[header] === text).map(({ Khóa }) => Khóa)).toEqual([noted]);
}

const NOTE = [`${THIRD}/NV-02`, 'Đánh giá của Sở Nội vụ', 'Nhiệm vụ sát nội dung yếu'] as const;

test('a note typed while units submit stays on its row', { timeout: 180_000 }, async () => {
  clerks.set(THIRD, await send(play.stage, THIRD, 'plan'));
  await play.consolidated();
  const page = await play.open();
  await signIn(page, 'so noi vu');
  await page.getByRole('button', { name: /Sổ PAPI 2023/ }).click();
  await openTab(page, tasks.title);
  await page.getByText('NV-02').first().waitFor();
  // One unit's rows come in below while the note is typed; another's come in above when it stands.
  await Promise.all([send(play.stage, LAST, 'plan'), typeBeside(page, tasks, ...NOTE)]);
  await send(play.stage, FIRST, 'plan');
  await play.consolidated();
  await expectHealed(tasks, NOTE);
  await goTo(page, await cellOf(tasks, NOTE[0], NOTE[1]));
  await page
    .getByRole('textbox', { name: 'Nội dung ô' })
    .and(page.locator(`[value="${NOTE[2]}"]`))
    .waitFor();
});

test('a sheet sorted by hand while units submit is healed', { timeout: 180_000 }, async () => {
  const page = await play.open();
  await signIn(page, 'so noi vu');
  await page.getByRole('button', { name: /Sổ PAPI 2023/ }).click();
  await openTab(page, tasks.title);
  await page.getByText('NV-02').first().waitFor();
  await goTo(page, `${columnLetters(headersOf(tasks).indexOf('Nhiệm vụ, giải pháp'))}2`);
  const sort = async () => {
    await page.getByRole('button', { name: 'Dữ liệu' }).click();
    await page.getByRole('menuitem', { name: 'Sắp xếp trang tính từ Z đến A' }).click();
    await page.locator('button[aria-label="Hoàn tác"]:enabled').waitFor();
  };
  const before = (await masterRows(tasks)).map(({ Khóa }) => Khóa);
  await Promise.all([send(play.stage, SECOND, 'plan'), sort()]);
  await play.consolidated();
  await expectHealed(tasks, NOTE);
  expect((await masterRows(tasks)).length).toBeGreaterThan(before.length);
});

test('an answer typed beside a difficulty reaches the unit', { timeout: 180_000 }, async () => {
  await play.stack.setClock(Date.parse('2023-09-12T02:00:00.000Z'));
  await send(play.stage, THIRD, 'kk', clerks.get(THIRD));
  await play.consolidated();
  const page = await play.open();
  await signIn(page, 'so noi vu');
  await page.getByRole('button', { name: /Sổ PAPI 2023/ }).click();
  await openTab(page, difficulties.title);
  await page.getByText('KK-01').first().waitFor();
  const answer = 'Đã bố trí kinh phí trong quý IV';
  await typeBeside(page, difficulties, `${THIRD}/KK-01`, 'Ý kiến trả lời', answer);
  await play.consolidated();

  const unit = await play.open();
  await signIn(unit, unitOf(THIRD).name);
  await unit.getByRole('button', { name: /^Sổ PAPI 2023/ }).click();
  const sidebar = await openSidebar(unit);
  await sidebar.getByRole('button', { name: 'Trạng thái' }).click();
  await sidebar.getByText(answer).waitFor({ timeout: 30_000 });
  // And beside the difficulty itself, once the workbook is brought up.
  await sidebar.getByRole('button', { name: 'Cập nhật biểu mẫu' }).click();
  await openTab(unit, 'Khó khăn');
  await expect.poll(() => unit.getByText(answer).count(), { timeout: 60_000 }).toBeGreaterThan(0);
});

test('returned with two remarks, one mended, the other seen as open, accepted', { timeout: 240_000 }, async () => {
  await play.stack.setClock(Date.parse('2023-08-06T02:00:00.000Z'));
  const clerk = await send(play.stage, RETURNED, 'plan');
  const { name } = clerk.unit;
  const office = await play.open();
  await signIn(office, 'so noi vu');
  await office.getByRole('button', { name: /Sổ PAPI 2023/ }).click();
  const reviewer = await openSidebar(office);
  await reviewer.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await reviewer.getByText(/^Kế hoạch \(\d+ dòng\)/).click();
  await remark(reviewer, 'NV-01', 'Sản phẩm', 'Nêu rõ tên văn bản.');
  await remark(reviewer, 'NV-02', 'Chủ trì', 'Ghi rõ chức danh.');
  await reviewer.getByRole('button', { name: 'Trả lại… (2 nhận xét)' }).click();
  await reviewer.getByLabel('Lý do trả lại (bắt buộc)').fill('Sản phẩm chưa cụ thể.');
  await reviewer.getByRole('button', { name: 'Xác nhận trả lại' }).click();
  await reviewer.getByText(/Đã trả lại Kế hoạch của .* kèm 2 nhận xét/).waitFor({ timeout: 30_000 });

  const unit = await play.open();
  await signIn(unit, name);
  await unit.getByRole('button', { name: /^Sổ PAPI 2023/ }).click();
  const sidebar = await openSidebar(unit);
  await sidebar.getByText('Nêu rõ tên văn bản.').waitFor({ timeout: 30_000 });
  await openTab(unit, 'Kế hoạch');
  await sidebar.getByRole('button', { name: /Nêu rõ tên văn bản/ }).click();
  await unit.getByRole('textbox', { name: /^Ô E6/ }).waitFor();
  await goTo(unit, 'E6');
  await unit.keyboard.type('Kế hoạch số 27/KH-UBND');
  await unit.keyboard.press('Enter');
  await unit.getByText('Đã lưu vào Google cục bộ').waitFor();
  await sidebar.getByRole('button', { name: 'Điền xong, kiểm tra' }).click();
  await sidebar.getByRole('button', { name: 'Xem lại và gửi' }).click({ timeout: 60_000 });
  await sidebar.getByRole('button', { name: 'Xác nhận gửi' }).click();
  await sidebar.locator('#receipt').waitFor({ timeout: 60_000 });

  await reviewer.getByRole('button', { name: 'Tải lại' }).click();
  const waiting = reviewer.getByRole('button', { name: new RegExp(`^${name}`) });
  await waiting.filter({ hasText: '1 chưa sửa' }).click({ timeout: 30_000 });
  await reviewer.getByRole('heading', { name: 'Nhận xét lần trước: 1 đã sửa, 1 chưa sửa' }).waitFor();
  await reviewer.getByText('Kế hoạch số 27/KH-UBND').first().waitFor();
  await reviewer.getByRole('button', { name: 'Chấp nhận…' }).click();
  await reviewer.getByRole('button', { name: 'Xác nhận chấp nhận' }).click();
  await reviewer.getByText(/Đã chấp nhận Kế hoạch của/).waitFor({ timeout: 30_000 });

  const { forms } = await workbookContext(play.stage.api, clerk.email, RETURNED);
  expect(forms[0]).toMatchObject({ form: 'plan', status: 'accepted', revision: 2 });
  expect(play.strays).toEqual([]);
});

async function remark(reviewer: FrameLocator, row: string, column: string, reason: string): Promise<void> {
  await reviewer.getByText(new RegExp(`^${row} · `)).click();
  await reviewer.getByRole('button', { name: new RegExp(`^Nhận xét .*${row}, ${column}`) }).click();
  await reviewer.locator('#writing:focus').fill(reason);
  await reviewer.getByRole('button', { name: 'Ghi nhận xét' }).click();
  await reviewer.locator('.remark-words', { hasText: reason }).first().waitFor();
}
