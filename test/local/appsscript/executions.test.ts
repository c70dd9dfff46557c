/** How an add-on runs: openings, menus, calls, what the context has and has not, time. */
import { describe, expect, it } from 'vitest';
import { scriptsOfThisFile } from './scripts.ts';
import { NOW, OWNER, READER, sentenceOf, share, STRANGER } from './scriptUnderTest.ts';

const start = scriptsOfThisFile();

const deferred = (): { readonly promise: Promise<void>; readonly resolve: () => void } => {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
};

const MENU = `
function onOpen(e) {
  SpreadsheetApp.getUi().createAddonMenu()
    .addItem('Mở', 'show').addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Khác').addItem('Hai', 'two'))
    .addToUi();
  Logger.log(e.authMode + ' ' + e.user.getEmail() + '.');
}
function show() { return new Date().toISOString(); }
function two() { throw new TypeError('hỏng'); }
`;

describe('opening', () => {
  it('runs onOpen, which adds the menu', async () => {
    const { document, script } = await start({ code: MENU });
    expect(document.menus).toEqual([
      {
        title: 'Thử',
        items: [
          { kind: 'item', title: 'Mở', functionName: 'show' },
          { kind: 'separator' },
          {
            kind: 'submenu',
            menu: { title: 'Khác', items: [{ kind: 'item', title: 'Hai', functionName: 'two' }] },
          },
        ],
      },
    ]);
    expect(script.executions.map(({ functionName, log }) => [functionName, log])).toEqual([['onOpen', ['NONE .']]]);
  });
  it('is with the open file once the add-on was used in it', async () => {
    const { document, script, spreadsheetId, window } = await start({ code: MENU });
    await document.runMenuItem('show');
    await script.open({ spreadsheetId, account: OWNER, ui: window.ui });
    expect(script.executions.at(-1)?.log).toEqual(['LIMITED .']);
  });
  it('runs nothing in a file that may only be read', async () => {
    const { google, script, spreadsheetId, window } = await start({ code: MENU });
    await share(google, spreadsheetId, READER, 'reader');
    const document = await script.open({ spreadsheetId, account: READER, ui: window.ui });
    expect(document.menus).toEqual([]);
    expect(script.executions.filter(({ account }) => account === READER)).toEqual([]);
  });
  it('is refused where there is no right to the file', async () => {
    const { script, spreadsheetId, window } = await start({ code: MENU });
    await expect(script.open({ spreadsheetId, account: STRANGER, ui: window.ui })).rejects.toThrow('not found');
  });
  it('survives an onOpen that fails', async () => {
    const { document, script } = await start({ code: `function onOpen() { throw new Error('hỏng'); }` });
    expect(document.menus).toEqual([]);
    expect(sentenceOf(script.executions[0]!)).toBe('Error: hỏng');
  });
});

