/** `GET /v1/ledger`: the whole ledger as a file that anyone can verify (`npm run ledger:verify`). */
import { PROVINCE_UNIT, type Entry } from '../../shared/ledger/entry.ts';
import { exportLedger } from '../../shared/ledger/export.ts';
import type { SealPayload } from '../../shared/ledger/payloads.ts';
import { sealIfChanged, type SealServices } from '../calendar/seal.ts';
import { identify } from '../identity/caller.ts';
import { requireHomeAffairs } from '../identity/rights.ts';
import type { Handler } from '../http/routes.ts';

export const getLedger: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireHomeAffairs(caller);
  const text = exportLedger(await sealedEntries(caller.email, services));
  return { status: 200, text, contentType: 'application/x-ndjson' };
};

/** Seals first; what is appended while the rest is read is not of this file. */
async function sealedEntries(by: string, services: SealServices): Promise<Entry[]> {
  const seal = (await sealIfChanged(by)(services)) ?? (await services.ledger.newestSeal());
  if (seal === undefined) return [];
  const ends = new Map((JSON.parse(seal.payload) as SealPayload).heads.map(({ unit, seq }) => [unit, seq]));
  ends.set(PROVINCE_UNIT, seal.seq);
  const entries = await services.ledger.readEverything();
  return entries.filter(({ unit, seq }) => seq <= (ends.get(unit) ?? 0));
}
