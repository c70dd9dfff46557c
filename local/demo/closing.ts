/** What the schedules do at night and in the morning, a freeze by hand, and the documents that are made of it. */
import type { QuarterForm } from '../../shared/calendar/form.ts';
import type { Summary } from '../../shared/summaries/summary.ts';
import { HOME_AFFAIRS_EMAIL } from '../../shared/units/quangTri2023.ts';
import { accepted } from './api.ts';
import type { FrozenVersion, Outcome } from './outcome.ts';
import type { Documenting, Refreezing, Reminding } from './scenes.ts';
import type { Stage } from './stage.ts';

/** A document as it was made, and the figures that it was made from. */
export interface MadeDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly summary: Summary;
}

export async function remind({ form }: Reminding, { api }: Stage, outcome: Outcome): Promise<void> {
  const { sent } = accepted(await api.call('POST', '/v1/reminders', HOME_AFFAIRS_EMAIL, {}), 'reminders') as {
    readonly sent: number;
  };
  outcome.mailed(form, sent);
}

export async function sweep({ api }: Stage): Promise<void> {
  accepted(await api.call('POST', '/v1/sweeps', HOME_AFFAIRS_EMAIL, {}), 'sweep');
}

/** @returns what was frozen, with the rows that it counts: asked before, since the freeze itself lengthens the province's chain. */
export async function freeze(form: QuarterForm, { api }: Stage, outcome: Outcome): Promise<Summary> {
  const summary = await summaryOf(form, { api });
  const { closed } = accepted(await api.call('POST', '/v1/quarters', HOME_AFFAIRS_EMAIL, {}), 'freeze') as {
    readonly closed: readonly FrozenVersion[];
  };
  const frozen = closed.find((one) => one.form === form);
  if (frozen === undefined) throw new Error(`${form} was not frozen`);
  outcome.froze(frozen);
  if (summary.hash !== frozen.hash) throw new Error(`${form}: another summary than the one that was frozen`);
  return summary;
}

export async function refreeze({ form, reason, after }: Refreezing, { api }: Stage, outcome: Outcome): Promise<void> {
  const answer = await api.call('POST', `/v1/quarters/${form}/freezes`, HOME_AFFAIRS_EMAIL, { reason, after });
  const { changes, ...frozen } = accepted(answer, `freeze of ${form}`) as unknown as FrozenVersion & {
    readonly changes: readonly unknown[];
  };
  outcome.froze({ ...frozen, changes: changes.length });
}

export async function makeDocument({ name, path, form }: Documenting, { api }: Stage): Promise<MadeDocument> {
  const bytes = await api.bytes(`/v1/reports/${path}`, HOME_AFFAIRS_EMAIL);
  return { name, bytes, summary: await summaryOf(form, { api }) };
}

async function summaryOf(form: QuarterForm, { api }: Pick<Stage, 'api'>): Promise<Summary> {
  return accepted(
    await api.call('POST', '/v1/summaries', HOME_AFFAIRS_EMAIL, { form }),
    `summary of ${form}`,
  ) as unknown as Summary;
}
