import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Opening } from '../../../../addon/server/views.ts';
import { launchChromium } from '../../../../local/browser/chromium.ts';
import { openSidebar, type Answers, type Stage } from '../stage.ts';
import { press } from '../states.ts';
import { ok } from '../views.ts';
import { playOffice, posted } from './play.ts';
import { province, slowRun } from './province.ts';
import { open } from './states.ts';
import { CLAIM, DISTRICT, LATE, LEADER, OFFICE, VINH_THAI } from './views.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const play = (answers: Answers, hands: (stage: Stage) => Promise<void>, opening?: Opening) =>
  playOffice(browser, answers, hands, opening);

test('the first paint is one call', () =>
  play(province(), async (stage) => {
    await stage.page.getByText('đã nộp 143/155').waitFor();
    expect(stage.calls).toEqual([['getSidebar']]);
  }));

test('the plan of a run is shown, begun, followed, and its end told', () => {
  let told: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    told = resolve;
  });
  const run = slowRun(0);
  const answers = province({ '/v1/consolidations/': (body) => held.then(() => run(body)) });
  return play(answers, async (stage) => {
    const { page } = stage;
    await press('Cập nhật ngay…')(page);
    await page.getByText('Sẽ ghi 12 dòng vào 2 bảng').waitFor();
    await press('Cập nhật ngay')(page);
    await page.getByRole('heading', { name: 'Đang cập nhật bảng tổng hợp' }).and(page.locator(':focus')).waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(1);
    told();
    await page.locator('#news:focus').waitFor();
    expect(await page.locator('#news').innerText()).toContain('2.353 dòng');
    expect(await page.getByRole('progressbar').count()).toBe(0);
  });
});

test('the menu’s “Cập nhật ngay” begins at once', () =>
  play(
    province(),
    async (stage) => {
      await stage.page.locator('#news:focus').waitFor();
      expect(stage.calls.slice(0, 2)).toEqual([['getSidebar'], ['askOffice', '/v1/consolidations', {}]]);
    },
    { step: 'consolidate' },
  ));

test('an extension is given to a unit that is found, and the form begins anew', () =>
  play(province(), async (stage) => {
    const { page } = stage;
    await press('Gia hạn nộp')(page);
    const search = page.getByRole('combobox', { name: 'Đơn vị' });
    await search.pressSequentially('vinh thai');
    await page.getByText('Tìm thấy 1 đơn vị').waitFor();
    await search.press('ArrowDown');
    await search.press('Enter');
    const due = page.getByLabel('Hạn mới (hết ngày)');
    expect(await due.getAttribute('min')).toBe(OFFICE.today);
    await due.fill('2023-08-20');
    await page.getByLabel('Lý do (bắt buộc)').fill('Chưa bàn giao xong.');
    await press('Gia hạn…')(page);
    await page.locator('.asked:focus').waitFor();
    await press('Xác nhận gia hạn')(page);
    await page.locator('#news').waitFor();
    expect(posted(stage, '/v1/extensions')).toEqual([
      { unit: VINH_THAI.id, form: 'plan', due: '2023-08-20', reason: 'Chưa bàn giao xong.' },
    ]);
    await expect.poll(() => due.inputValue()).toBe('');
  }));

test('a claim is refused with a reason', () =>
  play(province({ '/v1/office': () => ok({ ...OFFICE, claims: [] }) }), async (stage) => {
    const { page } = stage;
    await press(/Đề nghị phụ trách đơn vị/)(page);
    await press(/^Từ chối…/)(page);
    await page.locator('textarea:focus').fill('Không rõ họ tên.');
    await press('Xác nhận từ chối')(page);
    await page.locator('#news:focus').waitFor();
    await page.getByText('Không có đề nghị nào đang chờ').waitFor();
    expect(posted(stage, '/v1/claims/decisions')).toEqual([
      { unit: VINH_THAI.id, claim: CLAIM.claim, decision: 'refuse', reason: 'Không rõ họ tên.' },
    ]);
  }));

test('a claim is approved, after a look', () =>
  play(province(), async (stage) => {
    await press(/Đề nghị phụ trách đơn vị/)(stage.page);
    await press(/^Đồng ý…/)(stage.page);
    await stage.page.locator('.asked:focus').waitFor();
    expect(posted(stage, '/v1/claims/decisions')).toEqual([]);
    await press('Xác nhận đồng ý')(stage.page);
    await stage.page.locator('#news:focus').waitFor();
    expect(posted(stage, '/v1/claims/decisions')).toMatchObject([{ decision: 'approve' }]);
  }));

test('one click copies who is late, and another those of one huyện', () =>
  play(province(), async ({ page }) => {
    const clipboard = () => page.evaluate<string>('navigator.clipboard.readText()');
    await press('Sao chép danh sách chậm nộp')(page);
    await page.getByText('Đã chép danh sách 12 đơn vị').waitFor();
    expect(await clipboard()).toBe(LATE.text);
    await press('Sao chép huyện Vĩnh Linh')(page);
    await page.getByText('Đã chép danh sách 2 đơn vị').waitFor();
    expect(await clipboard()).toBe(LATE.groups[0]?.text);
  }));

test('where nobody is late nothing is copied', () =>
  play(province({ '/v1/office/late': () => ok({ ...LATE, groups: [], text: '' }) }), async ({ page }) => {
    await page.evaluate("navigator.clipboard.writeText('chép từ trước')");
    await press('Sao chép danh sách chậm nộp')(page);
    await page.getByText('Không có đơn vị nào chậm nộp Kế hoạch').waitFor();
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe('chép từ trước');
  }));

test('a leader reads the same and does nothing', () =>
  play(province({}, LEADER), async ({ page }) => {
    await open(page);
    await page.getByRole('heading', { name: 'Thay đổi' }).waitFor();
    const names = await page.getByRole('button').allInnerTexts();
    expect(names.filter((name) => /Nhận xét|Chấp nhận|Trả lại/.test(name))).toEqual([]);
    await press('Trang đầu')(page);
    await page.getByText('Gia hạn nộp').waitFor();
    expect(await page.getByRole('button', { name: /Cập nhật ngay|Đề nghị/ }).count()).toBe(0);
  }));

test('a huyện has its own forms, and below them its xã', async () => {
  const stage = await openSidebar(browser, province({}, DISTRICT));
  try {
    const { page, calls, faults } = stage;
    await page.getByText('Còn 5 ô bắt buộc').waitFor();
    await page.getByRole('region', { name: 'Các xã của huyện' }).getByText('12/15').waitFor();
    await press('Sao chép danh sách chậm nộp')(page);
    await page.getByText('Đã chép danh sách 12 đơn vị').waitFor();
    expect(calls).toEqual([['getSidebar'], ['askOffice', '/v1/office/late?form=plan']]);
    expect(faults).toEqual([]);
  } finally {
    await stage.close();
  }
});
