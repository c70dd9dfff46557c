/** Every state of documents and of mails that Sở Nội vụ and a leader can meet. */
import type { Page } from 'playwright-core';
import type { Answer } from '../../../../addon/server/views.ts';
import { press } from '../states.ts';
import { no, ok } from '../views.ts';
import { ALL_MAILED, DOCUMENTS, MANY_REMINDERS, QUARTER_REPORT, REMINDERS, RUN } from './closingViews.ts';
import { province } from './province.ts';
import { never, presses, type OfficeCase } from './states.ts';
import { LEADER } from './views.ts';

const DOCUMENTS_WAY = /^Văn bản: báo cáo/;
const MAILS_WAY = 'Đôn đốc bằng thư';

export const documents = press(DOCUMENTS_WAY);
export const mails = press(MAILS_WAY);

export async function refreezing(page: Page): Promise<void> {
  await presses(DOCUMENTS_WAY, /^Chốt lại…/)(page);
  await page.getByLabel('Lý do chốt lại (bắt buộc)').fill('Hai xã gửi bổ sung sau khi được gia hạn.');
}

export async function recording(page: Page, number = '125/BC-SNV', link = ''): Promise<void> {
  await presses(DOCUMENTS_WAY, /^Ghi văn bản đã ký…/)(page);
  await page.getByLabel('Số ký hiệu').fill(number);
  await page.getByLabel('Ngày ghi trên văn bản').fill('2023-09-22');
  await page.getByLabel('Đường dẫn').fill(link);
}

export const mailing = presses(MAILS_WAY, 'Gửi…', 'Xác nhận gửi');

export const CONFLICT = {
  code: 'freeze-conflict',
  sentence:
    'Số liệu Báo cáo Quý III đã được noivu.hai@gmail.com chốt lại thành bản thứ 2. Hãy xem bản đó, rồi chốt lại nếu vẫn cần.',
};
export const FAULTY = {
  code: 'issue-faulty',
  sentence:
    'Chưa ghi nhận văn bản đã ký của Báo cáo Quý III. Ngày văn bản 22/9/2023 chưa đến, hôm nay là 20/9/2023. Hãy sửa rồi ghi lại.',
};
const NO_FILE = {
  code: 'report-file-missing',
  sentence:
    'Thư mục báo cáo chưa có tệp “bao-cao-quy-3-2023.docx”. Hãy tải báo cáo về rồi đưa vào thư mục đó một lần; từ lần sau Sổ PAPI cập nhật tệp này và giữ các bản cũ.',
};

