import { expect, test } from 'vitest';
import type { Answer } from '../../../../addon/server/views.ts';
import type { Call } from '../../../../addon/sidebar/calls.ts';
import type { OfficeAct } from '../../../../addon/sidebar/office/acts.ts';
import { openOffice } from '../../../../addon/sidebar/office/opening.ts';
import { createOfficeStore } from '../../../../addon/sidebar/office/store.ts';
import { province, slowRun, type Replies } from '../../../browser/sidebar/office/province.ts';
import { LEADER, OFFICE, RAN, STAFF, SUBMISSION, VINH_THAI } from '../../../browser/sidebar/office/views.ts';
import { no, ok } from '../../../browser/sidebar/views.ts';

const ACCEPT: OfficeAct = {
  ...{ kind: 'review', review: { unit: VINH_THAI.id, form: 'plan', revision: 2, decision: 'accept' } },
};

/** A store over a province, with everything that it was asked on record, and ids that count. */
function storeOf(over: Replies, person = STAFF) {
  const log: (readonly [path: string, body?: object])[] = [];
  const paused: number[] = [];
  const answers = province(over, person);
  const call = (async (name: string, path: string, body?: object) => {
    if (name === 'getSidebar') return ok(person);
    log.push(body === undefined ? [path] : [path, body]);
    const answer = await answers.askOffice?.(path as '/v1/', body);
    if (answer instanceof Error) throw answer;
    return answer;
  }) as Call;
  let ids = 0;
  const store = createOfficeStore({
    ...{ call, openedBy: undefined, newId: () => `request-${String(++ids)}`, save: ({ name }) => `blob:${name}` },
    pause: (times) => Promise.resolve(void paused.push(times)),
  });
  return { store, log, paused };
}

test('an act that nobody knows the end of goes out again under the same request id, and then never more', async () => {
  const replies: (Answer<unknown> | Error)[] = [
    ok({}),
    no({ code: 'connection-timed-out' }),
    new Error('NetworkError'),
  ];
  const { store, log } = storeOf({ '/v1/reviews': () => replies.pop() ?? ok({}) });
  await store.ask({ kind: 'enter' });
  for (let times = 0; times < 4; times += 1) await store.ask(ACCEPT);
  const ids = log.flatMap(([path, body]) => (path === '/v1/reviews' && body !== undefined ? [body] : []));
  const [first, ...others] = ids.map((body) => (body as { requestId: string }).requestId);
  expect(others).toEqual([first, first, expect.not.stringMatching(`^${first}$`)]);
});

test('a changed act is another one', async () => {
  const { store, log } = storeOf({ '/v1/extensions': () => no({ code: 'connection-lost' }) });
  const extension = { unit: VINH_THAI.id, form: 'plan', due: '2023-08-20', reason: 'Bàn giao' } as const;
  await store.ask({ kind: 'extend', extension });
  await store.ask({ kind: 'extend', extension: { ...extension, due: '2023-08-21' } });
  const ids = new Set(log.map(([, body]) => (body as { requestId: string }).requestId));
  expect(ids.size).toBe(2);
});

test('a second click is no second call', async () => {
  const { store, log } = storeOf({});
  await Promise.all([store.ask(ACCEPT), store.ask(ACCEPT)]);
  expect(log.filter(([path]) => path === '/v1/reviews')).toHaveLength(1);
});

test('a conflict is followed by the revision that stands', async () => {
  const { store, log } = storeOf({
    '/v1/reviews': () => no({ code: 'review-conflict', sentence: 'Người khác đã trả lại.' }),
    '/v1/office/submission': () => ok({ ...SUBMISSION, revision: 3 }),
  });
  await store.ask(ACCEPT);
  expect(log.map(([path]) => path)).toEqual(['/v1/reviews', '/v1/office/submission?unit=xa-vinh-thai&form=plan']);
  expect(store.state()).toMatchObject({
    submission: { revision: 3 },
    trouble: { problem: { code: 'review-conflict' } },
  });
});

test('the menu’s “Cập nhật ngay” begins a run and follows it to its end', async () => {
  const { store, log, paused } = storeOf({ '/v1/consolidations/': slowRun(2) });
  await openOffice({ step: 'consolidate' }, store);
  expect(log.map(([path]) => path)).toEqual([
    ...['/v1/consolidations', '/v1/consolidations/58', '/v1/consolidations/58', '/v1/consolidations/58', '/v1/office'],
  ]);
  expect(paused).toEqual([1, 2, 3]);
  expect(store.state().news?.words).toBe(RAN.sentence);
});

test('a leader begins nothing', async () => {
  const { store, log } = storeOf({}, LEADER);
  await openOffice({ step: 'consolidate' }, store);
  expect(log).toEqual([]);
  expect(store.state().view).toEqual({ ...OFFICE, scope: 'leader', claims: [] });
});
