/**
 * The accounts and groups that exist. It gives no rights: files do.
 *
 * An address has the same subject number in every run, so that state can be exported and imported.
 */
import { createHash } from 'node:crypto';
import type { Account } from './accounts.ts';

export interface NewAccount {
  readonly email: string;
  readonly kind?: 'person' | 'service';
  readonly emailVerified?: boolean;
}

/** 21 digits beginning with 1, as Google's. */
export const subjectOf = (email: string): string => {
  const digest = createHash('sha256').update(`google-account:${email}`).digest();
  return `1${(digest.readBigUInt64BE(0) % 10n ** 10n).toString().padStart(10, '0')}${(digest.readBigUInt64BE(8) % 10n ** 10n).toString().padStart(10, '0')}`;
};

export class Directory {
  readonly #accounts = new Map<string, Account>();
  readonly #groups = new Map<string, Set<string>>();

  /** Adds an account, or changes the one of this address. Addresses of `*.gserviceaccount.com` are service accounts. */
  add({ email, kind, emailVerified = true }: NewAccount): Account {
    const address = email.trim().toLowerCase();
    if (!/^[^\s@]+@[^\s@]+$/.test(address)) throw new Error(`Not an e-mail address: ${email}`);
    const account: Account = {
      email: address,
      kind: kind ?? (address.endsWith('.gserviceaccount.com') ? 'service' : 'person'),
      subject: subjectOf(address),
      emailVerified,
    };
    this.#accounts.set(address, account);
    return account;
  }

  find(email: string): Account | undefined {
    return this.#accounts.get(email.toLowerCase());
  }

  all(): readonly Account[] {
    return [...this.#accounts.values()];
  }

  setGroup(email: string, members: readonly string[]): void {
    this.#groups.set(email.toLowerCase(), new Set(members.map((member) => member.toLowerCase())));
  }

  isMember(group: string, email: string): boolean {
    return this.#groups.get(group.toLowerCase())?.has(email) ?? false;
  }

  groups(): readonly (readonly [string, readonly string[]])[] {
    return [...this.#groups].map(([email, members]) => [email, [...members]] as const);
  }

  clear(): void {
    this.#accounts.clear();
    this.#groups.clear();
  }
}
