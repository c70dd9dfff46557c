/**
 * Who calls: the account behind an access token or an API key, or Google's refusal.
 *
 * Without any credential a GET is an unregistered caller (403) and everything else lacks authentication (401).
 */
import type { Method } from '../discovery/description.ts';
import type { AccessTokens } from '../identity/accessTokens.ts';
import { ANONYMOUS } from '../identity/accounts.ts';
import type { Account } from '../identity/accounts.ts';
import type { Directory } from '../identity/directory.ts';
import { GoogleError } from './errors.ts';

const CREDENTIAL =
  'Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.';

const AUTHORIZATION = { location: 'Authorization', locationType: 'header' } as const;

const badToken = (): GoogleError =>
  new GoogleError('UNAUTHENTICATED', `Request had invalid authentication credentials. ${CREDENTIAL}`, {
    reason: 'authError',
    short: 'Invalid Credentials',
    location: AUTHORIZATION,
  });

const missing = (httpMethod: string): GoogleError =>
  httpMethod === 'GET'
    ? new GoogleError(
        'PERMISSION_DENIED',
        "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
      )
    : new GoogleError('UNAUTHENTICATED', `Request is missing required authentication credential. ${CREDENTIAL}`, {
        reason: 'required',
        short: 'Login Required.',
        location: AUTHORIZATION,
        info: { reason: 'CREDENTIALS_MISSING' },
      });

const badKey = (): GoogleError =>
  new GoogleError('INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', {
    info: { reason: 'API_KEY_INVALID' },
  });

const keyDoesNotSuffice = (): GoogleError =>
  new GoogleError(
    'UNAUTHENTICATED',
    'API keys are not supported by this API. Expected OAuth2 access token or other authentication credentials that assert a principal. See https://cloud.google.com/docs/authentication',
    { reason: 'required', short: 'Login Required.', location: AUTHORIZATION, info: { reason: 'CREDENTIALS_MISSING' } },
  );

const insufficientScopes = (method: Method): GoogleError =>
  new GoogleError('PERMISSION_DENIED', 'Request had insufficient authentication scopes.', {
    reason: 'insufficientPermissions',
    short: 'Insufficient Permission',
    info: { reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT', metadata: { method: method.id } },
  });

export interface Credentials {
  readonly directory: Directory;
  readonly accessTokens: AccessTokens;
  /** The one API key that is valid. */
  readonly apiKey: string;
}

export interface Caller {
  readonly authorization: string | undefined;
  readonly query: URLSearchParams;
}

/** @throws GoogleError UNAUTHENTICATED, PERMISSION_DENIED, or INVALID_ARGUMENT for a wrong API key. */
export const authenticate = (
  { directory, accessTokens, apiKey }: Credentials,
  { authorization, query }: Caller,
  method: Method,
): Account => {
  const bearer =
    authorization === undefined ? undefined : (/^(?:Bearer|OAuth)\s+(\S+)\s*$/i.exec(authorization)?.[1] ?? '');
  const token = bearer ?? query.get('access_token') ?? query.get('oauth_token') ?? undefined;
  if (token !== undefined) {
    const grant = accessTokens.resolve(token);
    const account = grant && directory.find(grant.email);
    if (!account) throw badToken();
    if (method.scopes && !method.scopes.some((scope) => grant.scopes.includes(scope))) throw insufficientScopes(method);
    return account;
  }
  const key = query.get('key');
  if (key === null) throw missing(method.httpMethod);
  if (key !== apiKey) throw badKey();
  if (method.httpMethod !== 'GET') throw keyDoesNotSuffice();
  return ANONYMOUS;
};
