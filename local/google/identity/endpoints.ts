/**
 * The HTTP face of Google's identity service: discovery, keys, the token endpoint, token and user information.
 *
 * Bodies and refusals are OAuth's own (`{ error, error_description }`), not the API envelope. A person's identity token cannot
 * be had here: the handle gives those, right and deliberately wrong ones.
 */
import type { Account } from './accounts.ts';
import { DEFAULT_SCOPES, REFRESH_TOKEN_PREFIX } from './accessTokens.ts';
import type { AccessTokens } from './accessTokens.ts';
import type { Directory } from './directory.ts';
import { ISSUER, issueIdentityToken } from './identityTokens.ts';
import type { ServiceAccountKeys } from './serviceAccountKeys.ts';
import { publicPem } from './signingKeys.ts';
import type { SigningKeys } from './signingKeys.ts';
import { verifyIdentityToken } from './verifyIdentityToken.ts';

export interface Identity {
  readonly directory: Directory;
  readonly keys: SigningKeys;
  readonly accessTokens: AccessTokens;
  readonly serviceAccountKeys: ServiceAccountKeys;
  /** Wall clock: tokens are not of the business. */
  readonly now: () => Date;
}

export interface IdentityRequest {
  readonly httpMethod: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  /** Form parameters of the body. */
  readonly form: () => URLSearchParams;
  /** Address of this server. */
  readonly url: string;
}

export interface IdentityResponse {
  readonly status: number;
  readonly json: object;
}

const ok = (json: object): IdentityResponse => ({ status: 200, json });
const refuse = (status: 400 | 401, error: string, description: string): IdentityResponse => ({
  status,
  json: { error, error_description: description },
});

const openidConfiguration = (url: string): object => ({
  issuer: ISSUER,
  authorization_endpoint: `${url}/o/oauth2/v2/auth`,
  token_endpoint: `${url}/token`,
  userinfo_endpoint: `${url}/oauth2/v3/userinfo`,
  jwks_uri: `${url}/oauth2/v3/certs`,
  response_types_supported: ['code', 'token', 'id_token'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  scopes_supported: ['openid', 'email', 'profile'],
  claims_supported: ['aud', 'email', 'email_verified', 'exp', 'iat', 'iss', 'sub'],
  grant_types_supported: ['refresh_token', 'urn:ietf:params:oauth:grant-type:jwt-bearer'],
});

const tokenResponse = (identity: Identity, account: Account, scopes: readonly string[]): IdentityResponse =>
  ok({
    access_token: identity.accessTokens.issue(account, { scopes }),
    expires_in: 3599,
    scope: scopes.join(' '),
    token_type: 'Bearer',
  });

const byAssertion = async (identity: Identity, form: URLSearchParams, url: string): Promise<IdentityResponse> => {
  const claims = await identity.serviceAccountKeys.verify(form.get('assertion') ?? '', { url, now: identity.now() });
  const account = claims?.iss === undefined ? undefined : identity.directory.find(claims.iss);
  if (!claims || !account) return refuse(400, 'invalid_grant', 'Invalid JWT Signature.');
  if (claims.sub !== undefined && claims.sub !== account.email) {
    return refuse(
      401,
      'unauthorized_client',
      'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.',
    );
  }
  const { target_audience: audience, scope } = claims;
  if (typeof audience === 'string') {
    return ok({ id_token: await issueIdentityToken(account, { audience }, identity) });
  }
  if (typeof scope !== 'string' || scope.trim() === '') {
    return refuse(400, 'invalid_scope', 'Invalid OAuth scope or ID token audience provided.');
  }
  return tokenResponse(identity, account, scope.trim().split(/\s+/));
};

const token = (identity: Identity, request: IdentityRequest): IdentityResponse | Promise<IdentityResponse> => {
  const form = request.form();
  switch (form.get('grant_type')) {
    case 'refresh_token': {
      const text = form.get('refresh_token') ?? '';
      const email = text.startsWith(REFRESH_TOKEN_PREFIX) ? text.slice(REFRESH_TOKEN_PREFIX.length) : '';
      const account = identity.directory.find(email);
      return account ? tokenResponse(identity, account, DEFAULT_SCOPES) : refuse(400, 'invalid_grant', 'Bad Request');
    }
    case 'urn:ietf:params:oauth:grant-type:jwt-bearer':
      return byAssertion(identity, form, request.url);
    case null:
      return refuse(400, 'invalid_request', 'Missing required parameter: grant_type');
    default:
      return refuse(400, 'unsupported_grant_type', `Invalid grant_type: ${form.get('grant_type') ?? ''}`);
  }
};

const tokenInfo = async (identity: Identity, { query, form }: IdentityRequest): Promise<IdentityResponse> => {
  const parameter = (name: string): string | null => query.get(name) ?? form().get(name);
  const idToken = parameter('id_token');
  if (idToken !== null) {
    const claims = await verifyIdentityToken(idToken, identity);
    return claims ? ok(claims) : refuse(400, 'invalid_token', 'Invalid Value');
  }
  const grant = identity.accessTokens.resolve(parameter('access_token') ?? '');
  const account = grant && identity.directory.find(grant.email);
  if (!account) return refuse(400, 'invalid_token', 'Invalid Value');
  const seconds = Math.floor((grant.expiresAt - identity.now().getTime()) / 1000);
  return ok({
    azp: account.subject,
    aud: account.subject,
    sub: account.subject,
    scope: grant.scopes.join(' '),
    exp: String(Math.floor(grant.expiresAt / 1000)),
    expires_in: String(seconds),
    email: account.email,
    email_verified: String(account.emailVerified),
    access_type: 'online',
  });
};

const userInfo = (identity: Identity, { authorization, query }: IdentityRequest): IdentityResponse => {
  const bearer = /^Bearer\s+(.+)$/i.exec(authorization ?? '')?.[1] ?? query.get('access_token') ?? '';
  const grant = identity.accessTokens.resolve(bearer);
  const account = grant && identity.directory.find(grant.email);
  if (!account) return refuse(401, 'invalid_request', 'Invalid Credentials');
  return ok({ sub: account.subject, email: account.email, email_verified: account.emailVerified });
};

const certificates = async (identity: Identity): Promise<IdentityResponse> =>
  ok(Object.fromEntries((await identity.keys.published()).map((key) => [key.kid, publicPem(key)])));

/** The answer, or undefined where the path is not of the identity service. */
export const answerIdentity = (
  identity: Identity,
  request: IdentityRequest,
): IdentityResponse | Promise<IdentityResponse> | undefined => {
  const post = request.httpMethod === 'POST';
  const get = request.httpMethod === 'GET';
  switch (request.path.replace(/\/+$/, '')) {
    case '/.well-known/openid-configuration':
      return get ? ok(openidConfiguration(request.url)) : undefined;
    case '/oauth2/v3/certs':
      return get ? identity.keys.jwks().then(ok) : undefined;
    case '/oauth2/v1/certs':
      return get ? certificates(identity) : undefined;
    case '/token':
    case '/oauth2/v4/token':
    case '/o/oauth2/token':
      return post ? token(identity, request) : undefined;
    case '/tokeninfo':
    case '/oauth2/v3/tokeninfo':
    case '/oauth2/v1/tokeninfo':
      return post || get ? tokenInfo(identity, request) : undefined;
    case '/oauth2/v3/userinfo':
    case '/oauth2/v2/userinfo':
    case '/v1/userinfo':
      return post || get ? userInfo(identity, request) : undefined;
    default:
      return undefined;
  }
};
