/** Identity tokens as a verifier sees them: the right ones pass, each deliberate fault is caught by its own rule. */
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdentityTokenFault } from '../../../../local/google/identity/identityTokens.ts';
import type { LocalGoogle } from '../../../../local/google/start.ts';
import { OWNER, ROBOT, startForTest, STRANGER } from '../googleUnderTest.ts';

let google: LocalGoogle;
beforeAll(async () => {
  google = await startForTest();
});
afterAll(() => google.close());

const AUDIENCE = '123-addon.apps.googleusercontent.com';

/** What a careful server does with a token; 'accepted', or why not. */
const verdict = async (token: string): Promise<string> => {
  const configuration = (await (await fetch(`${google.url}/.well-known/openid-configuration`)).json()) as {
    readonly issuer: string;
    readonly jwks_uri: string;
  };
  try {
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(configuration.jwks_uri)), {
      issuer: configuration.issuer,
      audience: AUDIENCE,
      algorithms: ['RS256'],
      requiredClaims: ['exp', 'iat', 'sub', 'email'],
    });
    return payload['email_verified'] === true ? 'accepted' : 'e-mail not verified';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'refused';
  }
};

describe('a right token', () => {
  it('is accepted and carries the claims of an add-on', async () => {
    const token = await google.identityToken({ email: OWNER, audience: AUDIENCE });
    expect(await verdict(token)).toBe('accepted');
    const claims = decodeJwt(token);
    expect(claims).toMatchObject({
      iss: 'https://accounts.google.com',
      aud: AUDIENCE,
      azp: AUDIENCE,
      email: OWNER,
      email_verified: true,
      hd: 'so.example.vn',
    });
    expect(claims.sub).toMatch(/^1\d{20}$/);
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(3600);
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'RS256', typ: 'JWT' });
  });
  it('of a consumer or a service account names no organisation', async () => {
    for (const email of [STRANGER, ROBOT]) {
      expect(decodeJwt(await google.identityToken({ email, audience: AUDIENCE }))['hd']).toBeUndefined();
    }
  });
  it('has the same subject every time', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => google.identityToken({ email: OWNER, audience: AUDIENCE })));
    expect(decodeJwt(one ?? '').sub).toBe(decodeJwt(two ?? '').sub);
  });
  it('is refused for an account that is not there', async () => {
    await expect(google.identityToken({ email: 'nobody@example.vn', audience: AUDIENCE })).rejects.toThrow(
      'no account',
    );
  });
});

describe('a wrong token', () => {
  const expected: Readonly<Record<IdentityTokenFault, string>> = {
    expired: 'ERR_JWT_EXPIRED',
    issuedInTheFuture: 'accepted',
    otherAudience: 'ERR_JWT_CLAIM_VALIDATION_FAILED',
    otherIssuer: 'ERR_JWT_CLAIM_VALIDATION_FAILED',
    foreignKey: 'ERR_JWKS_NO_MATCHING_KEY',
    foreignKeyWithKnownId: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    unknownKeyId: 'ERR_JWKS_NO_MATCHING_KEY',
    alteredPayload: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    algNone: 'ERR_JOSE_ALG_NOT_ALLOWED',
    algHmacOfPublicKey: 'ERR_JOSE_ALG_NOT_ALLOWED',
    withoutEmail: 'ERR_JWT_CLAIM_VALIDATION_FAILED',
    unverifiedEmail: 'e-mail not verified',
    withoutExpiry: 'ERR_JWT_CLAIM_VALIDATION_FAILED',
  };
  it.each(Object.entries(expected) as [IdentityTokenFault, string][])('%s: %s', async (fault, reason) => {
    expect(await verdict(await google.identityToken({ email: OWNER, audience: AUDIENCE, fault }))).toBe(reason);
  });
  it('issuedInTheFuture says so in its iat', async () => {
    const token = await google.identityToken({ email: OWNER, audience: AUDIENCE, fault: 'issuedInTheFuture' });
    expect(decodeJwt(token).iat).toBeGreaterThan(Date.now() / 1000 + 3600);
  });
});

describe('key rotation', () => {
  it('signs with the new key and keeps the former published, or not', async () => {
    const before = await google.identityToken({ email: OWNER, audience: AUDIENCE });
    await google.rotateKeys();
    const after = await google.identityToken({ email: OWNER, audience: AUDIENCE });
    expect(decodeProtectedHeader(after).kid).not.toBe(decodeProtectedHeader(before).kid);
    expect([await verdict(before), await verdict(after)]).toEqual(['accepted', 'accepted']);
    await google.rotateKeys(false);
    expect(await verdict(after)).toBe('ERR_JWKS_NO_MATCHING_KEY');
  });
});
