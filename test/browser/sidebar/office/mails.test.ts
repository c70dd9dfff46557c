import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../../../local/browser/chromium.ts';
import type { Answers, Stage } from '../stage.ts';
import { press } from '../states.ts';
import { ok } from '../views.ts';
import { mailing, mails } from './closingStates.ts';
import { ALL_MAILED, MANY_REMINDERS, REMINDERS, RUN } from './closingViews.ts';
import { playOffice, reach } from './play.ts';
import { province } from './province.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const play = (answers: Answers, hands: (stage: Stage) => Promise<void>) => playOffice(browser, answers, hands);

/** What was asked of the route, in order: previews by their occasion, sendings by their body. */
function asked({ calls }: Stage): readonly unknown[] {
  return calls.flatMap(([, path, body]) => (String(path).startsWith('/v1/reminders') ? [body ?? path] : []));
}
const preview = (occasion: string) => `/v1/reminders?occasion=${occasion}`;

test('whom a sending would mail is shown, with what each owes, before anything can be sent', () =>
  play(province(), async (stage) => {
    const { page } = stage;
    await mails(page);
    await page.getByText('Sẽ gửi 2 thư, nhắc 3 đơn vị').waitFor();
    await page.getByText('UBND xã Hải An, huyện Hải Lăng: Báo cáo Quý III, trễ 2 ngày').first().waitFor();
    await page.getByText('1 đơn vị còn nợ chưa có địa chỉ thư').click();
    await page.getByRole('listitem').getByText('UBND xã Hải Ba, huyện Hải Lăng', { exact: true }).waitFor();
    await page.getByText('3 biểu còn nợ').click();
    await page.getByText('UBND xã Triệu Độ, huyện Triệu Phong: Báo cáo Quý III').first().waitFor();
    await page.getByText('Hôm nay đã gửi (1)').click();
    await page.getByText('trieudo.papi@gmail.com').waitFor();
    expect(asked(stage)).toEqual([preview('ladder')]);
  }));

test('sent after a question that states the numbers; two clicks are one sending; what is left is looked at anew', () => {
  let sent: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    sent = resolve;
  });
  const previews = [ok(ALL_MAILED), ok(REMINDERS)];
  const answers = province({
    '/v1/reminders': (body) => (body === undefined ? (previews.pop() ?? ok(ALL_MAILED)) : held.then(() => ok(RUN))),
  });
  return play(answers, async (stage) => {
    const { page } = stage;
    await mails(page);
    await press('Gửi…')(page);
    await page.locator('.asked:focus', { hasText: 'Gửi 2 thư, nhắc 3 đơn vị?' }).waitFor();
    expect(asked(stage)).toEqual([preview('ladder')]);
    await page.evaluate(
      `(([button]) => { button.click(); button.click(); })(document.querySelectorAll('.card .action'))`,
    );
    await page.locator('#panel:focus').waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(1);
    sent();
    await page.locator('#news:focus', { hasText: 'Đã gửi 2 thư.' }).waitFor();
    await page.getByText('Không có thư nào phải gửi').waitFor();
    expect(await page.getByRole('button', { name: /gửi…?$/i }).count()).toBe(0);
    expect(asked(stage)).toEqual([preview('ladder'), { occasion: 'ladder' }, preview('ladder')]);
  });
});

test('everybody who owes is another preview, asked about with its own numbers', () => {
  const answers = province({ '/v1/reminders?occasion=owing': () => ok(MANY_REMINDERS) });
  return play(answers, async (stage) => {
    const { page } = stage;
    await mails(page);
    await press('Gửi…')(page);
    await press('Mọi đơn vị còn nợ')(page);
    await page.getByText('Sẽ gửi 45 thư').waitFor();
    expect(await page.getByRole('button', { name: 'Xác nhận gửi' }).count(), 'asked about anew').toBe(0);
    await page.getByRole('button', { name: 'Mọi đơn vị còn nợ', pressed: true }).waitFor();
    await press('Gửi…')(page);
    await press('Xác nhận gửi')(page);
    await page.locator('#news:focus').waitFor();
    expect(asked(stage)).toContainEqual({ occasion: 'owing' });
  });
});

test('not after all: nothing is sent', () =>
  play(province(), async (stage) => {
    await mails(stage.page);
    await press('Gửi…')(stage.page);
    await press('Để sau')(stage.page);
    await stage.page.getByRole('button', { name: 'Gửi…' }).and(stage.page.locator(':focus')).waitFor();
    expect(asked(stage)).toEqual([preview('ladder')]);
  }));

test('a lost sending is looked at, not sent again', () => {
  const answers = province({
    '/v1/reminders': (body) => (body === undefined ? ok(REMINDERS) : new Error('NetworkError')),
  });
  return play(answers, async (stage) => {
    const { page } = stage;
    await mailing(page);
    await page.locator('#problem:focus').waitFor();
    expect(await page.getByRole('button', { name: /gửi…?$/i }).count()).toBe(0);
    await press('Xem lại')(page);
    await page.getByText('Sẽ gửi 2 thư').waitFor();
    expect(asked(stage)).toEqual([preview('ladder'), { occasion: 'ladder' }, preview('ladder')]);
  });
});

test('without a mail server it is said whom to ask, and nothing can be sent', () =>
  play(province({ '/v1/reminders': () => ok({ ...REMINDERS, canSend: false }) }), async ({ page }) => {
    await mails(page);
    await page.getByText('Hãy đề nghị người quản trị hệ thống').waitFor();
    expect(await page.getByRole('button', { name: /gửi…?$/i }).count()).toBe(0);
  }));

test('by the keyboard alone; a key held down sends nothing', () =>
  play(province(), async (stage) => {
    const { page } = stage;
    await page.getByText('đã nộp 143/155').waitFor();
    await reach(page, 'Đôn đốc bằng thư');
    await page.keyboard.press('Enter');
    await page.getByText('Sẽ gửi 2 thư').first().waitFor();
    await reach(page, 'Gửi…');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator('.asked:focus').waitFor();
    expect(asked(stage)).toEqual([preview('ladder')]);
    await reach(page, 'Xác nhận gửi');
    await page.keyboard.press('Enter');
    await page.locator('#news:focus').waitFor();
    expect(asked(stage)).toContainEqual({ occasion: 'ladder' });
  }));
