/**
 * `POST /v1/consolidations` asks for a run, in full if so wished, and tells its number; `GET /v1/consolidations/:generation`
 * tells how it stands.
 */
import type { RunView } from '../../shared/office/views.ts';
import { Problem } from '../../shared/problems/problem.ts';
import { QUEUED, runView } from '../consolidate/runInWords.ts';
import { identify } from '../identity/caller.ts';
import { requireHomeAffairs, requireProvinceReader } from '../identity/rights.ts';
import { ok } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { optional, record, wrongShape, yesNo } from '../http/shape.ts';
import type { Services } from '../services.ts';
import { askForRun } from '../tasks/askForRun.ts';

const bodyShape = record({ full: optional(yesNo) });

export const postConsolidations: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireHomeAffairs(caller);
  const { full = false } = bodyShape(request.json(), '');
  return { status: 202, json: { generation: await askForRun(services, { full }) } };
};

export const getConsolidation: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireProvinceReader(caller);
  const generation = generationOf(request.parameters['generation'] ?? '');
  return ok(await runNote(generation, services));
};

function generationOf(segment: string): number {
  if (!/^[1-9]\d{0,8}$/.test(segment)) throw wrongShape('generation');
  return Number(segment);
}

/** The run after the newest may have been asked for: it is queued. What lies beyond nobody can have been told of. */
async function runNote(generation: number, { ledger }: Pick<Services, 'ledger'>): Promise<RunView> {
  const note = await ledger.readRun(generation);
  if (note !== undefined) return { ...note, ...runView(note) };
  if (generation === (await ledger.currentGeneration()) + 1) return { generation, status: 'queued', sentence: QUEUED };
  throw new Problem('consolidation-unknown', { generation });
}
