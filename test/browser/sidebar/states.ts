/** Every state that a person can meet in the sidebar: what the server answers, how one gets there, what must then be read. */
import type { Page } from 'playwright-core';
import type { Opening, ReceiptView, SidebarView } from '../../../addon/server/views.ts';
import type { Answers } from './stage.ts';
import {
  CLERK,
  FINDINGS,
  NO_WORKBOOK,
  OTHER_UNIT,
  Q3,
  READY,
  RECEIPT,
  RETURNED_Q3,
  SENDING,
  SENT_Q3,
  STRANGER,
  UNIT,
  checkOf,
  formsWith,
  manyFindings,
  no,
  ok,
} from './views.ts';

export interface Case {
  readonly name: string;
  readonly answers: Answers;
  readonly opening?: Opening;
  readonly drive?: (page: Page) => Promise<void>;
  /** Words that the state shows. */
  readonly reads: string;
  /** False where there is no form to step through. */
  readonly hasSteps?: boolean;
}

export const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const opens = (view: SidebarView): Answers => ({ getSidebar: () => ok(view) });
const never = () => new Promise<never>(() => undefined);

const checked = { ...opens(READY), checkForm: () => ok(checkOf(FINDINGS)) } satisfies Answers;
const sound = {
  ...opens(READY),
  checkForm: () => ok(checkOf([])),
  prepareSending: () => ok(SENDING),
} satisfies Answers;

/** Once it is sent, the server tells so of the form too. */
function sending(receipt: ReceiptView): Answers {
  const taken: ReceiptView[] = [];
  return {
    ...sound,
    getSidebar: () => ok(taken.length === 0 ? READY : { ...READY, forms: formsWith({ ...SENT_Q3, receipt }) }),
    sendForm: () => {
      taken.push(receipt);
      return ok(receipt);
    },
  };
}

async function confirmSending(page: Page): Promise<void> {
  await press(/^3/)(page);
  await press('Xem lại và gửi')(page);
  await press('Xác nhận gửi')(page);
}

