/**
 * Two OS processes consolidate the same master at once, while Google is slow and fails before and after writes: what is left is
 * the same, byte for byte, as a rebuild into an empty master.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { MASTER_TABLES } from '../../../shared/master/tables.ts';
import { BenchLedger, planOf } from '../../bench/province.ts';
import { seededRandom } from '../../../local/demo/random.ts';
import { AS_OF, masterOnGoogle, type MasterOnGoogle } from './masterOnGoogle.ts';
import type { WorkerOrder, WorkerSetting } from './worker.ts';

const UNITS = 6;
const SHEETS = [MASTER_TABLES.tasks, MASTER_TABLES.log, MASTER_TABLES.progress];

const folder = mkdtempSync(join(tmpdir(), 'so-papi-two-'));
const googles: MasterOnGoogle[] = [];
afterAll(async () => {
  await Promise.all(googles.map(({ google }) => google.close()));
  rmSync(folder, { recursive: true, force: true });
});

interface Worker {
  run(order: WorkerOrder): Promise<string>;
  stop(): void;
}

async function startWorker(setting: WorkerSetting): Promise<Worker> {
  const child: ChildProcess = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), [JSON.stringify(setting)], {
    execArgv: ['--import', 'tsx'],
  });
  const answer = () =>
    new Promise<{ result?: { outcome: string }; error?: string }>((resolve) =>
      child.once('message', (message) => resolve(message as { error?: string })),
    );
  await answer();
  return {
    async run(order) {
      const answered = answer();
      child.send(order);
      const { result, error } = await answered;
      return result?.outcome ?? `failed: ${error ?? ''}`;
    },
    stop: () => child.kill(),
  };
}

interface Played {
  readonly on: MasterOnGoogle;
  readonly id: string;
  readonly ledger: BenchLedger;
  readonly outcomes: readonly string[];
}

/** Plays rounds of submissions with two workers at once; `meddle` is what people do to the sheets between rounds. */
async function play(
  name: string,
  rounds: number,
  meddle: (on: MasterOnGoogle, id: string, round: number) => Promise<void>,
): Promise<Played> {
  const on = await masterOnGoogle(7);
  googles.push(on);
  const id = await on.newMaster();
  const ledgerFile = join(folder, `${name}.ndjson`);
  const ledger = new BenchLedger(UNITS, id);
  writeFileSync(ledgerFile, ledger.entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  await on.consolidate(id, ledger.entries, 1);
  const setting = { rootUrl: on.google.url, accessToken: on.accessToken, spreadsheetId: id, ledgerFile, asOf: AS_OF };
  const workers = await Promise.all([startWorker(setting), startWorker(setting)]);
  const random = seededRandom(name);
  const outcomes: string[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      await meddle(on, id, round);
      on.google.faults.set({ delayMs: [50, 300], failure: { rate: 0.2, when: 'either', status: 503 } });
      const from = ledger.entries.length;
      const unit = random.whole(0, UNITS - 1);
      const plan = planOf(unit, `vòng ${round}`);
      ledger.submit(unit, round + 2, { ...plan, tasks: random.chance(0.3) ? plan.tasks.slice(0, 11) : plan.tasks });
      appendFileSync(
        ledgerFile,
        ledger.entries
          .slice(from)
          .map((entry) => `${JSON.stringify(entry)}\n`)
          .join(''),
      );
      const generation = 2 + round * 2;
      outcomes.push(
        ...(await Promise.all(
          workers.map((worker, index) => worker.run({ generation: generation + index, full: round % 10 === 9 })),
        )),
      );
      on.google.faults.off();
    }
  } finally {
    for (const worker of workers) worker.stop();
    on.google.faults.off();
  }
  return { on, id, ledger, outcomes };
}

async function expectRebuilt({ on, id, ledger }: Played): Promise<void> {
  const fresh = await on.newMaster();
  await on.consolidate(fresh, ledger.entries, 1);
  expect(JSON.stringify(await on.values(id))).toBe(JSON.stringify(await on.values(fresh)));
}

// Each waits for a slow Google most of the time: they wait together.
describe.concurrent('two processes at once', () => {
  test(
    '50 rounds, delays of 50-300 ms, one call in five fails before or after it took effect',
    { timeout: 600_000 },
    async () => {
      const played = await play('faults', 50, () => Promise.resolve());
      expect(played.outcomes.filter((outcome) => outcome.startsWith('failed'))).toEqual([]);
      expect(played.outcomes.filter((outcome) => outcome === 'written').length).toBeGreaterThan(40);
      await expectRebuilt(played);
    },
  );

  test('the same while someone sorts, inserts and deletes rows by hand', { timeout: 300_000 }, async () => {
    const random = seededRandom('hands');
    const played = await play('hands', 15, async (on, spreadsheetId, round) => {
      const { sheetId, columns } = SHEETS[round % SHEETS.length] ?? MASTER_TABLES.tasks;
      const at = random.whole(1, 6);
      const rows = (startIndex: number, endIndex: number) => ({ sheetId, dimension: 'ROWS', startIndex, endIndex });
      const acts = [
        {
          sortRange: {
            range: { sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: columns.length + 2 },
            sortSpecs: [{ dimensionIndex: 3, sortOrder: 'DESCENDING' }],
          },
        },
        { insertDimension: { range: rows(at, at + 2), inheritFromBefore: false } },
        { deleteDimension: { range: rows(at, at + 1) } },
      ];
      await on.sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests: acts } });
    });
    expect(played.outcomes.filter((outcome) => outcome.startsWith('failed'))).toEqual([]);
    await expectRebuilt(played);
  });
});
