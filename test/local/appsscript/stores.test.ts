/** Properties, cache and locks: whose they are, how much they hold, whom they keep out. */
import { describe, expect, it } from 'vitest';
import { RUN, scriptsOfThisFile } from './scripts.ts';
import { NOW, OWNER, READER, sentenceOf, share } from './scriptUnderTest.ts';

const start = scriptsOfThisFile();

describe('properties', () => {
  const PROPERTIES = `
    function read(kind, key) { return PropertiesService['get' + kind + 'Properties']().getProperty(key); }
    function write(kind, key, value) { PropertiesService['get' + kind + 'Properties']().setProperty(key, value); }
    function all() { return PropertiesService.getDocumentProperties().getProperties(); }
    function many(values, others) { PropertiesService.getDocumentProperties().setProperties(values, others); }
    function drop(key) { PropertiesService.getDocumentProperties().deleteProperty(key); }`;

  it('stay between executions; a document has its own, a person has their own', async () => {
    const { document, google, script, spreadsheetId, value, window } = await start({
      code: PROPERTIES,
      scriptProperties: { API: 'http://api' },
    });
    await value('write', 'Document', 'unit', 'X');
    await value('write', 'User', 'seen', '1');
    await share(google, spreadsheetId, READER, 'writer');
    const other = await script.open({ spreadsheetId, account: READER, ui: window.ui });
    const read = async (kind: string, key: string) => {
      const outcomes = [await document.call('read', [kind, key]), await other.call('read', [kind, key])];
      return outcomes.map(({ outcome }) => outcome.ok && outcome.value);
    };
    expect(await read('Script', 'API')).toEqual(['http://api', 'http://api']);
    expect(await read('Document', 'unit')).toEqual(['X', 'X']);
    expect(await read('User', 'seen')).toEqual(['1', null]);
  });
  it('are set together, replaced and deleted', async () => {
    const { value } = await start({ code: PROPERTIES });
    await value('many', { a: '1', b: '2' }, false);
    await value('many', { b: '3', c: '4' }, false);
    expect(await value('all')).toEqual({ a: '1', b: '3', c: '4' });
    await value('many', { d: '5' }, true);
    await value('drop', 'none');
    expect(await value('all')).toEqual({ d: '5' });
    await value('drop', 'd');
    expect(await value('all')).toEqual({});
  });
  it('hold 9 KB each and 500 KB together; what is refused changes nothing', async () => {
    const { failure, value } = await start({ code: PROPERTIES });
    const whole = 'x'.repeat(9 * 1024);
    await value('write', 'Document', 'a', whole);
    expect(await failure('write', 'Document', 'a', `${whole}y`)).toBe('Exception: Argument too large: value');
    // Bytes count, not letters.
    expect(await failure('write', 'Document', 'a', 'ữ'.repeat(4000))).toBe('Exception: Argument too large: value');
    await value('many', Object.fromEntries(Array.from({ length: 54 }, (_, index) => [`k${index}`, whole])), false);
    expect(await failure('many', { last: whole, first: whole }, false)).toBe(
      'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
    );
    expect(Object.keys((await value('all')) as object).length).toBe(55);
    expect(await value('read', 'Document', 'a')).toBe(whole);
  });
});