export const STATES: readonly Case[] = [
  { name: 'loading', answers: { getSidebar: never }, reads: 'Đang tải tình trạng' },
  { name: 'first-call-failed', answers: { getSidebar: () => new Error('NetworkError') }, reads: 'Thử lại' },
  { name: 'fill', answers: opens(READY), reads: 'Còn 5 ô bắt buộc để trống' },
  { name: 'switcher', answers: opens(READY), drive: press(/Báo cáo Quý III/), reads: 'Chưa mở' },
  { name: 'returned', answers: opens({ ...READY, forms: formsWith(RETURNED_Q3) }), reads: 'chưa có minh chứng' },
  { name: 'no-workbook', answers: opens(NO_WORKBOOK), reads: 'Bảng tính này chưa có biểu mẫu' },
  {
    ...{ name: 'no-workbook-two-units', answers: opens({ ...NO_WORKBOOK, units: [UNIT, OTHER_UNIT] }) },
    reads: 'Tạo cho đơn vị nào?',
  },
  {
    name: 'building',
    answers: {
      ...opens(NO_WORKBOOK),
      createWorkbook: (_, step) =>
        step === undefined ? ok({ done: 3, of: 10, label: 'Đang dựng trang Kế hoạch', next: '3' }) : never(),
    },
    ...{ drive: press('Tạo biểu mẫu'), reads: 'Đang dựng trang Kế hoạch' },
  },
  {
    name: 'build-stopped',
    answers: {
      ...opens(NO_WORKBOOK),
      createWorkbook: async () => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        return ok({ done: 4, of: 10, label: 'Đang dựng trang Báo cáo Q1', next: '4' });
      },
    },
    drive: async (page) => {
      await press('Tạo biểu mẫu')(page);
      await press('Dừng')(page);
    },
    reads: 'Đã làm 4/10 bước',
  },
  {
    name: 'damaged',
    answers: opens({
      ...READY,
      workbook: {
        ...{ kind: 'ready', unit: UNIT },
        damages: ['Trang Kế hoạch: thiếu cột “Sản phẩm”.', 'Trang Số liệu đã bị đổi tên thành “Số liệu cũ”.'],
      },
    }),
    reads: 'Cập nhật biểu mẫu',
  },
  {
    name: 'foreign',
    answers: opens({
      ...{ ...NO_WORKBOOK, workbook: { kind: 'foreign', madeFor: 'xã Cửa Tùng, năm 2023' } },
      problem: {
        code: 'workbook-foreign',
        details: { madeFor: 'xã Cửa Tùng, năm 2023', email: CLERK },
      },
    }),
    reads: 'không phải đơn vị của',
  },
  {
    name: 'read-only',
    answers: opens({
      ...{ ...READY, workbook: { kind: 'read-only' } },
      problem: {
        code: 'file-read-only',
      },
    }),
    reads: 'Trạng thái trong năm',
  },
  {
    name: 'scope-missing',
    answers: opens({
      ...{ ...STRANGER, account: '' },
      problem: {
        ...{ code: 'scope-missing', url: 'https://accounts.google.com/o/oauth2/auth?sample' },
        sentence: 'Sổ PAPI chưa được cấp đủ quyền nên chưa làm được. Hãy bấm “Cấp quyền” và đánh dấu tất cả các quyền.',
      },
    }),
    ...{ reads: 'Cấp quyền', hasSteps: false },
  },
  { name: 'stranger', answers: opens(STRANGER), reads: 'Họ tên, chức vụ', hasSteps: false },
  {
    name: 'stranger-searching',
    answers: { ...opens(STRANGER), findUnits: () => ok([UNIT, OTHER_UNIT]) },
    drive: (page) => page.getByRole('combobox').pressSequentially('vinh'),
    ...{ reads: 'Tìm thấy 2 đơn vị', hasSteps: false },
  },
  {
    name: 'claims',
    answers: opens({
      ...STRANGER,
      claims: [
        { unit: UNIT, state: 'waiting' },
        { unit: OTHER_UNIT, state: 'refused', reason: 'người phụ trách chưa bàn giao' },
      ],
    }),
    ...{ reads: 'Đang chờ Sở Nội vụ duyệt', hasSteps: false },
  },
  {
    name: 'home-affairs',
    answers: opens({ ...NO_WORKBOOK, role: 'home-affairs', units: [] }),
    reads: 'Tài khoản Sở Nội vụ',
    hasSteps: false,
  },
  {
    name: 'leader',
    answers: opens({ ...NO_WORKBOOK, role: 'leader', units: [] }),
    reads: 'Tài khoản lãnh đạo',
    hasSteps: false,
  },
  {
    name: 'checking',
    answers: { ...opens(READY), checkForm: never },
    ...{ drive: press('Điền xong, kiểm tra'), reads: 'Đang kiểm tra từng ô' },
  },
  { name: 'findings', answers: checked, drive: press('Điền xong, kiểm tra'), reads: 'Lỗi phải sửa xong' },
  {
    ...{ name: 'fix-preview', answers: checked, reads: 'Ghi 1 ô này' },
    drive: async (page) => {
      await press('Điền xong, kiểm tra')(page);
      await press('Sửa giúp tôi 1 ô…')(page);
    },
  },
  {
    name: 'mended',
    answers: {
      ...checked,
      applyFixes: () => ok({ check: checkOf(FINDINGS.filter(({ id }) => id !== 'b')), mended: 1, undo: 'undo-1' }),
    },
    drive: async (page) => {
      await press('Điền xong, kiểm tra')(page);
      await press('Sửa giúp tôi F14')(page);
    },
    reads: 'Đã sửa 1 ô',
  },
  {
    ...{ name: 'thousand', answers: { ...opens(READY), checkForm: () => ok(checkOf(manyFindings(1000))) } },
    ...{ drive: press('Điền xong, kiểm tra'), reads: 'còn 950' },
  },
  { name: 'sound', answers: sound, drive: press('Điền xong, kiểm tra'), reads: 'Không có lỗi, có thể gửi' },
  { name: 'send', answers: sound, drive: press(/^3/), reads: 'Bạn sẽ được xem lại lần cuối' },
  {
    ...{ name: 'confirmation', answers: sound, reads: 'Còn 2 cảnh báo' },
    drive: async (page) => {
      await press(/^3/)(page);
      await press('Xem lại và gửi')(page);
    },
  },
  {
    name: 'confirmation-late',
    answers: {
      ...sound,
      prepareSending: () => ok({ ...SENDING, late: true, timeliness: 'trễ 2 ngày (hết ngày 14/9/2023)' }),
    },
    opening: { step: 'send' },
    reads: 'trễ 2 ngày',
  },
  { name: 'sending', answers: { ...sound, sendForm: never }, drive: confirmSending, reads: 'xin đừng đóng bảng tính' },
  {
    name: 'receipt',
    answers: sending(RECEIPT),
    drive: confirmSending,
    reads: 'Sở Nội vụ đã nhận',
  },
  {
    name: 'unchanged',
    answers: sending({ ...RECEIPT, unchanged: true }),
    ...{ drive: confirmSending, reads: 'Nội dung không đổi' },
  },
  {
    ...{ name: 'sent-before', answers: opens({ ...READY, forms: formsWith(SENT_Q3) }), drive: press(/^3/) },
    reads: 'Biên nhận gần nhất',
  },
  {
    name: 'pending',
    answers: opens({
      ...READY,
      pending: { form: 'q3', name: 'Báo cáo Quý III', clickedAtInWords: '14:06 ngày 09/9/2023', by: CLERK },
    }),
    reads: 'Chưa có biên nhận',
  },
  {
    name: 'conflict',
    answers: {
      ...sound,
      sendForm: () =>
        no({
          code: 'revision-newer',
          details: { form: 'q3', revision: 2, by: 'canbo.hai@gmail.com', at: '14:05 ngày 09/9/2023' },
        }),
    },
    ...{ drive: confirmSending, reads: 'canbo.hai@gmail.com' },
  },
  {
    name: 'form-faulty',
    answers: {
      ...opens({ ...READY, forms: formsWith({ ...Q3, check: checkOf(FINDINGS).counts }) }),
      prepareSending: () =>
        no({
          code: 'form-faulty',
          details: { form: 'q3', errors: 2 },
        }),
    },
    drive: async (page) => {
      await press(/^3/)(page);
      await press('Xem lại và gửi')(page);
    },
    reads: 'còn 2 lỗi nên chưa gửi được',
  },
  {
    name: 'check-failed',
    answers: { ...opens(READY), checkForm: () => new Error('ScriptError') },
    ...{ drive: press('Điền xong, kiểm tra'), reads: 'Google Trang tính không trả lời' },
  },
  {
    ...{ name: 'status', answers: opens({ ...READY, forms: formsWith(RETURNED_Q3) }) },
    ...{ drive: press('Trạng thái'), reads: 'Trả lời khó khăn' },
  },
];
