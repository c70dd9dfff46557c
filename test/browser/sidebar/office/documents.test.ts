import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../../../local/browser/chromium.ts';
import type { Answers, Stage } from '../stage.ts';
import { press } from '../states.ts';
import { no, ok } from '../views.ts';
import { CONFLICT, FAULTY, documents, documentsAfter, recording, refreezing } from './closingStates.ts';
import { DOCUMENTS, FILE, FILE_TEXT, LETTER, PLAN_REPORT, QUARTER_REPORT, STORED } from './closingViews.ts';
import { playOffice, posted, reach, requestIds } from './play.ts';
import { province } from './province.ts';
import { LEADER } from './views.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const play = (answers: Answers, hands: (stage: Stage) => Promise<void>) => playOffice(browser, answers, hands);

async function saved(page: Page, hands: () => Promise<void>): Promise<readonly [name: string, text: string]> {
  const [download] = await Promise.all([page.waitForEvent('download'), hands()]);
  return [download.suggestedFilename(), await readFile(await download.path(), 'utf8')];
}

test('a report and its letter are saved as files, with their names and bytes; and once more by the link', () =>
  play(province(), async ({ page }) => {
    await documents(page);
    expect(await saved(page, () => press(/^Tải về .* Quý III/)(page))).toEqual([FILE.name, FILE_TEXT]);
    await page.locator('#news:focus').waitFor();
    expect(await saved(page, () => page.locator('#news a').click())).toEqual([FILE.name, FILE_TEXT]);
    expect(await saved(page, () => press(/^Tải công văn đôn đốc/)(page))).toEqual([LETTER.name, FILE_TEXT]);
  }));

test('the newest report lies open, the others on demand', () =>
  play(province(), async ({ page }) => {
    await documents(page);
    await page.getByText('Nguyên nhân của hạn chế').waitFor();
    const older = page.getByText(PLAN_REPORT.issue?.inWords ?? '');
    expect(await older.isVisible()).toBe(false);
    await page.locator('summary', { hasText: PLAN_REPORT.name }).press('Enter');
    await older.waitFor();
  }));

test('a report is stored in the folder, over and over, and opens in a tab of its own', () => {
  const answers = [ok(STORED), no({ code: 'report-file-missing', sentence: 'Thư mục chưa có tệp.' })];
  return play(province({ '/v1/reports/q3/files': () => answers.pop() ?? ok(STORED) }), async (stage) => {
    const { page } = stage;
    await documents(page);
    await press(/^Lưu vào thư mục Drive .* Quý III/)(page);
    await page.locator('#problem:focus').waitFor();
    await press('Thử lại')(page);
    await page.locator('#news:focus').waitFor();
    const link = page.locator('#news a');
    expect([
      await link.getAttribute('href'),
      await link.getAttribute('target'),
      await link.getAttribute('rel'),
    ]).toEqual([STORED.link, '_blank', 'noopener']);
  });
});

test('without a folder in the settings there is nothing to store in', () =>
  play(province({ '/v1/office/documents': () => ok({ documents: [QUARTER_REPORT] }) }), async ({ page }) => {
    await documents(page);
    await page.getByRole('button', { name: /^Tải về/ }).waitFor();
    expect(await page.getByRole('button', { name: /^Lưu vào thư mục/ }).count()).toBe(0);
  }));

test('figures are frozen again with a reason, after the version that was seen', () => {
  const again = { freeze: { version: 2, changes: 0, reason: 'Hai xã gửi bổ sung sau khi được gia hạn.' } };
  return play(province({ '/v1/office/documents': documentsAfter(again) }), async (stage) => {
    const { page } = stage;
    await documents(page);
    await press(/^Chốt lại…/)(page);
    await page.locator('#confirmation:focus').waitFor();
    const confirm = page.getByRole('button', { name: 'Xác nhận chốt lại' });
    await confirm.press('Enter');
    expect(
      stage.calls.filter(([, path]) => String(path).includes('freezes')),
      'not without a reason',
    ).toEqual([]);
    await page.getByLabel('Lý do chốt lại (bắt buộc)').fill('Hai xã gửi bổ sung sau khi được gia hạn. ');
    await confirm.click();
    await page.locator('#news:focus').waitFor();
    await page.getByText('Lý do chốt lại: Hai xã gửi bổ sung').waitFor();
    expect(stage.calls.filter(([, path]) => String(path).includes('freezes'))).toEqual([
      ['askOffice', '/v1/quarters/q3/freezes', { reason: 'Hai xã gửi bổ sung sau khi được gia hạn.', after: 1 }],
    ]);
    expect(await page.getByRole('button', { name: /^Chốt lại…/ }).count()).toBe(0);
  });
});

test('a freeze of somebody else is told, shown, and the reason kept', () => {
  const theirs = { freeze: { version: 2, changes: 1, changesInWords: '1 số liệu đã đổi sau khi chốt: số đơn vị' } };
  const answers = province({
    '/v1/office/documents': documentsAfter(theirs),
    '/v1/quarters/q3/freezes': () => no(CONFLICT),
  });
  return play(answers, async ({ page }) => {
    await refreezing(page);
    await press('Xác nhận chốt lại')(page);
    await page.locator('#problem:focus').waitFor();
    expect(await page.locator('#problem').innerText()).toContain(CONFLICT.sentence);
    await page.getByText('1 số liệu đã đổi sau khi chốt').waitFor();
    await press(/^Chốt lại…/)(page);
    await page.getByRole('heading', { name: 'Chốt lại thành bản thứ 3?' }).waitFor();
    expect(await page.getByLabel('Lý do chốt lại (bắt buộc)').inputValue()).toContain('Hai xã');
  });
});

