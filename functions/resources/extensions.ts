/** `POST /v1/extensions`: Sở Nội vụ extends one unit's last day for one form. */
import { extend } from '../extensions/extend.ts';
import { identify, readyProvince } from '../identity/caller.ts';
import { requireHomeAffairs, requireUnit } from '../identity/rights.ts';
import { ok } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { date, record, requestId, text, unitId, wrongShape } from '../http/shape.ts';
import { dueFormShape } from '../submissions/readFormShape.ts';

const bodyShape = record({
  requestId,
  unit: unitId,
  form: dueFormShape,
  due: date,
  reason: text({ min: 1, max: 5_000 }),
});

export const postExtensions: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireHomeAffairs(caller);
  const { due, reason: typed, ...body } = bodyShape(request.json(), '');
  const reason = typed.trim();
  if (reason === '') throw wrongShape('reason');
  const unit = requireUnit(caller, body.unit);
  const province = readyProvince(caller.province, services.config.cycle);
  return ok(await extend({ ...body, unit, by: caller.email, payload: { due, reason } }, province)(services));
};
