/** The workbench in a real browser: account, workbook, keys, drop-downs, what Google makes of them, the add-on beside it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smtpTransport } from '../../../functions/mail/transport.ts';
import type { MailSink } from '../../../local/mail/sink.ts';
import { axeSource, CLERK, OPTIONS, startBench, type Bench } from './bench.ts';

/** A busy machine is no failure. */
const PATIENCE = { timeout: 10_000 };

let bench: Bench;
let page: Page;

beforeAll(async () => {
  bench = await startBench();
  page = await bench.open();
});
afterAll(() => bench.close());

const cell = (a1: string, on = page) => {
  const [, letter = 'A', digits = '1'] = /^([A-Z])(\d+)$/.exec(a1) ?? [];
  return on.locator(`#cell-${Number(digits) - 1}-${letter.charCodeAt(0) - 65}`);
};

/** Chooses a cell and types as a person does. */
async function type(a1: string, text: string, end = 'Enter'): Promise<void> {
  await cell(a1).click();
  await page.keyboard.type(text);
  await page.keyboard.press(end);
}

async function expectShown(a1: string, text: string): Promise<void> {
  await expect.poll(() => cell(a1).textContent(), PATIENCE).toBe(text);
  await page.getByText('Đã lưu vào Google cục bộ').waitFor();
}

async function sendMail(
  { host, port }: MailSink,
  mail: { readonly to: string; readonly subject: string; readonly text: string },
): Promise<void> {
  const config = { host, port, security: 'none', sender: 'so-papi@snv.example', perMinute: 60 } as const;
  const transport = smtpTransport(config);
  const rest = { fromName: 'Sổ PAPI', html: '', messageId: `<${mail.to.length}@snv.example>`, date: new Date(0) };
  await transport.send({ ...mail, ...rest });
  transport.close();
}

describe('mails', () => {
  test('show as the sink takes them, with their text, those of the account alone when asked', async () => {
    await page.getByRole('button', { name: 'Thư (0)' }).click();
    const panel = page.getByRole('region', { name: 'Thư' });
    await panel.getByText('Chưa có thư nào.').waitFor();
    for (const [to, subject] of [
      ['khac@xa.example', 'Thư cho người khác'],
      [CLERK, 'Nhắc hạn: <b>Kế hoạch</b>'],
    ] as const) {
      await sendMail(bench.mail, { to, subject, text: `Kính gửi ${to}` });
    }
    await page.getByRole('button', { name: 'Thư (2)' }).waitFor();
    expect(await panel.locator('strong').allTextContents()).toEqual([
      'Nhắc hạn: <b>Kế hoạch</b>',
      'Thư cho người khác',
    ]);
    await panel.getByRole('checkbox').check();
    expect(await panel.locator('strong').allTextContents()).toEqual(['Nhắc hạn: <b>Kế hoạch</b>']);
    await panel.locator('.mail > summary').click();
    await panel.getByText(`Kính gửi ${CLERK}`).waitFor();
    await page.getByRole('button', { name: 'Thư (2)' }).click();
    expect(await panel.count()).toBe(0);
  });
});

describe('typing', () => {
  test('reaches Google as typed, and what Google makes of it is shown', async () => {
    await type('B4', 'Đường làng, ngõ xóm', 'Tab');
    await page.keyboard.type('5/9/2023');
    await page.keyboard.press('Enter');
    await expectShown('B4', 'Đường làng, ngõ xóm');
    await expectShown('C4', '05/09/2023');
    await type('F4', '=2*3');
    await expectShown('F4', '6');
    expect(await bench.values('B4:F4')).toEqual([['Đường làng, ngõ xóm', '05/09/2023', '', '', '6']]);
  });

  test('Escape forgets, Delete clears, Ctrl+Z brings back, Ctrl+Y clears again', async () => {
    await type('B5', 'giữ lại');
    await expectShown('B5', 'giữ lại');
    await type('B5', 'bỏ đi', 'Escape');
    await expectShown('B5', 'giữ lại');
    await page.keyboard.press('Delete');
    await expectShown('B5', '');
    await page.keyboard.press('Control+z');
    await expectShown('B5', 'giữ lại');
    await page.keyboard.press('Control+y');
    await expectShown('B5', '');
  });

  test('F2 opens what stands there', async () => {
    await type('B6', 'Một cửa');
    await expectShown('B6', 'Một cửa');
    await cell('B6').click();
    await page.keyboard.press('F2');
    await page.keyboard.type(' liên thông');
    await page.keyboard.press('Enter');
    await expectShown('B6', 'Một cửa liên thông');
  });

  test('a block pasted from elsewhere is entered cell by cell', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(String.raw`navigator.clipboard.writeText('một\t=1+1\n"hai\nba"\tbốn')`);
    await cell('F8').click();
    await page.keyboard.press('Control+v');
    await expectShown('G8', '2');
    expect(await bench.values('F8:G9')).toEqual([
      ['một', '2'],
      ['hai\nba', 'bốn'],
    ]);
  });
});

