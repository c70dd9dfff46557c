/**
 * The year in one run: set-up by Sở Nội vụ, plans, reviews, difficulties, the reports of Q3 and Q4, consolidation by the queue
 * meanwhile, what the calendar does, freezes, documents.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { QuarterForm } from '../../shared/calendar/form.ts';
import type { Summary } from '../../shared/summaries/summary.ts';
import { ASSIGNMENTS_2023_CSV } from '../../shared/units/defaults2023.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail, QUANG_TRI_2023 } from '../../shared/units/quangTri2023.ts';
import type { Unit } from '../../shared/units/registry.ts';
import { progress } from '../progress.ts';
import { accepted } from './api.ts';
import type { Clerk } from './clerk.ts';
import { freeze, makeDocument, refreeze, remind, sweep, type MadeDocument } from './closing.ts';
import { answer, extend, note, review, write } from './office.ts';
import { Outcome } from './outcome.ts';
import { settings2023 } from './province.ts';
import { seededRandom } from './random.ts';
import { localMinute, type Scene } from './scenes.ts';
import { script } from './script.ts';
import type { Stage } from './stage.ts';
import { mend, send } from './units.ts';

export interface Played {
  readonly masterSpreadsheetId: string;
  readonly clerks: ReadonlyMap<string, Clerk>;
  readonly outcome: Outcome;
  /** Quarter -> what was frozen in the night after its grace. */
  readonly summaries: ReadonlyMap<QuarterForm, Summary>;
  readonly documents: readonly MadeDocument[];
  readonly ledger: string;
}

/** @param units of the worked example; fewer for a quick look. */
export async function play(stage: Stage, seed: string, units: readonly Unit[] = QUANG_TRI_2023.units): Promise<Played> {
  const random = seededRandom(seed);
  const outcome = new Outcome(units);
  const masterSpreadsheetId = await setUp(stage, units);
  const scenes = script(units, random.fork('script'));
  const troupe = { stage, random, outcome, clerks: new Map<string, Clerk>() };
  const summaries = new Map<QuarterForm, Summary>();
  const documents: MadeDocument[] = [];

  const act = async (scene: Scene): Promise<unknown> => {
    switch (scene.kind) {
      case 'send':
        return send(scene, troupe);
      case 'mend':
        return mend(scene, troupe);
      case 'review':
        return review(scene, stage, outcome);
      case 'extend':
        return extend(scene, stage, outcome);
      case 'answer':
        await consolidateNow(stage);
        return answer(masterSpreadsheetId, stage, outcome);
      case 'note':
        await consolidateNow(stage);
        return note(masterSpreadsheetId, scene, stage, outcome);
      case 'write':
        return write(masterSpreadsheetId, scene.report, stage);
      case 'remind':
        return remind(scene, stage, outcome);
      case 'sweep':
        return sweep(stage);
      case 'freeze':
        return summaries.set(scene.form, await freeze(scene.form, stage, outcome));
      case 'refreeze':
        return refreeze(scene, stage, outcome);
      case 'document':
        return documents.push(await makeDocument(scene, stage));
    }
  };
  const bar = progress('Diễn lại năm 2023', scenes.length, stage.print, stage.interactive, stage.wallNow);
  for (const scene of scenes) {
    await stage.setClock(scene.at);
    await act(scene);
    bar.step(localMinute(scene.at));
  }
  bar.done(`${scenes.length} việc`);

  outcome.masterRows = await consolidateNow(stage);
  const ledger = await stage.api.text('/v1/ledger', HOME_AFFAIRS_EMAIL);
  return { masterSpreadsheetId, clerks: troupe.clerks, outcome, summaries, documents, ledger };
}

/** A person of Sở Nội vụ makes the master, shares it with the service account and sets the cycle up. */
export async function setUp(stage: Stage, units: readonly Unit[] = QUANG_TRI_2023.units): Promise<string> {
  await stage.setClock(Date.parse('2023-07-25T01:00:00.000Z'));
  const sheets = stage.sheetsAs(HOME_AFFAIRS_EMAIL);
  const { data } = await sheets.spreadsheets.create({
    requestBody: { properties: { title: 'Sổ PAPI 2023 - Quảng Trị', locale: 'vi_VN' } },
    fields: 'spreadsheetId',
  });
  const master = data.spreadsheetId ?? '';
  await stage.share(HOME_AFFAIRS_EMAIL, master, stage.serviceAccount);
  const post = async (path: string, body: unknown) =>
    accepted(await stage.api.call('POST', path, HOME_AFFAIRS_EMAIL, body), path);
  await post('/v1/settings', { requestId: 'demo-settings', settings: settings2023(master) });
  await post('/v1/registry', { requestId: 'demo-registry', csv: registryCsv(units), staff: QUANG_TRI_2023.staff });
  await post('/v1/assignments', { requestId: 'demo-assignments', csv: ASSIGNMENTS_2023_CSV });
  return master;
}

function registryCsv(units: readonly Unit[]): string {
  const rows = units.map(({ order, id, name, level, parent = '' }) =>
    [order, id, name, level, parent, officerEmail(id)].map((cell) => `"${cell}"`).join(','),
  );
  return ['order,code,name,level,parent,email', ...rows].join('\n');
}

/** Asks for a consolidation and waits until its run, by the queue, is over. @returns rows of the master. */
export async function consolidateNow({ api, print, interactive, wallNow }: Stage): Promise<number> {
  const { generation } = accepted(
    await api.call('POST', '/v1/consolidations', HOME_AFFAIRS_EMAIL, {}),
    'consolidation',
  ) as { generation: number };
  const started = wallNow();
  const bar = progress('Tổng hợp', 1, print, interactive, wallNow);
  for (;;) {
    const run = accepted(
      await api.call('GET', `/v1/consolidations/${generation}`, HOME_AFFAIRS_EMAIL),
      'consolidation',
    ) as {
      status: string;
      rows?: number;
      reason?: string;
    };
    if (run.status === 'done') {
      bar.done(`${run.rows ?? 0} dòng`);
      return run.rows ?? 0;
    }
    if (wallNow() - started > 120_000)
      throw new Error(`consolidation ${generation}: ${run.status} ${run.reason ?? ''}`);
    await sleep(300);
  }
}
