/** The end of a quarter when Drive fails, when people work in the folder, and when the ledger grows meanwhile. */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeQuarters } from '../../../functions/calendar/closeQuarters.ts';
import { freezeQuarters, refreeze } from '../../../functions/calendar/freeze.ts';
import { makeReport } from '../../../functions/report/makeDocument.ts';
import { PROVINCE_UNIT } from '../../../shared/ledger/entry.ts';
import { fold } from '../../../shared/ledger/fold.ts';
import type { SettingsPayload } from '../../../shared/ledger/payloads.ts';
import { isProblem } from '../../../shared/problems/problem.ts';
import { lastFreeze, type Freeze, type ProvinceState } from '../../../shared/ledger/state.ts';
import { stateAt } from '../../../shared/report/stateAt.ts';
import { frozenOf } from '../../../shared/summaries/freeze.ts';
import { summarize } from '../../../shared/summaries/summarize.ts';
import { act } from '../../shared/ledger/ledgerOf.ts';
import { submitted } from '../../shared/reminders/province.ts';
import { paragraphsOf, readDocx, textOf } from '../report/readDocx.ts';
import { FILES, startClosing, type Closing, type Province } from './closing.ts';

const [Q3] = FILES;
const FROZEN_AT = '2023-09-20T17:30:00.000Z';

let on: Closing;
let province: Province;
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  on = await startClosing();
});
afterAll(() => on.close());
beforeEach(async () => {
  on.google.faults.off();
  province = await on.newProvince();
  province.setClock(FROZEN_AT);
});

async function night() {
  province.knife.start();
  const { closed, stored } = await closeQuarters('calendar')(province.process());
  return {
    closed: closed.map(({ form, version }) => `${form} ${version}`),
    stored: stored.map(({ form, version, outcome }) => `${form} ${version} ${outcome}`),
  };
}
async function folded(): Promise<ProvinceState> {
  return fold((await province.entries()).filter(({ kind }) => kind !== 'seal'));
}
async function frozen(): Promise<Freeze> {
  const last = lastFreeze(await folded(), 'q3');
  if (last === undefined) throw new Error('nothing is frozen');
  return last;
}
const wrote = () => province.knife.passed.filter((what) => !what.startsWith('GET'));

describe('the folder', () => {
  test('has the report of a version once; later nights only look', async () => {
    expect(await night()).toEqual({ closed: ['q3 1'], stored: ['q3 1 stored'] });
    province.setClock('2023-09-21T17:30:00.000Z');
    expect(await night()).toEqual({ closed: ['q3 1'], stored: ['q3 1 present'] });
    expect(wrote()).toEqual([]);
  });
  test('that cannot be reached hinders no freeze, and the next night stores', async () => {
    on.google.faults.set({ failure: { rate: 1, when: 'before', status: 503 } });
    expect(await night()).toEqual({ closed: ['q3 1'], stored: ['q3 1 failed'] });
    on.google.faults.off();
    province.setClock('2023-09-21T17:30:00.000Z');
    expect(await night()).toEqual({ closed: ['q3 1'], stored: ['q3 1 stored'] });
    expect((await frozen()).at).toBe(FROZEN_AT);
  });
  test('without the file is told each night, until somebody puts it there', async () => {
    await province.folder.remove(Q3);
    expect(await night()).toEqual({ closed: ['q3 1'], stored: ['q3 1 missing'] });
    await province.folder.put(Q3, 'trống');
    expect((await night()).stored).toEqual(['q3 1 stored']);
  });
  test('that the settings do not name is asked nothing', async () => {
    const services = { ...province.process(), openReportFolder: () => Promise.resolve(undefined) };
    expect((await closeQuarters('calendar')(services)).stored).toEqual([]);
  });
  test('that cannot even be opened hinders no freeze', async () => {
    const openReportFolder = () => Promise.reject(new Error('no credentials'));
    const ends = await closeQuarters('calendar')({ ...province.process(), openReportFolder });
    expect([ends.closed.length, ends.stored]).toEqual([1, []]);
  });
  test('keeps what a person changed there; only another version covers it, and it is kept then too', async () => {
    await night();
    await province.folder.change(Q3, 'sửa tay');
    expect((await night()).stored).toEqual(['q3 1 present']);
    await province.enter(submitted('xa2'));
    const again = { form: 'q3', reason: 'Bổ sung kế hoạch của xã', after: 1, by: 'snv@province.example' } as const;
    await refreeze(again)(province.process());
    expect((await night()).stored).toEqual(['q3 2 stored']);
    // What was put there, version 1, the change by hand, version 2.
    expect(await province.folder.versions(Q3)).toBe(4);
  });
});

test('of two people who freeze again at once, one is told that the other did', async () => {
  await freezeQuarters('calendar')(province.process());
  await province.enter(submitted('xa2'));
  const acts = ['a@snv.example', 'b@snv.example'].map((by) => {
    const again = { form: 'q3', reason: `Bổ sung theo đề nghị của ${by}`, after: 1, by } as const;
    return refreeze(again)(province.process()).then(
      () => by,
      (error: unknown) => (isProblem(error) ? error.details : error),
    );
  });
  const { by, version } = await Promise.all(acts).then(frozen);
  expect(await Promise.all(acts)).toEqual(expect.arrayContaining([by, { form: 'q3', version, by }]));
  expect(version).toBe(2);
});

describe('the frozen summary', () => {
  test('is that of its own heads, also when submissions arrive meanwhile', async () => {
    const arriving = Array.from({ length: 12 }, (_, index) => province.enter(submitted('xa2', index + 1)));
    const nights = [1, 2].map(() => freezeQuarters('calendar')(province.process()));
    await Promise.all([...arriving, ...nights]);
    const { summary } = await frozen();
    const entries = (await province.entries()).filter(({ kind }) => kind !== 'seal');
    expect(entries.filter(({ unit }) => unit === 'xa2')).toHaveLength(12);
    expect(frozenOf(summarize(stateAt(entries, summary), 'q3', summary.asOf))).toEqual(summary);
    expect(entries.filter(({ kind }) => kind === 'freeze')).toHaveLength(1);
  });
  test('speaks of the settings of its moment, whatever is set before the report is made; who signs is of today', async () => {
    await freezeQuarters('calendar')(province.process());
    const { settings } = await folded();
    const changed = {
      ...(settings as SettingsPayload),
      ...{ province: 'Đà Nẵng', letterhead: { signer: 'Trần Thị B' }, simulated: true },
    };
    await province.enter(act(PROVINCE_UNIT, 'settings', changed, { requestId: 'changed', at: FROZEN_AT }));
    const registry = { units: [], staff: [] };
    await province.enter(act(PROVINCE_UNIT, 'registry', registry, { requestId: 'emptied', at: FROZEN_AT }));
    const { bytes, version } = await makeReport('q3')(province.process());
    const words = readDocx(bytes).sections.flatMap(paragraphsOf).map(textOf).join('\n');
    expect(version).toBe(1);
    expect(words).toContain('UBND xã xa2');
    expect(words).toContain('Quảng Trị');
    expect(words).not.toContain('Đà Nẵng');
    expect(words).not.toContain('(Dữ liệu mô phỏng)');
    expect(words).toContain('Trần Thị B');
  });
});
