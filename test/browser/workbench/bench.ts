/** A workbench over a local Google of its own, one workbook in it, one Chromium; no Firebase. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../../local/browser/chromium.ts';
import { startMailSink, type MailSink } from '../../../local/mail/sink.ts';
import { startLocalGoogle, type LocalGoogle } from '../../../local/google/start.ts';
import { startAddon } from '../../../local/workbench/addon.ts';
import { startWorkbench, type Workbench } from '../../../local/workbench/start.ts';
import { officerEmail } from '../../../shared/units/quangTri2023.ts';

export const CLERK = officerEmail('19357');
export const OPTIONS = ['Tốt, có đổi mới', 'Đạt; cần thêm', 'Chưa đạt'];
const ADDON = fileURLToPath(new URL('./addon', import.meta.url));

export interface Bench {
  readonly google: LocalGoogle;
  readonly workbench: Workbench;
  readonly mail: MailSink;
  readonly spreadsheetId: string;
  readonly browser: Browser;
  /** A window on the workbook; its requests elsewhere than to 127.0.0.1 are noted in `strays`. */
  open(): Promise<Page>;
  readonly strays: string[];
  /** As Google has it: `values.get` of a range. */
  values(range: string): Promise<unknown[][]>;
  close(): Promise<void>;
}

export async function startBench(): Promise<Bench> {
  let clock = new Date('2023-08-05T02:00:00.000Z');
  let ids = 0;
  const google = await startLocalGoogle({ clock: () => clock, newId: () => `bench-${++ids}` });
  google.addAccount({ email: CLERK });
  const mail = await startMailSink();
  const stack = {
    ...{ google, mail },
    apiUrl: 'http://127.0.0.1:9',
    clock: () => clock,
    setClock: (instantMs: number) => {
      clock = new Date(instantMs);
      return Promise.resolve();
    },
  };
  const workbench = await startWorkbench({
    stack,
    account: CLERK,
    startScript: (journal) => startAddon(stack, journal, ADDON),
  });
  const send = async (method: string, path: string, body?: unknown): Promise<Record<string, unknown>> => {
    const response = await fetch(`${google.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${google.accessToken(CLERK)}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as Record<string, unknown>;
    if (!response.ok) throw new Error(JSON.stringify(answer));
    return answer;
  };
  const { spreadsheetId } = (await send('POST', '/v4/spreadsheets', WORKBOOK)) as { spreadsheetId: string };
  await send('POST', `/v4/spreadsheets/${spreadsheetId}:batchUpdate`, { requests: REQUESTS });
  const browser = await launchChromium();
  const strays: string[] = [];
  return {
    ...{ google, workbench, mail, spreadsheetId, browser, strays },
    async open() {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
      const page = await context.newPage();
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== '127.0.0.1') strays.push(request.url());
      });
      await page.goto(`${workbench.url}/#/${encodeURIComponent(CLERK)}/${spreadsheetId}`);
      await page.getByRole('grid').waitFor();
      return page;
    },
    async values(range) {
      const answer = await send('GET', `/v4/spreadsheets/${spreadsheetId}/values/${encodeURIComponent(range)}`);
      return (answer['values'] as unknown[][] | undefined) ?? [];
    },
    async close() {
      await browser.close();
      await workbench.close();
      await mail.close();
      await google.close();
    },
  };
}

/** Source of axe-core, to be run in a page. */
export const axeSource = (): Promise<string> =>
  readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const WORKBOOK = {
  properties: { title: 'Sổ thử', locale: 'vi_VN' },
  sheets: [
    {
      properties: {
        ...{ sheetId: 7, title: 'Nhiệm vụ' },
        gridProperties: { rowCount: 60, columnCount: 8, frozenRowCount: 2, frozenColumnCount: 1 },
      },
    },
    { properties: { sheetId: 8, title: 'Ẩn', hidden: true } },
    { properties: { sheetId: 9, title: 'Ghi chú' } },
  ],
};

const cells = (startRowIndex: number, endRowIndex: number, startColumnIndex: number, endColumnIndex: number) => ({
  ...{ sheetId: 7, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex },
});
const text = (stringValue: string, note?: string) => ({
  userEnteredValue: { stringValue },
  ...(note === undefined ? {} : { note }),
});

const REQUESTS = [
  {
    updateCells: {
      start: { sheetId: 7, rowIndex: 0, columnIndex: 0 },
      rows: [
        { values: [text('Kế hoạch khắc phục của xã, một tiêu đề dài')] },
        { values: [text('Mã'), text('Nhiệm vụ'), text('Hạn'), text('Đánh giá'), text('Tỷ lệ'), text('Ghi chú')] },
        { values: [text('NV-01', 'Mã cho một lần, không dùng lại'), text('Công khai thủ tục')] },
      ],
      fields: 'userEnteredValue,note',
    },
  },
  { mergeCells: { range: cells(0, 1, 1, 4), mergeType: 'MERGE_ALL' } },
  {
    setDataValidation: {
      range: cells(2, 60, 3, 4),
      rule: {
        condition: { type: 'ONE_OF_LIST', values: OPTIONS.map((userEnteredValue) => ({ userEnteredValue })) },
        ...{ inputMessage: 'Chọn một mức đánh giá', strict: true, showCustomUi: true },
      },
    },
  },
  {
    setDataValidation: {
      range: cells(2, 60, 4, 5),
      rule: {
        condition: { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '0' }, { userEnteredValue: '1' }] },
        ...{ inputMessage: 'Từ 0% đến 100%', strict: true },
      },
    },
  },
  {
    repeatCell: {
      range: cells(2, 60, 2, 3),
      cell: { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } } },
      fields: 'userEnteredFormat.numberFormat',
    },
  },
  {
    addProtectedRange: {
      protectedRange: { range: cells(1, 2, 0, 8), description: 'Tiêu đề cột', warningOnly: true },
    },
  },
];
