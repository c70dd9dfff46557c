/**
 * The third part of `npm run pictures`: Sở Nội vụ in the master, in the workbench: docs/images/office-*.png. Needs a Chromium;
 * nothing of the demonstration.
 */
import { HOME_AFFAIRS_EMAIL, officerEmail, QUANG_TRI_2023 } from '../../shared/units/quangTri2023.ts';
import { accepted } from '../demo/api.ts';
import { fill, newClerk, submit, typeInCell, workbookContext, type Clerk } from '../demo/clerk.ts';
import { planContent } from '../demo/content.ts';
import { seededRandom } from '../demo/random.ts';
import { typingOf } from '../demo/typing.ts';
import { openSidebar, openTab, signIn } from '../workbench/pageHands.ts';
import { startPlay, type Play } from '../workbench/play.ts';
import { cameraOn } from './camera.ts';

/** A department, a district, two communes; the last one's plan is returned and sent again. */
const UNITS = ['SO02', '464', '19363', '19366', '19375'] as const;
const RETURNED = '19375';
const REMARKS = [
  { tab: 'tasks', row: 'NV-01', column: 'product', reason: 'Nêu rõ tên văn bản sẽ ban hành.' },
  { tab: 'tasks', row: 'NV-02', column: 'target', reason: 'Ghi con số cụ thể phải đạt.' },
];

const play = await startPlay();
try {
  await photograph(play);
} finally {
  await play.close();
}

async function photograph({ stage, open, consolidated }: Play): Promise<void> {
  const clerks = new Map<string, Clerk>();
  for (const id of UNITS) clerks.set(id, await sendPlan(id, stage));
  await consolidated();
  await returnAndMend(clerks.get(RETURNED), stage);

  const page = await open();
  const camera = cameraOn(page);
  const shot = async (name: string) => console.log(await camera(name));
  await signIn(page, HOME_AFFAIRS_EMAIL);
  await page.getByRole('button', { name: /Sổ PAPI 2023/ }).click();
  await openTab(page, 'Kế hoạch');
  const sidebar = await openSidebar(page);
  await sidebar.getByRole('heading', { name: /^Chờ duyệt/ }).waitFor({ timeout: 60_000 });
  await page.locator('#cell-4-9').click();
  await shot('office-home');

  await sidebar.getByRole('button', { name: /1 chưa sửa/ }).click();
  await sidebar.getByRole('heading', { name: /^Nhận xét lần trước/ }).scrollIntoViewIfNeeded({ timeout: 60_000 });
  await sidebar.getByRole('heading', { name: /^Nhận xét lần trước/ }).evaluate('(heading) => heading.scrollIntoView()');
  await shot('office-submission');

  await sidebar
    .getByRole('button', { name: /^Nhận xét .*NV-02, Chỉ tiêu/ })
    .first()
    .click();
  await sidebar.locator('#writing').fill('Chưa có con số: ghi tỷ lệ hoặc số lượng phải đạt.');
  await sidebar.getByRole('button', { name: 'Ghi nhận xét' }).click();
  await sidebar.getByRole('button', { name: 'Trả lại… (1 nhận xét)' }).click();
  await sidebar.getByLabel('Lý do trả lại (bắt buộc)').fill('Còn một chỗ chưa sửa theo nhận xét lần trước.');
  await shot('office-return');
  await sidebar.getByRole('button', { name: 'Để sau' }).click();
}

async function sendPlan(id: string, stage: Play['stage']): Promise<Clerk> {
  const unit = QUANG_TRI_2023.units.find((one) => one.id === id);
  if (unit === undefined) throw new Error(`no unit ${id}`);
  const context = await workbookContext(stage.api, officerEmail(id), id);
  const clerk = await newClerk(stage, unit, context);
  await fill(clerk, typingOf(context, 'plan', planContent(context, seededRandom(`pictures/${id}`))));
  await sent(clerk, 'sent', 0);
  return clerk;
}

async function returnAndMend(clerk: Clerk | undefined, { api }: Play['stage']): Promise<void> {
  const [remark] = REMARKS;
  if (clerk === undefined || remark === undefined) throw new Error('nothing to return');
  const review = {
    ...{ requestId: 'picture-return', unit: RETURNED, form: 'plan', revision: 1, decision: 'return' },
    ...{ reason: 'Chỉ tiêu, sản phẩm chưa cụ thể.', remarks: REMARKS },
  };
  accepted(await api.call('POST', '/v1/reviews', HOME_AFFAIRS_EMAIL, review), 'review');
  await typeInCell(clerk, 'plan', remark, 'Kế hoạch số 27/KH-UBND về tuyên truyền dịch vụ công');
  await sent(clerk, 'mended', 1);
}

async function sent(clerk: Clerk, name: string, baseRevision: number): Promise<void> {
  const { taken, findings } = await submit(clerk, 'plan', {
    requestId: `picture-${name}-${clerk.unit.id}`,
    baseRevision,
  });
  if (!taken) throw new Error(JSON.stringify(findings.slice(0, 3)));
}