export const CLOSING_STATES: readonly OfficeCase[] = [
  { name: 'office-documents', answers: province(), drive: documents, reads: 'Còn 3 phần chưa viết' },
  { name: 'office-documents-leader', answers: province({}, LEADER), drive: documents, reads: 'Chưa ghi văn bản ký' },
  {
    ...{ name: 'office-documents-none', drive: documents, reads: 'Chưa có báo cáo nào đến kỳ' },
    answers: province({ '/v1/office/documents': () => ok({ documents: [] }) }),
  },
  {
    ...{ name: 'office-documents-loading', drive: documents, reads: 'Đang xem các văn bản' },
    answers: province({ '/v1/office/documents': never }),
  },
  {
    ...{ name: 'office-documents-refrozen', drive: documents, reads: 'Lý do chốt lại' },
    answers: province({
      '/v1/office/documents': () =>
        ok({ documents: [{ ...QUARTER_REPORT, freeze: { version: 2, changes: 0, reason: 'Hai xã gửi bổ sung' } }] }),
    }),
  },
  {
    ...{ name: 'office-documents-older', answers: province(), reads: '98/BC-SNV' },
    drive: async (page) => {
      await documents(page);
      await page.getByText('Báo cáo kế hoạch năm 2023').first().click();
    },
  },
  {
    ...{ name: 'office-downloaded', answers: province(), reads: 'bao-cao-quy-3-2023.docx' },
    drive: presses(DOCUMENTS_WAY, /^Tải về .* Quý III/),
  },
  {
    ...{ name: 'office-stored', answers: province(), reads: 'Đã lưu vào thư mục Drive' },
    drive: presses(DOCUMENTS_WAY, /^Lưu vào thư mục Drive .* Quý III/),
  },
  {
    ...{ name: 'office-store-failed', reads: 'Thử lại' },
    answers: province({ '/v1/reports/q3/files': () => no(NO_FILE) }),
    drive: presses(DOCUMENTS_WAY, /^Lưu vào thư mục Drive .* Quý III/),
  },
  { name: 'office-refreezing', answers: province(), drive: refreezing, reads: 'Bản chốt thứ 1 vẫn được giữ' },
  {
    ...{ name: 'office-freeze-conflict', reads: 'Lý do bạn đã ghi vẫn còn' },
    answers: province({ '/v1/quarters/q3/freezes': () => no(CONFLICT) }),
    drive: async (page) => {
      await refreezing(page);
      await press('Xác nhận chốt lại')(page);
      await page.locator('#problem:focus').waitFor();
    },
  },
  {
    ...{ name: 'office-issue-faulty', answers: province(), reads: 'cần một địa chỉ bắt đầu bằng https://' },
    drive: async (page) => {
      await recording(page, 'số 125', 'vanban.quangtri.example/125');
      await press('Ghi văn bản')(page);
    },
  },
  {
    ...{ name: 'office-issue-refused', reads: 'hôm nay là 20/9/2023' },
    answers: province({ '/v1/reports/q3/issues': () => no(FAULTY) }),
    drive: async (page) => {
      await recording(page);
      await press('Ghi văn bản')(page);
    },
  },
  {
    ...{ name: 'office-issued', answers: province(), reads: 'Đã ghi văn bản ký số 125/BC-SNV' },
    drive: async (page) => {
      await recording(page);
      await press('Ghi văn bản')(page);
    },
  },
  { name: 'office-mails', answers: province(), drive: mails, reads: 'Sẽ gửi 2 thư, nhắc 3 đơn vị' },
  {
    ...{ name: 'office-mails-many', reads: 'Xem thêm (còn 25)' },
    answers: province({ '/v1/reminders?occasion=owing': () => ok(MANY_REMINDERS) }),
    drive: presses(MAILS_WAY, 'Mọi đơn vị còn nợ'),
  },
  {
    ...{ name: 'office-mails-unset', drive: mails, reads: 'chưa khai báo máy chủ thư' },
    answers: province({ '/v1/reminders': () => ok({ ...REMINDERS, canSend: false }) }),
  },
  {
    ...{ name: 'office-mails-failed', drive: mails, reads: 'Thử lại' },
    answers: province({ '/v1/reminders': () => new Error('NetworkError') }),
  },
  {
    name: 'office-mails-asked',
    answers: province(),
    drive: presses(MAILS_WAY, 'Gửi…'),
    reads: 'Gửi 2 thư, nhắc 3 đơn',
  },
  {
    ...{ name: 'office-mailing', drive: mailing, reads: 'Đang gửi 2 thư' },
    answers: province({ '/v1/reminders': (body) => (body === undefined ? ok(REMINDERS) : never()) }),
  },
  {
    ...{ name: 'office-mailed', drive: mailing, reads: 'Đã gửi 2 thư' },
    answers: province({ '/v1/reminders': told(ok(REMINDERS), ok(RUN), ok(ALL_MAILED)) }),
  },
  {
    ...{ name: 'office-mailed-partly', drive: mailing, reads: 'còn 1 thư' },
    answers: province({
      '/v1/reminders': told(
        ok(REMINDERS),
        ok({ ...RUN, sent: 0, refused: 1, left: 1, stopped: 'unreachable' }),
        ok({
          ...REMINDERS,
          ...{ units: 3, sentence: 'Sẽ gửi 1 thư, nhắc 3 đơn vị. Hôm nay đã gửi 1 thư.' },
          people: REMINDERS.people.map((one, index) => (index === 0 ? { ...one, state: 'refused' } : one)),
        }),
      ),
    }),
  },
  {
    ...{ name: 'office-mail-lost', drive: mailing, reads: 'Không rõ lần gửi đã đến đâu' },
    answers: province({
      '/v1/reminders': (body) => (body === undefined ? ok(REMINDERS) : new Error('NetworkError')),
    }),
  },
];

/** One answer after the other; the last one again and again. */
export function told(...replies: readonly [Answer<unknown>, ...Answer<unknown>[]]): () => Answer<unknown> {
  const left = [...replies];
  return () => (left.length > 1 ? left.shift() : undefined) ?? left[0] ?? replies[0];
}

/** Documents that say otherwise when they are asked for again. */
export const documentsAfter = (over: Partial<typeof QUARTER_REPORT>) =>
  told(ok(DOCUMENTS), ok({ ...DOCUMENTS, documents: [{ ...QUARTER_REPORT, ...over }] }));
