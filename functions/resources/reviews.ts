/** `POST /v1/reviews`: Sở Nội vụ accepts a revision, or returns it with a reason. */
import { identify, readyProvince } from '../identity/caller.ts';
import { requireHomeAffairs, requireUnit } from '../identity/rights.ts';
import { ok } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { list, oneOf, optional, record, requestId, text, unitId, whole, wrongShape } from '../http/shape.ts';
import type { ReviewPayload } from '../../shared/ledger/payloads.ts';
import { review } from '../reviews/review.ts';
import { formShape } from '../submissions/readFormShape.ts';

const remark = record({
  tab: text({ min: 1, max: 40 }),
  row: optional(text({ min: 1, max: 100 })),
  column: optional(text({ min: 1, max: 40 })),
  reason: text({ min: 1, max: 2_000 }),
});

const bodyShape = record({
  ...{ requestId, unit: unitId, form: formShape, revision: whole(1, 100_000) },
  decision: oneOf(['accept', 'return']),
  after: optional(oneOf(['accept', 'return'])),
  reason: optional(text({ max: 5_000 })),
  remarks: optional(list(remark, 500)),
});

export const postReviews: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireHomeAffairs(caller);
  const body = bodyShape(request.json(), '');
  const unit = requireUnit(caller, body.unit);
  const province = readyProvince(caller.province, services.config.cycle);
  return ok(await review({ ...body, unit, by: caller.email, payload: payloadOf(body) }, province)(services));
};

/** A return or a remark without a reason helps nobody. */
function payloadOf({ decision, reason = '', remarks = [] }: ReturnType<typeof bodyShape>): ReviewPayload {
  if (decision === 'accept') return { decision };
  return {
    decision,
    reason: said(reason, 'reason'),
    remarks: remarks.map((one, index) => ({ ...one, reason: said(one.reason, `remarks[${index}].reason`) })),
  };
}

function said(reason: string, path: string): string {
  if (reason.trim() === '') throw wrongShape(path);
  return reason.trim();
}
