/** P3, P5, P7: time of fold and patch, load of the built functions, validation, each beside its anchor in this same run. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TaskRow } from '../../shared/forms/content.ts';
import type { Entry } from '../../shared/ledger/entry.ts';
import { fold } from '../../shared/ledger/fold.ts';
import { readForm } from '../../shared/forms/reading/readForm.ts';
import { layoutUnitWorkbook } from '../../shared/forms/layout/unitWorkbook.ts';
import { desiredTables } from '../../shared/master/desired.ts';
import { planMaster } from '../../shared/master/plan.ts';
import type { MasterView, SheetView } from '../../shared/master/view.ts';
import { headersOf, type MasterTabId } from '../../shared/master/table.ts';
import { validateForm } from '../../shared/validation/validateForm.ts';
import { CONTEXT } from '../shared/forms/sample.ts';
import { snapshotOfModel } from '../shared/forms/modelSnapshot.ts';
import { AS_OF } from '../functions/consolidate/masterOnGoogle.ts';
import { limitLine, ratioLine, type BenchLine } from './line.ts';
import { BenchLedger, planOf } from './province.ts';

/** Median of several runs, in ms; the first ones warm up. */
function median(run: () => unknown, times = 9, warm = 4): number {
  const taken: number[] = [];
  for (let index = 0; index < times + warm; index++) {
    const began = performance.now();
    run();
    if (index >= warm) taken.push(performance.now() - began);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}

/** A master that holds the older state: what a run with a few changes starts from. */
function viewOf(entries: readonly Entry[]): MasterView {
  const sheets = new Map<MasterTabId, SheetView>();
  for (const { table, rows } of desiredTables(fold(entries), AS_OF)) {
    const headers = headersOf(table);
    sheets.set(table.id, {
      ...{ title: table.title, index: sheets.size, rowCount: rows.length + 50, columnCount: headers.length, headers },
      rows: rows.map(({ key, fingerprint }) => ({ key, fingerprint, annotations: [] })),
    });
  }
  return { sheets, others: [], locale: 'vi_VN', fence: { namedRangeId: 'gen_1_x_0', generation: 1 } };
}

export function foldLines(): BenchLine[] {
  const ledger = new BenchLedger(600, 'master');
  const view = viewOf(ledger.entries);
  for (let unit = 0; unit < 600; unit += 10) ledger.submit(unit, 2, planOf(unit, 'thay đổi'));
  const text = JSON.stringify(
    ledger.entries.map(({ payload, ...entry }) => ({ ...entry, payload: JSON.parse(payload) as unknown })),
  );
  const value = median(() =>
    planMaster(view, desiredTables(fold(ledger.entries), AS_OF), { generation: 2, nonce: 'n' }),
  );
  const anchorValue = median(() => JSON.stringify(JSON.parse(text)));
  const memory = process.memoryUsage().rss / 1e6;
  const rows = fold(ledger.entries).units.size * 12;
  return [
    ratioLine({
      id: 'P3',
      what: `Gộp sổ và lập kế hoạch ghi, 600 đơn vị, ${rows} dòng`,
      value,
      unit: 'ms',
      anchor: 'JSON.parse + stringify cùng dữ liệu',
      anchorValue,
      most: 5,
    }),
    limitLine({
      id: 'P3',
      what: 'Bộ nhớ của cả phép đo',
      value: memory,
      unit: 'MB',
      anchor: 'dữ liệu dạng JSON',
      anchorValue: text.length / 1e6,
      most: 512,
    }),
  ];
}

const BUNDLE = fileURLToPath(new URL('../../build/functions/', import.meta.url));

function loadTime(code: string): number {
  const run = () =>
    Number(
      execFileSync(
        process.execPath,
        [
          '--input-type=module',
          '-e',
          `const began = performance.now(); ${code}; console.log(performance.now() - began); process.exit(0);`,
        ],
        { encoding: 'utf8', cwd: fileURLToPath(new URL('../..', import.meta.url)) },
      )
        .trim()
        .split('\n')
        .at(-1),
    );
  const taken = Array.from({ length: 5 }, run).sort((a, b) => a - b);
  return taken[2] ?? Number.NaN;
}

function bytesOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((total, entry) => {
    const path = join(folder, entry.name);
    return total + (entry.isDirectory() ? bytesOf(path) : entry.name.endsWith('.js') ? statSync(path).size : 0);
  }, 0);
}

export function loadLines(): BenchLine[] {
  const anchorValue = loadTime(
    `const { createRequire } = await import('node:module'); createRequire(process.cwd() + '/')('googleapis')`,
  );
  const value = loadTime(`await import('${BUNDLE}index.js')`);
  const whole = loadTime(
    `await import('${BUNDLE}index.js'); for (const chunk of (await import('node:fs')).readdirSync('${BUNDLE}chunks')) if (/^(compose|api|ledger|verifyToken|queue|endpoint|masterSheets|sheets)-\\w+\\.js$/.test(chunk)) await import('${BUNDLE}chunks/' + chunk)`,
  );
  return [
    ratioLine({
      id: 'P5',
      what: 'Nạp build/functions (khởi động)',
      value,
      unit: 'ms',
      anchor: "require('googleapis')",
      anchorValue,
      most: 0.35,
    }),
    ratioLine({
      id: 'P5',
      what: 'Nạp cả phần nạp sau',
      value: whole,
      unit: 'ms',
      anchor: "require('googleapis')",
      anchorValue,
      most: 1,
    }),
    limitLine({
      id: 'P5',
      what: 'Cỡ build/functions',
      value: bytesOf(BUNDLE) / 1e6,
      unit: 'MB',
      anchor: 'googleapis đóng gói',
      anchorValue: 13.95,
      most: 4.2,
    }),
  ];
}

function taskOf(index: number): TaskRow {
  const { tasks } = planOf(index);
  const task = tasks[index % tasks.length];
  if (task === undefined) throw new Error('a plan has tasks');
  return task;
}

export function validationLines(): BenchLine[] {
  const tasks = Array.from({ length: 200 }, (_, index) => ({
    ...taskOf(index),
    id: `NV-${String(index + 1).padStart(2, '0')}`,
    contents: ['1.3'],
  }));
  const context = { ...CONTEXT, today: '2023-12-01' };
  const read = readForm('plan', snapshotOfModel(layoutUnitWorkbook(context, { plan: { reviews: [], tasks } })));
  const text = JSON.stringify(read);
  const value = median(() => validateForm(read, context), 41, 40);
  const anchorValue = median(() => JSON.parse(text) as unknown, 41, 40);
  return [
    ratioLine({
      id: 'P7',
      what: `Kiểm tra kế hoạch 200 dòng (${Math.round(text.length / 1000)} kB)`,
      value,
      unit: 'ms',
      anchor: 'JSON.parse cùng dữ liệu',
      anchorValue,
      most: 10,
    }),
  ];
}
