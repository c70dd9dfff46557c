import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../../addon/server/api/client.ts';
import {
  begin,
  changedSince,
  conclude,
  isUnderway,
  lost,
  resume,
  type Pending,
  type Wish,
} from '../../../../addon/server/sending/pending.ts';

const NOW = '2023-08-07T01:30:00.000Z';
const LATER = '2023-08-07T01:40:00.000Z';
const WISH: Wish = {
  ...{ unit: '19357', form: 'plan', contentHash: 'aaaa', baseRevision: 0, by: 'a@example.vn', clickedAt: LATER },
};
const SENT: Pending = { ...WISH, clickedAt: NOW, sentAt: NOW, requestId: 'first-id', state: 'sending' };
const LOST = lost(SENT);

describe('“Gửi”', () => {
  test('a first act has an id of its own', () => {
    expect(begin(undefined, WISH, 'new-id')).toEqual({
      kind: 'go',
      pending: { ...WISH, requestId: 'new-id', sentAt: LATER, state: 'sending' },
    });
  });
  test('after a lost one goes on under its id and base, whatever the content', () => {
    for (const contentHash of ['aaaa', 'bbbb'])
      expect(begin(LOST, { ...WISH, contentHash, baseRevision: 1 }, 'new-id')).toEqual({
        kind: 'go',
        pending: { ...SENT, contentHash, sentAt: LATER },
      });
  });
  test('another form waits', () => {
    expect(begin(LOST, { ...WISH, form: 'kk' }, 'new-id')).toMatchObject({
      problem: {
        code: 'pending-first',
        details: { form: 'plan', at: '08:30 ngày 07/8/2023' },
      },
    });
  });
  test('a second click and a second tab wait for the first', () => {
    const soon = '2023-08-07T01:31:00.000Z';
    expect(begin(SENT, { ...WISH, clickedAt: soon }, 'new-id')).toMatchObject({
      problem: { code: 'sending-underway' },
    });
    expect(resume(SENT, soon)).toMatchObject({ problem: { code: 'sending-underway' } });
    expect(isUnderway(SENT, soon)).toBe(true);
  });
  test('a run that was killed is waited for no longer than a fetch can last', () => {
    const check = (now: string, expected: boolean) => expect(isUnderway(SENT, now)).toBe(expected);
    check('2023-08-07T01:31:29.999Z', true);
    check('2023-08-07T01:31:30.000Z', false);
    expect(isUnderway(LOST, NOW)).toBe(false);
    expect(begin(SENT, WISH, 'new-id').kind).toBe('go');
  });
});

describe('“Gửi lại”', () => {
  test('nothing to complete', () => {
    expect(resume(undefined, NOW)).toMatchObject({ problem: { code: 'pending-none' } });
  });
  test('the same act again', () => {
    expect(resume(LOST, LATER)).toEqual({ kind: 'go', pending: { ...SENT, sentAt: LATER } });
  });
  test('a changed content is the clerk’s to decide', () => {
    expect(changedSince(LOST)).toMatchObject({ code: 'pending-changed' });
  });
});

describe('how it ends', () => {
  const refused = (status: number, code: string): Outcome<string> => ({
    ...{ kind: 'refused', status },
    problem: { code, sentence: 'Câu.' },
  });
  const check = (outcome: Outcome<string>, kind: string, code?: string) => {
    const concluded = conclude(outcome);
    expect(concluded.kind).toBe(kind);
    if ('problem' in concluded) expect(concluded.problem.code).toBe(code);
  };
  test('taken', () => check({ kind: 'answered', body: 'receipt' }, 'taken'));
  test('lost: kept, and the step is to send again', () => {
    const outcome = { kind: 'lost', problem: { code: 'connection-lost', details: {} } } as const;
    expect(conclude(outcome)).toEqual({ kind: 'open', problem: { ...outcome.problem, step: 'resend' } });
  });
  test('judged: over', () => {
    check(refused(409, 'revision-conflict'), 'judged', 'revision-conflict');
    check(refused(422, 'submission-invalid'), 'judged', 'submission-invalid');
    check(refused(409, 'period-closed'), 'judged', 'period-closed');
    check(refused(413, 'body-too-large'), 'judged', 'body-too-large');
  });
  test('what is about the account says nothing of the act', () => {
    check(refused(401, 'token-expired'), 'open', 'token-expired');
    check(refused(403, 'unit-forbidden'), 'open', 'unit-forbidden');
  });
  test('an id that is taken means that it arrived', () => check(refused(409, 'request-id-reused'), 'arrived'));
});
