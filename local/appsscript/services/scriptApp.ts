/** `ScriptApp`: tokens and permissions of the script. https://developers.google.com/apps-script/reference/script/script-app */
import type { ServiceContext } from './context.ts';
import { enumValue, type EnumValue } from './enumeration.ts';
import { Exception } from './exception.ts';
import { OPENID } from './scopes.ts';
import { serviceObject } from './serviceObject.ts';

const AUTHORIZATION_PAGE = 'https://script.google.com/macros/authorize';

export const makeScriptApp = ({ ask, facts, authorise }: ServiceContext): object => {
  const missing = (scopes: readonly string[]): readonly string[] =>
    scopes.filter((scope) => !facts.grantedScopes.includes(scope));
  const require = (scopes: readonly string[]): void => {
    const asked = missing(scopes);
    if (asked.length === 0) return;
    ask('authorize', asked);
    // What was agreed to counts from the next execution on.
    throw new Exception('Authorization is required to perform that action.');
  };
  return serviceObject('ScriptApp', {
    getAuthorizationInfo: () => {
      const required = missing(facts.manifestScopes).length > 0;
      return serviceObject('ScriptApp.AuthorizationInfo', {
        getAuthorizationStatus: () =>
          enumValue('ScriptApp.AuthorizationStatus', required ? 'REQUIRED' : 'NOT_REQUIRED'),
        getAuthorizationUrl: () => (required ? `${AUTHORIZATION_PAGE}?id=${encodeURIComponent(facts.scriptId)}` : null),
      });
    },
    getIdentityToken: () => (facts.scopes.includes(OPENID) ? ask('identityToken', null) : null),
    getOAuthToken: () => {
      authorise('ScriptApp.getOAuthToken', []);
      return facts.scopes.length === 0 ? '' : ask('accessToken', null);
    },
    getScriptId: () => facts.scriptId,
    requireAllScopes: () => require(facts.manifestScopes),
    requireScopes: (_mode: EnumValue, scopes: readonly string[]) => require(scopes),
  });
};
