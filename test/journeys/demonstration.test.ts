/** The demonstration with a few units, on the whole stack: what it leaves is recounted, and any change of it is noticed. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeOutput } from '../../local/demo/output.ts';
import { play, type Played } from '../../local/demo/run.ts';
import { stageOf } from '../../local/demo/stageOfStack.ts';
import { startStack, type Stack } from '../../local/stack.ts';
import type { QuarterForm } from '../../shared/calendar/form.ts';
import type { FreezePayload } from '../../shared/ledger/payloads.ts';
import { verifyExport } from '../../shared/ledger/verify.ts';
import type { FrozenSummary } from '../../shared/summaries/freeze.ts';
import { QUANG_TRI_2023 } from '../../shared/units/quangTri2023.ts';
import { digitFaults, figuresSaid } from '../functions/report/digitFaults.ts';
import { paragraphsOf, readDocx, textOf, type Docx } from '../functions/report/readDocx.ts';

/** Departments, a district and its communes. */
const UNITS = QUANG_TRI_2023.units.filter(
  ({ id, level, parent }) => level === 'so' || id === '461' || parent === '461',
);

let stack: Stack;
let out: string;
let played: Played;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'so-papi-out-'));
  stack = await startStack({ build: false });
  played = await play(
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

function wordsOf({ sections }: Docx): string {
  return sections.flatMap(paragraphsOf).map(textOf).join('\n');
}

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
  const document = async (name: string) => readDocx(await readFile(join(out, 'sound', `${name}.docx`)));
  const frozen = (form: QuarterForm) => freezes(form).at(-1)?.summary;
  const check = (
    name: string,
    atLeast: number,
    summary: () => Pick<FrozenSummary, 'figures'> | undefined,
    before?: () => FrozenSummary | undefined,
  ) =>
    test(`${name}: every number of the body is a figure of its summary, and no section waits for people`, async () => {
      const docx = await document(name);
      expect(digitFaults(docx, summary() ?? { figures: {} }, before?.())).toEqual([]);
      expect(figuresSaid(docx)).toBeGreaterThanOrEqual(atLeast);
      expect(wordsOf(docx)).not.toContain('Chưa có nội dung');
    });
  /** Of the moment at which it was made. */
  const made = (name: string) => () => played.documents.find((one) => one.name === name)?.summary;
  check('bao-cao-ke-hoach', 45, made('bao-cao-ke-hoach'));
  check('bao-cao-quy-3', 90, () => freezes('q3')[0]?.summary);
  check(
    'bao-cao-quy-4',
    150,
    () => frozen('q4'),
    () => frozen('q3'),
  );
  check('cong-van-don-doc', 3, made('cong-van-don-doc'));

  test('a report names what changed after its freeze, where it was made after that', async () => {
    expect(wordsOf(await document('bao-cao-quy-4'))).toContain('Số liệu thay đổi sau khi chốt');
    expect(wordsOf(await document('bao-cao-quy-3'))).not.toContain('Số liệu thay đổi sau khi chốt');
  });
});

function freezes(form: QuarterForm): readonly FreezePayload[] {
  return played.ledger
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly kind: string; readonly form: string; readonly payload: string })
    .filter((entry) => entry.kind === 'freeze' && entry.form === form)
    .map(({ payload }) => JSON.parse(payload) as FreezePayload);
}

test('the third quarter has a second version with its reason, the fourth has one', () => {
  expect(freezes('q4').map(({ version }) => version)).toEqual([1]);
  const [first, second, ...others] = freezes('q3');
  expect([first?.version, second?.version, others.length]).toEqual([1, 2, 0]);
  expect(second?.reason).toMatch(/gửi báo cáo sau khi chốt/);
  const submitted = (payload: typeof first) => Number(payload?.summary.figures['report.all.submitted']?.value);
  expect(submitted(second)).toBe(submitted(first) + 1);
});

describe('the recount', () => {
  test('finds every number of both quarters, at least 150 of each', async () => {
    const { code, said } = await recount(join(out, 'sound'));
    expect(said).toMatch(/all equal/);
    expect(code).toBe(0);
    expect(Number(/^(\d+) numbers/.exec(said)?.[1])).toBeGreaterThanOrEqual(300);
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

  test.each(['q3', 'q4'])('fails when one figure of the summary of %s was changed', async (form) => {
    const folder = await changed(`summary-${form}`, async (into) => {
      const path = join(into, `summary-${form}.json`);
      const summary = JSON.parse(await readFile(path, 'utf8')) as FrozenSummary;
      const figure = summary.figures['figures.hs_tiep_nhan.cumulative'];
      if (figure === undefined) throw new Error('no such figure');
      const figures = { ...summary.figures, 'figures.hs_tiep_nhan.cumulative': { ...figure, value: 1 } };
      await writeFile(path, JSON.stringify({ ...summary, figures }));
    });
    expect(await recount(folder)).toMatchObject({
      code: 1,
      said: expect.stringContaining('figures.hs_tiep_nhan.cumulative') as string,
    });
  });
});

test("a unit's workbook keeps the figures of the quarter before beside those of the newest", async () => {
  const folder = join(out, 'sound', 'units');
  const names = await readdir(folder);
  expect(names).toHaveLength(3);
  for (const name of names) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(folder, name));
    const sheet = workbook.getWorksheet('Số liệu');
    const headers = sheet?.getRow(5).values as (string | undefined)[];
    const reported = (quarter: string) => sheet?.getRow(6).getCell(headers.indexOf(quarter)).value;
    expect([typeof reported('Quý III'), typeof reported('Quý IV')], name).toEqual(['number', 'number']);
  }
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
