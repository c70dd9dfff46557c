/** A claim as the api tells it. */
import type { Claim } from '../../shared/ledger/claims.ts';
import type { Unit } from '../../shared/units/registry.ts';

const STATES = { approve: 'approved', refuse: 'refused' } as const;

export interface ClaimView {
  readonly unit: Pick<Unit, 'id' | 'name'>;
  /** Names the claim among those of its unit. */
  readonly seq: number;
  readonly state: 'waiting' | 'approved' | 'refused';
  /** Why it was refused. */
  readonly reason?: string;
  /** ISO instant of the business clock. */
  readonly at: string;
  /** Address that asks. */
  readonly email: string;
  readonly note: string;
  readonly replaces?: string;
  readonly from?: string;
}

export function claimView({ id, name }: Pick<Unit, 'id' | 'name'>, { by, outcome, ...claim }: Claim): ClaimView {
  return {
    ...{ unit: { id, name }, email: by, state: outcome === undefined ? 'waiting' : STATES[outcome.decision] },
    ...(outcome?.decision === 'refuse' ? { reason: outcome.reason } : {}),
    ...claim,
  };
}
