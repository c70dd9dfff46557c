/**
 * Whatever comes in that should not: over the emulator's HTTP, against the built bundle. Nothing of it reaches the ledger. Then
 * how someone who was refused comes in after all.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IdentityTokenFault } from '../../local/google/identity/identityTokens.ts';
import { verifyExport } from '../../shared/ledger/verify.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail } from '../../shared/units/quangTri2023.ts';
import { planBody, type SubmissionBody } from '../functions/submissionBody.ts';
import { AUDIENCE, codeOf, PLAN_TIME, startProvince, type Province } from './province.ts';

const UNIT = '19330';
let province: Province;
let body: SubmissionBody;
beforeAll(async () => {
  province = await startProvince({ shared: true });
  body = planBody(await province.workbook(UNIT), 'refused-body');
});
afterAll(() => province.stack.close());

const token = (email = officerEmail(UNIT), fault?: IdentityTokenFault) =>
  province.stack.google.identityToken({ email, audience: AUDIENCE, ...(fault === undefined ? {} : { fault }) });
const submit = async (sent: unknown, given?: string) =>
  province.raw('/v1/submissions', given ?? (await token()), JSON.stringify(sent));

describe('tokens', () => {
  const check = (fault: IdentityTokenFault, expected: string) =>
    test(`${fault}: ${expected}`, async () => {
      const answer = await submit(body, await token(officerEmail(UNIT), fault));
      expect([answer.status, codeOf(answer)]).toEqual([401, expected]);
    });
  check('expired', 'token-expired');
  check('otherAudience', 'token-audience');
  check('foreignKey', 'token-invalid');
  check('foreignKeyWithKnownId', 'token-invalid');
  check('alteredPayload', 'token-invalid');
  check('algNone', 'token-invalid');
  check('algHmacOfPublicKey', 'token-invalid');
  check('otherIssuer', 'token-invalid');
  check('issuedInTheFuture', 'token-invalid');
  check('withoutExpiry', 'token-invalid');
  check('withoutEmail', 'token-email-missing');
  check('unverifiedEmail', 'token-email-missing');

  test('none at all', async () => {
    const response = await fetch(`${province.stack.apiUrl}/v1/me`);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code: 'token-missing' } });
  });
  test('of an account that nobody registered', async () => {
    province.stack.google.addAccount({ email: 'stranger@gmail.com' });
    expect(codeOf(await submit(body, await token('stranger@gmail.com')))).toBe('account-unknown');
  });
});

describe('reach', () => {
  test("another unit's officer neither writes nor reads", async () => {
    expect(codeOf(await submit(body, await token(officerEmail('19333'))))).toBe('unit-forbidden');
    const read = await province.stack.api.call('GET', `/v1/workbook?unit=${UNIT}`, officerEmail('19333'));
    expect([read.status, codeOf(read)]).toEqual([403, 'unit-forbidden']);
  });
  test("a workbook made for another unit does not pass for one's own", async () => {
    const theirs = planBody(await province.workbook('19333'), 'their-workbook');
    expect(codeOf(await submit({ ...theirs, unit: UNIT }))).toBe('workbook-not-yours');
  });
  test('a unit does no formal act', async () => {
    const review = { requestId: 'own-review', unit: UNIT, form: 'plan', revision: 1, decision: 'accept' };
    const answer = await province.raw('/v1/reviews', await token(), JSON.stringify(review));
    expect([answer.status, codeOf(answer)]).toEqual([403, 'role-forbidden']);
  });
});

describe('bodies', () => {
  const check = (title: string, sent: () => string | Uint8Array, expected: readonly [number, string]) =>
    test(title, async () => {
      const answer = await province.raw('/v1/submissions', await token(), sent());
      expect([answer.status, codeOf(answer)]).toEqual(expected);
    });
  const withCells = (cells: string) =>
    JSON.stringify({
      ...body,
      read: { ...body.read, tabs: [{ tab: 'tasks', columns: {}, faults: [], rows: [{ rowNumber: 9, cells: {} }] }] },
    }).replace('"cells":{}', `"cells":${cells}`);

  check('cut off', () => JSON.stringify(body).slice(0, 200), [400, 'body-malformed']);
  check('no UTF-8', () => new Uint8Array([0x22, 0xc3, 0x22]), [400, 'body-malformed']);
  check('over 4 MiB', () => `{"x":"${'ă'.repeat(2_200_000)}"}`, [413, 'body-too-large']);
  check('an unknown form', () => JSON.stringify({ ...body, form: 'q9' }), [400, 'form-unknown']);
  check('numbers as text', () => JSON.stringify({ ...body, baseRevision: '0' }), [400, 'body-wrong-shape']);
  check('__proto__ among cells', () => withCells('{"__proto__":{"task":"x"}}'), [400, 'body-wrong-shape']);
  check('a lone surrogate', () => withCells(String.raw`{"task":"\ud800"}`), [400, 'text-malformed']);
  check('NUL', () => withCells(String.raw`{"task":"\u0000"}`), [400, 'text-malformed']);
  check(
    'a hundred thousand rows',
    () => {
      const rows = `[${'{"rowNumber":9,"cells":{}},'.repeat(99_999)}{"rowNumber":9,"cells":{}}]`;
      return withCells('{}').replace('[{"rowNumber":9,"cells":{}}]', rows);
    },
    [413, 'rows-too-many'],
  );
});

describe('time', () => {
  const at = async (iso: string, form: string) => {
    await province.stack.setClock(Date.parse(iso));
    const answer = await submit({ ...body, form, read: { ...body.read, form } });
    await province.stack.setClock(PLAN_TIME);
    return [answer.status, codeOf(answer)];
  };
  test('a plan before it opens', async () =>
    expect(await at('2023-07-20T01:00:00Z', 'plan')).toEqual([409, 'period-not-open']));
  test('a plan after its grace', async () =>
    expect(await at('2023-08-20T01:00:00Z', 'plan')).toEqual([409, 'period-closed']));
  test('a quarter before the cycle began', async () =>
    expect(await at('2023-08-01T01:00:00Z', 'q1')).toEqual([409, 'period-not-applicable']));
});

test('after all of it, the ledger holds what set it up and nothing else, whole', async () => {
  const text = await province.stack.api.text('/v1/ledger', HOME_AFFAIRS_EMAIL);
  expect(verifyExport(text)).toMatchObject({ ok: true, entries: 4, chains: 1 });
  expect(({} as { task?: string }).task).toBeUndefined();
  expect(province.stack.log()).not.toMatch(/"message":"unexpected"/);
});

test('someone whom nobody registered claims their unit, is approved, and submits; the leaver no longer does', async () => {
  const newcomer = 'hoa.le@gmail.com';
  province.stack.google.addAccount({ email: newcomer });
  const as = (email: string) => (method: 'GET' | 'POST', path: string, sent?: unknown) =>
    province.stack.api.call(method, path, email, sent);
  const [byNewcomer, byLeaver, byHomeAffairs] = [newcomer, officerEmail(UNIT), HOME_AFFAIRS_EMAIL].map(as);
  expect(codeOf(await byNewcomer!('GET', '/v1/me'))).toBe('account-unknown');

  const found = await byNewcomer!('GET', `/v1/units?query=${encodeURIComponent('hai an')}`);
  expect(found.body['units']).toEqual([expect.objectContaining({ name: 'UBND xã Hải An' })]);
  const claim = { unit: UNIT, note: 'Lê Thị Hoa, công chức Văn phòng – thống kê', replaces: officerEmail(UNIT) };
  const claimed = await byNewcomer!('POST', '/v1/claims', { ...claim, requestId: 'journey-claim' });
  expect(claimed.body).toMatchObject({ state: 'waiting', email: newcomer });

  const waiting = (await byHomeAffairs!('GET', '/v1/claims?all=1')).body['claims'] as readonly {
    readonly seq: number;
  }[];
  expect(waiting).toEqual([claimed.body]);
  const decision = { requestId: 'journey-approve', unit: UNIT, claim: waiting[0]?.seq, decision: 'approve' };
  expect((await byHomeAffairs!('POST', '/v1/claims/decisions', decision)).body).toMatchObject({ state: 'approved' });
  expect((await byNewcomer!('GET', '/v1/claims')).body['claims']).toMatchObject([{ state: 'approved' }]);

  const sent = { ...body, requestId: 'journey-plan' };
  expect(codeOf(await byLeaver!('POST', '/v1/submissions', sent))).toBe('account-unknown');
  const receipt = await byNewcomer!('POST', '/v1/submissions', sent);
  expect(receipt).toMatchObject({ status: 200, body: { by: newcomer, revision: 1 } });
  const again = await byNewcomer!('GET', `/v1/receipts?unit=${UNIT}&requestId=journey-plan`);
  expect(receipt.body).toMatchObject(again.body);

  await province.consolidated();
  const text = await province.stack.api.text('/v1/ledger', HOME_AFFAIRS_EMAIL);
  expect(verifyExport(text)).toMatchObject({ ok: true, chains: 2 });
});
