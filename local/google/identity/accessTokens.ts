/**
 * OAuth 2 access tokens: opaque text that stands for an account and scopes until it expires (wall clock).
 *
 * The refresh token of an account has a fixed, documented form, so that a client in any language can get an access token
 * over plain HTTP without a consent page.
 */
import type { Account } from './accounts.ts';

export const REFRESH_TOKEN_PREFIX = '1//local-';
export const refreshTokenOf = (email: string): string => `${REFRESH_TOKEN_PREFIX}${email}`;

export const DEFAULT_SCOPES: readonly string[] = [
  'openid',
  'https://www.googleapis.com/auth/userinfo.email',
  'https://www.googleapis.com/auth/drive',
  'https://www.googleapis.com/auth/spreadsheets',
];

export interface Grant {
  readonly email: string;
  readonly scopes: readonly string[];
  /** Milliseconds of the wall clock. */
  readonly expiresAt: number;
}

export class AccessTokens {
  readonly #grants = new Map<string, Grant>();
  readonly #now: () => Date;
  readonly #newId: () => string;

  constructor({ now, newId }: { readonly now: () => Date; readonly newId: () => string }) {
    this.#now = now;
    this.#newId = newId;
  }

  issue(
    account: Account,
    {
      scopes = DEFAULT_SCOPES,
      expiresInSeconds = 3600,
    }: { readonly scopes?: readonly string[]; readonly expiresInSeconds?: number } = {},
  ): string {
    const token = `ya29.local-${this.#newId()}`;
    this.#grants.set(token, {
      email: account.email,
      scopes,
      expiresAt: this.#now().getTime() + expiresInSeconds * 1000,
    });
    return token;
  }

  /** The grant, unless the token is unknown or has expired. */
  resolve(token: string): Grant | undefined {
    const grant = this.#grants.get(token);
    return grant && grant.expiresAt > this.#now().getTime() ? grant : undefined;
  }

  revoke(token: string): boolean {
    return this.#grants.delete(token);
  }

  clear(): void {
    this.#grants.clear();
  }
}
