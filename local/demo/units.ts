/** What the units do in the demonstration: they fill their forms, wrongly at first where the script says so, send, mend, send again. */
import { isQuarterForm, type Form } from '../../shared/calendar/form.ts';
import type { ContentOf } from '../../shared/forms/content.ts';
import type { WorkbookContext } from '../../shared/forms/context.ts';
import { officerEmail } from '../../shared/units/quangTri2023.ts';
import type { Unit } from '../../shared/units/registry.ts';
import { fill, newClerk, renewTabs, submit, typeInCell, workbookContext, type Clerk, type Sent } from './clerk.ts';
import { planContent } from './content.ts';
import { difficultyContent } from './difficulties.ts';
import type { Outcome } from './outcome.ts';
import type { Random } from './random.ts';
import { reportContent } from './reports.ts';
import { roundOf } from './rounds.ts';
import type { Mending, Sending } from './scenes.ts';
import type { Stage } from './stage.ts';
import { typingOf, type Typing } from './typing.ts';

export interface Troupe {
  readonly stage: Stage;
  /** Unit -> its clerk, once there is a workbook. */
  readonly clerks: Map<string, Clerk>;
  readonly random: Random;
  readonly outcome: Outcome;
}

export async function send(scene: Sending, { stage, clerks, random, outcome }: Troupe): Promise<void> {
  const { unit, form, again, faults } = scene;
  const email = officerEmail(unit.id);
  const context = await workbookContext(stage.api, email, unit.id);
  const clerk = clerks.get(unit.id) ?? (await newClerk(stage, unit, context));
  if (clerks.has(unit.id)) await renewTabs(clerk, form, context);
  clerks.set(unit.id, clerk);

  const sound = typingOf(context, form, contentOf(scene, context, random));
  const typing = cloned(sound);
  for (const fault of faults) fault.make(typing, context);
  const spoiled = typing.before.length + typing.after.length > 0 || faults.length > 0;
  const act = (attempt: number) => ({
    requestId: `demo-${form}-${unit.id}-${again ? 'again-' : ''}${attempt}`,
    baseRevision: context.forms.find((standing) => standing.form === form)?.revision ?? 0,
  });
  await fill(clerk, typing);
  let sent = await submit(clerk, form, act(1));
  outcome.findings(sent.findings);
  if (!sent.taken && spoiled) {
    await renewTabs(clerk, form, context);
    await fill(clerk, sound);
    sent = await submit(clerk, form, act(2));
    outcome.findings(sent.findings);
  }
  outcome.sent(unit.id, form, taken(sent, unit, form).minutesLate);
}

/** In the workbook as it stands: what the first remark names is said better, the second is overlooked. */
export async function mend({ unit, form }: Mending, { clerks, outcome }: Troupe): Promise<void> {
  const clerk = clerks.get(unit.id);
  if (clerk === undefined) throw new Error(`${unit.id} has no workbook`);
  const standing = (await workbookContext(clerk.api, clerk.email, unit.id)).forms.find((one) => one.form === form);
  const [remark] = standing?.remarks ?? [];
  if (standing === undefined || remark === undefined) throw new Error(`${form} of ${unit.id} was not returned`);
  await typeInCell(clerk, form, remark, MENDED);
  const act = { requestId: `demo-${form}-${unit.id}-mended`, baseRevision: standing.revision };
  outcome.findings(taken(await submit(clerk, form, act), unit, form).findings);
}

const MENDED = 'Kế hoạch số 27/KH-UBND phổ biến tới 12 thôn, 540 lượt người dự';

function taken(sent: Sent, unit: Unit, form: Form): Sent {
  if (sent.taken) return sent;
  throw new Error(`${form} of ${unit.id} was refused: ${JSON.stringify(sent.findings.slice(0, 3))}`);
}

function contentOf({ unit, form, since }: Sending, context: WorkbookContext, random: Random): ContentOf[Form] {
  const own = random.fork(`${form}/${unit.id}/content`);
  if (form === 'plan') return planContent(context, own);
  if (isQuarterForm(form)) return reportContent(context, form, roundOf(form), own);
  return difficultyContent(context, own, since);
}

function cloned(typing: Typing): Typing {
  return { ...typing, cells: new Map(typing.cells), before: [...typing.before], after: [...typing.after] };
}
