import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OfficeAct } from '../../../../addon/sidebar/office/acts.ts';
import { isStanding, type Place } from '../../../../addon/sidebar/office/drafts.ts';
import type { OfficeEvent } from '../../../../addon/sidebar/office/events.ts';
import { MOST_TIMES, canBegin, nextAct } from '../../../../addon/sidebar/office/next.ts';
import { reduce } from '../../../../addon/sidebar/office/reduce.ts';
import { INITIAL, draftInHand, formShown, type OfficeState } from '../../../../addon/sidebar/office/state.ts';
import {
  CLAIM,
  DONE_RUN,
  LATE,
  LEADER,
  OFFICE,
  PLAN,
  RAN,
  RUNNING,
  STAFF,
  SUBMISSION,
  VINH_THAI,
} from '../../../browser/sidebar/office/views.ts';
import { NO_WORKBOOK } from '../../../browser/sidebar/views.ts';

const REFRESH: OfficeAct = { kind: 'refresh' };
const OPEN: OfficeAct = { kind: 'open', unit: VINH_THAI.id, form: 'plan' };
const LOST = { code: 'connection-lost' };
const CONFLICT = { code: 'review-superseded', sentence: 'Có bản mới.' };
const CELL = { tab: 'tasks', row: 'NV-02', column: 'target', words: 'Kế hoạch, NV-02, Chỉ tiêu' };
const ROW = { tab: 'tasks', row: 'NV-03', words: 'Kế hoạch, NV-03' };

const returning = {
  kind: 'review',
  review: { unit: VINH_THAI.id, form: 'plan', revision: 2, decision: 'return', reason: 'Chưa rõ', remarks: [] },
} as const satisfies OfficeAct;

function after(...events: readonly OfficeEvent[]): OfficeState {
  return events.reduce(reduce, INITIAL);
}

const asked = (act: OfficeAct, requestId = 'r-1'): OfficeEvent => ({ kind: 'asked', act, requestId });
const ENTERED: OfficeEvent = { kind: 'entered', person: STAFF };
const OPENED: readonly OfficeEvent[] = [ENTERED, asked(OPEN), { kind: 'opened', submission: SUBMISSION }];

const remark = (place: typeof CELL | typeof ROW, text: string, at = 'flag-0'): readonly OfficeEvent[] => [
  { kind: 'remark-begun', at, place },
  { kind: 'remark-typed', text },
  { kind: 'remark-kept' },
];

describe('the first paint', () => {
  test('shows the form whose turn it is', () => {
    expect(formShown(after(ENTERED))?.form).toBe('plan');
    expect(after(ENTERED)).toMatchObject({ page: 'home', view: OFFICE, person: { account: STAFF.account } });
  });
  test('another form stays chosen, as long as there is one of it', () => {
    const chosen = after(ENTERED, { kind: 'form-chosen', form: 'kk' });
    expect(formShown(chosen)?.form).toBe('kk');
    const without = { ...OFFICE, forms: OFFICE.forms.slice(0, 1) };
    expect(formShown(reduce(chosen, { kind: 'refreshed', view: without }))?.form).toBe('plan');
  });
  test('who has no office is told nothing', () => {
    expect(after({ kind: 'entered', person: NO_WORKBOOK }).view).toBeUndefined();
  });
});

describe('one act at a time', () => {
  test('nothing begins while another is under way, but what goes on behind', () => {
    const state = after(ENTERED, asked(OPEN));
    const check = (act: OfficeAct, expected: boolean) => expect(canBegin(state, act)).toBe(expected);
    check(OPEN, false);
    check(REFRESH, false);
    check({ kind: 'refresh', quiet: true }, true);
    check({ kind: 'follow', generation: 58, times: 1 }, true);
  });
  test('what comes from behind ends nothing else', () => {
    const state = after(ENTERED, asked(OPEN), { kind: 'refreshed', view: OFFICE });
    expect(state.busy).toEqual(OPEN);
    expect(reduce(state, { kind: 'opened', submission: SUBMISSION }).busy).toBeUndefined();
  });
  test('a refusal is said, with the act to be tried again; one from behind is not', () => {
    expect(after(ENTERED, asked(OPEN), { kind: 'refused', act: OPEN, problem: LOST })).toMatchObject({
      ...{ trouble: { act: OPEN, problem: LOST }, focus: { target: 'problem' }, page: 'home' },
    });
    const quiet: OfficeAct = { kind: 'refresh', quiet: true };
    expect(after(ENTERED, { kind: 'refused', act: quiet, problem: LOST }).trouble).toBeUndefined();
  });
});

