/**
 * Seven units of Quảng Trị after Quý III: one late, one returned, one that never sent, one in a phường whose name is a number;
 * figures reported, not reported, and none; difficulties settled by several levels, one answered. After Quý IV: more of some
 * figures, less of others, the rest as before.
 */
import type { QuarterForm } from '../../../shared/calendar/form.ts';
import type { DifficultyRow, Figures, PlanContent, ReportContent, TaskRow } from '../../../shared/forms/content.ts';
import { PROVINCE_UNIT, type Act, type Entry } from '../../../shared/ledger/entry.ts';
import { fold } from '../../../shared/ledger/fold.ts';
import type { FreezePayload } from '../../../shared/ledger/payloads.ts';
import type { Letterhead } from '../../../shared/report/letterhead.ts';
import type { ReportInput } from '../../../shared/report/source.ts';
import { summarize } from '../../../shared/summaries/summarize.ts';
import { QUANG_TRI_2023 } from '../../../shared/units/quangTri2023.ts';
import { settings2023 } from '../../../local/demo/province.ts';
import { act, entriesOf } from '../ledger/ledgerOf.ts';

export const AFTER_GRACE = '2023-09-20T17:10:00.000Z';
export const AFTER_YEAR = '2023-12-20T17:10:00.000Z';
export const IN_GRACE = '2023-09-19T01:30:00.000Z';

/** Văn phòng UBND tỉnh, Sở Nội vụ, TP Đông Hà, three of its phường (one is "UBND phường 1"), UBND huyện Vĩnh Linh. */
const IDS = ['SO01', 'SO02', '461', '19330', '19333', '19336', '464'] as const;
export const SILENT = '464';
export const LATE = '19336';
export const RETURNED = '19333';

const task = (id: string, more: Partial<TaskRow>): TaskRow => ({
  ...{ id, group: 5, contents: ['1.1'], task: 'Tuyên truyền', product: 'Tin, bài', lead: 'Văn phòng' },
  finish: { kind: 'quarterly' },
  ...more,
});
const PLAN: PlanContent = {
  reviews: [{ content: '1.1', measure: 'Loa truyền thanh', assessment: 'met', followUp: 'continue' }],
  tasks: [
    task('NV-01', { contents: ['1.1', '5.1'] }),
    task('NV-02', { group: 3, contents: [] }),
    task('NV-03', { group: 4, contents: ['5.4'] }),
  ],
};

const value = (number: number) => ({ kind: 'value' as const, value: number });
/** `kn_tc` is reported by nobody; nothing is sanctioned; one commune has its list posted. */
const FIGURES: Figures = {
  ...{ vb_chi_dao: value(3), tt_tin_bai: value(412), hs_tiep_nhan: value(1_250), hs_truoc_dung: value(1_190) },
  ...{ hs_qua: value(7), hs_tre_hen: value(7), hs_sai_sot: value(1), thu_xin_loi: value(6), pakn: value(0) },
  ...{ ky_luat: { kind: 'nothing-to-report' }, ck_hn: { kind: 'yes' } },
};
const REPORT: ReportContent = {
  tasks: [
    { id: 'NV-01', state: 'done', percent: 100 },
    { id: 'NV-02', state: 'late', percent: 40 },
  ],
  figures: FIGURES,
};

const YEAR_REPORT: ReportContent = {
  tasks: [
    { id: 'NV-01', state: 'done', percent: 100 },
    { id: 'NV-02', state: 'done', percent: 100 },
    { id: 'NV-03', state: 'late', percent: 60 },
  ],
  figures: {
    ...FIGURES,
    ...{
      tt_tin_bai: value(430),
      hs_tiep_nhan: value(980),
      hs_truoc_dung: value(978),
      hs_qua: value(0),
      kn_tc: value(2),
    },
    ...{ hs_tre_hen: value(0), thu_xin_loi: value(1), vb_chi_dao: value(0) },
  },
};

export const MARKUP = '<b>Thiếu</b> & “chậm”\u0007; ]]> =1+1';
const DIFFICULTIES: readonly DifficultyRow[] = [
  {
    ...{ id: 'KK-01', date: '2023-09-12', content: '5.1', difficulty: MARKUP, proposal: 'Bố trí 02 máy quét' },
    level: 'province',
  },
  { ...{ id: 'KK-02', date: '2023-08-01', difficulty: 'Đường truyền yếu', proposal: 'Nâng cấp' }, level: 'district' },
];

