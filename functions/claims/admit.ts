/** An approved claim becomes the province's next registry, decided on the newest one: an import meanwhile loses nothing. */
import { entryId } from '../../shared/ledger/chain.ts';
import type { Claim } from '../../shared/ledger/claims.ts';
import { PROVINCE_UNIT } from '../../shared/ledger/entry.ts';
import { Problem } from '../../shared/problems/problem.ts';
import { isKnownOfficer, withOfficer } from '../../shared/units/officers.ts';
import { unitById, type Registry } from '../../shared/units/registry.ts';
import type { Services } from '../services.ts';

export interface Admission {
  /** Id of the unit. */
  readonly unit: string;
  readonly claim: Claim;
  /** Who approves: named as the author of the registry. */
  readonly by: string;
  /** First day where the claim names none. */
  readonly today: string;
}

/** Does nothing where the registry already says so. @throws Problem `unit-unknown`, `leaver-unknown`. */
export const admit =
  ({ unit, claim, by, today }: Admission) =>
  async ({ ledger, now, newId }: Pick<Services, 'ledger' | 'now' | 'newId'>): Promise<void> => {
    const { replaces, from = today } = claim;
    const arrival = { unit, email: claim.by, from, ...(replaces === undefined ? {} : { replaces }) };
    // It names the claim that it came of. New at each try: whether it was done is asked of the registry itself.
    const requestId = `${entryId(unit, claim.seq)}:${newId()}`;
    await ledger.append({ unit: PROVINCE_UNIT, requestId }, (chain) => {
      const newest = chain.findLast(({ kind }) => kind === 'registry');
      if (newest === undefined) throw new Problem('unit-unknown', { unit });
      const registry = JSON.parse(newest.payload) as Registry;
      const payload = withOfficer(registry, arrival);
      if (payload === registry) return { unchanged: newest };
      requireLeaver(registry, unit, replaces);
      const at = now().toISOString();
      return { act: { unit: PROVINCE_UNIT, kind: 'registry', form: null, revision: 0, at, by, requestId, payload } };
    });
  };

function requireLeaver(registry: Registry, id: string, replaces: string | undefined): void {
  const unit = unitById(registry, id);
  if (unit === undefined) throw new Problem('unit-unknown', { unit: id });
  if (replaces !== undefined && !isKnownOfficer(unit, replaces)) {
    throw new Problem('leaver-unknown', { email: replaces, unit: unit.name });
  }
}
