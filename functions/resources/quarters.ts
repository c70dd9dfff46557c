/**
 * `POST /v1/quarters`: the quarterly work as a call. `GET /v1/quarters/:form`: the frozen versions, and what the ledger says
 * otherwise by now. `POST /v1/quarters/:form/freezes`: a new version, with its reason.
 */
import { isForm, isQuarterForm, type QuarterForm } from '../../shared/calendar/form.ts';
import { changedFigures } from '../../shared/summaries/freeze.ts';
import { restated } from '../../shared/summaries/restated.ts';
import { closeQuarters } from '../calendar/closeQuarters.ts';
import { refreeze } from '../calendar/freeze.ts';
import { identify, readyProvince } from '../identity/caller.ts';
import { requireHomeAffairs, requireProvinceReader } from '../identity/rights.ts';
import { ok, type ApiRequest } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { record, text, whole, wrongShape } from '../http/shape.ts';

const refreezeShape = record({ reason: text({ min: 3, max: 2_000 }), after: whole(1, 1_000) });

export const postQuarters: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireHomeAffairs(caller);
  return ok(await closeQuarters(caller.email)(services));
};

export const getQuarter: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireProvinceReader(caller);
  const form = quarterOf(request);
  readyProvince(caller.province, services.config.cycle);
  const state = await services.ledger.readState();
  const versions = state.freezes?.[form] ?? [];
  const last = versions.at(-1);
  return ok({
    form,
    versions: versions.map(({ version, at, by, reason, summary, hash }) => ({
      ...{ version, at, by, asOf: summary.asOf, hash: summary.hash, receipt: hash.slice(0, 12) },
      ...(reason === undefined ? {} : { reason }),
    })),
    changes: last === undefined ? [] : changedFigures(last.summary, restated(state, last.summary)),
  });
};

export const postFreezes: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireHomeAffairs(caller);
  const { reason, after } = refreezeShape(request.json(), '');
  if (reason.trim().length < 3) throw wrongShape('reason');
  const act = { form: quarterOf(request), reason: reason.trim(), after, by: caller.email };
  return ok(await refreeze(act)(services));
};

function quarterOf({ parameters }: Pick<ApiRequest, 'parameters'>): QuarterForm {
  const form = parameters['form'] ?? '';
  if (!isForm(form) || !isQuarterForm(form)) throw wrongShape('form');
  return form;
}
