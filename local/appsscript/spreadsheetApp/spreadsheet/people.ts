/** Who owns, edits and views a file, from its Drive permissions. */
import { Exception } from '../../services/exception.ts';
import { serviceObject } from '../../services/serviceObject.ts';
import { inScriptWords, NO_PERMISSION } from '../book/refusals.ts';
import type { Host } from '../book/host.ts';

interface Permission {
  readonly emailAddress?: string;
  readonly role: string;
}

export const userOf = (email: string): object =>
  serviceObject('User', {
    getEmail: () => email,
    getUserLoginId: () => email,
  });

/** Addresses of those with one of the roles. @throws Exception when the account may not see them. */
export const emailsOf = ({ environment, book }: Host, roles: readonly string[]): readonly string[] => {
  const answer = inScriptWords(() =>
    environment.google.request({
      method: 'GET',
      path: `/drive/v3/files/${encodeURIComponent(book.id)}`,
      query: { fields: 'permissions(emailAddress,role)' },
    }),
  ) as { readonly permissions?: readonly Permission[] };
  if (!answer.permissions) throw new Exception(NO_PERMISSION);
  return answer.permissions.flatMap(({ emailAddress, role }) =>
    emailAddress !== undefined && roles.includes(role) ? [emailAddress] : [],
  );
};

export const EDITING_ROLES = ['owner', 'writer'];

export const people = (host: Host) => ({
  getOwner: () => emailsOf(host, ['owner']).map(userOf)[0] ?? null,
  getEditors: () => emailsOf(host, EDITING_ROLES).map(userOf),
  getViewers: () => emailsOf(host, ['reader', 'commenter']).map(userOf),
});
