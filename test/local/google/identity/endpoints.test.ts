/** Tokens over plain HTTP, as a client in any language gets them. */
import { JWT } from 'google-auth-library';
import { SignJWT } from 'jose';
import { createPrivateKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalGoogle } from '../../../../local/google/start.ts';
import { call, OWNER, ROBOT, startForTest } from '../googleUnderTest.ts';

let google: LocalGoogle;
beforeAll(async () => {
  google = await startForTest();
});
afterAll(() => google.close());

const post = async (
  path: string,
  form: Record<string, string>,
): Promise<{ status: number; json: Record<string, unknown> }> => {
  const response = await fetch(`${google.url}${path}`, { method: 'POST', body: new URLSearchParams(form) });
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
};
const statusWith = async (token: unknown): Promise<number> =>
  (await call(google, { request: 'GET /drive/v3/files', headers: { authorization: `Bearer ${String(token)}` } }))
    .status;

describe('refresh tokens', () => {
  it('have a fixed form and give an access token that works', async () => {
    const { status, json } = await post('/token', { grant_type: 'refresh_token', refresh_token: `1//local-${OWNER}` });
    expect(status).toBe(200);
    expect(json).toMatchObject({ token_type: 'Bearer', expires_in: 3599 });
    expect(await statusWith(json['access_token'])).toBe(200);
    expect(google.refreshToken(OWNER)).toBe(`1//local-${OWNER}`);
  });
  it.each([
    [{ grant_type: 'refresh_token', refresh_token: '1//local-nobody@example.vn' }, 'invalid_grant'],
    [{ grant_type: 'refresh_token', refresh_token: 'x' }, 'invalid_grant'],
    [{ grant_type: 'password' }, 'unsupported_grant_type'],
    [{ refresh_token: 'x' }, 'invalid_request'],
  ])('%j is refused', async (form, error) => {
    const { status, json } = await post('/token', form);
    expect({ status, error: json['error'] }).toEqual({ status: 400, error });
  });
});

describe('service account keys', () => {
  const signed = async (
    key: Awaited<ReturnType<LocalGoogle['serviceAccountKey']>>,
    claims: Record<string, unknown>,
    audience = `${google.url}/token`,
  ): Promise<string> =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: key.private_key_id })
      .setIssuer(key.client_email)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(createPrivateKey(key.private_key));
  const exchange = (assertion: string) =>
    post('/token', { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion });
  const scope = 'https://www.googleapis.com/auth/drive.readonly';

  it('sign assertions that become access tokens of these scopes', async () => {
    const { status, json } = await exchange(await signed(await google.serviceAccountKey(ROBOT), { scope }));
    expect(status).toBe(200);
    expect(await statusWith(json['access_token'])).toBe(200);
    const write = await call(google, {
      request: 'POST /drive/v3/files',
      headers: { authorization: `Bearer ${String(json['access_token'])}` },
      body: {},
    });
    expect(write.error.message).toBe('Request had insufficient authentication scopes.');
  });
  it('work with the official library', async () => {
    const key = await google.serviceAccountKey(ROBOT);
    const client = new JWT({
      email: key.client_email,
      key: key.private_key,
      keyId: key.private_key_id,
      scopes: [scope],
    });
    client.transporter.defaults.fetchImplementation = (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      return fetch(new URL(url.pathname, google.url), init);
    };
    const { token } = await client.getAccessToken();
    expect(await statusWith(token)).toBe(200);
  });
  it('give identity tokens for a target audience', async () => {
    const { json } = await exchange(
      await signed(await google.serviceAccountKey(ROBOT), { target_audience: 'https://x.vn' }),
    );
    const info = await call(google, { request: `GET /tokeninfo?id_token=${String(json['id_token'])}` });
    expect(info.json).toMatchObject({ aud: 'https://x.vn', email: ROBOT, email_verified: 'true' });
  });
  it.each<[string, Record<string, unknown>, string | undefined, number, string]>([
    ['a user to stand in for', { scope, sub: OWNER }, undefined, 401, 'unauthorized_client'],
    ['no scope', {}, undefined, 400, 'invalid_scope'],
    ['another audience', { scope }, 'https://example.com', 400, 'invalid_grant'],
  ])('are refused with %s', async (_case, claims, audience, status, error) => {
    const answer = await exchange(await signed(await google.serviceAccountKey(ROBOT), claims, audience));
    expect({ status: answer.status, error: answer.json['error'] }).toEqual({ status, error });
  });
  it('are refused when they are not of the account', async () => {
    const key = await google.serviceAccountKey(ROBOT);
    const answer = await exchange(await signed({ ...key, client_email: OWNER }, { scope }));
    expect(answer.json['error']).toBe('invalid_grant');
    expect((await exchange('not.a.token')).json['error']).toBe('invalid_grant');
  });
});

describe('information about tokens', () => {
  it('tells whose an access token is', async () => {
    const token = google.accessToken(OWNER);
    const info = await call(google, { request: `GET /tokeninfo?access_token=${token}` });
    expect(info.json).toMatchObject({ email: OWNER, email_verified: 'true' });
    const user = await call(google, { request: 'GET /oauth2/v3/userinfo', as: OWNER });
    expect(user.json).toMatchObject({ email: OWNER, email_verified: true });
  });
  it('refuses what is no token', async () => {
    expect((await call(google, { request: 'GET /tokeninfo?access_token=x' })).status).toBe(400);
    expect((await call(google, { request: 'GET /tokeninfo?id_token=x' })).status).toBe(400);
    expect((await call(google, { request: 'GET /oauth2/v3/userinfo' })).status).toBe(401);
  });
  it('publishes the keys as PEM too', async () => {
    const { json } = await call(google, { request: 'GET /oauth2/v1/certs' });
    expect(Object.values(json ?? {})[0]).toContain('BEGIN PUBLIC KEY');
  });
});
