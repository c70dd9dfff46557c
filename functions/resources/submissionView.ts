/** `GET /v1/office/submission?unit=…&form=…`: the newest revision of a form, as Sở Nội vụ reviews it and a leader reads it. */
import { identify, readyProvince } from '../identity/caller.ts';
import { requireProvinceReader, requireUnit } from '../identity/rights.ts';
import { ok } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { unitId } from '../http/shape.ts';
import { viewSubmission } from '../reviews/viewSubmission.ts';
import { formShape } from '../submissions/readFormShape.ts';

export const getSubmissionView: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireProvinceReader(caller);
  const { unit, form } = request.query;
  const asked = { unit: requireUnit(caller, unitId(unit, 'unit')), form: formShape(form, 'form') };
  return ok(await viewSubmission(asked, readyProvince(caller.province, services.config.cycle))(services));
};
