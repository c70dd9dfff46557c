/** What Google's own `tokeninfo` says of an identity token: its claims as text, or nothing when it is not valid. */
import { createLocalJWKSet, jwtVerify } from 'jose';
import { ISSUER } from './identityTokens.ts';
import type { SigningKeys } from './signingKeys.ts';

export const verifyIdentityToken = async (
  token: string,
  { keys, now }: { readonly keys: SigningKeys; readonly now: () => Date },
): Promise<Record<string, string> | undefined> => {
  try {
    const { keys: published } = await keys.jwks();
    const { payload, protectedHeader } = await jwtVerify(token, createLocalJWKSet({ keys: [...published] }), {
      algorithms: ['RS256'],
      issuer: ISSUER,
      requiredClaims: ['exp', 'iat', 'sub', 'aud'],
      currentDate: now(),
    });
    const claims = Object.entries({
      ...payload,
      alg: protectedHeader.alg,
      kid: protectedHeader.kid,
      typ: protectedHeader.typ,
    });
    return Object.fromEntries(claims.map(([name, value]) => [name, String(value)]));
  } catch {
    return undefined;
  }
};
