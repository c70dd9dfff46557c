/** `GET /v1/workbook?unit=`: what the unit's workbook is laid out, prefilled and checked with. */
import { officersOn } from '../../shared/units/officers.ts';
import { identify } from '../identity/caller.ts';
import { seesOfficers } from '../identity/rights.ts';
import { ok } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { unitId } from '../http/shape.ts';
import { askedWorkbook } from '../workbook/askedWorkbook.ts';

export const getWorkbook: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  const { unit, context } = await askedWorkbook(caller, unitId(request.query['unit'], 'unit'))(services);
  return ok({ ...context, ...(seesOfficers(caller, unit.id) ? { officers: officersOn(unit, caller.today) } : {}) });
};
