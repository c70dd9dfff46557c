import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SidebarCalls } from '../../../addon/server/views.ts';
import { launchChromium } from '../../../local/browser/chromium.ts';
import { openSidebar, stepPlaces, type Answers, type Stage } from './stage.ts';
import { press } from './states.ts';
import {
  FINDINGS,
  READY,
  RECEIPT,
  SENDING,
  SENT_Q3,
  STRANGER,
  UNIT,
  checkOf,
  formsWith,
  manyFindings,
  ok,
} from './views.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function play(answers: Answers, hands: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = await openSidebar(browser, answers);
  try {
    await hands(stage);
    expect(stage.faults).toEqual([]);
  } finally {
    await stage.close();
  }
}

/** The words of what has the focus. */
function focused({ page }: Stage): Promise<string> {
  return page.evaluate<string>('document.activeElement.textContent.trim()');
}

function callNames({ calls }: Stage): readonly string[] {
  return calls.map(([name]) => name);
}

test('the first paint is one call', () =>
  play({ getSidebar: () => ok(READY) }, async (stage) => {
    await stage.page.getByText('Còn 5 ô bắt buộc').waitFor();
    expect(stage.calls).toEqual([['getSidebar']]);
  }));

test('from filling to the receipt by the keyboard alone, the focus where the news is', () =>
  play(
    {
      getSidebar: () => ok(READY),
      checkForm: () => ok(checkOf([])),
      prepareSending: () => ok(SENDING),
      sendForm: () => ok(RECEIPT),
    },
    async (stage) => {
      const { keyboard } = stage.page;
      const reach = async (name: string): Promise<void> => {
        for (let tabs = 0; tabs < 30 && (await focused(stage)) !== name; tabs += 1) await keyboard.press('Tab');
        expect(await focused(stage)).toBe(name);
        await keyboard.press('Enter');
      };
      await stage.page.getByText('Còn 5 ô bắt buộc').waitFor();
      await reach('Điền xong, kiểm tra');
      await stage.page.locator('#summary:focus').waitFor();
      await reach('Xem lại và gửi');
      await stage.page.locator('#confirmation:focus').waitFor();
      await reach('Xác nhận gửi');
      await stage.page.locator('#receipt:focus').waitFor();
      expect(stage.calls.filter(([name]) => name !== 'getSidebar')).toEqual([
        ['checkForm', 'q3'],
        ['prepareSending', 'q3', 0],
        ['sendForm', 'q3', 0],
      ]);
    },
  ));

test('the form is switched by arrow keys, Escape gives the focus back', () =>
  play({ getSidebar: () => ok(READY) }, async (stage) => {
    const { page } = stage;
    const switcher = page.locator('.switcher .current');
    await switcher.press('Enter');
    await page
      .getByRole('menuitemradio', { name: /Quý III/ })
      .and(page.locator(':focus'))
      .waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
    expect(await focused(stage)).toContain('Báo cáo Quý III');
    await switcher.press('ArrowDown');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Điền Kế hoạch' }).waitFor();
    expect(await focused(stage)).toContain('Kế hoạch');
  }));

test('a click on a finding moves the sheet to its cell, also while something else is under way', () =>
  play(
    {
      getSidebar: () => ok(READY),
      checkForm: () => ok(checkOf(FINDINGS)),
      applyFixes: () => new Promise<never>(() => undefined),
      showPlace: () => ok(null),
    },
    async (stage) => {
      await press('Điền xong, kiểm tra')(stage.page);
      await press('Sửa giúp tôi F14')(stage.page);
      await press(/Cảnh báo H15/)(stage.page);
      await expect.poll(() => callNames(stage)).toContain('showPlace');
      expect(stage.calls.at(-1)).toEqual(['showPlace', { tab: 'reportQ3', rowNumber: 15, columnNumber: 8 }]);
    },
  ));

test('a double click sends once, and what is pressed stays where it is', () => {
  const held: { answer?: () => void } = {};
  const sendForm = () =>
    new Promise<ReturnType<SidebarCalls['sendForm']>>((resolve) => {
      held.answer = () => resolve(ok(RECEIPT));
    });
  const answers = { getSidebar: () => ok(READY), prepareSending: () => ok(SENDING), sendForm };
  return play(answers, async (stage) => {
    const { page } = stage;
    await press(/^3/)(page);
    await press('Xem lại và gửi')(page);
    const confirm = page.getByRole('button', { name: 'Xác nhận gửi' });
    const before = [await confirm.boundingBox(), await stepPlaces(stage)];
    await confirm.dblclick();
    await page.getByText('Đang gửi').waitFor();
    expect([await confirm.boundingBox(), await stepPlaces(stage)]).toEqual(before);
    expect(await confirm.getAttribute('aria-busy')).toBe('true');
    await expect.poll(() => held.answer).toBeDefined();
    held.answer?.();
    await page.locator('#receipt:focus').waitFor();
    expect(callNames(stage).filter((name) => name === 'sendForm')).toHaveLength(1);
  });
});

test('a thousand findings come fifty at a time, and the focus goes on with them', () =>
  play({ getSidebar: () => ok(READY), checkForm: () => ok(checkOf(manyFindings(1000))) }, async (stage) => {
    const { page } = stage;
    await press('Điền xong, kiểm tra')(page);
    await page.getByText('còn 950').waitFor();
    expect(await page.locator('.finding').count()).toBe(50);
    await press(/Xem thêm 50 mục/)(page);
    await page.getByText('còn 900').waitFor();
    expect(await page.locator('.finding').count()).toBe(100);
    expect(await focused(stage)).toContain('G55');
  }));