type Sent = 'plan' | 'q3' | 'q4' | 'kk';
const SENT_AT: Readonly<Record<Sent, string>> = {
  plan: '2023-08-03T02:00:00.000Z',
  q3: '2023-09-15T02:00:00.000Z',
  kk: '2023-09-15T02:00:00.000Z',
  q4: '2023-12-15T02:00:00.000Z',
};

export function sent(unit: string, form: Sent, content: unknown, minutesLate = 0, revision = 1): Act {
  const at = minutesLate > 0 ? '2023-09-19T02:00:00.000Z' : SENT_AT[form];
  const payload = { content, minutesLate, warnings: {}, contentHash: 'c'.repeat(64) } as Act<'submission'>['payload'];
  return act(unit, 'submission', payload, { form, revision, at, requestId: `${unit}-${form}-${revision}` });
}

const SPEAKING = IDS.filter((id) => id !== SILENT);
const ACTS: readonly Act[] = [
  ...SPEAKING.map((unit) => sent(unit, 'plan', PLAN)),
  ...SPEAKING.map((unit) => sent(unit, 'q3', REPORT, unit === LATE ? 540 : 0)),
  sent('19330', 'kk', { difficulties: DIFFICULTIES }),
  act(
    RETURNED,
    'review',
    { decision: 'return', reason: 'Thiếu minh chứng', remarks: [] },
    { form: 'q3', at: '2023-09-16T02:00:00.000Z' },
  ),
  act(
    '19330',
    'answer',
    { answers: [{ id: 'KK-01', status: 'Đã trả lời', answer: 'Đã bố trí kinh phí.', document: '2156/STC-NS' }] },
    { form: 'kk', at: '2023-09-17T02:00:00.000Z' },
  ),
];

export interface SmallProvince {
  readonly letterhead?: Letterhead;
  readonly more?: readonly Act[];
}

export function smallEntries({ letterhead, more = [] }: SmallProvince = {}): Entry[] {
  const settings = { ...settings2023(''), ...(letterhead === undefined ? {} : { letterhead }) };
  const registry = { ...QUANG_TRI_2023, units: QUANG_TRI_2023.units.filter(({ id }) => IDS.some((own) => own === id)) };
  const at = '2023-07-25T01:00:00.000Z';
  return entriesOf([
    act(PROVINCE_UNIT, 'settings', settings, { at }),
    act(PROVINCE_UNIT, 'registry', registry, { at }),
    act(PROVINCE_UNIT, 'assignments', [{ content: '1.1', leads: [{ kind: 'level', level: 'xa' }], partners: [] }], {
      at,
    }),
    ...ACTS,
    ...more,
  ]);
}

/** Frozen once grace is over. */
export function smallInput(asOf = AFTER_GRACE, province: SmallProvince = {}, form: QuarterForm = 'q3'): ReportInput {
  const state = fold(smallEntries(province));
  const { settings, registry } = state;
  if (settings === undefined || registry === undefined) throw new Error('the small province is not set up');
  const summary = summarize(state, form, asOf);
  const freeze = { form, version: 1, summary };
  return { state, settings, registry, summary, ...(summary.status === 'frozen' ? { freeze } : {}) };
}

/** Quý IV beside Quý III, both frozen. */
export function yearInput({ letterhead, more = [] }: SmallProvince = {}): ReportInput & {
  readonly before: FreezePayload;
} {
  const { summary } = smallInput();
  const own = SPEAKING.map((unit) => sent(unit, 'q4', YEAR_REPORT));
  const province = { ...(letterhead === undefined ? {} : { letterhead }), more: [...own, ...more] };
  return { ...smallInput(AFTER_YEAR, province, 'q4'), before: { form: 'q3', version: 1, summary } };
}

/** Quý III of a cycle that began with the year, beside a Quý II of the same figures. */
export function nineMonthsInput(): ReportInput & { readonly before: FreezePayload } {
  const input = smallInput();
  const calendar = { ...input.settings.calendar, notApplicable: [] };
  const before = { form: 'q2' as const, version: 1, summary: { ...input.summary, form: 'q2' as const } };
  return { ...input, settings: { ...input.settings, calendar }, before };
}
