/** What each account agreed to. An account that was never asked is asked once; what it then declines is not asked again. */

export interface Consents {
  set(account: string, scopes: readonly string[]): void;
  /** Undefined when the account was never asked. */
  of(account: string): readonly string[] | undefined;
}

export const makeConsents = (): Consents => {
  const consents = new Map<string, readonly string[]>();
  return {
    set: (account, scopes) => void consents.set(account.toLowerCase(), [...new Set(scopes)]),
    of: (account) => consents.get(account.toLowerCase()),
  };
};
