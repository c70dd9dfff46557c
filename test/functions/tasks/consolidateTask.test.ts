import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consolidateTask, type Consolidate } from '../../../functions/tasks/consolidateTask.ts';
import { startStage, type Stage } from '../stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
  await stage.setUp();
});
afterAll(() => stage.close());

const run = (after: number, consolidate: Consolidate, full = false) =>
  consolidateTask({ after, full })({ ...stage.services, consolidate });
const RESULT = { outcome: 'written', rows: 5, batches: 1, attempts: 1 } as const;

test('the run is noted before the ledger is read', async () => {
  const seen: unknown[] = [];
  await run(0, async ({ generation }) => {
    seen.push(generation, await stage.ledger.currentGeneration(), (await stage.ledger.readRun(1))?.status);
    return RESULT;
  });
  expect(seen).toEqual([1, 1, 'running']);
  expect(await stage.ledger.readRun(1)).toMatchObject({ ...RESULT, status: 'done', entries: 3 });
});

test('a task that fails twice goes on with its own run', async () => {
  const tries: number[] = [];
  const flaky: Consolidate = ({ generation }) => {
    tries.push(generation);
    return tries.length < 3 ? Promise.reject(new Error('Sheets gave no answer')) : Promise.resolve(RESULT);
  };
  await expect(run(1, flaky)).rejects.toThrow('no answer');
  expect(await stage.ledger.readRun(2)).toMatchObject({ status: 'failing', tries: 1, reason: 'Sheets gave no answer' });
  await expect(run(1, flaky)).rejects.toThrow('no answer');
  await run(1, flaky);
  expect(tries).toEqual([2, 2, 2]);
  expect(await stage.ledger.readRun(2)).toMatchObject({ status: 'done', tries: 3 });
  expect(await stage.ledger.currentGeneration()).toBe(2);
});

test('without a master the run is done and says so', async () => {
  await run(2, () => Promise.resolve(undefined));
  expect(await stage.ledger.readRun(3)).toMatchObject({ status: 'done', outcome: 'no-master', rows: 0 });
});

test('what is committed after the run began asks for the next one', async () => {
  await run(3, async () => {
    expect(await stage.ledger.currentGeneration()).toBe(4);
    return RESULT;
  });
});

describe('a full run', () => {
  test('goes on under the number of the one that its ask found', async () => {
    const runs: unknown[] = [];
    const noting: Consolidate = (asked) => {
      runs.push(asked);
      return Promise.resolve(RESULT);
    };
    await run(4, noting);
    await run(4, noting, true);
    expect(runs).toEqual([
      { generation: 5, full: false },
      { generation: 5, full: true },
    ]);
    expect(await stage.ledger.readRun(5)).toMatchObject({ status: 'done', full: true, tries: 2 });
    expect(await stage.ledger.currentGeneration()).toBe(5);
  });
  test('that met a later one is asked for again', async () => {
    const superseded: Consolidate = () => Promise.resolve({ ...RESULT, outcome: 'superseded' });
    const before = stage.asked.length;
    await run(2, superseded);
    expect(stage.asked).toHaveLength(before);
    await run(2, superseded, true);
    expect(stage.asked.slice(before)).toEqual([{ after: 5, full: true }]);
  });
});
