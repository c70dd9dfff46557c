/**
 * Claims of a unit: who asked to speak for it, and what Sở Nội vụ decided. Acts of a person towards a unit, so they stand in the
 * unit's chain, with no form and revision 0.
 */
import type { Entry } from './entry.ts';
import type { ClaimDecisionPayload, ClaimPayload } from './payloads.ts';

export type ClaimOutcome =
  | { readonly decision: 'approve'; readonly at: string; readonly by: string }
  | { readonly decision: 'refuse'; readonly at: string; readonly by: string; readonly reason: string };

export interface Claim extends ClaimPayload {
  readonly seq: number;
  readonly at: string;
  /** Verified address that asks. */
  readonly by: string;
  /** Absent while it waits. The first decision stands. */
  readonly outcome?: ClaimOutcome;
}

export type Claims = ReadonlyMap<number, Claim>;

/** One more entry of the unit; what is neither claim nor decision changes nothing. */
export function withClaim(before: Claims, { kind, seq, at, by, payload }: Entry): Claims {
  if (kind === 'claim') return new Map(before).set(seq, { ...(JSON.parse(payload) as ClaimPayload), seq, at, by });
  if (kind !== 'claimDecision') return before;
  const { claimSeq, ...outcome } = JSON.parse(payload) as ClaimDecisionPayload;
  const claim = before.get(claimSeq);
  if (claim === undefined || claim.outcome !== undefined) return before;
  return new Map(before).set(claimSeq, { ...claim, outcome: { ...outcome, at, by } });
}

/** Unit -> its claims, from entries of many chains in any order. */
export function claimsByUnit(entries: readonly Entry[]): ReadonlyMap<string, Claims> {
  const units = new Map<string, Claims>();
  for (const entry of [...entries].sort((a, b) => a.seq - b.seq)) {
    units.set(entry.unit, withClaim(units.get(entry.unit) ?? new Map<number, Claim>(), entry));
  }
  return units;
}

export function isWaiting({ outcome }: Claim): boolean {
  return outcome === undefined;
}
