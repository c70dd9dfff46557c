/** The demonstration with a few units, on the whole stack: what it leaves is recounted, and any change of it is noticed. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeOutput } from '../../local/demo/output.ts';
import { play } from '../../local/demo/run.ts';
import { stageOf } from '../../local/demo/stageOfStack.ts';
import { startStack, type Stack } from '../../local/stack.ts';
import { verifyExport } from '../../shared/ledger/verify.ts';
import type { FrozenSummary } from '../../shared/summaries/freeze.ts';
import { QUANG_TRI_2023 } from '../../shared/units/quangTri2023.ts';
import { digitFaults, figuresSaid } from '../functions/report/digitFaults.ts';
import { readDocx } from '../functions/report/readDocx.ts';

/** Departments, a district and its communes. */
const UNITS = QUANG_TRI_2023.units.filter(
  ({ id, level, parent }) => level === 'so' || id === '461' || parent === '461',
);

let stack: Stack;
let out: string;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'so-papi-out-'));
  stack = await startStack({ build: false });
  const played = await play(
    stageOf(stack, () => undefined),
    'journey',
    UNITS,
  );
  await writeOutput(join(out, 'sound'), played, stack);
}, 300_000);
afterAll(async () => {
  await stack.close();
  await rm(out, { recursive: true, force: true });
});

async function recount(folder: string): Promise<{ readonly code: number; readonly said: string }> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['test/independent/recount.mjs', folder]);
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, said: stderr };
  }
}

async function changed(name: string, change: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(out, name);
  await cp(join(out, 'sound'), folder, { recursive: true });
  await change(folder);
  return folder;
}

describe('the documents', () => {
  const check = (name: string, atLeast: number) =>
    test(`${name}: every number of the body is a figure of the summary`, async () => {
      const folder = join(out, 'sound');
      const summary = JSON.parse(await readFile(join(folder, 'summary-q3.json'), 'utf8')) as FrozenSummary;
      const docx = readDocx(await readFile(join(folder, `${name}.docx`)));
      expect(digitFaults(docx, summary)).toEqual([]);
      expect(figuresSaid(docx)).toBeGreaterThanOrEqual(atLeast);
    });
  check('bao-cao-quy-3', 90);
  check('bao-cao-ke-hoach', 50);
  check('cong-van-don-doc', 5);
});

describe('the recount', () => {
  test('finds every number, at least 150', async () => {
    const { code, said } = await recount(join(out, 'sound'));
    expect(said).toMatch(/all equal/);
    expect(code).toBe(0);
    expect(Number(/^(\d+) numbers/.exec(said)?.[1])).toBeGreaterThanOrEqual(150);
  });

  test('fails when one cell of the master was changed', async () => {
    const folder = await changed('cell', async (into) => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(join(into, 'master.xlsx'));
      const sheet = workbook.getWorksheet('Số liệu');
      const column = (sheet?.getRow(1).values as string[]).indexOf('Hồ sơ tiếp nhận mới');
      const cell = sheet?.getRow(2).getCell(column);
      expect(typeof cell?.value).toBe('number');
      if (cell !== undefined) cell.value = Number(cell.value) + 1;
      await workbook.xlsx.writeFile(join(into, 'master.xlsx'));
    });
    expect(await recount(folder)).toMatchObject({
      code: 1,
      said: expect.stringContaining('figures.hs_tiep_nhan.period') as string,
    });
  });

  test('fails when one field of the ledger was changed', async () => {
    const folder = await changed('field', async (into) => {
      const path = join(into, 'ledger.ndjson');
      const text = await readFile(path, 'utf8');
      await writeFile(path, text.replace('\\"minutesLate\\":0', '\\"minutesLate\\":7'));
      expect(verifyExport(await readFile(path, 'utf8')).ok).toBe(false);
    });
    expect((await recount(folder)).code).toBe(1);
  });
});

describe('the master as .xlsx', () => {
  const table = async (title: string) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(out, 'sound', 'master.xlsx'));
    const sheet = workbook.getWorksheet(title);
    if (sheet === undefined) throw new Error(`no table ${title}`);
    const headers = sheet.getRow(1).values as (string | undefined)[];
    return {
      sheet,
      cell: (row: number, header: string) => sheet.getRow(row).getCell(headers.indexOf(header)),
      column: (header: string) => sheet.getColumn(headers.indexOf(header)),
    };
  };

  test('has its header frozen, keys hidden', async () => {
    for (const title of ['Kế hoạch', 'Báo cáo Q3', 'Tiến độ nộp', 'Số liệu', 'Khó khăn']) {
      const { sheet } = await table(title);
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
      expect([sheet.getColumn(1).hidden, sheet.getColumn(2).hidden, sheet.getColumn(3).hidden]).toEqual([
        true,
        true,
        false,
      ]);
    }
  });

  test('has dates as dates and codes as text', async () => {
    const { cell } = await table('Kế hoạch');
    expect(cell(2, 'Bắt đầu').value).toBeInstanceOf(Date);
    expect(cell(2, 'Bắt đầu').numFmt).toBe('dd/mm/yyyy');
    expect(cell(2, 'Mã NV').value).toBe('NV-01');
    expect([cell(2, 'Mã NV').numFmt, cell(2, 'Mã đơn vị').numFmt, cell(2, 'Nội dung PAPI').numFmt]).toEqual([
      '@',
      '@',
      '@',
    ]);
    const progress = await table('Tiến độ nộp');
    expect(progress.cell(2, 'Kế hoạch: ngày nộp').value).toBeInstanceOf(Date);
  });

  test('has columns and rows that hold their text', async () => {
    for (const title of ['Kế hoạch', 'Tiến độ nộp', 'Điểm PAPI', 'Tổng quan']) {
      const { sheet } = await table(title);
      sheet.eachRow((row) => {
        row.eachCell((cell, column) => {
          const { hidden, width = 10 } = sheet.getColumn(column);
          if (hidden || typeof cell.value !== 'string') return;
          const longest = Math.max(...cell.value.split(/\s/).map((word) => word.length));
          expect(width, `${title} ${cell.address}: ${cell.value}`).toBeGreaterThanOrEqual(longest * 0.9);
          const lines = Math.floor((cell.value.length * 0.8) / width);
          expect(row.height, `${title} ${cell.address}: ${cell.value}`).toBeGreaterThanOrEqual(lines * 11);
        });
      });
    }
  });
});
