/** Every state that Sở Nội vụ, a leader and a huyện can meet: what is answered, how one gets there, what must then be read. */
import type { Page } from 'playwright-core';
import type { Opening } from '../../../../addon/server/views.ts';
import type { PageName } from '../../../../addon/build.ts';
import type { Answers } from '../stage.ts';
import { press } from '../states.ts';
import { NO_WORKBOOK, no, ok } from '../views.ts';
import { province, slowRun } from './province.ts';
import { DISTRICT, LEADER, OFFICE, RUNNING, STAFF, SUBMISSION, VINH_THAI, WAITING } from './views.ts';

export interface OfficeCase {
  readonly name: string;
  readonly answers: Answers;
  readonly opening?: Opening;
  /** The page of the master, unless told. */
  readonly page?: PageName;
  readonly drive?: (page: Page) => Promise<void>;
  /** Words that the state shows. */
  readonly reads: string;
}

export const never = () => new Promise<never>(() => undefined);

/** One after the other; each is waited for. */
export const presses =
  (...names: readonly (string | RegExp)[]) =>
  async (page: Page): Promise<void> => {
    for (const name of names) await press(name)(page);
  };

export const open = presses(/xã Vĩnh Thái/);
const REMARK = 'Nhận xét Kế hoạch, NV-02, Chỉ tiêu';

/** Writes a remark at the button of that name, and keeps it. */
export async function remark(page: Page, name: string | RegExp, text: string): Promise<void> {
  await press(name)(page);
  await page.locator('#writing:focus').fill(text);
  await press('Ghi nhận xét')(page);
  await page.locator('.remark-words', { hasText: text }).first().waitFor();
}

async function returning(page: Page): Promise<void> {
  await open(page);
  await remark(page, REMARK, 'Giữ chỉ tiêu 95 như bản trước.');
  await press('Trả lại… (1 nhận xét)')(page);
  await page.getByLabel('Lý do trả lại (bắt buộc)').fill('Chỉ tiêu giảm mà chưa nêu lý do.');
}

async function extending(page: Page): Promise<void> {
  await press('Gia hạn nộp')(page);
  await page.getByRole('combobox', { name: 'Đơn vị' }).pressSequentially('vinh thai');
  await page.locator('#unit-list').getByRole('option').first().click();
  await page.getByLabel('Hạn mới (hết ngày)').fill('2023-08-20');
  await page.getByLabel('Lý do (bắt buộc)').fill('Xã vừa đổi cán bộ phụ trách, chưa bàn giao xong.');
  await press('Gia hạn…')(page);
}

const SUPERSEDED = {
  code: 'review-superseded',
  sentence: 'Đơn vị đã gửi Kế hoạch bản thứ 3, mới hơn bản thứ 2 đang xem. Hãy xem bản mới rồi duyệt.',
};

