import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFirestore, type EmbeddedFirestore } from '../../../local/firebase/firestore.ts';
import { freePorts } from '../../../local/firebase/freePort.ts';
import { openLedger, type Ledger } from '../../../functions/ledger/ledger.ts';
import type { Decide } from '../../../functions/ledger/append.ts';
import { EMPTY_CHAIN, entryHash, entryId } from '../../../shared/ledger/chain.ts';
import { PROVINCE_UNIT, type Entry } from '../../../shared/ledger/entry.ts';
import { isProblem, Problem } from '../../../shared/problems/problem.ts';

let firestore: EmbeddedFirestore;
let ledger: Ledger;
beforeAll(async () => {
  const [port = 0] = await freePorts(1);
  firestore = await startFirestore(port);
  process.env['FIRESTORE_EMULATOR_HOST'] = firestore.host;
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  ledger = openLedger('demo-so-papi', { province: 'a-province', cycle: 2023 });
});
afterAll(async () => {
  await ledger.close();
  firestore.close();
});

const AT = '2023-08-01T01:00:00.000Z';
const extension =
  (unit: string, requestId: string, reason: string): Decide =>
  (_, earlier) => ({
    act: {
      ...{ unit, kind: 'extension', form: 'plan', revision: 0, at: earlier ?? AT, by: 'a@example.vn', requestId },
      payload: { due: '2023-08-09', reason },
    },
  });
const extend = (unit: string, requestId: string, reason = 'Lũ') =>
  ledger.append({ unit, requestId }, extension(unit, requestId, reason));
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'taken',
    (error: unknown) => (isProblem(error) ? error.code : String(error)),
  );

function expectLinear(chain: readonly Entry[]): void {
  let head = EMPTY_CHAIN;
  for (const entry of chain) {
    expect([entry.seq, entry.prev, entry.hash]).toEqual([head.seq + 1, head.hash, entryHash(entry)]);
    head = entry;
  }
}

describe('append', () => {
  test('the first entry opens the chain, and the store says when it took it', async () => {
    const { entry, outcome } = await extend('one', 'request-1');
    expect([entryId(entry.unit, entry.seq), entry.prev, outcome]).toEqual(['one:000001', EMPTY_CHAIN.hash, 'created']);
    expect(Math.abs(Date.parse(entry.committedAt) - Date.now())).toBeLessThan(60_000);
    expect(await ledger.readChain('one')).toEqual([entry]);
  });
  test('twelve at once all find their place in one linear chain', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, index) => extend('race', `race-${index}`, `Lý do ${index}`)));
    const chain = await ledger.readChain('race');
    expect(chain).toHaveLength(12);
    expectLinear(chain);
  });
  test('one request tried six times at once makes one entry', async () => {
    const tries = await Promise.all(Array.from({ length: 6 }, () => extend('retry', 'the-same')));
    expect(new Set(tries.map(({ entry }) => entry.hash)).size).toBe(1);
    expect(tries.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
    expect(await ledger.readChain('retry')).toHaveLength(1);
  });
  test('the same id with another content is refused', async () => {
    await extend('reuse', 'once', 'Lũ');
    expect(await codeOf(extend('reuse', 'once', 'Bão'))).toBe('request-id-reused');
    expect(await codeOf(extend('reuse', 'once', 'Lũ'))).toBe('taken');
  });
  test('900 KiB are too much, whole or not at all', async () => {
    expect(await codeOf(extend('large', 'large-1', 'ă'.repeat(460_800)))).toBe('entry-too-large');
    expect(await codeOf(extend('large', 'large-2', 'ă'.repeat(440_000)))).toBe('taken');
    expect(await ledger.readChain('large')).toHaveLength(1);
  });
  test.each([
    ['a lone surrogate', 'x\udfff'],
    ['NUL', 'x\0'],
  ])('%s is refused', async (_, reason) => {
    expect(await codeOf(extend('broken', 'broken-text', reason))).toBe('text-malformed');
    expect(await ledger.readChain('broken')).toEqual([]);
  });
  test('a decision that throws leaves nothing', async () => {
    const refuse: Decide = () => {
      throw new Problem('nothing-to-review', { form: 'plan' });
    };
    expect(await codeOf(ledger.append({ unit: 'refused', requestId: 'refused-1' }, refuse))).toBe('nothing-to-review');
    expect(await ledger.readChain('refused')).toEqual([]);
  });
});

describe("the province's own chain", () => {
  const seal = (requestId: string) =>
    ledger.append({ unit: PROVINCE_UNIT, requestId }, (_, earlier) => ({
      act: {
        ...{ unit: PROVINCE_UNIT, kind: 'seal', form: null, revision: 0, at: earlier ?? AT, by: 'calendar', requestId },
        payload: { heads: [] },
      },
    }));
  const assign = (requestId: string, content: string) =>
    ledger.append({ unit: PROVINCE_UNIT, requestId }, (_, earlier) => ({
      act: {
        ...{
          unit: PROVINCE_UNIT,
          kind: 'assignments',
          form: null,
          revision: 0,
          at: earlier ?? AT,
          by: 'a@b.vn',
          requestId,
        },
        payload: [{ content, leads: [], partners: [] }],
      },
    }));

  test('is linear too, replays by request id, and the newest table counts', async () => {
    const first = await assign('assign-1', '1.1');
    await seal('seal-1');
    await assign('assign-2', '1.2');
    await seal('seal-2');
    expect(await assign('assign-1', '1.1')).toEqual({ entry: first.entry, outcome: 'replayed' });
    expectLinear((await ledger.readChain(PROVINCE_UNIT)).filter(({ seq }) => seq <= 4));
    expect((await ledger.readProvince()).assignments).toEqual([{ content: '1.2', leads: [], partners: [] }]);
    expect((await ledger.newestSeal())?.requestId).toBe('seal-2');
  });
  test('seals are in the export, not in what is folded or counted', async () => {
    const [all, everything] = await Promise.all([ledger.readAll(), ledger.readEverything()]);
    expect(everything.length - all.length).toBe(2);
    expect(await ledger.countEntries()).toBe(all.length);
    expect((await ledger.readState()).units.get('race')?.head.seq).toBe(12);
  });
  test('another cycle and another province see nothing of it', async () => {
    for (const path of [
      { province: 'a-province', cycle: 2024 },
      { province: 'b-province', cycle: 2023 },
    ]) {
      const other = openLedger('demo-so-papi', path);
      expect(await other.readEverything()).toEqual([]);
      await other.close();
    }
  });
});

describe('runs', () => {
  const begun = { startedAt: AT, entries: 3, full: false };
  test('count up; a retry of the same task finds its own run', async () => {
    expect(await ledger.currentGeneration()).toBe(0);
    await ledger.startRun(0, begun);
    await ledger.noteRun(1, { status: 'failing', reason: 'no answer' });
    await ledger.startRun(0, { ...begun, entries: 4, full: true });
    expect(await ledger.readRun(1)).toMatchObject({
      generation: 1,
      status: 'running',
      startedAt: AT,
      entries: 4,
      full: true,
    });
    await ledger.startRun(1, begun);
    expect(await ledger.currentGeneration()).toBe(2);
  });
  test('that nobody began are unknown', async () => expect(await ledger.readRun(9)).toBeUndefined());
});