describe('remarks', () => {
  test('one a place: written again, it is changed', () => {
    const { remarks } = draftInHand(
      after(...OPENED, ...remark(CELL, ' Một '), ...remark(ROW, 'Hai'), ...remark(CELL, 'Ba')),
    );
    expect(remarks).toEqual([
      { place: CELL, reason: 'Ba' },
      { place: ROW, reason: 'Hai' },
    ]);
  });
  test('begun again, it holds what was written', () => {
    const state = after(...OPENED, ...remark(CELL, 'Một'), { kind: 'remark-begun', at: 'cell-1', place: CELL });
    expect(draftInHand(state).writing).toEqual({ at: 'cell-1', place: CELL, reason: 'Một' });
    expect(state.focus?.target).toBe('writing');
  });
  test('without words there is none', () => {
    expect(draftInHand(after(...OPENED, ...remark(CELL, '  '))).remarks).toEqual([]);
  });
  test('the focus goes back to the button that was pressed', () => {
    expect(after(...OPENED, ...remark(CELL, 'Một', 'change-1')).focus?.target).toBe('change-1');
    const left = after(...OPENED, { kind: 'remark-begun', at: 'change-2', place: CELL }, { kind: 'remark-left' });
    expect([left.focus?.target, draftInHand(left).remarks]).toEqual(['change-2', []]);
  });
  test('one in hand is not lost by beginning another, nor by going on to the return', () => {
    const inHand = remark(CELL, 'Một').slice(0, 2);
    for (const next of [
      { kind: 'remark-begun', at: 'x', place: ROW },
      { kind: 'decision-wanted', decision: 'return' },
    ] as const)
      expect(draftInHand(after(...OPENED, ...inHand, next)).remarks).toEqual([{ place: CELL, reason: 'Một' }]);
  });
  test('name what stands in the revision', () => {
    const check = (place: Omit<Place, 'words'>, expected: boolean) =>
      expect(isStanding({ ...place, words: '' }, SUBMISSION.tabs)).toBe(expected);
    check(CELL, true);
    check({ tab: 'tasks' }, true);
    check({ tab: 'tasks', row: 'NV-03' }, false);
    check({ tab: 'difficulties' }, false);
  });
  test('they are removed, and stay with their own form and unit', () => {
    const state = after(...OPENED, ...remark(CELL, 'Một'), ...remark(ROW, 'Hai'));
    const removed = reduce(state, { kind: 'remark-removed', place: CELL });
    expect(draftInHand(removed).remarks.map(({ reason }) => reason)).toEqual(['Hai']);
    const other = reduce(removed, { kind: 'opened', submission: { ...SUBMISSION, form: 'q3' } });
    expect(draftInHand(other).remarks).toEqual([]);
    expect(draftInHand(reduce(other, { kind: 'opened', submission: SUBMISSION })).remarks).toHaveLength(1);
  });
});

describe('a review', () => {
  const begun = [...OPENED, ...remark(CELL, 'Một'), { kind: 'decision-wanted', decision: 'return' }] as const;

  test('that is entered leaves the queue, says so, and takes its draft along', () => {
    const state = after(...begun, asked(returning), { kind: 'reviewed', act: returning });
    expect(state).toMatchObject({ page: 'home', drafts: {}, requestIds: {}, focus: { target: 'news' } });
    expect(state.news?.words).toContain('Đã trả lại Kế hoạch của Ủy ban nhân dân xã Vĩnh Thái');
    expect(state.view?.queue.map(({ unit }) => unit.id)).toEqual(['so-tttt']);
    expect([state.busy, state.deciding, state.submission]).toEqual([undefined, undefined, undefined]);
    expect(nextAct(state, { kind: 'reviewed', act: returning })).toEqual({ kind: 'refresh', quiet: true });
  });
  test('whose call failed keeps everything, and its request id', () => {
    const state = after(...begun, asked(returning, 'r-7'), { kind: 'refused', act: returning, problem: LOST });
    expect(state).toMatchObject({ deciding: 'return', trouble: { act: returning } });
    expect(Object.values(state.requestIds)).toEqual(['r-7']);
    expect(draftInHand(state).remarks).toHaveLength(1);
  });
  test('that meets another revision says so, shows that, and keeps what was written', () => {
    const refused: OfficeEvent = { kind: 'refused', act: returning, problem: CONFLICT };
    const met = after(...begun, asked(returning), refused);
    const again = nextAct(met, refused);
    expect(again).toEqual({ ...OPEN, again: true });
    if (again === undefined) return;
    const newer = { ...SUBMISSION, revision: 3 };
    const state = [asked(again), { kind: 'opened', submission: newer } as const].reduce(reduce, met);
    expect(state).toMatchObject({ submission: { revision: 3 }, trouble: { problem: CONFLICT } });
    expect([state.deciding, state.busy, state.focus?.target]).toEqual([undefined, undefined, 'problem']);
    expect(draftInHand(state).remarks).toHaveLength(1);
    const failed = [asked(again), { kind: 'refused', act: again, problem: LOST } as const].reduce(reduce, met);
    expect(failed.trouble?.problem).toEqual(CONFLICT);
  });
  test('the way back leads to where one came from', () => {
    expect(after(...OPENED, { kind: 'page-chosen', page: 'home' }).focus?.target).toBe('queue-xa-vinh-thai-plan');
  });
});

