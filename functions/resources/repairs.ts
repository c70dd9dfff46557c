/** `POST /v1/workbook/repairs`: what is amiss in a unit's workbook as its host finds it, and what to do for it. Nothing is kept. */
import { layoutUnitWorkbook } from '../../shared/forms/layout/unitWorkbook.ts';
import { readIdentity } from '../../shared/forms/reading/readIdentity.ts';
import { answerRepair } from '../../shared/forms/repair/repairAnswer.ts';
import { identify } from '../identity/caller.ts';
import { ok } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { optional, record, unitId, whole } from '../http/shape.ts';
import { askedWorkbook } from '../workbook/askedWorkbook.ts';
import { requireOwnWorkbook } from '../workbook/ownWorkbook.ts';
import { stateShape } from '../workbook/stateShape.ts';

const bodyShape = record({ unit: unitId, stage: optional(whole(0, 100)), state: stateShape });

export const postRepairs: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  const body = bodyShape(request.json(), '');
  const { unit, province, context, content } = await askedWorkbook(caller, body.unit)(services);
  const claim = readIdentity(body.state)?.claim;
  if (claim !== undefined) requireOwnWorkbook(claim, unit, province);
  return ok(answerRepair(body.state, layoutUnitWorkbook(context, content), body.stage));
};
