/**
 * Freezing: what the summary of a quarter says once grace is over for every unit becomes an entry of the province, version 1. A
 * later version is made by a person, with a reason; the one before stays.
 *
 * A version has one request id, so that a run twice, two at once, or one that was cut after its write come to the same entry. The
 * master shows it with the run that is asked for behind it; where that was cut, with the daily one.
 */
import { QUARTER_FORMS, type QuarterForm } from '../../shared/calendar/form.ts';
import { PROVINCE_UNIT } from '../../shared/ledger/entry.ts';
import type { FreezePayload } from '../../shared/ledger/payloads.ts';
import { lastFreeze, type ProvinceState } from '../../shared/ledger/state.ts';
import { isProblem, Problem } from '../../shared/problems/problem.ts';
import { changedFigures, frozenOf, type FigureChange } from '../../shared/summaries/freeze.ts';
import { restated } from '../../shared/summaries/restated.ts';
import { summarize } from '../../shared/summaries/summarize.ts';
import type { Services } from '../services.ts';
import { askForRun } from '../tasks/askForRun.ts';

type FreezeServices = Pick<Services, 'ledger' | 'now' | 'queue'>;

export interface FrozenQuarter {
  readonly form: QuarterForm;
  readonly version: number;
  /** ISO, business clock. */
  readonly asOf: string;
  /** Of the summary. */
  readonly hash: string;
}

/** The quarterly work: whatever may be frozen and is not. @returns every frozen quarter's newest version. */
export const freezeQuarters =
  (by: string) =>
  async (services: FreezeServices): Promise<readonly FrozenQuarter[]> => {
    let state = await services.ledger.readState();
    const asOf = services.now().toISOString();
    let frozen = false;
    for (const form of QUARTER_FORMS) {
      if (state.settings?.calendar.notApplicable.includes(form) !== false) continue;
      if (lastFreeze(state, form) !== undefined) continue;
      const summary = summarize(state, form, asOf);
      if (summary.status !== 'frozen') continue;
      await enter({ form, version: 1, summary: frozenOf(summary) }, by)(services);
      frozen = true;
      // The next one is of the ledger that this one stands in, as after a cut in between.
      state = await services.ledger.readState();
    }
    if (frozen) await askForRun(services);
    return frozenQuarters(state);
  };

export interface Refreezing {
  readonly form: QuarterForm;
  readonly reason: string;
  /** Version that the person saw. */
  readonly after: number;
  readonly by: string;
}

export interface Refrozen extends FrozenQuarter {
  readonly changes: readonly FigureChange[];
}

/** @throws Problem `quarter-not-frozen`, `freeze-conflict`, `freeze-unchanged`. */
export const refreeze =
  ({ form, reason, after, by }: Refreezing) =>
  async (services: FreezeServices): Promise<Refrozen> => {
    const state = await services.ledger.readState();
    const last = lastFreeze(state, form);
    if (last === undefined) throw new Problem('quarter-not-frozen', { form });
    const before = state.freezes?.[form]?.find(({ version }) => version === after);
    // A retry of what was done already.
    if (before !== undefined && last.version === after + 1 && last.reason === reason && last.by === by) {
      await askForRun(services);
      return { ...frozenQuarter(last), changes: changedFigures(before.summary, last.summary) };
    }
    if (last.version !== after) throw new Problem('freeze-conflict', { form, version: last.version, by: last.by });
    if (changedFigures(last.summary, restated(state, last.summary)).length === 0)
      throw new Problem('freeze-unchanged', { form, version: last.version });
    const summary = frozenOf(summarize(state, form, services.now().toISOString()));
    await enter({ form, version: after + 1, summary, reason }, by)(services);
    await askForRun(services);
    const now = lastFreeze(await services.ledger.readState(), form) ?? last;
    // Of two people at once the first one's reason stands.
    if (now.by !== by || now.reason !== reason)
      throw new Problem('freeze-conflict', { form, version: now.version, by: now.by });
    return { ...frozenQuarter(now), changes: changedFigures(last.summary, now.summary) };
  };

export function frozenQuarters(state: ProvinceState): readonly FrozenQuarter[] {
  return QUARTER_FORMS.flatMap((form) => {
    const last = lastFreeze(state, form);
    return last === undefined ? [] : [frozenQuarter(last)];
  });
}

function frozenQuarter({ form, version, summary }: FreezePayload): FrozenQuarter {
  return { form, version, asOf: summary.asOf, hash: summary.hash };
}

/** Whoever comes second finds the version taken: it stands. */
const enter =
  (payload: FreezePayload, by: string) =>
  async ({ ledger, now }: Pick<Services, 'ledger' | 'now'>): Promise<void> => {
    const { form } = payload;
    const requestId = `freeze-${form}-${payload.version}`;
    try {
      await ledger.append({ unit: PROVINCE_UNIT, requestId }, (_chain, earlier) => {
        const at = earlier ?? now().toISOString();
        return { act: { unit: PROVINCE_UNIT, kind: 'freeze', form, revision: 0, at, by, requestId, payload } };
      });
    } catch (error) {
      if (!isProblem(error) || error.code !== 'request-id-reused') throw error;
    }
  };
