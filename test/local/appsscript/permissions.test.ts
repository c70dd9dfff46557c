/** What a script may do: scopes of the manifest, consent of the account, the mode in which it runs, whose account it is. */
import { describe, expect, it } from 'vitest';
import { RUN, scriptsOfThisFile } from './scripts.ts';
import { CLIENT_ID, OWNER, READER, SCOPES, sentenceOf, share, STRANGER } from './scriptUnderTest.ts';

const start = scriptsOfThisFile();
const without = (...left: (keyof typeof SCOPES)[]): readonly string[] =>
  Object.entries(SCOPES).flatMap(([name, scope]) => (left.includes(name as keyof typeof SCOPES) ? [] : [scope]));

const FETCH = `UrlFetchApp.fetch('http://127.0.0.1:9')`;
const NO_FETCH = `Exception: Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: ${SCOPES.externalRequest}`;

describe('scopes', () => {
  it('a service without its scope in the manifest is refused', async () => {
    const { value } = await start({ code: RUN, scopes: without('externalRequest', 'containerUi', 'openid', 'email') });
    expect(await value('run', FETCH)).toBe(NO_FETCH);
    expect(await value('run', `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('a'))`)).toBe(
      `Exception: Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: ${SCOPES.containerUi}`,
    );
    expect(await value('run', `return ScriptApp.getIdentityToken()`)).toBe(null);
    expect(
      await value('run', `return Session.getActiveUser().getEmail() + Session.getEffectiveUser().getEmail()`),
    ).toBe('');
  });
  it('a scope of the manifest that the account declined is refused alike, and asked for on demand', async () => {
    const { script, value, window } = await start({
      code: `${RUN} function demand() { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${SCOPES.externalRequest}']); return 'ok'; }
        function status() { return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus().toString(); }`,
    });
    script.setConsent(OWNER, without('externalRequest'));
    expect(await value('run', FETCH)).toBe(NO_FETCH);
    expect(await value('status')).toBe('REQUIRED');
    expect(window.shown).toEqual([]);
    await expect(value('demand')).rejects.toThrow('Authorization is required to perform that action.');
    expect(window.shown).toEqual([{ what: 'authorize', account: OWNER, scopes: [SCOPES.externalRequest] }]);
    expect(await value('demand')).toBe('ok');
    expect(await value('status')).toBe('NOT_REQUIRED');
  });
});

describe('consent', () => {
  it('is asked before the first run, once', async () => {
    const { document, value, window } = await start({ code: RUN });
    expect(window.shown).toEqual([]);
    await document.runMenuItem('run');
    await value('run', 'return 1');
    expect(window.shown).toEqual([{ what: 'authorize', account: OWNER, scopes: Object.values(SCOPES) }]);
  });
  it('nothing runs while it is not given; it is asked again', async () => {
    const { document, script, value, window } = await start({ code: RUN });
    window.consent = () => [];
    expect(sentenceOf(await document.runMenuItem('run'))).toBe(
      'Exception: Authorization is required to perform that action.',
    );
    expect(script.executions.at(-1)).toMatchObject({ functionName: 'run', account: OWNER, log: [] });
    window.consent = (scopes) => scopes;
    expect(await value('run', 'return 1')).toBe(1);
  });
});

describe('a simple trigger', () => {
  const trigger = (body: string) => `function onOpen(e) { ${body} } ${RUN}`;
  const log = async (body: string, { used }: { readonly used: boolean }) => {
    const one = await start({ code: trigger(body) });
    one.script.setConsent(OWNER, Object.values(SCOPES));
    if (!used) return one.script.executions[0]!;
    await one.document.runMenuItem('run');
    await one.script.open({ spreadsheetId: one.spreadsheetId, account: OWNER, ui: one.window.ui });
    return one.script.executions.at(-1)!;
  };
  it.each([false, true])('reaches neither the network nor the account, used before: %s', async (used) => {
    expect(sentenceOf(await log(FETCH, { used }))).toBe(NO_FETCH);
    const { log: lines } = await log(`Logger.log([ScriptApp.getIdentityToken(), e.user.getEmail()])`, { used });
    expect(lines).toEqual(['[null,""]']);
    expect(
      sentenceOf(await log(`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))`, { used })),
    ).toContain('not sufficient to call Ui.showSidebar');
  });
  it('reads properties only where the add-on was used', async () => {
    const read = `PropertiesService.getDocumentProperties()`;
    expect(sentenceOf(await log(read, { used: false }))).toBe(
      'Exception: You do not have permission to call PropertiesService.getDocumentProperties',
    );
    expect((await log(read, { used: true })).outcome.ok).toBe(true);
  });
});

describe('the account', () => {
  const WHO = `function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), ScriptApp.getIdentityToken()]; }`;
  const claims = (token: unknown) =>
    JSON.parse(Buffer.from(String(token).split('.')[1] ?? '', 'base64url').toString('utf8')) as Record<string, unknown>;

  it('is named, with a token for the script', async () => {
    const { value } = await start({ code: WHO });
    const [active, effective, token] = (await value('who')) as string[];
    expect([active, effective]).toEqual([OWNER, OWNER]);
    expect(claims(token)).toMatchObject({ aud: CLIENT_ID, email: OWNER, email_verified: true });
  });
  it('without userinfo.email has a token without an address', async () => {
    const { value } = await start({ code: WHO, scopes: without('email') });
    const [active, , token] = (await value('who')) as string[];
    expect(active).toBe('');
    expect(claims(token)['email']).toBeUndefined();
    expect(claims(token)['sub']).toBeDefined();
  });
  it('of a page is the default one of the browser', async () => {
    const { google, script, spreadsheetId, window } = await start({ code: WHO });
    await share(google, spreadsheetId, READER, 'reader');
    const document = await script.open({ spreadsheetId, account: OWNER, defaultAccount: READER, ui: window.ui });
    const { account, outcome } = await document.call('who', []);
    expect([account, outcome.ok && (outcome.value as string[])[0]]).toEqual([READER, READER]);
    expect((await document.runMenuItem('who')).account).toBe(OWNER);
    expect(window.shown.map(({ account }) => account)).toEqual([READER, OWNER]);
  });
  it('of a page that has no right to the file gets the sentence of issue 69270374', async () => {
    const { script, spreadsheetId, window } = await start({ code: WHO });
    const document = await script.open({ spreadsheetId, account: OWNER, defaultAccount: STRANGER, ui: window.ui });
    expect(sentenceOf(await document.call('who', []))).toBe(
      "Exception: We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    );
  });
});
