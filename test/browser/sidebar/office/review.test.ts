import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../../../local/browser/chromium.ts';
import type { Answers, Stage } from '../stage.ts';
import { press } from '../states.ts';
import { no, ok } from '../views.ts';
import { playOffice, posted, reach, requestIds } from './play.ts';
import { province } from './province.ts';
import { open, remark } from './states.ts';
import { OFFICE, SUBMISSION, VINH_THAI } from './views.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const play = (answers: Answers, hands: (stage: Stage) => Promise<void>) => playOffice(browser, answers, hands);

const onCell = 'Nhận xét Kế hoạch, NV-02, Chỉ tiêu';
const onRow = 'Nhận xét cả dòng Kế hoạch, NV-05';

test('a plan is returned with two remarks, one on a cell, one on a row', () =>
  play(province(), async (stage) => {
    const { page } = stage;
    await open(page);
    await page.locator('#panel:focus').waitFor();
    await remark(page, onCell, 'Giữ chỉ tiêu 95.');
    await remark(page, onRow, 'Nêu thời gian tập huấn.');
    await press('Trả lại… (2 nhận xét)')(page);
    await page.locator('#confirmation:focus').waitFor();
    const confirm = page.getByRole('button', { name: 'Xác nhận trả lại' });
    await confirm.press('Enter');
    expect(posted(stage, '/v1/reviews'), 'not without a reason').toEqual([]);
    await page.getByLabel('Lý do trả lại (bắt buộc)').fill('Chỉ tiêu giảm mà chưa nêu lý do. ');
    await confirm.click();
    await page.locator('#news:focus').waitFor();
    expect(posted(stage, '/v1/reviews')).toEqual([
      {
        ...{ unit: VINH_THAI.id, form: 'plan', revision: 2, decision: 'return' },
        reason: 'Chỉ tiêu giảm mà chưa nêu lý do.',
        remarks: [
          { tab: 'tasks', row: 'NV-02', column: 'target', reason: 'Giữ chỉ tiêu 95.' },
          { tab: 'tasks', row: 'NV-05', reason: 'Nêu thời gian tập huấn.' },
        ],
      },
    ]);
  }));

test('remarks are kept while one looks elsewhere, changed, and removed', () =>
  play(province(), async ({ page }) => {
    await open(page);
    await remark(page, onCell, 'Giữ chỉ tiêu 95.');
    await remark(page, onRow, 'Nêu thời gian tập huấn.');
    await press('Trang đầu')(page);
    await page.locator(`#queue-${VINH_THAI.id}-plan:focus`).waitFor();
    await open(page);
    await remark(page, 'Sửa nhận xét Kế hoạch, NV-02, Chỉ tiêu', 'Giữ chỉ tiêu 96.');
    const list = page.getByRole('region', { name: 'Nhận xét sẽ gửi (2)' });
    await list.getByText('Giữ chỉ tiêu 96.').waitFor();
    await press('Bỏ nhận xét Kế hoạch, NV-05')(page);
    await page.getByRole('heading', { name: 'Nhận xét sẽ gửi (1)' }).and(page.locator(':focus')).waitFor();
    expect(await page.getByRole('region', { name: 'Nhận xét sẽ gửi (1)' }).innerText()).not.toContain('NV-05');
  }));

test('a plan is opened and accepted by the keyboard alone', () =>
  play(province({ '/v1/office': () => ok({ ...OFFICE, queue: [] }) }), async (stage) => {
    const { page } = stage;
    await page.getByText('đã nộp 143/155').waitFor();
    await reach(page, VINH_THAI.name);
    await page.keyboard.press('Enter');
    await page.locator('#panel:focus').waitFor();
    await reach(page, 'Chấp nhận…');
    await page.keyboard.press('Enter');
    await page.locator('#confirmation:focus').waitFor();
    await reach(page, 'Xác nhận chấp nhận');
    await page.keyboard.press('Enter');
    await page.locator('#news:focus').waitFor();
    expect(posted(stage, '/v1/reviews')).toEqual([
      { unit: VINH_THAI.id, form: 'plan', revision: 2, decision: 'accept' },
    ]);
    await page.getByText('Không có biểu nào chờ duyệt').waitFor();
  }));

test('what was decided before is told along', () => {
  const review = { decision: 'accept', by: 'noivu.hai@gmail.com', atInWords: '08:00 ngày 09/8/2023' } as const;
  return play(province({ '/v1/office/submission': () => ok({ ...SUBMISSION, review }) }), async (stage) => {
    await open(stage.page);
    await stage.page.getByText('Đã chấp nhận lúc').waitFor();
    expect(await stage.page.getByRole('button', { name: 'Chấp nhận…' }).count()).toBe(0);
    await press('Trả lại…')(stage.page);
    await stage.page.getByLabel('Lý do trả lại (bắt buộc)').fill('Có văn bản mới.');
    await press('Xác nhận trả lại')(stage.page);
    await stage.page.locator('#news:focus').waitFor();
    expect(posted(stage, '/v1/reviews')).toMatchObject([{ decision: 'return', after: 'accept', remarks: [] }]);
  });
});

test('a conflict says so, shows the newest revision, and keeps what was written', () => {
  const sentence = 'Đơn vị đã gửi Kế hoạch bản thứ 3, mới hơn bản thứ 2 đang xem.';
  const revisions = [3, 2];
  const answers = province({
    '/v1/office/submission': () => ok({ ...SUBMISSION, revision: revisions.pop() ?? 3 }),
    '/v1/reviews': () => no({ code: 'review-superseded', sentence }),
  });
  return play(answers, async ({ page }) => {
    await open(page);
    await remark(page, onCell, 'Giữ chỉ tiêu 95.');
    await press('Trả lại… (1 nhận xét)')(page);
    await page.getByLabel('Lý do trả lại (bắt buộc)').fill('Chưa nêu lý do.');
    await press('Xác nhận trả lại')(page);
    await page.locator('#problem:focus').waitFor();
    await page.getByRole('heading', { name: 'Kế hoạch, bản thứ 3' }).waitFor();
    expect(await page.locator('#problem').innerText()).toContain(sentence);
    await press('Trả lại… (1 nhận xét)')(page);
    expect(await page.getByLabel('Lý do trả lại (bắt buộc)').inputValue()).toBe('Chưa nêu lý do.');
  });
});

test('a failed call is tried again as the same act, once it is answered never more', () => {
  const answers = [no({ code: 'connection-timed-out' })];
  return play(province({ '/v1/reviews': () => answers.pop() ?? ok({}) }), async (stage) => {
    await open(stage.page);
    await press('Chấp nhận…')(stage.page);
    await press('Xác nhận chấp nhận')(stage.page);
    await stage.page.locator('#problem:focus').waitFor();
    await press('Thử lại')(stage.page);
    await stage.page.locator('#news:focus').waitFor();
    const ids = requestIds(stage, '/v1/reviews');
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });
});
