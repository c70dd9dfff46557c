/** Charts over the cells of the workbench: what they show is what Google says, also after somebody else changed it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeSource, CLERK, startBench, type Bench } from './bench.ts';

const PATIENCE = { timeout: 10_000 };

let bench: Bench;
let page: Page;

async function batch(...requests: object[]): Promise<void> {
  const response = await fetch(`${bench.google.url}/v4/spreadsheets/${bench.spreadsheetId}:batchUpdate`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bench.google.accessToken(CLERK)}`, 'content-type': 'application/json' },
    body: JSON.stringify({ requests }),
  });
  expect(await response.text()).toContain('replies');
}

const cells = (rowIndex: number, columnIndex: number, values: readonly (string | number)[][]) => ({
  updateCells: {
    start: { sheetId: 9, rowIndex, columnIndex },
    rows: values.map((row) => ({
      values: row.map((value) => ({
        userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value },
      })),
    })),
    fields: 'userEnteredValue',
  },
});

const column = (index: number) => ({
  sourceRange: {
    sources: [{ sheetId: 9, startRowIndex: 20, endRowIndex: 24, startColumnIndex: index, endColumnIndex: index + 1 }],
  },
});

/** On the tab "Nhiệm vụ", drawn from "Ghi chú". */
const chart = (chartId: number, chartType: string, rowIndex: number, more: object = {}) => ({
  addChart: {
    chart: {
      chartId,
      spec: {
        ...{ title: `Tiến độ ${chartType}`, altText: 'Số đơn vị theo cấp' },
        basicChart: {
          ...{ chartType, headerCount: 1, legendPosition: 'BOTTOM_LEGEND', ...more },
          domains: [{ domain: column(0) }],
          series: [1, 2].map((index) => ({ series: column(index), dataLabel: { type: 'DATA' } })),
        },
      },
      position: {
        overlayPosition: {
          anchorCell: { sheetId: 7, rowIndex, columnIndex: 2 },
          ...{ offsetXPixels: 12, widthPixels: 420, heightPixels: 240 },
        },
      },
    },
  },
});

const drawn = (name: string) => page.getByRole('img', { name });
const words = (name: string) => drawn(name).locator('text').allTextContents();

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function contains(outer: Box, inner: Box): boolean {
  const within = (start: number, end: number, from: number, to: number) => from >= start && to <= end;
  const across = within(outer.x, outer.x + outer.width, inner.x, inner.x + inner.width);
  return across && within(outer.y, outer.y + outer.height, inner.y, inner.y + inner.height);
}

beforeAll(async () => {
  bench = await startBench();
  await batch(
    cells(20, 0, [
      ['Cấp', 'Đã nộp', 'Trễ'],
      ['Sở', 20, 1],
      ['Huyện', 8, 2],
      ['Xã, phường có tên rất dài để phải cắt bớt', 110, 7],
    ]),
    chart(11, 'BAR', 4, { stackedType: 'STACKED' }),
    chart(12, 'LINE', 18),
  );
  page = await bench.open();
});
afterAll(() => bench.close());

test('a chart stands at its anchor, with title, names, numbers and legend', async () => {
  await drawn('Tiến độ BAR').waitFor();
  const [box, anchor] = [await drawn('Tiến độ BAR').boundingBox(), await page.locator('#cell-4-2').boundingBox()];
  expect(Math.round((box?.x ?? 0) - (anchor?.x ?? 0))).toBe(12);
  expect(Math.round((box?.y ?? 0) - (anchor?.y ?? 0))).toBe(0);
  expect([box?.width, box?.height]).toEqual([420, 240]);
  const shown = await words('Tiến độ BAR');
  for (const text of ['Tiến độ BAR', 'Sở', 'Huyện', '110', 'Đã nộp', 'Trễ']) expect(shown).toContain(text);
  expect(shown.some((text) => /^Xã, phường.*…$/.test(text))).toBe(true);
  expect(await drawn('Tiến độ LINE').locator('circle').count()).toBe(6);
  expect(await words('Tiến độ LINE')).toEqual(expect.arrayContaining(['0', '50', '100', '150']));
});

test('no word is cut off by the edge of its chart', async () => {
  const outside: string[] = [];
  for (const name of ['Tiến độ BAR', 'Tiến độ LINE']) {
    const frame = await drawn(name).boundingBox();
    for (const text of await drawn(name).locator('text').all()) {
      const box = await text.boundingBox();
      if (frame === null || box === null || !contains(frame, box)) outside.push((await text.textContent()) ?? '');
    }
  }
  expect(outside).toEqual([]);
});

test('somebody else changes a number on another tab: the chart follows', async () => {
  await batch(cells(23, 1, [[97]]));
  await expect.poll(() => words('Tiến độ BAR'), PATIENCE).toContain('97');
  await batch({ deleteEmbeddedObject: { objectId: 12 } });
  await expect.poll(() => drawn('Tiến độ LINE').count(), PATIENCE).toBe(0);
});

test('the charts offend no rule of accessibility', async () => {
  await page.evaluate(await axeSource());
  const violations = await page.evaluate<string[]>(
    'axe.run(".chart-frame").then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
  );
  expect(violations).toEqual([]);
});