test('a signed paper is judged before it is sent, recorded, and shown with a safe link', () => {
  const link = 'https://vanban.quangtri.example/125';
  const issue = { number: '125/BC-SNV', date: '2023-09-22', link, inWords: 'Số 125/BC-SNV ngày 22/9/2023' };
  return play(province({ '/v1/office/documents': documentsAfter({ issue }) }), async (stage) => {
    const { page } = stage;
    await recording(page, 'số 125', 'vanban.quangtri.example/125');
    await press('Ghi văn bản')(page);
    await page.locator('#issue-number:focus[aria-invalid="true"]').waitFor();
    expect(posted(stage, '/v1/reports/q3/issues'), 'not with faults').toEqual([]);
    await page.keyboard.type('125/BC-SNV');
    await page.getByLabel('Số ký hiệu').fill(' 125/BC-SNV');
    await page.getByLabel('Đường dẫn').fill(link);
    await press('Ghi văn bản')(page);
    await page.locator('#news:focus').waitFor();
    expect(posted(stage, '/v1/reports/q3/issues')).toEqual([{ number: '125/BC-SNV', date: '2023-09-22', link }]);
    const shown = page.getByRole('link', { name: 'Mở văn bản đã ký' });
    expect([await shown.getAttribute('href'), await shown.getAttribute('target')]).toEqual([link, '_blank']);
    expect(await shown.getAttribute('rel')).toBe('noopener');
    await press(/^Ghi lại văn bản đã ký…/)(page);
    expect(await page.getByLabel('Số ký hiệu').inputValue()).toBe('125/BC-SNV');
  });
});

test('what the api finds stands at its field, what was typed stays, and the same goes out as the same', () => {
  const answers = [ok({}), no({ code: 'connection-timed-out' }), no(FAULTY)];
  return play(province({ '/v1/reports/q3/issues': () => answers.pop() ?? ok({}) }), async (stage) => {
    const { page } = stage;
    await recording(page);
    await press('Ghi văn bản')(page);
    const date = page.locator('#issue-date:focus[aria-describedby="issue-date-fault"]');
    await date.waitFor();
    expect(await page.locator('#issue-date-fault').innerText()).toContain('hôm nay là 20/9/2023');
    await date.fill('2023-09-20');
    expect(await page.locator('#issue-date-fault').count()).toBe(0);
    await press('Ghi văn bản')(page);
    await page.locator('#problem:focus').waitFor();
    await press('Thử lại')(page);
    await page.locator('#news:focus').waitFor();
    const [, lost, again] = requestIds(stage, '/v1/reports/q3/issues');
    expect(again).toBe(lost);
  });
});

test('an address that is no page is shown as words only', () => {
  const issue = { number: '98/BC-SNV', date: '2023-08-21', link: 'javascript:alert(1)', inWords: 'Số 98/BC-SNV' };
  return play(
    province({ '/v1/office/documents': () => ok({ documents: [{ ...QUARTER_REPORT, issue }] }) }),
    async ({ page }) => {
      await documents(page);
      await page.getByText('Số 98/BC-SNV').waitFor();
      expect(await page.getByRole('link').count()).toBe(0);
    },
  );
});

test('a reason and a paper in hand are kept while one looks elsewhere', () =>
  play(province(), async ({ page }) => {
    await refreezing(page);
    await press('Để sau')(page);
    await page.locator('#ask-freeze-q3:focus').waitFor();
    await press('Trang đầu')(page);
    await recording(page);
    await press('Trang đầu')(page);
    await documents(page);
    await press(/^Chốt lại…/)(page);
    expect(await page.getByLabel('Lý do chốt lại (bắt buộc)').inputValue()).toContain('Hai xã');
    await press(/^Ghi văn bản đã ký…/)(page);
    expect(await page.getByLabel('Số ký hiệu').inputValue()).toBe('125/BC-SNV');
  }));

test('by the keyboard alone: to the documents, the report saved, the paper asked for and left', () =>
  play(province(), async ({ page }) => {
    await page.getByText('đã nộp 143/155').waitFor();
    await reach(page, 'Văn bản: báo cáo');
    await page.keyboard.press('Enter');
    await page.locator('#panel:focus').waitFor();
    await page.getByText('Còn 3 phần chưa viết').waitFor();
    await reach(page, 'Tải về');
    expect(await saved(page, () => page.keyboard.press('Enter'))).toEqual([FILE.name, FILE_TEXT]);
    await reach(page, 'Ghi văn bản đã ký…');
    await page.keyboard.press('Enter');
    await page.locator('#confirmation:focus').waitFor();
    await reach(page, 'Để sau');
    await page.keyboard.press('Enter');
    await page.locator('#ask-issue-q3:focus').waitFor();
  }));

test('a leader reads and downloads the same and does nothing', () =>
  play(province({}, LEADER), async ({ page }) => {
    await page.getByText('Gia hạn nộp').waitFor();
    expect(await page.getByRole('button', { name: 'Đôn đốc bằng thư' }).count()).toBe(0);
    await documents(page);
    expect(await saved(page, () => press(/^Tải về .* Quý III/)(page))).toEqual([FILE.name, FILE_TEXT]);
    await page.locator('summary', { hasText: DOCUMENTS.documents[0]?.name ?? '' }).click();
    const names = await page.getByRole('button').allInnerTexts();
    expect(names.filter((name) => /Chốt|Ghi|Lưu/.test(name))).toEqual([]);
  }));
