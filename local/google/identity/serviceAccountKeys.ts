/**
 * Keys of service accounts: the JSON file that Google Cloud hands out, and the check of what is signed with it.
 *
 * Source: https://developers.google.com/identity/protocols/oauth2/service-account#jwt-auth .
 */
import { decodeProtectedHeader, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import type { Account } from './accounts.ts';
import { makeSigningKey } from './signingKeys.ts';
import type { SigningKey } from './signingKeys.ts';

/** The key file: `client_email`, `private_key` (PEM), `token_uri` and the rest that client libraries look for. */
export interface ServiceAccountKey {
  readonly type: 'service_account';
  readonly project_id: string;
  readonly private_key_id: string;
  readonly private_key: string;
  readonly client_email: string;
  readonly client_id: string;
  readonly auth_uri: string;
  readonly token_uri: string;
  readonly universe_domain: 'googleapis.com';
}

const TOKEN_AUDIENCES = [
  'https://oauth2.googleapis.com/token',
  'https://www.googleapis.com/oauth2/v4/token',
  'https://accounts.google.com/o/oauth2/token',
];

export class ServiceAccountKeys {
  readonly #keys = new Map<string, { readonly email: string; readonly key: SigningKey }>();

  async create(account: Account, url: string): Promise<ServiceAccountKey> {
    const key = await makeSigningKey();
    this.#keys.set(key.kid, { email: account.email, key });
    return {
      type: 'service_account',
      project_id: 'demo-local',
      private_key_id: key.kid,
      private_key: key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      client_email: account.email,
      client_id: account.subject,
      auth_uri: `${url}/o/oauth2/auth`,
      token_uri: `${url}/token`,
      universe_domain: 'googleapis.com',
    };
  }

  /** The claims of an assertion that this account's key signed for this token endpoint, or undefined. */
  async verify(
    assertion: string,
    { url, now }: { readonly url: string; readonly now: Date },
  ): Promise<JWTPayload | undefined> {
    for (const { email, key } of this.#signersOf(assertion)) {
      try {
        const { payload } = await jwtVerify(assertion, key.publicKey, {
          algorithms: ['RS256'],
          issuer: email,
          audience: [`${url}/token`, `${url}/oauth2/v4/token`, ...TOKEN_AUDIENCES],
          requiredClaims: ['exp', 'iat'],
          currentDate: now,
        });
        return payload;
      } catch {
        // Signed by another key, or not valid at all: the next one, if any, tells.
        continue;
      }
    }
    return undefined;
  }

  /** The keys that may have signed it: the one it names, or, as Google's own library names none, all. */
  #signersOf(assertion: string): readonly { readonly email: string; readonly key: SigningKey }[] {
    try {
      const { kid } = decodeProtectedHeader(assertion);
      const named = kid === undefined ? undefined : this.#keys.get(kid);
      return named ? [named] : kid === undefined ? [...this.#keys.values()] : [];
    } catch {
      return [];
    }
  }

  clear(): void {
    this.#keys.clear();
  }
}
