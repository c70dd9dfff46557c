/**
 * The second half of `npm run pictures`: the unit's side as a clerk sees it, in the workbench: docs/images/unit-*.png and
 * workbench.png. Needs a Chromium; nothing of the demonstration.
 */
import type { WorkbookContext } from '../../shared/forms/context.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail } from '../../shared/units/quangTri2023.ts';
import { accepted } from '../demo/api.ts';
import { planContent } from '../demo/content.ts';
import { seededRandom } from '../demo/random.ts';
import { typingOf, valueRanges } from '../demo/typing.ts';
import { openSidebar, openTab, signIn } from '../workbench/pageHands.ts';
import { startPlay, type Play } from '../workbench/play.ts';
import { cameraOn } from './camera.ts';

/** UBND xã Vĩnh Chấp. */
const UNIT = '19375';
const CLERK = officerEmail(UNIT);

const play = await startPlay();
try {
  await photograph(play);
} finally {
  await play.close();
}

async function photograph({ stage, open, consolidated }: Play): Promise<void> {
  const page = await open();
  const camera = cameraOn(page);
  const shot = async (name: string) => console.log(await camera(name));
  await signIn(page, CLERK);
  await page.getByRole('button', { name: 'Bảng tính mới' }).click();
  const sidebar = await openSidebar(page);
  await sidebar.getByRole('button', { name: 'Tạo biểu mẫu' }).first().click();
  await sidebar.locator('.switcher > button').waitFor({ timeout: 120_000 });
  const spreadsheetId = page.url().split('/').at(-1) ?? '';

  const context = accepted(await stage.api.call('GET', `/v1/workbook?unit=${UNIT}`, CLERK), 'workbook');
  const plan = planOf(context as unknown as WorkbookContext);
  const type = async (data: { range: string; values: string[][] }[]) => {
    const requestBody = { valueInputOption: 'USER_ENTERED', data };
    await stage.sheetsAs(CLERK).spreadsheets.values.batchUpdate({ spreadsheetId, requestBody });
  };
  await type(plan);
  await openTab(page, 'Kế hoạch');
  await sidebar.getByRole('button', { name: 'Tải lại' }).click();
  await page.waitForTimeout(3000);
  await shot('unit-workbook');

  const spoiled = ["'Kế hoạch'!K6", "'Kế hoạch'!K8", "'Kế hoạch'!E9", "'Kế hoạch'!L7"];
  const before = await stage.sheetsAs(CLERK).spreadsheets.values.batchGet({ spreadsheetId, ranges: spoiled });
  const faults = ['sớm', "'30/11/2023", '', '19.630'];
  await type(spoiled.map((range, index) => ({ range, values: [[faults[index] ?? '']] })));
  await sidebar.getByRole('button', { name: 'Điền xong, kiểm tra' }).click();
  await sidebar.locator('#summary').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(2500);
  await shot('unit-findings');

  await type(
    spoiled.map((range, index) => ({
      range,
      values: [[String(before.data.valueRanges?.[index]?.values?.[0]?.[0] ?? '')]],
    })),
  );
  await sidebar.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await sidebar.getByRole('button', { name: 'Xem lại và gửi' }).click({ timeout: 60_000 });
  await sidebar.getByRole('button', { name: 'Xác nhận gửi' }).click({ timeout: 60_000 });
  await sidebar.locator('#receipt').waitFor({ timeout: 60_000 });
  await shot('unit-receipt');

  const remarks = [{ tab: 'tasks', row: 'NV-01', column: 'target', reason: 'Ghi rõ con số.' }];
  const review = {
    ...{ requestId: 'picture-return', unit: UNIT, form: 'plan', revision: 1, decision: 'return' },
    ...{ reason: 'Chỉ tiêu chưa cụ thể, đề nghị lượng hóa.', remarks },
  };
  accepted(await stage.api.call('POST', '/v1/reviews', HOME_AFFAIRS_EMAIL, review), 'review');
  await sidebar.getByRole('button', { name: 'Tải lại' }).click();
  await page.waitForTimeout(3000);
  await sidebar.getByRole('button', { name: 'Trạng thái' }).click();
  await shot('unit-status');

  await consolidated();
  await signIn(page, HOME_AFFAIRS_EMAIL);
  await page.getByRole('button', { name: /Sổ PAPI 2023/ }).click();
  await openTab(page, 'Kế hoạch');
  await openSidebar(page);
  await page.waitForTimeout(3000);
  await shot('workbench');
}

function planOf(context: WorkbookContext): { range: string; values: string[][] }[] {
  return valueRanges(typingOf(context, 'plan', planContent(context, seededRandom('pictures'))), new Map());
}