describe('a run', () => {
  const follow = { kind: 'follow', generation: RUNNING.generation, times: 1 } as const;

  test('that was asked for is followed to its end, and told', () => {
    const begun: OfficeEvent = { kind: 'begun', generation: RUNNING.generation };
    const before = after(ENTERED, { kind: 'planned', plan: PLAN }, asked({ kind: 'consolidate' }));
    expect(nextAct(before, begun)).toEqual(follow);
    const running = [begun, asked(follow), { kind: 'run-told', run: RUNNING, times: 1 } as const].reduce(
      reduce,
      before,
    );
    expect(running).toMatchObject({ following: RUNNING.generation, page: 'consolidation', view: { run: RUNNING } });
    expect(running.plan).toBeUndefined();
    expect(nextAct(running, { kind: 'run-told', run: RUNNING, times: 1 })).toEqual({ ...follow, times: 2 });
    const done: OfficeEvent = { kind: 'run-told', run: RAN, times: 2 };
    expect(nextAct(running, done)).toEqual({ kind: 'refresh', quiet: true });
    expect(reduce(running, done)).toMatchObject({ news: { words: RAN.sentence }, focus: { target: 'news' } });
    expect(reduce(running, done).following).toBeUndefined();
  });
  test('of somebody else is joined, once', () => {
    const entered: OfficeEvent = { kind: 'entered', person: { ...LEADER, office: { ...OFFICE, run: RUNNING } } };
    expect(nextAct(INITIAL, entered)).toEqual(follow);
    const planned: OfficeEvent = { kind: 'planned', plan: { ...PLAN, running: RUNNING } };
    expect(nextAct(after(entered, asked(follow)), planned)).toBeUndefined();
    expect(nextAct(after(ENTERED), planned)).toEqual(follow);
  });
  test('that ends while one looks elsewhere moves nothing', () => {
    const state = after(...OPENED, asked(follow), { kind: 'run-told', run: RAN, times: 1 });
    expect([state.news, state.page, state.focus?.target]).toEqual([undefined, 'submission', 'panel']);
  });
  test('that is no longer followed says nothing', () => {
    const state = after(ENTERED, asked({ ...follow, generation: 59 }));
    const old: OfficeEvent = { kind: 'run-told', run: RAN, times: 1 };
    expect(reduce(state, old)).toBe(state);
    expect(nextAct(state, old)).toBeUndefined();
  });
  test('is asked after again when a call fails, and not for ever', () => {
    const state = after(ENTERED, asked(follow));
    expect(nextAct(state, { kind: 'refused', act: follow, problem: LOST })).toEqual({ ...follow, times: 2 });
    const last = { ...follow, times: MOST_TIMES };
    expect(nextAct(state, { kind: 'refused', act: last, problem: LOST })).toBeUndefined();
    expect(reduce(state, { kind: 'refused', act: last, problem: LOST }).following).toBeUndefined();
    expect(reduce(state, { kind: 'run-told', run: RUNNING, times: MOST_TIMES }).following).toBeUndefined();
  });
});

test('a claim that is decided waits no more; an extension begins the form anew and reads the list', () => {
  const decide = {
    ...{
      kind: 'decide',
      decision: { unit: CLAIM.unit.id, claim: CLAIM.claim, decision: 'refuse', reason: 'Không rõ' },
    },
  } as const satisfies OfficeAct;
  const decided = after(ENTERED, asked(decide), { kind: 'decided', act: decide });
  expect(decided.view?.claims).toEqual([]);
  expect(decided.news?.words).toContain('từ chối');
  const extend = {
    ...{ kind: 'extend', extension: { unit: CLAIM.unit.id, form: 'plan', due: '2023-08-20', reason: 'Bàn giao' } },
  } as const satisfies OfficeAct;
  expect(after(ENTERED, asked(extend), { kind: 'extended', act: extend }).granted).toBe(1);
  expect(nextAct(after(ENTERED), { kind: 'extended', act: extend })).toEqual({ kind: 'extensions', quiet: true });
});

test('no order of events loses what is known, or what was written', () => {
  const follow: OfficeAct = { kind: 'follow', generation: 58, times: 1 };
  const events: readonly OfficeEvent[] = [
    ENTERED,
    asked(OPEN),
    { kind: 'refused', act: OPEN, problem: LOST },
    { kind: 'refused', act: returning, problem: CONFLICT },
    { kind: 'refreshed', view: { ...OFFICE, run: DONE_RUN } },
    { kind: 'opened', submission: SUBMISSION },
    { kind: 'late-told', late: LATE },
    { kind: 'planned', plan: PLAN },
    { kind: 'begun', generation: 58 },
    asked(follow),
    { kind: 'run-told', run: RUNNING, times: 1 },
    { kind: 'run-told', run: RAN, times: 2 },
    { kind: 'page-chosen', page: 'home' },
    { kind: 'page-chosen', page: 'claims' },
    { kind: 'form-chosen', form: 'kk' },
    { kind: 'decision-wanted', decision: 'return' },
    { kind: 'decision-wanted' },
    ...remark(ROW, 'Hai'),
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events)), (played) => {
      const state = played.reduce(reduce, after(...OPENED, ...remark(CELL, 'Một')));
      expect(state.view?.forms).toEqual(OFFICE.forms);
      expect(formShown(state)).toBeDefined();
      expect(draftInHand(state).remarks[0]).toEqual({ place: CELL, reason: 'Một' });
    }),
  );
});
