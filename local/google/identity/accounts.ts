/** Who can call local Google: people with a Google account, service accounts, which own no files, and callers without a name. */

export interface Account {
  /** Lower-case e-mail address: the account's identity everywhere; '' for `anonymous`. */
  readonly email: string;
  /** `anonymous` came with an API key alone: it reads what is shared with anyone, nothing else. */
  readonly kind: 'person' | 'service' | 'anonymous';
  /** Google's stable subject number, the `sub` claim of its tokens. */
  readonly subject: string;
  readonly emailVerified: boolean;
}

export const ANONYMOUS: Account = { email: '', kind: 'anonymous', subject: '', emailVerified: false };

/** The part after the `@`. */
export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);

/** Addresses whose domain belongs to nobody's organisation: no `hd` claim, no transfer of files between them. */
export const isConsumer = (email: string): boolean => ['gmail.com', 'googlemail.com'].includes(domainOf(email));
