/** `POST /v1/summaries`: the summary of a quarter as the ledger stands. */
import { QUARTER_FORMS } from '../../shared/calendar/form.ts';
import { summarize } from '../../shared/summaries/summarize.ts';
import { identify, readyProvince } from '../identity/caller.ts';
import { requireProvinceReader } from '../identity/rights.ts';
import { ok } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { oneOf, record } from '../http/shape.ts';

const bodyShape = record({ form: oneOf(QUARTER_FORMS) });

export const postSummaries: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireProvinceReader(caller);
  const { form } = bodyShape(request.json(), '');
  readyProvince(caller.province, services.config.cycle);
  return ok(summarize(await services.ledger.readState(), form, services.now().toISOString()));
};
