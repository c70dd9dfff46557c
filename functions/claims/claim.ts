/**
 * Someone asks to speak for a unit. Anyone with a verified address may, so it is bounded, and no answer tells who is registered:
 * whether the address to be replaced is an officer's comes out only when Sở Nội vụ approves.
 */
import { canonicalJson } from '../../shared/ledger/canonicalJson.ts';
import { claimsByUnit, isWaiting, type Claim } from '../../shared/ledger/claims.ts';
import { fold } from '../../shared/ledger/fold.ts';
import type { ClaimPayload } from '../../shared/ledger/payloads.ts';
import { Problem } from '../../shared/problems/problem.ts';
import { officersOn } from '../../shared/units/officers.ts';
import type { Unit } from '../../shared/units/registry.ts';
import type { Services } from '../services.ts';
import { askForRun } from '../tasks/askForRun.ts';
import { claimIn } from './claimIn.ts';

/** Claims that may wait at one time. */
const WAITING_OF_ACCOUNT = 3;
const WAITING_OF_UNIT = 20;

export interface ClaimAct {
  readonly requestId: string;
  readonly unit: Unit;
  /** Verified address that asks. */
  readonly by: string;
  readonly payload: ClaimPayload;
  /** Local business date. */
  readonly today: string;
}

/** @throws Problem `claim-needless`, `claims-too-many`. */
export const claimUnit =
  (act: ClaimAct) =>
  async ({ ledger, now, queue }: Pick<Services, 'ledger' | 'now' | 'queue'>): Promise<Claim> => {
    const { requestId, unit, by, payload } = act;
    const elsewhere = waitingElsewhere(act, claimsByUnit(await ledger.readClaims(by)));
    const { entry } = await ledger.append({ unit: unit.id, requestId }, (chain, earlier) => {
      const waiting = [...(fold(chain).units.get(unit.id)?.claims.values() ?? [])].filter(isWaiting);
      const same = waiting.find((claim) => claim.by === by && saysTheSame(claim, payload));
      const first = chain.find(({ seq }) => seq === same?.seq);
      if (first !== undefined) return { unchanged: first };
      // What was taken once is not judged again.
      if (earlier === undefined) requireRoom(act, waiting, elsewhere);
      const at = earlier ?? now().toISOString();
      return { act: { unit: unit.id, kind: 'claim', form: null, revision: 0, at, by, requestId, payload } };
    });
    await askForRun({ ledger, queue });
    return claimIn(await ledger.readChain(unit.id), unit, entry.seq);
  };

function waitingElsewhere({ unit, by }: ClaimAct, claims: ReturnType<typeof claimsByUnit>): number {
  return [...claims]
    .filter(([id]) => id !== unit.id)
    .flatMap(([, own]) => [...own.values()])
    .filter((claim) => claim.by === by && isWaiting(claim)).length;
}

function saysTheSame({ note, replaces, from }: ClaimPayload, payload: ClaimPayload): boolean {
  return canonicalJson({ note, replaces, from }) === canonicalJson(payload);
}

/** Sent to several units at the same instant, one claim more may slip in; a unit's own bound always holds. */
function requireRoom({ unit, by, today }: ClaimAct, waiting: readonly Claim[], elsewhere: number): void {
  if (officersOn(unit, today).includes(by)) throw new Problem('claim-needless', { email: by, unit: unit.name });
  const own = waiting.filter((claim) => claim.by === by).length;
  if (elsewhere + own >= WAITING_OF_ACCOUNT) throw tooMany('account', WAITING_OF_ACCOUNT);
  if (waiting.length >= WAITING_OF_UNIT) throw tooMany('unit', WAITING_OF_UNIT);
}

function tooMany(of: 'account' | 'unit', limit: number): Problem {
  return new Problem('claims-too-many', { of, limit });
}
