/**
 * What a document is made from, out of the ledger: the frozen summary where there is one, with the state that it speaks of and what
 * the ledger says otherwise by now; else the summary of this moment.
 */
import { isQuarterForm, type QuarterForm } from '../../shared/calendar/form.ts';
import { opensOn, periodOf, periodState } from '../../shared/calendar/periods.ts';
import type { Entry } from '../../shared/ledger/entry.ts';
import { fold } from '../../shared/ledger/fold.ts';
import { lastFreeze, type Freeze } from '../../shared/ledger/state.ts';
import { Problem } from '../../shared/problems/problem.ts';
import { earlierQuarters } from '../../shared/report/coverage.ts';
import type { ReportForm } from '../../shared/report/reports.ts';
import { firstQuarter, type ReportInput } from '../../shared/report/source.ts';
import { stateAt } from '../../shared/report/stateAt.ts';
import { restated } from '../../shared/summaries/restated.ts';
import { summarize } from '../../shared/summaries/summarize.ts';
import { formatShortDate } from '../../shared/text/format.ts';
import { readyProvince, type ReadyProvince } from '../identity/caller.ts';
import type { Services } from '../services.ts';

type ReportServices = Pick<Services, 'ledger' | 'now' | 'config'>;

/** @throws Problem `cycle-not-set-up`, `period-not-applicable`, `period-not-open`. */
export const reportInput =
  (form: ReportForm) =>
  async ({ ledger, now, config }: ReportServices): Promise<ReportInput> => {
    const entries = await ledger.readAll();
    const province = readyProvince(fold(entries), config.cycle);
    requireBegun(form, province, now().getTime());
    const asOf = now().toISOString();
    if (isQuarterForm(form)) return frozenInput(form, entries, province) ?? preliminaryInput(form, province, asOf);
    return inputOf(firstQuarter(province.settings), province, asOf);
  };

/** As the ledger stands, whatever is frozen: for a letter. @throws as `reportInput`. */
export const currentInput =
  (form: ReportForm) =>
  async ({ ledger, now, config }: ReportServices): Promise<ReportInput> => {
    const province = readyProvince(await ledger.readState(), config.cycle);
    requireBegun(form, province, now().getTime());
    const quarter = isQuarterForm(form) ? form : firstQuarter(province.settings);
    return inputOf(quarter, province, now().toISOString());
  };

function inputOf(quarter: QuarterForm, province: ReadyProvince, asOf: string): ReportInput {
  const { settings, registry } = province;
  return { state: province, settings, registry, summary: summarize(province, quarter, asOf) };
}

function preliminaryInput(form: QuarterForm, province: ReadyProvince, asOf: string): ReportInput {
  return { ...inputOf(form, province, asOf), ...comparedWith(form, province) };
}

function frozenInput(form: QuarterForm, entries: readonly Entry[], province: ReadyProvince): ReportInput | undefined {
  const frozen = lastFreeze(province, form);
  if (frozen === undefined) return undefined;
  const { summary } = frozen;
  const state = { ...province, ...stateAt(entries, summary) };
  // Who signs is as it is now, not as it was then.
  const { letterhead } = province.settings;
  const settings = { ...state.settings, ...(letterhead === undefined ? {} : { letterhead }) };
  const replaced = province.freezes?.[form]?.find(({ version }) => version === frozen.version - 1);
  return {
    ...{ state, settings, registry: state.registry, summary, current: restated(province, summary) },
    ...{ freeze: frozen, ...(replaced === undefined ? {} : { replaced }) },
    ...comparedWith(form, province, frozen),
  };
}

/** The quarter before as it was frozen last; before this one was: a later version of it changes no report that has left. */
function comparedWith(
  form: QuarterForm,
  { freezes, settings }: ReadyProvince,
  frozen?: Freeze,
): Pick<ReportInput, 'before'> {
  const last = earlierQuarters(form, settings).at(-1);
  const versions = last === undefined ? [] : (freezes?.[last] ?? []);
  const before = versions.findLast(({ seq }) => frozen === undefined || seq < frozen.seq);
  return before === undefined ? {} : { before };
}

/**
 * A quarter is spoken of from its cut-off on, a plan from its opening.
 *
 * @returns that day, as a local date. @throws Problem `period-not-applicable`, `period-not-open`.
 */
export function requireBegun(form: ReportForm, { settings }: ReadyProvince, nowMs: number): string {
  const period = periodOf(form, 'so', settings.calendar);
  if (period === undefined) throw new Problem('period-not-applicable', { form });
  const opens = opensOn(period);
  if (periodState(form, period, nowMs) === 'not-open')
    throw new Problem('period-not-open', { form, from: `ngày ${formatShortDate(opens)}` });
  return opens;
}
