/** `GET /v1/workbook?unit=`: what the unit's workbook is laid out, prefilled and checked with. */
import { fold } from '../../shared/ledger/fold.ts';
import { officersOn } from '../../shared/units/officers.ts';
import { identify, readyProvince } from '../identity/caller.ts';
import { requireReader, seesOfficers } from '../identity/rights.ts';
import { ok } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { unitId } from '../http/shape.ts';
import { workbookContext } from '../workbook/context.ts';

export const getWorkbook: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  const unit = requireReader(caller, unitId(request.query['unit'], 'unit'));
  const province = readyProvince(caller.province, services.config.cycle);
  const state = fold(await services.ledger.readChain(unit.id)).units.get(unit.id);
  const context = workbookContext(province, unit, state, services.now().getTime());
  return ok({ ...context, ...(seesOfficers(caller, unit.id) ? { officers: officersOn(unit, caller.today) } : {}) });
};
