/** `POST /v1/assignments`: which unit leads which PAPI content, the whole table from CSV. */
import { Problem } from '../../shared/problems/problem.ts';
import { importAssignments } from '../../shared/units/importAssignments.ts';
import { importFaultSentence } from '../../shared/units/importFault.ts';
import { identify, readyProvince, type ReadyProvince } from '../identity/caller.ts';
import { requireHomeAffairs } from '../identity/rights.ts';
import { ok } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { record, requestId, text } from '../http/shape.ts';
import { appendProvince } from '../settings/appendProvince.ts';

const bodyShape = record({ requestId, csv: text({ min: 1, max: 800_000 }) });

export const postAssignments: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireHomeAffairs(caller);
  const { csv, requestId: id } = bodyShape(request.json(), '');
  const payload = assignmentsOf(csv, readyProvince(caller.province, services.config.cycle), caller.today);
  const act = { requestId: id, kind: 'assignments', by: caller.email, payload: () => payload } as const;
  const receipt = await appendProvince(act)(services);
  return ok({ contents: payload.length, ...receipt });
};

function assignmentsOf(csv: string, { registry, settings }: ReadyProvince, today: string) {
  const { assignments, faults } = importAssignments(csv, registry, settings.papiYear, today);
  if (faults.length > 0) throw new Problem('import-faulty', { faults: faults.map(importFaultSentence) });
  return assignments;
}
