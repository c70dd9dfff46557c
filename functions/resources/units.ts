/** `GET /v1/units?query=`: units of the province by name, for anyone with a verified address; no addresses. */
import { searchUnits, type FoundUnit } from '../../shared/units/searchUnits.ts';
import { ok } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { text } from '../http/shape.ts';
import { meet, readyProvince } from '../identity/caller.ts';

const FOUND_LIMIT = 20;
const query = text({ max: 200 });

export const getUnits: Handler = (request) => async (services) => {
  const { province, today } = await meet(request)(services);
  const { registry } = readyProvince(province, services.config.cycle);
  const found = searchUnits(query(request.query['query'], 'query'), registry, today, FOUND_LIMIT);
  return ok({ units: found.map(describe) });
};

function describe({ unit: { id, name, level }, parentName }: FoundUnit) {
  return { id, name, level, ...(parentName === undefined ? {} : { parentName }) };
}
