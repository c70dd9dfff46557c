/**
 * The third part of `npm run pictures`: Sở Nội vụ in the master, in the workbench: docs/images/office-*.png. Needs a Chromium;
 * nothing of the demonstration.
 */
import { HOME_AFFAIRS_EMAIL, officerEmail, QUANG_TRI_2023 } from '../../shared/units/quangTri2023.ts';
import { accepted } from '../demo/api.ts';
import { fill, newClerk, renewTabs, submit, typeInCell, workbookContext, type Clerk } from '../demo/clerk.ts';
import { planContent } from '../demo/content.ts';
import { seededRandom } from '../demo/random.ts';
import { reportContent } from '../demo/reports.ts';
import { roundOf } from '../demo/rounds.ts';
import { typingOf } from '../demo/typing.ts';
import { openSidebar, openSidebarAgain, openTab, signIn } from '../workbench/pageHands.ts';
import { startPlay, type Play } from '../workbench/play.ts';
import { cameraOn } from './camera.ts';

/** A department, a district, two communes; the last one's plan is returned and sent again. */
const UNITS = ['SO02', '464', '19363', '19366', '19375'] as const;
const RETURNED = '19375';
const REMARKS = [
  { tab: 'tasks', row: 'NV-01', column: 'product', reason: 'Nêu rõ tên văn bản sẽ ban hành.' },
  { tab: 'tasks', row: 'NV-02', column: 'target', reason: 'Ghi con số cụ thể phải đạt.' },
];
/** Business instants: the morning after plans were due; a day of Q3's two weeks; the morning after it was frozen. */
const PLAN_OVERDUE = Date.parse('2023-08-08T02:00:00.000Z');
const REPORTING = Date.parse('2023-09-15T02:00:00.000Z');
const FROZEN = Date.parse('2023-09-22T02:00:00.000Z');

const play = await startPlay();
try {
  await photograph(play);
} finally {
  await play.close();
}

async function photograph(on: Play): Promise<void> {
  const clerks = new Map<string, Clerk>();
  for (const id of UNITS) clerks.set(id, await sendPlan(id, on.stage));
  await on.consolidated();
  await returnAndMend(clerks.get(RETURNED), on.stage);
  await photographReview(on);
  await on.stage.setClock(PLAN_OVERDUE);
  await on.consolidated();
  await photographReminders(on);
  await closeQuarter(clerks, on.stage);
  await on.consolidated();
  await photographDocuments(on);
}

async function photographReview({ open }: Play): Promise<void> {
  const { page, shot } = await masterAt(open, 'Kế hoạch');
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
}

async function photographReminders({ open }: Play): Promise<void> {
  const { page, shot } = await masterAt(open, 'Tiến độ nộp');
  await page.locator('#cell-4-7').click();
  const sidebar = await openSidebarAgain(page);
  await sidebar.getByRole('button', { name: 'Đôn đốc bằng thư' }).click({ timeout: 60_000 });
  await sidebar.getByRole('button', { name: 'Mọi đơn vị còn nợ' }).click();
  await sidebar.getByText(/Sẽ gửi 1\d\d thư/).waitFor({ timeout: 60_000 });
  await sidebar.getByRole('button', { name: 'Gửi…' }).click();
  await sidebar.getByRole('heading', { name: 'Đôn đốc bằng thư' }).scrollIntoViewIfNeeded();
  await shot('office-reminders');
}

async function photographDocuments({ open }: Play): Promise<void> {
  const { page, shot } = await masterAt(open, 'Báo cáo - phần viết');
  await page.locator('#cell-8-6').click();
  const sidebar = await openSidebarAgain(page);
  await sidebar.getByRole('button', { name: /^Văn bản: báo cáo/ }).click({ timeout: 60_000 });
  await sidebar.getByText('Đã chốt lần 1').waitFor({ timeout: 60_000 });
  await shot('office-documents');
}

/** A window of its own: it shows the clock as it stands when it opens. */
async function masterAt(open: Play['open'], tab: string) {
  const page = await open();
  const camera = cameraOn(page);
  await signIn(page, HOME_AFFAIRS_EMAIL);
  await page.getByRole('button', { name: /Sổ PAPI 2023/ }).click();
  await openTab(page, tab);
  return { page, shot: async (name: string) => console.log(await camera(name)) };
}

/** Three units report in time; the last one after the figures are frozen, within its extension. */
async function closeQuarter(clerks: ReadonlyMap<string, Clerk>, stage: Play['stage']): Promise<void> {
  const [late, ...inTime] = [...clerks.values()].reverse();
  if (late === undefined) throw new Error('nobody reports');
  await stage.setClock(REPORTING);
  for (const clerk of inTime) await sendReport(clerk, stage);
  await stage.setClock(FROZEN);
  const post = async (path: string, body: object) =>
    accepted(await stage.api.call('POST', path, HOME_AFFAIRS_EMAIL, body), path);
  await post('/v1/quarters', {});
  const extension = { form: 'q3', due: '2023-09-25', reason: 'Xã vừa đổi cán bộ phụ trách.' };
  await post('/v1/extensions', { requestId: 'picture-extension', unit: late.unit.id, ...extension });
  await sendReport(late, stage);
}

async function sendReport(clerk: Clerk, { api }: Play['stage']): Promise<void> {
  const { id } = clerk.unit;
  const context = await workbookContext(api, clerk.email, id);
  await renewTabs(clerk, 'q3', context);
  const content = reportContent(context, 'q3', roundOf('q3'), seededRandom(`pictures/q3/${id}`));
  await fill(clerk, typingOf(context, 'q3', content));
  await sent(clerk, 'q3', 'reported', 0);
}

async function sendPlan(id: string, stage: Play['stage']): Promise<Clerk> {
  const unit = QUANG_TRI_2023.units.find((one) => one.id === id);
  if (unit === undefined) throw new Error(`no unit ${id}`);
  const context = await workbookContext(stage.api, officerEmail(id), id);
  const clerk = await newClerk(stage, unit, context);
  await fill(clerk, typingOf(context, 'plan', planContent(context, seededRandom(`pictures/${id}`))));
  await sent(clerk, 'plan', 'sent', 0);
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
  await sent(clerk, 'plan', 'mended', 1);
}

async function sent(clerk: Clerk, form: 'plan' | 'q3', name: string, baseRevision: number): Promise<void> {
  const { taken, findings } = await submit(clerk, form, {
    requestId: `picture-${name}-${clerk.unit.id}`,
    baseRevision,
  });
  if (!taken) throw new Error(JSON.stringify(findings.slice(0, 3)));
}
