/**
 * The 155 units of Quảng Trị 2023 through Quý IV, from a seed, without a server: plans, both quarters, difficulties; some late, some
 * silent, some returned. Each quarter is frozen when its grace is over.
 */
import { workbookContext } from '../../../functions/workbook/context.ts';
import { planContent } from '../../../local/demo/content.ts';
import { difficultyContent } from '../../../local/demo/difficulties.ts';
import { CYCLE, settings2023 } from '../../../local/demo/province.ts';
import { seededRandom } from '../../../local/demo/random.ts';
import { reportContent } from '../../../local/demo/reports.ts';
import { roundOf } from '../../../local/demo/rounds.ts';
import type { QuarterForm } from '../../../shared/calendar/form.ts';
import { PROVINCE_UNIT, type Act, type Entry } from '../../../shared/ledger/entry.ts';
import { fold } from '../../../shared/ledger/fold.ts';
import { frozenOf } from '../../../shared/summaries/freeze.ts';
import { summarize } from '../../../shared/summaries/summarize.ts';
import { ASSIGNMENTS_2023_CSV } from '../../../shared/units/defaults2023.ts';
import { importAssignments } from '../../../shared/units/importAssignments.ts';
import { QUANG_TRI_2023 } from '../../../shared/units/quangTri2023.ts';
import type { Unit } from '../../../shared/units/registry.ts';
import { act, entriesOf } from '../ledger/ledgerOf.ts';

export const Q3_FROZEN = '2023-09-20T17:10:00.000Z';
export const Q4_FROZEN = '2023-12-20T17:10:00.000Z';

const SENT = { plan: '2023-08-03', q3: '2023-09-15', q4: '2023-12-15', kk: '2023-09-12' } as const;

/** Every chain, Quý III and Quý IV frozen. */
export function wholeEntries(): Entry[] {
  const random = seededRandom('whole province');
  const settings = settings2023('');
  const at = '2023-07-25T01:00:00.000Z';
  const base = [
    act(PROVINCE_UNIT, 'settings', settings, { at }),
    act(PROVINCE_UNIT, 'registry', QUANG_TRI_2023, { at }),
    act(PROVINCE_UNIT, 'assignments', importAssignments(ASSIGNMENTS_2023_CSV, QUANG_TRI_2023, CYCLE - 1).assignments, {
      at,
    }),
  ];
  const province = { ...fold(entriesOf(base)), settings, registry: QUANG_TRI_2023 };
  const own = (form: keyof typeof SENT, unit: Unit, index: number, before: readonly Act[]): readonly Act[] => {
    const day = SENT[form];
    const late = form !== 'kk' && index % 13 === 5;
    const sentAt = `${late ? day.replace(/\d\d$/, (date) => String(Number(date) + 4).padStart(2, '0')) : day}T02:00:00.000Z`;
    const context = workbookContext(province, unit, fold(entriesOf(before)).units.get(unit.id), Date.parse(sentAt));
    const draws = random.fork(`${form}/${unit.id}`);
    const content =
      form === 'plan'
        ? planContent(context, draws)
        : form === 'kk'
          ? difficultyContent(context, draws)
          : reportContent(context, form, roundOf(form), draws);
    const payload = { content, minutesLate: late ? 1440 : 0, warnings: {}, contentHash: 'c'.repeat(64) };
    const about = { form, revision: 1, at: sentAt, requestId: `${unit.id}-${form}` };
    const sent = act(unit.id, 'submission', payload as Act<'submission'>['payload'], about);
    if (form === 'kk' || index % 37 !== 9) return [sent];
    const returned = { decision: 'return', reason: 'Chưa đủ minh chứng', remarks: [] } as const;
    return [sent, act(unit.id, 'review', returned, { ...about, requestId: `${unit.id}-${form}-back` })];
  };
  const acts = QUANG_TRI_2023.units.flatMap((unit, index) => {
    const said: Act[] = [];
    if (index % 50 !== 17) said.push(...own('plan', unit, index, said));
    if (index % 7 === 3) said.push(...own('kk', unit, index, said));
    if (index % 31 !== 11) said.push(...own('q3', unit, index, said));
    if (index % 41 !== 12) said.push(...own('q4', unit, index + 4, said));
    return said;
  });
  const until = (moment: string) => acts.filter((one) => one.at < moment);
  const q3 = [...base, ...until(Q3_FROZEN)];
  const q3Frozen = [...q3, freezing('q3', Q3_FROZEN, q3)];
  const q4 = [...q3Frozen, ...acts.filter((one) => one.at > Q3_FROZEN)];
  return entriesOf([...q4, freezing('q4', Q4_FROZEN, q4)]);
}

function freezing(form: QuarterForm, asOf: string, before: readonly Act[]): Act {
  const summary = frozenOf(summarize(fold(entriesOf(before)), form, asOf));
  const payload = { form, version: 1, summary };
  return act(PROVINCE_UNIT, 'freeze', payload, { form, revision: 0, at: asOf, requestId: `freeze-${form}-1` });
}
