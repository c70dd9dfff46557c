/** `POST /v1/quarters`: the quarterly work as a call. */
import { closeQuarters } from '../calendar/closeQuarters.ts';
import { identify } from '../identity/caller.ts';
import { requireHomeAffairs } from '../identity/rights.ts';
import { ok } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';

export const postQuarters: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireHomeAffairs(caller);
  return ok({ closed: await closeQuarters(services) });
};
