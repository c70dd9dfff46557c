/**
 * OpenID Connect identity tokens as https://accounts.google.com issues them, and, for tests, deliberately wrong ones.
 *
 * Wrong tokens can be had from the handle only, never over HTTP. Claims:
 * https://developers.google.com/identity/openid-connect/openid-connect#an-id-tokens-payload .
 */
import { SignJWT, UnsecuredJWT } from 'jose';
import type { JWTPayload } from 'jose';
import { domainOf, isConsumer } from './accounts.ts';
import type { Account } from './accounts.ts';
import { publicPem } from './signingKeys.ts';
import type { SigningKeys } from './signingKeys.ts';

export const ISSUER = 'https://accounts.google.com';
const LIFETIME_SECONDS = 3600;

/** One thing that is wrong with a token. */
export type IdentityTokenFault =
  | 'expired'
  | 'issuedInTheFuture'
  | 'otherAudience'
  | 'otherIssuer'
  | 'foreignKey'
  | 'foreignKeyWithKnownId'
  | 'unknownKeyId'
  | 'alteredPayload'
  | 'algNone'
  | 'algHmacOfPublicKey'
  | 'withoutEmail'
  | 'unverifiedEmail'
  | 'withoutExpiry';

export interface IdentityTokenRequest {
  readonly audience: string;
  /** The `azp` claim; the audience unless told. */
  readonly authorizedParty?: string;
  readonly expiresInSeconds?: number;
  readonly fault?: IdentityTokenFault;
}

const claims = (account: Account, request: IdentityTokenRequest, now: number): JWTPayload => {
  const { audience, fault } = request;
  const lifetime = request.expiresInSeconds ?? LIFETIME_SECONDS;
  const issued = fault === 'expired' ? now - 2 * lifetime : fault === 'issuedInTheFuture' ? now + 24 * 3600 : now;
  return {
    iss: fault === 'otherIssuer' ? 'https://accounts.example.com' : ISSUER,
    azp: request.authorizedParty ?? audience,
    aud: fault === 'otherAudience' ? `other-${audience}` : audience,
    sub: account.subject,
    ...(isConsumer(account.email) || account.kind === 'service' ? {} : { hd: domainOf(account.email) }),
    ...(fault === 'withoutEmail'
      ? {}
      : { email: account.email, email_verified: fault === 'unverifiedEmail' ? false : account.emailVerified }),
    iat: issued,
    ...(fault === 'withoutExpiry' ? {} : { exp: issued + lifetime }),
  };
};

/** The same signature over another e-mail address. */
const alter = (token: string): string => {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const altered = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as JWTPayload;
  const forged = Buffer.from(JSON.stringify({ ...altered, email: 'attacker@example.com' })).toString('base64url');
  return [header, forged, signature].join('.');
};

export const issueIdentityToken = async (
  account: Account,
  request: IdentityTokenRequest,
  { keys, now }: { readonly keys: SigningKeys; readonly now: () => Date },
): Promise<string> => {
  const payload = claims(account, request, Math.floor(now().getTime() / 1000));
  const { fault } = request;
  const current = await keys.current();
  if (fault === 'algNone') return new UnsecuredJWT(payload).encode();
  if (fault === 'algHmacOfPublicKey') {
    const secret = new TextEncoder().encode(publicPem(current));
    return new SignJWT(payload).setProtectedHeader({ alg: 'HS256', kid: current.kid, typ: 'JWT' }).sign(secret);
  }
  const foreign = fault === 'foreignKey' || fault === 'foreignKeyWithKnownId' ? await keys.foreign() : undefined;
  const kid = fault === 'foreignKey' && foreign ? foreign.kid : fault === 'unknownKeyId' ? '0'.repeat(40) : current.kid;
  const token = await new SignJWT(payload)
    .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' })
    .sign((foreign ?? current).privateKey);
  return fault === 'alteredPayload' ? alter(token) : token;
};
