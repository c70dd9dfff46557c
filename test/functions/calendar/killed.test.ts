/**
 * Freezing, storing, the daily work and the acts of a person, killed at each write and started again: ledger and folder end as they do
 * without it. Nothing of Firestore or Drive is replaced but the moment at which the process dies.
 */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { closeQuarters } from '../../../functions/calendar/closeQuarters.ts';
import { freezeQuarters, refreeze } from '../../../functions/calendar/freeze.ts';
import { sweep } from '../../../functions/calendar/sweep.ts';
import { readyProvince } from '../../../functions/identity/caller.ts';
import { recordIssue } from '../../../functions/report/recordIssue.ts';
import type { Services } from '../../../functions/services.ts';
import { submitted } from '../../shared/reminders/province.ts';
import { killPoints } from '../knife.ts';
import { FILES, startClosing, type Closing, type Province } from './closing.ts';

/** The night in which the grace of every unit for the third quarter is over. */
const AFTER_Q3 = '2023-09-20T17:30:00.000Z';
const OFFICER = 'snv@province.example';

let on: Closing;
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  on = await startClosing();
});
afterAll(() => on.close());

interface Work {
  /** What stands before it. */
  readonly begin?: (province: Province) => Promise<void>;
  readonly run: (services: Services) => Promise<unknown>;
  /** Its writes, in order. */
  readonly points: readonly string[];
}

const at = (iso: string) => (province: Province) => {
  province.setClock(iso);
  return Promise.resolve();
};

async function frozen(province: Province): Promise<void> {
  await freezeQuarters('calendar')(province.process());
  await province.enter(submitted('xa2'));
}

/** Whether the folder has this version; then what lies there, which is kept and covered. */
const STORED = ['GET folder', 'list', 'GET folder', 'list', 'PATCH revision', 'PATCH file'];

const WORKS: Readonly<Record<string, Work>> = {
  'a night that freezes a quarter and stores its report': {
    begin: at(AFTER_Q3),
    run: closeQuarters('calendar'),
    points: ['append freeze-q3-1', 'enqueue', ...STORED],
  },
  'a night that freezes what two nights should have': {
    run: freezeQuarters('calendar'),
    points: ['append freeze-q3-1', 'append freeze-q4-1', 'enqueue'],
  },
  'a person who freezes again': {
    begin: frozen,
    run: refreeze({ form: 'q3', reason: 'Bổ sung kế hoạch của xã', after: 1, by: OFFICER }),
    points: ['append freeze-q3-2', 'enqueue'],
  },
  'the daily work after missed days': {
    begin: at('2023-08-09T22:15:00.000Z'),
    run: sweep('calendar'),
    points: ['append id', 'append id', 'append id', 'enqueue', 'append id'],
  },
  'a signed paper': {
    begin: frozen,
    run: async (services) => {
      const paper = { number: '125/BC-SNV', date: '2023-12-20' };
      const issuing = { requestId: 'paper-of-q3', form: 'q3', by: OFFICER, paper } as const;
      const province = readyProvince(await services.ledger.readProvince(), services.config.cycle);
      return recordIssue(issuing, province)(services);
    },
    points: ['append paper-of-q3', 'enqueue'],
  },
};

/** "PATCH /upload/drive/v3/files/id000007" -> "PATCH file". */
function inWords(passed: string): string {
  return passed
    .replace(/ \/drive\/v3\/files\/\w+\/revisions\/\w+$/, ' revision')
    .replace(/ \/upload\/drive\/v3\/files\/\w+$/, ' file')
    .replace(/^GET \/drive\/v3\/files\/\w+$/, 'GET folder')
    .replace(/^GET \/drive\/v3\/files$/, 'list')
    .replace(/^append province-\S+$/, 'append id');
}

async function endOf(province: Province) {
  const told = await province.told();
  expect(await province.verified()).toMatchObject({ ok: true });
  expect(await province.folder.names()).toEqual(FILES);
  const files = FILES.map(async (name) => ({
    words: await province.folder.words(name),
    versions: await province.folder.versions(name),
  }));
  return { told, files: await Promise.all(files) };
}

for (const [title, { begin, run, points }] of Object.entries(WORKS)) {
  describe(title, () => {
    let whole: Awaited<ReturnType<typeof endOf>>;
    async function begun(): Promise<Province> {
      const province = await on.newProvince();
      await begin?.(province);
      return province;
    }

    beforeAll(async () => {
      const province = await begun();
      province.knife.start();
      await run(province.process());
      expect(province.knife.passed.map(inWords)).toEqual(points);
      whole = await endOf(province);
    });

    test.concurrent.each(killPoints(points.length))('killed $when point $point, started again', async (kill) => {
      const province = await begun();
      province.knife.start(kill);
      // What it says while it dies is heard by nobody.
      await run(province.process()).catch(() => undefined);
      expect(province.knife.passed).toHaveLength(kill.point);
      province.knife.start();
      await run(province.process());
      expect(await endOf(province)).toEqual(whole);
    });
  });
}

describe('two processes at once', () => {
  test('freeze each quarter once and leave one right file each', async () => {
    const [alone, both] = [await on.newProvince(), await on.newProvince()];
    await closeQuarters('calendar')(alone.process());
    const ends = await Promise.all([1, 2].map(() => closeQuarters('calendar')(both.process())));
    expect(ends[0]?.closed).toEqual(ends[1]?.closed);
    const [expected, found] = [await endOf(alone), await endOf(both)];
    expect(found.told).toEqual(expected.told);
    expect(found.files.map(({ words }) => words)).toEqual(expected.files.map(({ words }) => words));
  });
  test('do the acts of each day once', async () => {
    const province = await on.newProvince();
    await Promise.all([1, 2, 3].map(() => sweep('calendar')(province.process())));
    const days = (await province.entries())
      .filter(({ kind }) => kind === 'calendar')
      .map(({ payload }) => (JSON.parse(payload) as { readonly date: string }).date);
    expect(days).toEqual([...new Set(days)].sort());
    expect(days.length).toBeGreaterThan(5);
    expect(await province.verified()).toMatchObject({ ok: true });
  });
});
