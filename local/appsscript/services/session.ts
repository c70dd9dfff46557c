/** `Session`: who runs the script. No address without the scope for it. https://developers.google.com/apps-script/reference/base/session */
import type { ServiceContext } from './context.ts';
import { USER_EMAIL } from './scopes.ts';
import { serviceObject } from './serviceObject.ts';

export const userOf = ({ facts }: ServiceContext): object =>
  serviceObject('User', { getEmail: () => (facts.scopes.includes(USER_EMAIL) ? facts.account : '') });

export const makeSession = (context: ServiceContext): object =>
  serviceObject('Session', {
    getActiveUser: () => userOf(context),
    getEffectiveUser: () => userOf(context),
    getActiveUserLocale: () => context.facts.locale,
    getScriptTimeZone: () => context.facts.timeZone,
    getTemporaryActiveUserKey: () => context.facts.userKey,
  });
