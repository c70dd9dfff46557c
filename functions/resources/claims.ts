/**
 * `POST /v1/claims`: anyone with a verified address asks to speak for a unit. `GET /v1/claims`: one's own, or with `?all=1` all
 * that wait. `POST /v1/claims/decisions`: Sở Nội vụ approves or refuses.
 */
import type { ClaimDecisionPayload, ClaimPayload } from '../../shared/ledger/payloads.ts';
import { claimUnit } from '../claims/claim.ts';
import { claimView } from '../claims/claimView.ts';
import { decideClaim } from '../claims/decide.ts';
import { ownClaims, waitingClaims } from '../claims/listClaims.ts';
import { ok } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import {
  date,
  emailAddress,
  oneOf,
  optional,
  record,
  requestId,
  text,
  unitId,
  whole,
  wrongShape,
} from '../http/shape.ts';
import { identify, meet, readyProvince } from '../identity/caller.ts';
import { requireHomeAffairs, requireUnit } from '../identity/rights.ts';

const claimShape = record({
  ...{ requestId, unit: unitId, note: text({ min: 3, max: 300 }) },
  ...{ replaces: optional(emailAddress), from: optional(date) },
});

const decisionShape = record({
  ...{ requestId, unit: unitId, claim: whole(1, 1_000_000) },
  decision: oneOf(['approve', 'refuse']),
  reason: optional(text({ max: 2_000 })),
});

export const postClaims: Handler = (request) => async (services) => {
  const caller = await meet(request)(services);
  readyProvince(caller.province, services.config.cycle);
  const body = claimShape(request.json(), '');
  const unit = requireUnit(caller, body.unit);
  const { email: by, today } = caller;
  const act = { requestId: body.requestId, unit, by, today, payload: payloadOf(body, by) };
  return ok(claimView(unit, await claimUnit(act)(services)));
};

export const getClaims: Handler = (request) => async (services) => {
  const caller = await meet(request)(services);
  const all = request.query['all'] === '1';
  if (all) requireHomeAffairs(caller);
  return ok({ claims: await (all ? waitingClaims : ownClaims)(caller)(services) });
};

export const postClaimDecisions: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireHomeAffairs(caller);
  const body = decisionShape(request.json(), '');
  const unit = requireUnit(caller, body.unit);
  const act = { requestId: body.requestId, unit, by: caller.email, today: caller.today, payload: decisionOf(body) };
  return ok(claimView(unit, await decideClaim(act)(services)));
};

/** Nobody replaces themselves. */
function payloadOf({ note, replaces, from }: ReturnType<typeof claimShape>, by: string): ClaimPayload {
  const trimmed = note.trim();
  if (trimmed.length < 3) throw wrongShape('note');
  return {
    note: trimmed,
    ...(replaces === undefined || replaces === by ? {} : { replaces }),
    ...(from === undefined ? {} : { from }),
  };
}

/** A refusal without a reason helps nobody. */
function decisionOf({ claim, decision, reason = '' }: ReturnType<typeof decisionShape>): ClaimDecisionPayload {
  if (decision === 'approve') return { claimSeq: claim, decision };
  if (reason.trim() === '') throw wrongShape('reason');
  return { claimSeq: claim, decision, reason: reason.trim() };
}
