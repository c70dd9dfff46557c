/**
 * `GET /v1/workbook?unit=`: what the unit's workbook is laid out, prefilled and checked with. `GET /v1/workbook/layout?unit=`: the
 * workbook laid out, for a host that only renders.
 */
import { layoutUnitWorkbook } from '../../shared/forms/layout/unitWorkbook.ts';
import { fold } from '../../shared/ledger/fold.ts';
import { officersOn } from '../../shared/units/officers.ts';
import { identify, readyProvince, type Caller } from '../identity/caller.ts';
import { requireReader, seesOfficers } from '../identity/rights.ts';
import { ok, type ApiRequest } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { unitId } from '../http/shape.ts';
import type { Services } from '../services.ts';
import { workbookContext } from '../workbook/context.ts';

export const getWorkbook: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  const { unit, context } = await askedWorkbook(request, caller)(services);
  return ok({ ...context, ...(seesOfficers(caller, unit.id) ? { officers: officersOn(unit, caller.today) } : {}) });
};

export const getLayout: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  const { context } = await askedWorkbook(request, caller)(services);
  return ok(layoutUnitWorkbook(context));
};

const askedWorkbook =
  (request: ApiRequest, caller: Caller) =>
  async ({ ledger, config, now }: Services) => {
    const unit = requireReader(caller, unitId(request.query['unit'], 'unit'));
    const province = readyProvince(caller.province, config.cycle);
    const state = fold(await ledger.readChain(unit.id)).units.get(unit.id);
    return { unit, context: workbookContext(province, unit, state, now().getTime()) };
  };
