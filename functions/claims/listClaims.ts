/** Claims of units as the api tells them: one's own with what became of them, or all that wait for Sở Nội vụ. */
import { claimsByUnit } from '../../shared/ledger/claims.ts';
import type { Entry } from '../../shared/ledger/entry.ts';
import { unitById } from '../../shared/units/registry.ts';
import type { Caller } from '../identity/caller.ts';
import type { Services } from '../services.ts';
import { claimView, type ClaimView } from './claimView.ts';

type ReadsClaims = Pick<Services, 'ledger'>;

export const ownClaims =
  (caller: Caller) =>
  async ({ ledger }: ReadsClaims): Promise<ClaimView[]> =>
    claimViews(caller, await ledger.readClaims(caller.email)).filter(({ email }) => email === caller.email);

export const waitingClaims =
  (caller: Caller) =>
  async ({ ledger }: ReadsClaims): Promise<ClaimView[]> =>
    claimViews(caller, await ledger.readClaims()).filter(({ state }) => state === 'waiting');

/** Oldest first. */
function claimViews({ province: { registry } }: Caller, entries: readonly Entry[]): ClaimView[] {
  const nameOf = (id: string) => (registry && unitById(registry, id)?.name) ?? id;
  return [...claimsByUnit(entries)]
    .flatMap(([id, claims]) => [...claims.values()].map((claim) => claimView({ id, name: nameOf(id) }, claim)))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
