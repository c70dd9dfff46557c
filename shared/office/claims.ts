/** Claims of accounts that wait for Sở Nội vụ, oldest first. */
import { isWaiting } from '../ledger/claims.ts';
import { formatShortDate } from '../text/format.ts';
import { momentInWords } from '../text/moment.ts';
import { officeUnit, visibleUnits, type OfficeSource } from './source.ts';
import type { WaitingClaim } from './views.ts';

export function waitingClaims(source: OfficeSource): WaitingClaim[] {
  const { registry, units } = source.state;
  return visibleUnits(source)
    .flatMap((unit) => [...(units.get(unit.id)?.claims.values() ?? [])].map((claim) => ({ unit, claim })))
    .filter(({ claim }) => isWaiting(claim))
    .sort((a, b) => (a.claim.at < b.claim.at ? -1 : a.claim.at > b.claim.at ? 1 : 0))
    .map(({ unit, claim: { seq, by, note, at, replaces, from } }) => ({
      ...{ unit: officeUnit(unit, registry), claim: seq, by, note, atInWords: momentInWords(at) },
      ...(replaces === undefined ? {} : { replaces }),
      ...(from === undefined ? {} : { fromInWords: `từ ngày ${formatShortDate(from)}` }),
    }));
}