describe('cache', () => {
  const put = (key: string, value: string, seconds?: number) =>
    `CacheService.getScriptCache().put(${[key, value, seconds].filter((one) => one !== undefined).join()})`;

  it('forgets after its time', async () => {
    let now = NOW.getTime();
    const { value } = await start({ code: RUN, clock: () => new Date(now) });
    await value('run', `${put(`'short'`, `'1'`, 5)}; ${put(`'usual'`, `'2'`)}; ${put(`'long'`, `'3'`, 21600)}`);
    const left = () =>
      value('run', `return Object.keys(CacheService.getScriptCache().getAll(['short', 'usual', 'long']))`);
    expect(await left()).toEqual(['short', 'usual', 'long']);
    now += 5_000;
    expect(await left()).toEqual(['usual', 'long']);
    now += 600_000;
    expect(await left()).toEqual(['long']);
    await value('run', `CacheService.getScriptCache().removeAll(['long'])`);
    expect(await left()).toEqual([]);
  });
  it('has its limits', async () => {
    const { value } = await start({ code: RUN });
    const check = async (body: string, expected: unknown) => {
      expect(await value('run', body)).toEqual(expected);
    };
    await check(put(`'k'.repeat(250)`, `'x'.repeat(100 * 1024)`), undefined);
    await check(put(`'k'.repeat(251)`, `'x'`), 'Exception: Argument too large: key');
    await check(put(`'k'`, `'x'.repeat(100 * 1024 + 1)`), 'Exception: Argument too large: value');
    await check(put(`'k'`, `'x'`, 21601), 'Exception: Invalid argument: expirationInSeconds');
    await check(`return CacheService.getUserCache().get('k')`, null);
  });
  it('over a thousand items keeps the nine hundred that expire last', async () => {
    const { value } = await start({ code: RUN });
    const body = `var cache = CacheService.getDocumentCache();
      for (var i = 0; i < 1001; i++) cache.put('k' + i, 'x', 1000 + i);
      return [0, 100, 101, 1000].map(function (i) { return cache.get('k' + i); })`;
    expect(await value('run', body)).toEqual([null, null, 'x', 'x']);
  });
});

describe('locks', () => {
  const LOCKS = `
    function hold(kind) {
      var lock = LockService['get' + kind + 'Lock']();
      var taken = lock.tryLock(0);
      SpreadsheetApp.getUi().alert('giữ');
      return [taken, lock.hasLock()];
    }
    function attempt(kind) { return LockService['get' + kind + 'Lock']().tryLock(0); }
    function wait(kind, ms) { LockService['get' + kind + 'Lock']().waitLock(ms); return 'có'; }
    function release() {
      var lock = LockService.getScriptLock();
      return [lock.tryLock(0), lock.tryLock(0), lock.releaseLock(), lock.hasLock()];
    }`;
  const held = async (kind: string) => {
    const one = await start({ code: LOCKS });
    let letGo: (button: 'OK') => void = () => undefined;
    const { promise: holding, resolve } = ((): { promise: Promise<void>; resolve: () => void } => {
      let settle = (): void => undefined;
      const promise = new Promise<void>((done) => {
        settle = done;
      });
      return { promise, resolve: settle };
    })();
    Object.assign(one.window.ui, {
      alert: () =>
        new Promise((answer) => {
          letGo = answer;
          resolve();
        }),
    });
    const holder = one.document.call('hold', [kind]);
    await holding;
    return { ...one, holder, letGo: () => letGo('OK') };
  };

  it('a second execution is kept out until the first ends', async () => {
    const { holder, letGo, value, failure } = await held('Document');
    expect(await value('attempt', 'Document')).toBe(false);
    expect(await failure('wait', 'Document', 50)).toBe(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
    expect(await value('attempt', 'Script')).toBe(true);
    const waiting = value('wait', 'Document', 30_000);
    letGo();
    expect((await holder).outcome).toEqual({ ok: true, value: [true, true] });
    expect(await waiting).toBe('có');
    expect(await value('attempt', 'Document')).toBe(true);
  });
  it('of a person keeps nobody else out', async () => {
    const { google, holder, letGo, script, spreadsheetId, window, value } = await held('User');
    await share(google, spreadsheetId, READER, 'writer');
    const other = await script.open({ spreadsheetId, account: READER, ui: window.ui });
    expect((await other.call('attempt', ['User'])).outcome).toEqual({ ok: true, value: true });
    expect(await value('attempt', 'User')).toBe(false);
    letGo();
    expect(sentenceOf(await holder)).toContain('true,true');
    expect(script.executions.at(-1)?.account).toBe(OWNER);
  });
  it('is taken twice by its holder, and freed once', async () => {
    const { value } = await start({ code: LOCKS });
    expect(await value('release')).toEqual([true, true, null, false]);
  });
});
