import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SidebarView } from '../../../addon/server/views.ts';
import type { Act } from '../../../addon/sidebar/acts.ts';
import type { Event } from '../../../addon/sidebar/events.ts';
import {
  FINDINGS_AT_ONCE,
  INITIAL,
  canBegin,
  formInView,
  nextAct,
  reduce,
  type State,
} from '../../../addon/sidebar/state.ts';
import {
  CLERK,
  FINDINGS,
  NO_WORKBOOK,
  READY,
  RECEIPT,
  SENDING,
  STRANGER,
  UNIT,
  checkOf,
} from '../../browser/sidebar/views.ts';

const LOAD: Act = { kind: 'load' };
const CHECK: Act = { kind: 'check', form: 'q3' };
const SEND: Act = { kind: 'send', form: 'q3', seen: 0 };
const LOST = { code: 'connection-lost', sentence: 'Không kết nối được.', step: 'reload' } as const;

function after(...events: readonly Event[]): State {
  return events.reduce(reduce, INITIAL);
}

function loaded(view: SidebarView = READY): readonly Event[] {
  return [
    { kind: 'asked', act: LOAD },
    { kind: 'loaded', view },
  ];
}

describe('the first paint', () => {
  test('shows the form whose turn it is, at its first step', () => {
    expect(after(...loaded())).toMatchObject({ form: 'q3', page: 'fill' });
  });
  test('a later one keeps the form that was chosen, and drops what was found before', () => {
    const check = { ...checkOf(FINDINGS), form: 'plan' } as const;
    const chosen: Event = { kind: 'form-chosen', form: 'plan' };
    const state = after(...loaded(), chosen, { kind: 'checked', check }, ...loaded());
    expect([state.form, state.check]).toEqual(['plan', undefined]);
  });
  test('one in the background takes nothing from the page', () => {
    const state = after(...loaded(), { kind: 'checked', check: checkOf(FINDINGS) }, { kind: 'loaded', view: READY });
    expect(state.check?.findings).toHaveLength(FINDINGS.length);
  });
});

describe('one act at a time', () => {
  test('nothing begins while another is under way, but looking', () => {
    const state = after(...loaded(), { kind: 'asked', act: CHECK });
    const check = (act: Act, expected: boolean) => expect(canBegin(state, act)).toBe(expected);
    check(CHECK, false);
    check(SEND, false);
    check(LOAD, false);
    check({ kind: 'show', place: { tab: 'tasks' } }, true);
    check({ kind: 'load', quiet: true }, true);
  });
  test('after any end another may begin', () => {
    const fix = { check: checkOf([]), mended: 0 };
    const ends: readonly Event[] = [
      { kind: 'refused', act: CHECK, problem: LOST },
      { kind: 'checked', check: checkOf([]) },
      { kind: 'fixed', fix },
      { kind: 'undone', fix },
      { kind: 'prepared', sending: SENDING },
      { kind: 'sent', receipt: RECEIPT },
      { kind: 'claimed', claims: [] },
      { kind: 'built', unit: UNIT.id, step: { done: 1, of: 1, label: '' } },
    ];
    for (const end of ends)
      expect(canBegin(after(...loaded(), { kind: 'asked', act: CHECK }, end), SEND), end.kind).toBe(true);
  });
});

describe('a check', () => {
  test('brings the counts of the steps along and takes the focus to the summary', () => {
    const state = after(...loaded(), { kind: 'checked', check: checkOf(FINDINGS) });
    expect(formInView(state)).toMatchObject({ check: { errors: 2, warnings: 1 }, filling: { blanks: 2 } });
    expect(state).toMatchObject({ page: 'check', focus: { target: 'summary' } });
  });
  test('what is mended can be undone, once', () => {
    const fixed = after(...loaded(), { kind: 'fixed', fix: { check: checkOf([]), mended: 3, undo: 'undo-1' } });
    expect(fixed.mended).toEqual({ count: 3, undo: 'undo-1', undone: false });
    const undone = reduce(fixed, { kind: 'undone', fix: { check: checkOf(FINDINGS), mended: 3 } });
    expect(undone.mended).toEqual({ count: 3, undone: true });
  });
  test('a severity that is hidden begins the list anew; hidden twice, it is shown', () => {
    const hide: Event = { kind: 'severity-toggled', severity: 'hint' };
    const state = after(...loaded(), { kind: 'more-wanted' }, hide);
    expect([state.hidden, state.shown]).toEqual([['hint'], FINDINGS_AT_ONCE]);
    expect(reduce(state, hide).hidden).toEqual([]);
  });
  test('the findings of one form are not shown for another', () => {
    const check = checkOf(FINDINGS);
    expect(after(...loaded(), { kind: 'checked', check }, { kind: 'form-chosen', form: 'plan' }).check).toBeUndefined();
  });
});

