/** Who can call local Google: people with a Google account, and service accounts, which own no files. */
export interface Account {
  /** Lower-case e-mail address: the account's identity everywhere. */
  readonly email: string;
  readonly kind: 'person' | 'service';
  /** Google's stable subject number, the `sub` claim of its tokens. */
  readonly subject: string;
  readonly emailVerified: boolean;
}
