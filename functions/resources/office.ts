/**
 * `GET /v1/office`: the first paint of the office's sidebar. `GET /v1/office/late?form=`: who owes, as text for a chat.
 * `GET /v1/office/extensions`: every extension of the cycle. `GET /v1/office/consolidation`: what a run would do now; loads the
 * master's tables only when it is called.
 */
import { extensionsView } from '../../shared/office/extensions.ts';
import { lateView } from '../../shared/office/late.ts';
import { officeView } from '../../shared/office/office.ts';
import { Problem } from '../../shared/problems/problem.ts';
import { runView } from '../consolidate/runInWords.ts';
import { ok } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { identify } from '../identity/caller.ts';
import { requireHomeAffairs, requireProvinceReader } from '../identity/rights.ts';
import { readOffice } from '../office/readOffice.ts';
import { dueFormShape } from '../submissions/readFormShape.ts';

export const getOffice: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  const [source, runs] = await Promise.all([readOffice(caller)(services), services.ledger.newestRuns(1)]);
  return ok(officeView(source, runs.map(runView)[0]));
};

export const getOfficeLate: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  const form = dueFormShape(request.query['form'], 'form');
  const source = await readOffice(caller)(services);
  if (source.state.settings.calendar.notApplicable.includes(form)) throw new Problem('period-not-applicable', { form });
  return ok(lateView(form, source));
};

export const getOfficeExtensions: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireProvinceReader(caller);
  return ok(extensionsView(await readOffice(caller)(services)));
};

export const getOfficeConsolidation: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireHomeAffairs(caller);
  const { consolidationPlan } = await import('../office/consolidationPlan.ts');
  return ok(await consolidationPlan(services));
};