describe('what the editor holds people to', () => {
  test('a drop-down offers its options whole, commas and all', async () => {
    await cell('D4').click();
    await page.getByRole('note').getByText('Chọn một mức đánh giá').waitFor();
    await page.keyboard.press('Alt+ArrowDown');
    expect(await page.getByRole('listbox').getByRole('option').allTextContents()).toEqual(OPTIONS);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expectShown('D4', OPTIONS[1] ?? '');
    await cell('D5').locator('[data-list]').click();
    await page
      .getByRole('listbox')
      .getByRole('option', { name: OPTIONS[0] ?? '' })
      .click();
    await expectShown('D5', OPTIONS[0] ?? '');
  });

  test('a text that is no option is refused, before it is sent', async () => {
    await type('D6', 'Xuất sắc');
    await page.getByRole('dialog').getByText('vi phạm quy tắc').waitFor();
    await page.getByRole('button', { name: 'OK' }).click();
    await expectShown('D6', '');
    expect(await bench.values('D6')).toEqual([]);
  });

  test('a number beyond its bounds is taken back', async () => {
    await type('E4', '250%');
    await page.getByRole('dialog').getByText('Từ 0% đến 100%').waitFor();
    await page.getByRole('button', { name: 'OK' }).click();
    await expectShown('E4', '');
    await type('E4', '25%');
    await expectShown('E4', '25%');
  });

  test('a protected heading asks first', async () => {
    await type('F2', 'khác');
    await page.getByRole('dialog').getByText('Bạn đang sửa phần').waitFor();
    await page.getByRole('button', { name: 'Hủy' }).click();
    await expectShown('F2', 'Ghi chú');
    await type('F2', 'Ghi chú thêm');
    await page.getByRole('button', { name: 'OK' }).click();
    await expectShown('F2', 'Ghi chú thêm');
  });
});

describe('rows and tabs', () => {
  test('a row that is deleted comes back whole', async () => {
    const before = await bench.values('A4:G4');
    await cell('B4').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Xóa hàng' }).click();
    await expect.poll(() => bench.values('B4'), PATIENCE).not.toEqual([['Đường làng, ngõ xóm']]);
    await page.getByText('Đã lưu vào Google cục bộ').waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => bench.values('A4:G4'), PATIENCE).toEqual(before);
  });

  test('a tab is opened, a hidden one from the list', async () => {
    await page.getByRole('button', { name: 'Ghi chú' }).click();
    await page.getByRole('grid', { name: 'Trang Ghi chú' }).waitFor();
    await page.getByRole('button', { name: '≡' }).click();
    await page.getByRole('menuitem', { name: 'Ẩn đang ẩn' }).click();
    await page.getByRole('grid', { name: 'Trang Ẩn' }).waitFor();
    await page.getByRole('button', { name: 'Nhiệm vụ' }).click();
    await page.getByRole('grid', { name: 'Trang Nhiệm vụ' }).waitFor();
    expect(await cell('B6').textContent()).toBe('Một cửa liên thông');
  });
});

