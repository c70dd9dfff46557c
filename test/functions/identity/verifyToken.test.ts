import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWTPayload } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { tokenVerifier, type VerifyToken } from '../../../functions/identity/verifyToken.ts';
import { isProblem } from '../../../shared/problems/problem.ts';

let own: CryptoKey;
let foreign: CryptoKey;
let verify: VerifyToken;
const served = { keys: '', status: 200, requests: 0 };

beforeAll(async () => {
  const [ours, theirs] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  [own, foreign] = [ours.privateKey, theirs.privateKey];
  served.keys = JSON.stringify({
    keys: [{ ...(await exportJWK(ours.publicKey)), kid: 'own', alg: 'RS256', use: 'sig' }],
  });
  const serve = () => {
    served.requests++;
    return Promise.resolve(new Response(served.keys, { status: served.status }));
  };
  verify = tokenVerifier({ audiences: ['addon'], fetch: serve });
});

const NOW = Math.floor(Date.now() / 1000);
const CLAIMS: JWTPayload = {
  ...{ iss: 'https://accounts.google.com', aud: 'addon', sub: '1', iat: NOW, exp: NOW + 3600 },
  ...{ email: 'Can-Bo@Example.VN', email_verified: true },
};
const token = (change: JWTPayload = {}, key = own, kid = 'own', alg = 'RS256') =>
  new SignJWT({ ...CLAIMS, ...change }).setProtectedHeader({ alg, kid }).sign(key);
const outcome = async (made: string | Promise<string>, verifier = verify) => {
  try {
    return await verifier(await made);
  } catch (error) {
    return isProblem(error) ? error.code : String(error);
  }
};

describe('an identity token', () => {
  const check = (title: string, made: () => string | Promise<string>, expected: string) =>
    test(title, async () => expect(await outcome(made())).toBe(expected));

  check('of Google gives the address in lower case', () => token(), 'can-bo@example.vn');
  check('of the issuer without a scheme too', () => token({ iss: 'accounts.google.com' }), 'can-bo@example.vn');
  check('of two audiences, one of them ours', () => token({ aud: ['x', 'addon'] }), 'can-bo@example.vn');
  check('20 seconds over, clocks differ', () => token({ exp: NOW - 20 }), 'can-bo@example.vn');
  check('expired', () => token({ exp: NOW - 60 }), 'token-expired');
  check('of another audience', () => token({ aud: 'other' }), 'token-audience');
  check('of another issuer', () => token({ iss: 'https://accounts.example.com' }), 'token-invalid');
  check('signed by another key', () => token({}, foreign), 'token-invalid');
  check('signed by a key that nobody knows', () => token({}, foreign, 'unknown'), 'token-invalid');
  check('unsigned', () => new UnsecuredJWT(CLAIMS).encode(), 'token-invalid');
  check('issued in the future', () => token({ iat: NOW + 600 }), 'token-invalid');
  check('that never ends', () => token({ exp: undefined as unknown as number }), 'token-invalid');
  check('that began never', () => token({ iat: undefined as unknown as number }), 'token-invalid');
  check('without an address', () => token({ email: undefined }), 'token-email-missing');
  check('with an address that nobody verified', () => token({ email_verified: false }), 'token-email-missing');
  check('"true" is not true', () => token({ email_verified: 'true' }), 'token-email-missing');
  check('that is none', () => 'abc', 'token-invalid');
  check(
    'with its payload changed',
    async () => {
      const [header, , signature] = (await token()).split('.');
      const payload = Buffer.from(JSON.stringify({ ...CLAIMS, email: 'other@example.vn' })).toString('base64url');
      return [header, payload, signature].join('.');
    },
    'token-invalid',
  );
  check(
    'signed with the public key as a secret',
    async () => {
      const secret = new TextEncoder().encode(served.keys);
      return new SignJWT(CLAIMS).setProtectedHeader({ alg: 'HS256', kid: 'own' }).sign(secret);
    },
    'token-invalid',
  );

  test('the keys are asked for once, not for every token', async () => {
    const before = served.requests;
    await Promise.all([outcome(token()), outcome(token())]);
    expect(served.requests).toBe(before);
  });
  test('when the keys are out of reach, nothing is said against the token', async () => {
    const unreachable = tokenVerifier({
      audiences: ['addon'],
      fetch: () => Promise.reject(new TypeError('fetch failed')),
    });
    const broken = tokenVerifier({
      audiences: ['addon'],
      fetch: () => Promise.resolve(new Response('busy', { status: 503 })),
    });
    expect(await outcome(token(), unreachable)).toBe('try-again');
    expect(await outcome(token(), broken)).toBe('try-again');
  });
});
