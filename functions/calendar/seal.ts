/** The seal: every chain's head in one entry of the province, so that a cut tail shows. */
import { PROVINCE_UNIT, type Entry } from '../../shared/ledger/entry.ts';
import type { SealPayload } from '../../shared/ledger/payloads.ts';
import { sealOf } from '../../shared/ledger/verify.ts';
import type { Head } from '../../shared/ledger/chain.ts';
import type { Services } from '../services.ts';

export type SealServices = Pick<Services, 'ledger' | 'now' | 'newId'>;

export function headsOf(entries: readonly Entry[]): ReadonlyMap<string, Head> {
  const heads = new Map<string, Head>();
  for (const { unit, seq, hash } of entries) if (seq > (heads.get(unit)?.seq ?? 0)) heads.set(unit, { seq, hash });
  return heads;
}

/** @param by verified e-mail, or "calendar". @returns the new seal; `undefined` when nothing changed since the last one. */
export const sealIfChanged =
  (by: string) =>
  async ({ ledger, now, newId }: SealServices): Promise<Entry | undefined> => {
    const last = await ledger.newestSeal();
    const entries = await ledger.readAll();
    const payload = sealOf(headsOf(entries));
    if (last !== undefined && isCovered(last, payload, entries)) return undefined;
    const requestId = newId();
    const { entry } = await ledger.append({ unit: PROVINCE_UNIT, requestId }, (_, earlier) => {
      const at = earlier ?? now().toISOString();
      return { act: { unit: PROVINCE_UNIT, kind: 'seal', form: null, revision: 0, at, by, requestId, payload } };
    });
    return entry;
  };

function isCovered(last: Entry, { heads }: SealPayload, entries: readonly Entry[]): boolean {
  const sealed = new Map((JSON.parse(last.payload) as SealPayload).heads.map(({ unit, hash }) => [unit, hash]));
  const sameUnits = heads.length === sealed.size && heads.every(({ unit, hash }) => sealed.get(unit) === hash);
  return sameUnits && !entries.some(({ unit, seq }) => unit === PROVINCE_UNIT && seq > last.seq);
}
