/** The page's `google.script`, run in a context that has a window as a browser's, with a parent that answers. */
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { googleScriptClient } from '../../../local/appsscript/client.ts';
import type { HostMessage, PageMessage } from '../../../local/appsscript/client/messages.ts';

const client = await googleScriptClient();

interface Page {
  readonly sent: PageMessage[];
  /** Runs a script of the page; what it gives to `tell` is told. */
  run(code: string): unknown;
  readonly told: unknown[];
  answer(message: HostMessage): void;
  answerFrom(source: unknown, message: HostMessage): void;
}

const openPage = (): Page => {
  const sent: PageMessage[] = [];
  const told: unknown[] = [];
  const listeners: ((event: { source: unknown; data: unknown }) => void)[] = [];
  const parent = { postMessage: (message: PageMessage) => void sent.push(message) };
  const window = {
    parent,
    location: { origin: 'http://127.0.0.1:5000' },
    addEventListener: (_type: string, listener: (typeof listeners)[number]) => void listeners.push(listener),
  };
  const context = createContext({ window, tell: (...values: unknown[]) => void told.push(...values) });
  runInContext(client, context);
  const answerFrom: Page['answerFrom'] = (source, data) => {
    for (const listener of listeners) listener({ source, data });
  };
  return {
    sent,
    told,
    run: (code) => runInContext(`(() => { const { google } = window; ${code} })()`, context) as unknown,
    answer: (message) => answerFrom(parent, message),
    answerFrom,
  };
};

const result = (id: number, value: unknown): HostMessage => ({ type: 'google.script.result', id, ok: true, value });

describe('google.script.run', () => {
  it('sends the call and gives the answer to its handler, with the user object', () => {
    const page = openPage();
    page.run(
      `google.script.run.withSuccessHandler(tell).withUserObject('ô').send({ a: [undefined, 1], b: undefined })`,
    );
    expect(page.sent).toEqual([{ type: 'google.script.run', id: 1, functionName: 'send', args: [{ a: [null, 1] }] }]);
    page.answer(result(1, { ok: 1 }));
    expect(page.told).toEqual([{ ok: 1 }, 'ô']);
    page.answer(result(1, 'again'));
    expect(page.told.length).toBe(2);
  });
  it('answers may come in any order', () => {
    const page = openPage();
    page.run(
      `for (const name of ['a', 'b']) google.script.run.withSuccessHandler((value) => tell(name + value)).call(1)`,
    );
    page.answer(result(2, 'hai'));
    page.answer(result(1, 'một'));
    expect(page.told).toEqual(['bhai', 'amột']);
  });
  it('a runner is never changed by what is made of it', () => {
    const page = openPage();
    page.run(`const one = google.script.run.withSuccessHandler((v) => tell('một ' + v));
      one.withSuccessHandler((v) => tell('hai ' + v));
      one.withUserObject('x');
      one.f();
      google.script.run.f();`);
    page.answer(result(1, 'v'));
    page.answer(result(2, 'v'));
    expect(page.told).toEqual(['một v']);
  });
  it('a failure is an error whose message begins with its name', () => {
    const page = openPage();
    page.run(`google.script.run.withFailureHandler((error, object) => tell(error.name, error.message, object)).f()`);
    page.answer({ type: 'google.script.result', id: 1, ok: false, error: { name: 'Exception', message: 'hỏng' } });
    expect(page.told).toEqual(['ScriptError', 'Exception: hỏng', undefined]);
  });
  it('a failure without a handler is thrown into the page', () => {
    const page = openPage();
    page.run(`google.script.run.f()`);
    expect(() =>
      page.answer({ type: 'google.script.result', id: 1, ok: false, error: { name: 'Error', message: 'x' } }),
    ).toThrow('Error: x');
  });
  it.each([
    [`google.script.run.f(new Date())`, 'Failed due to illegal value in property: 0'],
    [`google.script.run.f({ g() {} })`, 'Failed due to illegal value in property: g'],
    [`google.script.run.f_()`, 'is not a function'],
    [`google.script.run.withSuccessHandler('tell')`, 'withSuccessHandler takes a function'],
  ])('%s throws at once and sends nothing', (code, message) => {
    const page = openPage();
    expect(() => page.run(code)).toThrow(message);
    expect(page.sent).toEqual([]);
  });
  it('hears only its parent', () => {
    const page = openPage();
    page.run(`google.script.run.withSuccessHandler(tell).f()`);
    page.answerFrom({}, result(1, 'giả'));
    expect(page.told).toEqual([]);
  });
});

describe('google.script.host', () => {
  it('tells the window around the page', () => {
    const page = openPage();
    page.run(
      `const { host } = google.script; host.close(); host.setHeight(100); host.setWidth(200); host.editor.focus(); tell(host.origin)`,
    );
    expect(page.sent).toEqual([
      { type: 'google.script.host', action: 'close' },
      { type: 'google.script.host', action: 'setHeight', height: 100 },
      { type: 'google.script.host', action: 'setWidth', width: 200 },
      { type: 'google.script.host', action: 'focusEditor' },
    ]);
    expect(page.told).toEqual(['http://127.0.0.1:5000']);
  });
  it('the client can stand inside a page', () => {
    expect(client).not.toContain('</script');
  });
});
