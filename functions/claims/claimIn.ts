/** One claim of a unit's chain, as it stands there. */
import { claimsByUnit, type Claim } from '../../shared/ledger/claims.ts';
import type { Entry } from '../../shared/ledger/entry.ts';
import { Problem } from '../../shared/problems/problem.ts';
import type { Unit } from '../../shared/units/registry.ts';

/** @param seq of the claim. @throws Problem `claim-unknown`. */
export function claimIn(chain: readonly Entry[], { id, name }: Unit, seq: number): Claim {
  const claim = claimsByUnit(chain).get(id)?.get(seq);
  if (claim === undefined) throw new Problem('claim-unknown', { unit: name, claim: seq });
  return claim;
}
