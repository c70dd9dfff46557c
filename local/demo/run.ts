/**
 * The year in one run: set-up by Sở Nội vụ, plans, reviews, difficulties, Q3 reports, consolidation by the queue meanwhile,
 * the summary after freeze.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Form } from '../../shared/calendar/form.ts';
import type { ContentOf } from '../../shared/forms/content.ts';
import type { WorkbookContext } from '../../shared/forms/context.ts';
import type { Summary } from '../../shared/summaries/summary.ts';
import { ASSIGNMENTS_2023_CSV } from '../../shared/units/defaults2023.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail, QUANG_TRI_2023 } from '../../shared/units/quangTri2023.ts';
import type { Unit } from '../../shared/units/registry.ts';
import { progress } from '../progress.ts';
import { accepted } from './api.ts';
import { fill, newClerk, renewTabs, submit, typeInCell, workbookContext, type Clerk, type Sent } from './clerk.ts';
import { difficultyContent, planContent, reportContent } from './content.ts';
import { answer, extend, freeze, note, remind, review } from './office.ts';
import { Outcome } from './outcome.ts';
import { settings2023 } from './province.ts';
import { seededRandom, type Random } from './random.ts';
import { localMinute, script, type Mending, type Scene, type Sending } from './script.ts';
import type { Stage } from './stage.ts';
import { typingOf, type Typing } from './typing.ts';

export interface Played {
  readonly masterSpreadsheetId: string;
  readonly clerks: ReadonlyMap<string, Clerk>;
  readonly outcome: Outcome;
  readonly summary: Summary;
  readonly ledger: string;
}

const FREEZE = '2023-09-20T17:10:00.000Z';
const CUT_OFF = '2023-09-14';

/** @param units of the worked example; fewer for a quick look. */
export async function play(stage: Stage, seed: string, units: readonly Unit[] = QUANG_TRI_2023.units): Promise<Played> {
  const random = seededRandom(seed);
  const outcome = new Outcome(units);
  const masterSpreadsheetId = await setUp(stage, units);
  const scenes = script(units, random.fork('script'));
  const clerks = new Map<string, Clerk>();

  const act = async (scene: Scene): Promise<unknown> => {
    switch (scene.kind) {
      case 'send':
        return send(scene, stage, clerks, random, outcome);
      case 'mend':
        return mend(scene, clerks, outcome);
      case 'review':
        return review(scene, stage, outcome);
      case 'extend':
        return extend(scene, stage, outcome);
      case 'answer':
        await consolidateNow(stage);
        return answer(masterSpreadsheetId, stage, outcome);
      case 'remind':
        return remind(stage, outcome);
      case 'note':
        await consolidateNow(stage);
        return note(masterSpreadsheetId, stage, outcome);
    }
  };
  const bar = progress('Diễn lại năm 2023', scenes.length, stage.print, stage.interactive, stage.wallNow);
  for (const scene of scenes) {
    await stage.setClock(scene.at);
    await act(scene);
    bar.step(localMinute(scene.at));
  }
  bar.done(`${scenes.length} việc`);

  await stage.setClock(Date.parse(FREEZE));
  await freeze(stage);
  outcome.masterRows = await consolidateNow(stage);
  const summary = accepted(
    await stage.api.call('POST', '/v1/summaries', HOME_AFFAIRS_EMAIL, { form: 'q3' }),
    'summary',
  ) as unknown as Summary;
  const ledger = await stage.api.text('/v1/ledger', HOME_AFFAIRS_EMAIL);
  return { masterSpreadsheetId, clerks, outcome, summary, ledger };
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

async function send(
  scene: Sending,
  stage: Stage,
  clerks: Map<string, Clerk>,
  random: Random,
  outcome: Outcome,
): Promise<void> {
  const { unit, form, again, faults } = scene;
  const email = officerEmail(unit.id);
  const context = await workbookContext(stage.api, email, unit.id);
  const clerk = clerks.get(unit.id) ?? (await newClerk(stage, unit, context));
  if (clerks.has(unit.id)) await renewTabs(clerk, form, context);
  clerks.set(unit.id, clerk);

  const own = random.fork(`${form}/${unit.id}/content`);
  const sound = typingOf(context, form, contentOf(form, context, own));
  const typing = cloned(sound);
  for (const fault of faults) fault.make(typing, context);
  const spoiled = typing.before.length + typing.after.length > 0 || faults.length > 0;
  const act = (attempt: number) => ({
    requestId: `demo-${form}-${unit.id}-${again ? 'again-' : ''}${attempt}`,
    baseRevision: context.forms.find((standing) => standing.form === form)?.revision ?? 0,
  });
  await fill(clerk, typing);
  let sent: Sent = await submit(clerk, form, act(1));
  outcome.findings(sent.findings);
  if (!sent.taken && spoiled) {
    await renewTabs(clerk, form, context);
    await fill(clerk, sound);
    sent = await submit(clerk, form, act(2));
    outcome.findings(sent.findings);
  }
  if (!sent.taken) throw new Error(`${form} of ${unit.id} was refused: ${JSON.stringify(sent.findings.slice(0, 3))}`);
  outcome.sent(unit.id, form, sent.minutesLate);
}

function contentOf(form: Form, context: WorkbookContext, random: Random): ContentOf[Form] {
  if (form === 'plan') return planContent(context, random);
  if (form === 'kk') return difficultyContent(context, random);
  return reportContent(context, form, CUT_OFF, random);
}

function cloned(typing: Typing): Typing {
  return { ...typing, cells: new Map(typing.cells), before: [...typing.before], after: [...typing.after] };
}

/** In the workbook as it stands: what the first remark names is said better, the second is overlooked. */
async function mend({ unit, form }: Mending, clerks: ReadonlyMap<string, Clerk>, outcome: Outcome): Promise<void> {
  const clerk = clerks.get(unit.id);
  if (clerk === undefined) throw new Error(`${unit.id} has no workbook`);
  const standing = (await workbookContext(clerk.api, clerk.email, unit.id)).forms.find((one) => one.form === form);
  const [remark] = standing?.remarks ?? [];
  if (standing === undefined || remark === undefined) throw new Error(`${form} of ${unit.id} was not returned`);
  await typeInCell(clerk, form, remark, MENDED);
  const act = { requestId: `demo-${form}-${unit.id}-mended`, baseRevision: standing.revision };
  const sent = await submit(clerk, form, act);
  if (!sent.taken) throw new Error(`${form} of ${unit.id} was refused: ${JSON.stringify(sent.findings.slice(0, 3))}`);
  outcome.findings(sent.findings);
}

const MENDED = 'Kế hoạch số 27/KH-UBND phổ biến tới 12 thôn, 540 lượt người dự';

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
