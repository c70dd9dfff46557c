/**
 * Whether a bearer token is an identity token that Google made for us: the only lock of a public function, so all of it is
 * checked. By the wall clock; the business clock has no say in who someone is.
 *
 * Loads jose: hosts import this file when the first request comes.
 */
import { createRemoteJWKSet, customFetch, errors, jwtVerify, type JWTPayload } from 'jose';
import { Problem } from '../../shared/problems/problem.ts';

/** @returns the verified e-mail address in lower case. @throws Problem `token-…`; `try-again` when Google's keys are out of reach. */
export type VerifyToken = (token: string) => Promise<string>;

export interface TokenRules {
  readonly audiences: readonly string[];
  readonly fetch: typeof fetch;
}

const KEYS_URL = 'https://www.googleapis.com/oauth2/v3/certs';
const ISSUERS = ['https://accounts.google.com', 'accounts.google.com'];
/** Clocks of Google and of ours differ a little. */
const LEEWAY_SECONDS = 30;

export function tokenVerifier({ audiences, fetch }: TokenRules): VerifyToken {
  const keys = createRemoteJWKSet(new URL(KEYS_URL), { [customFetch]: (url, init) => fetch(url, init) });
  return async (token) => emailOf(await verify(token, keys, audiences));
}

async function verify(
  token: string,
  keys: ReturnType<typeof createRemoteJWKSet>,
  audiences: readonly string[],
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      issuer: ISSUERS,
      audience: [...audiences],
      clockTolerance: LEEWAY_SECONDS,
      requiredClaims: ['iss', 'aud', 'exp', 'iat', 'sub'],
    });
    return payload;
  } catch (error) {
    throw problemOf(error);
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof errors.JWTExpired) return new Problem('token-expired', {});
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud')
    return new Problem('token-audience', {});
  const isAboutToken =
    error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout) && error.code !== 'ERR_JOSE_GENERIC';
  // A JWKS that did not come says nothing of the token.
  return isAboutToken ? new Problem('token-invalid', {}) : new Problem('try-again', {});
}

function emailOf({ iat = Infinity, email, email_verified: verified }: JWTPayload): string {
  if (iat > Date.now() / 1000 + LEEWAY_SECONDS) throw new Problem('token-invalid', {});
  if (typeof email !== 'string' || email === '' || verified !== true) throw new Problem('token-email-missing', {});
  return email.toLowerCase();
}
