/** `POST /v1/registry`: the whole table of units from CSV, and who of Sở Nội vụ and of the leaders may do what. */
import { Problem } from '../../shared/problems/problem.ts';
import { importFaultSentence } from '../../shared/units/importFault.ts';
import { importRegistry } from '../../shared/units/importRegistry.ts';
import type { Registry, Staff } from '../../shared/units/registry.ts';
import { identify } from '../identity/caller.ts';
import { requireHomeAffairs } from '../identity/rights.ts';
import { ok } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { emailAddress, list, oneOf, record, requestId, text, wrongShape } from '../http/shape.ts';
import { appendProvince } from '../settings/appendProvince.ts';

const bodyShape = record({
  requestId,
  csv: text({ min: 1, max: 800_000 }),
  staff: list(record({ email: emailAddress, role: oneOf(['home-affairs', 'leader']) }), 200),
});

export const postRegistry: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireHomeAffairs(caller);
  const { csv, staff, requestId: id } = bodyShape(request.json(), '');
  const payload = registryOf(csv, staff);
  const act = { requestId: id, kind: 'registry', by: caller.email, payload: () => payload } as const;
  const receipt = await appendProvince(act)(services);
  return ok({ units: payload.units.length, ...receipt });
};

/** A registry without anyone of Sở Nội vụ would lock everyone out. */
function registryOf(csv: string, staff: readonly Staff[]): Registry {
  const { units, faults } = importRegistry(csv);
  if (faults.length > 0) throw new Problem('import-faulty', { faults: faults.map(importFaultSentence) });
  if (!staff.some(({ role }) => role === 'home-affairs')) throw wrongShape('staff');
  return { units, staff };
}
