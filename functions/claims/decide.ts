/**
 * Sở Nội vụ decides a claim. An approval writes the registry first, then the decision: cut between the two, the claim still
 * waits and is decided again, and the registry that already says so is left as it is.
 */
import { isWaiting, type Claim } from '../../shared/ledger/claims.ts';
import type { Entry } from '../../shared/ledger/entry.ts';
import type { ClaimDecisionPayload } from '../../shared/ledger/payloads.ts';
import { Problem } from '../../shared/problems/problem.ts';
import { momentInWords } from '../../shared/text/moment.ts';
import type { Unit } from '../../shared/units/registry.ts';
import type { Services } from '../services.ts';
import { askForRun } from '../tasks/askForRun.ts';
import { admit } from './admit.ts';
import { claimIn } from './claimIn.ts';

export interface ClaimDecision {
  readonly requestId: string;
  readonly unit: Unit;
  /** Verified address that decides. */
  readonly by: string;
  readonly payload: ClaimDecisionPayload;
  /** Local business date. */
  readonly today: string;
}

/** @throws Problem `claim-unknown`, `claim-decided`, `leaver-unknown`. */
export const decideClaim =
  ({ requestId, unit, by, payload, today }: ClaimDecision) =>
  async ({ ledger, now, queue, newId }: Pick<Services, 'ledger' | 'now' | 'queue' | 'newId'>): Promise<Claim> => {
    const before = await ledger.readChain(unit.id);
    const claim = decidable(claimIn(before, unit, payload.claimSeq), payload);
    const isNew = isWaiting(claim) && !before.some((entry) => entry.requestId === requestId);
    if (isNew && payload.decision === 'approve')
      await admit({ unit: unit.id, claim, by, today })({ ledger, now, newId });
    await ledger.append({ unit: unit.id, requestId }, (chain, earlier) => {
      // What was taken once is not judged again.
      if (earlier === undefined) decidable(claimIn(chain, unit, payload.claimSeq), payload);
      const decided = decisionOf(chain, payload);
      if (decided !== undefined) return { unchanged: decided };
      const at = earlier ?? now().toISOString();
      return { act: { unit: unit.id, kind: 'claimDecision', form: null, revision: 0, at, by, requestId, payload } };
    });
    await askForRun({ ledger, queue });
    return claimIn(await ledger.readChain(unit.id), unit, payload.claimSeq);
  };

/** @throws Problem `claim-decided` when it was decided otherwise. */
function decidable(claim: Claim, { decision }: ClaimDecisionPayload): Claim {
  const { outcome } = claim;
  if (outcome === undefined || outcome.decision === decision) return claim;
  throw new Problem('claim-decided', { decision: outcome.decision, by: outcome.by, at: momentInWords(outcome.at) });
}

function decisionOf(chain: readonly Entry[], { claimSeq }: ClaimDecisionPayload): Entry | undefined {
  return chain.find(
    ({ kind, payload }) =>
      kind === 'claimDecision' && (JSON.parse(payload) as ClaimDecisionPayload).claimSeq === claimSeq,
  );
}