describe('running', () => {
  it('a menu item: outcome, account and log are on record', async () => {
    const { document, script } = await start({ code: MENU });
    expect(sentenceOf(await document.runMenuItem('two'))).toBe('TypeError: hỏng');
    expect(sentenceOf(await document.runMenuItem('three'))).toBe('Exception: Script function not found: three');
    expect(script.executions.map(({ functionName, account }) => [functionName, account])).toEqual([
      ['onOpen', OWNER],
      ['two', OWNER],
      ['three', OWNER],
    ]);
  });
  it('files share one global scope, in the order of their names; each execution has its own', async () => {
    const { value } = await start({
      code: `var count = start + 1; function next() { count += 1; return count; }`,
      files: { 'a.js': 'const start = 40;' },
    });
    expect(await value('next')).toBe(42);
    expect(await value('next')).toBe(42);
  });
  it('a file that cannot be parsed fails every execution with its fault', async () => {
    const { failure } = await start({ code: `function a( {` });
    expect(await failure('a')).toMatch(/^SyntaxError: /);
  });
  it('what a service returns is of the script: its arrays, objects and errors', async () => {
    const { value } = await start({
      code: `function a() {
        var bytes = Utilities.base64Decode('AP8=');
        try { UrlFetchApp.fetch(1); } catch (e) { var error = e; }
        return [bytes instanceof Array, bytes, error instanceof Error, error.name, JSON.stringify(new Date()),
          PropertiesService.getScriptProperties().getProperties() instanceof Object];
      }`,
    });
    expect(await value('a')).toEqual([true, [0, -1], true, 'Exception', `"${NOW.toISOString()}"`, true]);
  });
  it('has nothing that Google has not', async () => {
    const { value } = await start({
      code: `function a() {
        return ['fetch', 'URL', 'URLSearchParams', 'TextEncoder', 'setTimeout', 'queueMicrotask', 'crypto', 'process', 'require',
          'Buffer', 'window', 'global', 'structuredClone', 'performance'].filter(function (name) { return name in globalThis; });
      }`,
    });
    expect(await value('a')).toEqual([]);
  });
  it('a service that is not served says so', async () => {
    const { failure } = await start({
      code: `function a() { DriveApp.getFiles(); } function b() { Utilities.zip([]); }`,
    });
    expect(await failure('a')).toBe('Error: DriveApp is not implemented in local Apps Script.');
    expect(await failure('b')).toBe('Error: Utilities.zip is not implemented in local Apps Script.');
  });
  it('ends a script that takes too long, and the next one runs', async () => {
    const { failure, value } = await start({
      code: `function forever() { for (;;); } function short() { return 1; }`,
      limits: { executionMs: 1500 },
    });
    expect(await failure('forever')).toBe('Exception: Exceeded maximum execution time');
    expect(await value('short')).toBe(1);
  });
  it('ends a script that takes too much memory, and the next one runs', async () => {
    const { failure, value } = await start({
      code: `function grow() { for (var all = []; ; ) all.push(new Array(1e6).fill(0.5)); } function short() { return 1; }`,
    });
    expect(await failure('grow')).toBe('Exception: Out of memory error.');
    expect(await value('short')).toBe(1);
  });
  it('a script that runs when all is closed is ended', async () => {
    const { document, script, window } = await start({
      code: `function ask() { SpreadsheetApp.getUi().alert('chờ'); }`,
    });
    const { promise: asked, resolve } = deferred();
    Object.assign(window.ui, {
      alert: () => {
        resolve();
        return new Promise(() => undefined);
      },
    });
    const execution = document.call('ask', []);
    await asked;
    await script.close();
    expect(sentenceOf(await execution)).toBe('Error: The script was ended.');
  });
  it('does not count the time that a person takes to answer', async () => {
    const { window, document } = await start({
      code: `function ask() { return SpreadsheetApp.getUi().alert('Gửi?').toString(); }`,
      limits: { executionMs: 1500 },
    });
    Object.assign(window.ui, { alert: () => new Promise((answer) => setTimeout(() => answer('YES'), 2000)) });
    const execution = document.call('ask', []);
    expect((await execution).outcome).toEqual({ ok: true, value: 'YES' });
  });
  it('thirty at once for one account, no more', async () => {
    const { document, window } = await start({
      code: `function hold() { return SpreadsheetApp.getUi().alert('chờ').toString(); }`,
    });
    const answers: ((button: 'OK') => void)[] = [];
    const { promise: full, resolve } = deferred();
    Object.assign(window.ui, {
      alert: () =>
        new Promise((answer) => {
          answers.push(answer);
          if (answers.length === 30) resolve();
        }),
    });
    const running = Array.from({ length: 30 }, () => document.call('hold', []));
    await full;
    expect(sentenceOf(await document.call('hold', []))).toBe(
      'Exception: There are too many scripts running simultaneously for this Google user account.',
    );
    for (const answer of answers) answer('OK');
    const outcomes = (await Promise.all(running)).map(({ outcome }) => outcome);
    expect(outcomes.every((outcome) => outcome.ok && outcome.value === 'OK')).toBe(true);
  });
});
