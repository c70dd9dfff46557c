import { expect, test } from 'vitest';
import type { SidebarCalls } from '../../../addon/server/views.ts';
import { callsOf, type ScriptRun } from '../../../addon/sidebar/calls.ts';
import { createStore } from '../../../addon/sidebar/store.ts';
import { READY, UNIT, checkOf, ok } from '../../browser/sidebar/views.ts';

type Replies = { readonly [Name in keyof SidebarCalls]?: (...args: Parameters<SidebarCalls[Name]>) => unknown };
type Handler<Value> = (value: Value) => void;

/** `google.script.run` whose functions answer later; a thrown error reaches the failure handler. */
function scriptRun(replies: Replies, log: unknown[][]): ScriptRun {
  const functions = Object.entries(replies as Readonly<Record<string, (...args: unknown[]) => unknown>>);
  const chain = (succeed: Handler<unknown>, fail: Handler<Error>): ScriptRun => {
    const run = ([name, reply]: (typeof functions)[number]) => [
      name,
      (...args: unknown[]) => {
        log.push([name, ...args]);
        void Promise.resolve()
          .then(() => reply(...args))
          .then(succeed, fail);
      },
    ];
    return {
      withSuccessHandler: (handler) => chain(handler, fail),
      withFailureHandler: (handler) => chain(succeed, handler),
      ...(Object.fromEntries(functions.map(run)) as object),
    };
  };
  const ignore = () => undefined;
  return chain(ignore, ignore);
}

function storeOf(replies: Replies) {
  const log: unknown[][] = [];
  return { log, store: createStore(callsOf(scriptRun(replies, log)), undefined) };
}

test('an argument that is left out is not sent as undefined', async () => {
  const { log, store } = storeOf({ getSidebar: () => ok(READY) });
  await store.ask({ kind: 'load' });
  expect(log).toEqual([['getSidebar']]);
  expect(store.state().view).toEqual(READY);
});

test('a second click is no second call', async () => {
  const { log, store } = storeOf({ checkForm: () => ok(checkOf([])) });
  await Promise.all([store.ask({ kind: 'check', form: 'q3' }), store.ask({ kind: 'check', form: 'q3' })]);
  expect(log).toEqual([['checkForm', 'q3']]);
});

const FAILURES: readonly (readonly [why: string, reply: () => unknown])[] = [
  ['the call failed', () => Promise.reject(new Error('NetworkError: HTTP 0'))],
  ['the script ended with nothing', () => null],
];

test.each(FAILURES)('%s: a sentence, and the act to be tried again', async (_, reply) => {
  const { store } = storeOf({ checkForm: reply });
  await store.ask({ kind: 'check', form: 'q3' });
  expect(store.state().trouble).toMatchObject({ act: { kind: 'check' }, problem: { code: 'call-failed' } });
  expect(store.state().busy).toBeUndefined();
});

test('a workbook is built step by step, each asked for by the one before', async () => {
  const { log, store } = storeOf({
    getSidebar: () => ok(READY),
    createWorkbook: (_, step = '0') => {
      const done = Number(step) + 1;
      return ok({ done, of: 3, label: '', ...(done === 3 ? {} : { next: String(done) }) });
    },
  });
  await store.ask({ kind: 'build', unit: UNIT.id });
  expect(log).toEqual([
    ['createWorkbook', UNIT.id],
    ['createWorkbook', UNIT.id, '1'],
    ['createWorkbook', UNIT.id, '2'],
    ['getSidebar'],
  ]);
});

test('who no longer listens is told nothing', async () => {
  const { store } = storeOf({ getSidebar: () => ok(READY) });
  const heard: unknown[] = [];
  const leave = store.subscribe(() => heard.push(store.state().busy?.kind));
  await store.ask({ kind: 'load' });
  expect(heard).toEqual(['load', undefined]);
  leave();
  await store.ask({ kind: 'load' });
  expect(heard).toHaveLength(2);
});