export const OFFICE_STATES: readonly OfficeCase[] = [
  { name: 'office-loading', answers: { getSidebar: never }, reads: 'Đang tải' },
  { name: 'office-failed', answers: { getSidebar: () => new Error('NetworkError') }, reads: 'Thử lại' },
  { name: 'office-home', answers: province(), reads: 'đã nộp 143/155' },
  {
    ...{ name: 'office-finder', answers: province(), reads: 'Mở Kế hoạch' },
    drive: (page) => page.getByText('Xem biểu của một đơn vị').click(),
  },
  {
    ...{ name: 'office-home-empty', reads: 'Không có biểu nào chờ duyệt' },
    answers: province({}, { ...STAFF, office: { ...OFFICE, queue: [], claims: [], openDifficulties: 0 } }),
  },
  {
    ...{ name: 'office-home-many', reads: 'Xem thêm (còn 135)' },
    answers: province(
      {},
      {
        ...STAFF,
        office: {
          ...OFFICE,
          queue: Array.from({ length: 155 }, (_, index) => ({ ...WAITING, unit: { ...VINH_THAI, id: `xa-${index}` } })),
        },
      },
    ),
  },
  {
    ...{ name: 'office-kk', answers: province(), reads: '31 bản đã gửi' },
    drive: async (page) => {
      await page.getByRole('combobox', { name: 'Biểu' }).selectOption('kk');
    },
  },
  {
    name: 'office-late',
    answers: province(),
    drive: press('Sao chép danh sách chậm nộp'),
    reads: 'Đã chép danh sách 12 đơn vị',
  },
  { name: 'office-submission', answers: province(), drive: open, reads: '1 đã sửa, 1 chưa sửa' },
  {
    ...{ name: 'office-submission-accepted', reads: 'Đã chấp nhận lúc', drive: open },
    answers: province({
      '/v1/office/submission': () =>
        ok({
          ...SUBMISSION,
          ...{ flags: [], remarks: [], warnings: [], comparisons: [] },
          review: { decision: 'accept', by: 'noivu.hai@gmail.com', atInWords: '08:00 ngày 09/8/2023' },
        }),
    }),
  },
  {
    ...{ name: 'office-writing', answers: province(), reads: 'Ghi nhận xét' },
    drive: async (page) => {
      await open(page);
      await press(REMARK)(page);
      await page.locator('#writing:focus').fill('Giữ chỉ tiêu 95 như bản trước.');
    },
  },
  {
    ...{ name: 'office-content', answers: province(), reads: 'Bảng niêm yết' },
    drive: async (page) => {
      await open(page);
      await page.getByText('Kế hoạch (3 dòng)').click();
      await page.getByText('NV-02 ·').click();
    },
  },
  { name: 'office-returning', answers: province(), drive: returning, reads: 'Nhận xét sẽ gửi (1)' },
  { name: 'office-accepting', answers: province(), drive: presses(/xã Vĩnh Thái/, 'Chấp nhận…'), reads: 'làm căn cứ' },
  {
    ...{ name: 'office-reviewing', answers: province({ '/v1/reviews': never }), reads: 'Đang ghi kết quả duyệt' },
    drive: presses(/xã Vĩnh Thái/, 'Chấp nhận…', 'Xác nhận chấp nhận'),
  },
  {
    ...{ name: 'office-returned', answers: province(), reads: 'kèm 1 nhận xét' },
    drive: async (page) => {
      await returning(page);
      await press('Xác nhận trả lại')(page);
    },
  },
  {
    ...{ name: 'office-conflict', reads: 'vẫn còn' },
    answers: province({ '/v1/reviews': () => no(SUPERSEDED) }),
    drive: async (page) => {
      await returning(page);
      await press('Xác nhận trả lại')(page);
      await page.locator('#problem:focus').waitFor();
    },
  },
  { name: 'office-plan', answers: province(), drive: press('Cập nhật ngay…'), reads: 'Sẽ ghi 12 dòng' },
  {
    ...{ name: 'office-running', answers: province({ '/v1/consolidations/': () => ok(RUNNING) }) },
    ...{ opening: { step: 'consolidate' }, reads: 'Đang ghi bảng tổng hợp' },
  },
  {
    ...{ name: 'office-ran', answers: province({ '/v1/consolidations/': slowRun(0) }), reads: '2.353 dòng' },
    opening: { step: 'consolidate' },
  },
  { name: 'office-extensions', answers: province(), drive: press('Gia hạn nộp'), reads: 'Chờ ý kiến của Bộ' },
  { name: 'office-extending', answers: province(), drive: extending, reads: 'đến hết ngày 20/8/2023' },
  { name: 'office-claims', answers: province(), drive: press(/Đề nghị phụ trách/), reads: 'Xin phụ trách' },
  {
    ...{ name: 'office-refusing', answers: province(), reads: 'Xác nhận từ chối' },
    drive: presses(/Đề nghị phụ trách/, /^Từ chối…/),
  },
  { name: 'office-guide', answers: province(), opening: { step: 'guide' }, reads: 'Ghi trong bảng tổng hợp' },
  { name: 'office-leader', answers: province({}, LEADER), reads: 'đã nộp 143/155' },
  { name: 'office-leader-submission', answers: province({}, LEADER), drive: open, reads: '1 chưa sửa' },
  { name: 'office-stranger', answers: province({}, NO_WORKBOOK), reads: 'dành cho Sở Nội vụ' },
  { name: 'district', answers: province({}, DISTRICT), page: 'sidebar', reads: 'Các xã của huyện' },
  {
    ...{ name: 'district-late', answers: province({}, DISTRICT), page: 'sidebar' },
    ...{ drive: press('Sao chép danh sách chậm nộp'), reads: 'Đã chép danh sách 12 đơn vị' },
  },
];