test('a step that is chosen takes the focus to what it shows', () =>
  play({ getSidebar: () => ok(READY), checkForm: () => ok(checkOf(FINDINGS)) }, async (stage) => {
    const { page } = stage;
    await press('Điền xong, kiểm tra')(page);
    await page.locator('#summary:focus').waitFor();
    await press(/^1/)(page);
    await page.locator('#panel:focus').waitFor();
    await press(/^2/)(page);
    await page.locator('#summary:focus').waitFor();
    expect(await focused(stage)).toBe('2 lỗi, 1 cảnh báo, 1 gợi ý');
  }));

test('severities are hidden and shown', () =>
  play({ getSidebar: () => ok(READY), checkForm: () => ok(checkOf(FINDINGS)) }, async ({ page }) => {
    await press('Điền xong, kiểm tra')(page);
    await press('Lỗi 2')(page);
    await expect.poll(() => page.locator('.finding').count()).toBe(2);
    expect(await page.getByRole('button', { name: 'Lỗi 2', exact: true }).getAttribute('aria-pressed')).toBe('false');
    await press('Lỗi 2')(page);
    await expect.poll(() => page.locator('.finding').count()).toBe(4);
  }));

test('all that is certain is shown, written, and taken back', () =>
  play(
    {
      getSidebar: () => ok(READY),
      checkForm: () => ok(checkOf(FINDINGS)),
      applyFixes: () => ok({ check: checkOf(FINDINGS.slice(2)), mended: 1, undo: 'undo-7' }),
      undoFixes: () => ok({ check: checkOf(FINDINGS), mended: 1 }),
    },
    async ({ page, calls }) => {
      await press('Điền xong, kiểm tra')(page);
      await press('Sửa giúp tôi 1 ô…')(page);
      expect(await page.locator('.writings').innerText()).toContain('19630');
      await press('Ghi 1 ô này')(page);
      await press('Hoàn tác')(page);
      await page.getByText('Đã trả 1 ô về như cũ').waitFor();
      expect(calls.slice(2)).toEqual([
        ['applyFixes', 'q3', []],
        ['undoFixes', 'q3', 'undo-7'],
      ]);
    },
  ));

test('a form without an error that would be refused says so, and is not sent', () =>
  play({ getSidebar: () => ok(READY), checkForm: () => ok({ ...checkOf([]), refusal: OUTSIDE }) }, async ({ page }) => {
    await press('Điền xong, kiểm tra')(page);
    await page.getByRole('heading', { name: 'Không có lỗi, nhưng chưa gửi được.' }).waitFor();
    await page.getByText('NV-03, Chỉ tiêu').waitFor();
    expect(await page.getByRole('button', { name: 'Xem lại và gửi' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Kiểm tra lại' }).count()).toBe(1);
  }));

const OUTSIDE = {
  code: 'outside-remarks',
  sentence: 'Chưa ghi nhận, vì còn thay đổi ở: Kế hoạch, NV-03, Chỉ tiêu.',
} as const;

const FOUND = { ...UNIT, parentName: 'UBND huyện Vĩnh Linh' };
const NAMESAKE = { ...UNIT, id: 'xa-khac', parentName: 'UBND huyện Hải Lăng' };

test('a unit is found and claimed by the keyboard, told from one of the same name by its huyện', () =>
  play(
    {
      getSidebar: () => ok(STRANGER),
      findUnits: () => ok([NAMESAKE, FOUND]),
      claimUnit: () => ok([{ unit: UNIT, state: 'waiting' }]),
    },
    async ({ page, calls }) => {
      const search = page.getByRole('combobox');
      await search.pressSequentially('vinh linh');
      await page.getByText('Tìm thấy 2 đơn vị').waitFor();
      expect(await page.getByRole('option').allTextContents()).toEqual([
        `${UNIT.name}, UBND huyện Hải Lăng`,
        `${UNIT.name}, UBND huyện Vĩnh Linh`,
      ]);
      await search.press('ArrowDown');
      await search.press('ArrowDown');
      await search.press('Enter');
      expect(await search.inputValue()).toBe(UNIT.name);
      await page.getByText(`Đã chọn ${UNIT.name}, UBND huyện Vĩnh Linh`).waitFor();
      await page.getByLabel('Họ tên, chức vụ').fill('Nguyễn Thị Hoa, công chức Văn phòng');
      await page.getByLabel(/Thay cho/).fill('cu@gmail.com');
      await page.getByLabel(/Từ ngày/).fill('2023-09-10');
      await press('Gửi đề nghị')(page);
      await page.getByText('Đang chờ Sở Nội vụ duyệt').waitFor();
      expect(calls.at(-1)).toEqual([
        'claimUnit',
        {
          ...{ unit: UNIT.id, note: 'Nguyễn Thị Hoa, công chức Văn phòng' },
          ...{ replaces: 'cu@gmail.com', from: '2023-09-10' },
        },
      ]);
    },
  ));

test('the receipt is copied', () =>
  play({ getSidebar: () => ok({ ...READY, forms: formsWith(SENT_Q3) }) }, async ({ page }) => {
    await press(/^3/)(page);
    await press('Chép biên nhận')(page);
    await page.getByText('Đã chép').waitFor();
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toContain('Mã biên nhận: 3f9a 07c1 b2de');
  }));

test('a call that failed is tried again', () => {
  const answers: Error[] = [new Error('NetworkError: HTTP 0')];
  return play(
    { getSidebar: () => ok(READY), checkForm: () => answers.pop() ?? ok(checkOf([])) },
    async ({ page, calls }) => {
      await press('Điền xong, kiểm tra')(page);
      await press('Thử lại')(page);
      await page.getByText('Không có lỗi, có thể gửi').waitFor();
      expect(calls.filter(([name]) => name === 'checkForm')).toHaveLength(2);
    },
  );
});