describe('a sending', () => {
  test('is confirmed, then its receipt has the focus and the form its revision', () => {
    const pending = { form: 'q3', name: 'Báo cáo Quý III', clickedAtInWords: '14:06', by: CLERK } as const;
    const confirmed: readonly Event[] = [
      { kind: 'prepared', sending: SENDING },
      { kind: 'asked', act: SEND },
    ];
    const state = after(...loaded({ ...READY, pending }), ...confirmed, { kind: 'sent', receipt: RECEIPT });
    expect(state).toMatchObject({ page: 'send', receipt: RECEIPT, focus: { target: 'receipt' } });
    expect(formInView(state)).toMatchObject({ revision: 1, status: 'submitted', submittedBy: CLERK });
    expect([state.sending, state.view?.pending]).toEqual([undefined, undefined]);
  });
  test('one that was refused says so, keeps nothing to confirm, and asks where things stand', () => {
    const refused: Event = { kind: 'refused', act: SEND, problem: LOST };
    const state = after(...loaded(), { kind: 'prepared', sending: SENDING }, { kind: 'asked', act: SEND }, refused);
    expect(state).toMatchObject({ trouble: { act: SEND, problem: LOST }, focus: { target: 'problem' } });
    expect(state.sending).toBeUndefined();
    expect(nextAct(state, refused)).toEqual({ kind: 'load', quiet: true });
  });
});

describe('“Tạo biểu mẫu”', () => {
  const begun: readonly Event[] = [...loaded(NO_WORKBOOK), { kind: 'asked', act: { kind: 'build', unit: UNIT.id } }];
  const step: Event = { kind: 'built', unit: UNIT.id, step: { done: 3, of: 9, label: 'Kế hoạch', next: '3' } };

  test('goes from step to step, then looks where everything stands', () => {
    expect(nextAct(after(...begun, step), step)).toEqual({ kind: 'build', unit: UNIT.id, step: '3' });
    const last: Event = { kind: 'built', unit: UNIT.id, step: { done: 9, of: 9, label: '' } };
    expect(nextAct(after(...begun, last), last)).toEqual(LOAD);
    expect(after(...begun, last, ...loaded()).building).toBeUndefined();
  });
  test('stops between two steps, and goes on from there', () => {
    const stopped = after(...begun, { kind: 'stop-wanted' }, step);
    expect(nextAct(stopped, step)).toBeUndefined();
    expect(stopped.building).toMatchObject({ stopped: true, step: { next: '3' } });
    const again = reduce(stopped, { kind: 'asked', act: { kind: 'build', unit: UNIT.id, step: '3' } });
    expect(again.building).toMatchObject({ stopped: false, step: { done: 3 } });
  });
  test('what failed in the middle keeps how far it came', () => {
    const act: Act = { kind: 'build', unit: UNIT.id, step: '3' };
    const state = after(...begun, step, { kind: 'asked', act }, { kind: 'refused', act, problem: LOST });
    expect(state).toMatchObject({ building: { step: { done: 3 } }, trouble: { act } });
  });
});

test('who must claim a unit is led there', () => {
  const problem = { code: 'unit-forbidden', sentence: '…', step: 'claim' } as const;
  expect(after(...loaded(), { kind: 'refused', act: CHECK, problem }).page).toBe('claim');
});

test('who has been approved meanwhile begins to fill', () => {
  const state = after(...loaded(STRANGER), { kind: 'page-chosen', page: 'claim' }, ...loaded());
  expect(state).toMatchObject({ page: 'fill', form: 'q3' });
});

test('no order of events loses the view or the form', () => {
  const events: readonly Event[] = [
    ...loaded(),
    { kind: 'asked', act: CHECK },
    { kind: 'refused', act: CHECK, problem: LOST },
    { kind: 'checked', check: checkOf(FINDINGS) },
    { kind: 'prepared', sending: SENDING },
    { kind: 'sent', receipt: RECEIPT },
    { kind: 'page-chosen', page: 'status' },
    { kind: 'form-chosen', form: 'plan' },
    { kind: 'preview-toggled' },
    { kind: 'stop-wanted' },
    { kind: 'sending-left' },
    { kind: 'shown' },
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events)), (played) => {
      const state = after(...loaded(), ...played);
      expect(state.view?.forms.map(({ form }) => form)).toEqual(READY.forms.map(({ form }) => form));
      expect(formInView(state)).toBeDefined();
    }),
  );
});
