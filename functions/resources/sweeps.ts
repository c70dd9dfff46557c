/** `POST /v1/sweeps`: the daily work as a call. */
import { sweep } from '../calendar/sweep.ts';
import { identify } from '../identity/caller.ts';
import { requireHomeAffairs } from '../identity/rights.ts';
import { ok } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';

export const postSweeps: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireHomeAffairs(caller);
  return ok(await sweep(caller.email)(services));
};