describe('the whole page', () => {
  test('reloading shows what Google holds', async () => {
    await page.reload();
    await expectShown('D4', OPTIONS[1] ?? '');
    await expectShown('B6', 'Một cửa liên thông');
  });

  test('another window sees an edit by itself', async () => {
    const other = await bench.open();
    await type('B7', 'từ cửa sổ kia');
    await expect.poll(() => cell('B7', other).textContent(), PATIENCE).toBe('từ cửa sổ kia');
    await other.context().close();
  });

  test('the clock is moved: to a day of the story, to the next morning, to any moment; back only when confirmed', async () => {
    const standsAt = (now: string) => page.locator('.clock-now', { hasText: now }).waitFor();
    await page.getByRole('button', { name: 'Lịch', exact: true }).click();
    const calendar = page.getByRole('region', { name: 'Lịch' });
    await calendar.getByRole('button', { name: '14/9/2023' }).click();
    await calendar.getByRole('button', { name: '14/9/2023', pressed: true }).waitFor();
    await standsAt('Thứ Năm, 14/9/2023, 09:00');
    await page.getByRole('button', { name: 'Sáng hôm sau' }).click();
    await standsAt('Thứ Sáu, 15/9/2023, 08:00');
    await calendar.getByLabel('Thời điểm').fill('2023-09-20T16:45');
    await calendar.getByRole('button', { name: 'Tua', exact: true }).click();
    await standsAt('Thứ Tư, 20/9/2023, 16:45');
    for (const [answer, now] of [
      ['Hủy', 'Thứ Tư, 20/9/2023, 16:45'],
      ['Lùi đồng hồ', 'Thứ Bảy, 05/8/2023, 09:00'],
    ] as const) {
      await calendar.getByRole('button', { name: '05/8/2023' }).click();
      await page.getByRole('dialog').getByText('lịch không làm lại những việc đó').waitFor();
      await page.getByRole('button', { name: answer, exact: true }).click();
      await standsAt(now);
    }
    await calendar.getByText('đồng hồ lùi về đây: lịch không làm lại việc gì').waitFor();
    await page.keyboard.press('Escape');
    expect(await calendar.count()).toBe(0);
  });

  test('fits 1280 by 800: what stands lowest is whole in view', async () => {
    const tabs = await page.getByRole('navigation', { name: 'Trang tính' }).boundingBox();
    expect((tabs?.y ?? 0) + (tabs?.height ?? 0)).toBe(800);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(1280);
  });

  test('axe finds nothing serious, the calendar and a panel open', async () => {
    const toggles = ['Lịch', 'Nhật ký'].map((name) => page.getByRole('button', { name, exact: true }));
    for (const toggle of toggles) await toggle.click();
    await page.evaluate(await axeSource());
    const serious = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(serious).toEqual([]);
    for (const toggle of toggles) await toggle.click();
  });

  test('an account is found by its unit, marks or not, and has its own files', async () => {
    await page.getByRole('button', { name: CLERK }).click();
    await page.getByRole('searchbox').fill('trieu ai');
    await page.getByRole('button', { name: /Triệu Ái/ }).click();
    await page.getByRole('heading', { name: /Bảng tính của UBND xã Triệu Ái/ }).waitFor();
    await page.getByText('Chưa có bảng tính nào').waitFor();
    await page.getByRole('button', { name: 'Bảng tính mới' }).click();
    await page.getByRole('grid').waitFor();
    expect(await page.getByRole('gridcell').count()).toBeGreaterThan(50);
    await page.goBack();
  });
});

describe('the add-on', () => {
  test('its menu opens its page after consent', async () => {
    page = await bench.open();
    await page.getByRole('button', { name: 'Tiện ích mở rộng' }).click();
    await page.getByRole('menuitem', { name: 'Sổ PAPI' }).click();
    await page.getByRole('menuitem', { name: 'Mở thanh bên' }).click();
    await page.getByRole('button', { name: 'Cho phép' }).click();
    await page.frameLocator('iframe[title="Tiện ích thử"]').getByRole('button', { name: 'Đến ô C30' }).waitFor();
    const frame = page.locator('iframe[title="Tiện ích thử"]');
    const sandbox = (await frame.getAttribute('sandbox'))?.split(' ');
    expect(sandbox).toEqual(expect.arrayContaining(['allow-scripts', 'allow-forms', 'allow-downloads']));
    expect(sandbox).not.toContain('allow-same-origin');
  });
});

test('nothing left 127.0.0.1, and only the grid and the add-on called', () => {
  expect(bench.strays).toEqual([]);
  expect(new Set(bench.workbench.journal.lines.map(({ by }) => by))).toEqual(new Set(['grid', 'add-on']));
  expect(bench.google.internalErrors).toEqual([]);
});
