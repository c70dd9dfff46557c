/** Units that send while somebody sits in the page: each fills its own spreadsheet over the API and submits it. */
import { fill, newClerk, renewTabs, submit, workbookContext, type Clerk } from '../../../local/demo/clerk.ts';
import { planContent } from '../../../local/demo/content.ts';
import { difficultyContent } from '../../../local/demo/difficulties.ts';
import { seededRandom, type Random } from '../../../local/demo/random.ts';
import { reportContent } from '../../../local/demo/reports.ts';
import { roundOf } from '../../../local/demo/rounds.ts';
import type { Stage } from '../../../local/demo/stage.ts';
import { typingOf } from '../../../local/demo/typing.ts';
import type { Form } from '../../../shared/calendar/form.ts';
import type { ContentOf } from '../../../shared/forms/content.ts';
import type { WorkbookContext } from '../../../shared/forms/context.ts';
import { officerEmail, QUANG_TRI_2023 } from '../../../shared/units/quangTri2023.ts';
import type { Unit } from '../../../shared/units/registry.ts';

export function unitOf(id: string): Unit {
  const unit = QUANG_TRI_2023.units.find((one) => one.id === id);
  if (unit === undefined) throw new Error(`no unit ${id}`);
  return unit;
}

type Sent = 'plan' | 'q3' | 'kk';

function contentOf(form: Sent, context: WorkbookContext, random: Random): ContentOf[Form] {
  if (form === 'plan') return planContent(context, random);
  return form === 'kk' ? difficultyContent(context, random) : reportContent(context, form, roundOf(form), random);
}

/** Its first sending of the form. @returns the clerk, with the workbook that now exists. */
export async function send(stage: Stage, id: string, form: Sent, known?: Clerk): Promise<Clerk> {
  const email = officerEmail(id);
  const context = await workbookContext(stage.api, email, id);
  const clerk = known ?? (await newClerk(stage, unitOf(id), context));
  if (known !== undefined) await renewTabs(known, form, context);
  await fill(clerk, typingOf(context, form, contentOf(form, context, seededRandom(`journey/${form}/${id}`))));
  const sent = await submit(clerk, form, { requestId: `journey-${form}-${id}`, baseRevision: 0 });
  if (!sent.taken) throw new Error(`${form} of ${id}: ${JSON.stringify(sent.findings.slice(0, 3))}`);
  return clerk;
}
