/** Findings in their cells, and their sure values put there and taken back: nothing of the clerk's own is lost on the way. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutUnitWorkbook } from '../../../../shared/forms/layout/unitWorkbook.ts';
import type { Finding } from '../../../../shared/problems/finding.ts';
import { CONTENT, CONTEXT } from '../../../shared/forms/sample.ts';
import { startSheets, type SheetsUnderTest } from './sheetsUnderTest.ts';

const MODEL = layoutUnitWorkbook(CONTEXT, CONTENT);

let under: SheetsUnderTest;

beforeAll(async () => {
  under = await startSheets();
  await under.value('build', MODEL, 100);
});

afterAll(async () => {
  expect(under.google.internalErrors).toEqual([]);
  await under.close();
});

const at = (rowNumber: number, columnNumber: number, column: string, more: Partial<Finding> = {}): Finding => ({
  code: 'type-date',
  severity: 'error',
  tab: 'tasks',
  rowNumber,
  columnNumber,
  column,
  expected: 'ngày/tháng/năm',
  received: 'sớm',
  ...more,
});

async function cell(row: number, column: number) {
  const { sheets } = await under.resource();
  const sheet = sheets?.find(({ properties }) => properties?.title === 'Kế hoạch');
  return { sheetId: sheet?.properties?.sheetId ?? 0, found: sheet?.data?.[0]?.rowData?.[row]?.values?.[column] };
}

describe('marks of a check', () => {
  it('stand in their cells and go again, with colours and notes as they were', async () => {
    const { sheetId } = await cell(5, 11);
    const own = { startRowIndex: 5, endRowIndex: 6, startColumnIndex: 10, endColumnIndex: 11, sheetId };
    const colour = { rgbColor: { green: 1 } };
    await under.batch([
      {
        repeatCell: {
          range: own,
          cell: { note: 'Hỏi lại anh Nam', userEnteredFormat: { backgroundColorStyle: colour } },
          fields: 'note,userEnteredFormat.backgroundColorStyle',
        },
      },
    ]);
    const before = await under.resource();
    await under.value('mark', ['tasks'], [at(6, 11, 'finish'), at(7, 11, 'finish', { severity: 'warning' })]);
    const { found } = await cell(5, 10);
    expect(found?.note).toContain('Hỏi lại anh Nam\n— Kiểm tra Sổ PAPI — Màu ô trước đó: #00ff00\n• Ô K6');
    expect((await cell(6, 10)).found?.note).toMatch(/^— Kiểm tra Sổ PAPI —\n• Ô K7/);
    const marked = await under.resource();
    await under.value('mark', ['tasks'], [at(6, 11, 'finish'), at(7, 11, 'finish', { severity: 'warning' })]);
    expect(await under.resource()).toEqual(marked);
    await under.value('unmark', ['tasks']);
    expect(await under.resource()).toEqual(before);
  });

  it('are no damage', async () => {
    await under.value('mark', ['tasks'], [at(6, 11, 'finish')]);
    expect(await under.value('damages', MODEL)).toEqual([]);
    await under.value('unmark', ['tasks']);
  });
});

describe('sure values of findings', () => {
  it('are put into their cells and taken back to the letter', async () => {
    await under.value('write', 'Kế hoạch', [
      { row: 6, column: 10, value: "'08/9/2023" },
      { row: 6, column: 11, value: '19.630' },
    ]);
    const before = await under.resource();
    const { mended, undo } = (await under.value('fix', [
      at(7, 11, 'finish', { fix: { date: '2023-09-08' } }),
      at(7, 12, 'budget', { fix: 19_630 }),
      at(8, 12, 'budget'),
    ])) as { mended: number; undo: string };
    expect(mended).toBe(2);
    expect((await cell(6, 10)).found?.userEnteredValue).toEqual({ numberValue: 45_177 });
    expect((await cell(6, 11)).found?.userEnteredValue).toEqual({ numberValue: 19_630 });
    expect(await under.value('undo', undo)).toBe(2);
    expect(await under.resource()).toEqual(before);
    expect(await under.value('undo', undo)).toBe(0);
  });

  it('are left where somebody wrote since', async () => {
    const { undo } = (await under.value('fix', [at(7, 12, 'budget', { fix: 5 })])) as { undo: string };
    await under.value('write', 'Kế hoạch', [{ row: 6, column: 11, value: 7 }]);
    expect(await under.value('undo', undo)).toBe(0);
    expect((await cell(6, 11)).found?.userEnteredValue).toEqual({ numberValue: 7 });
  });
});
