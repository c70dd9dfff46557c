/** Reads of the ledger. Only equality filters, order and limit: what every Firestore, embedded or real, does alike. */
import type { Query } from '@google-cloud/firestore';
import { PROVINCE_UNIT, type Entry, type EntryKind } from '../../shared/ledger/entry.ts';
import { fold } from '../../shared/ledger/fold.ts';
import type { ProvinceState } from '../../shared/ledger/state.ts';
import { fromDocument } from './entryDocument.ts';
import type { CycleCollections } from './firestore.ts';

/** Kinds of entry of the province's own chain. */
const PROVINCE_KINDS = [
  'settings',
  'registry',
  'assignments',
  'calendar',
  'freeze',
  'issue',
  'reminders',
  'seal',
] as const satisfies readonly EntryKind[];

export interface LedgerReads {
  /** One unit's chain, by `seq`. */
  readChain(unit: string): Promise<readonly Entry[]>;
  /** State with settings, registry and assignments, without any unit. */
  readProvince(): Promise<ProvinceState>;
  /** Every entry but seals, in no order. */
  readAll(): Promise<readonly Entry[]>;
  /** The whole ledger folded; read again only when there is more of it than the last time. */
  readState(): Promise<ProvinceState>;
  readEverything(): Promise<readonly Entry[]>;
  /** How many entries there are, seals apart: since none is ever changed or removed, an equal count is an equal ledger. */
  countEntries(): Promise<number>;
  /** Entries that tell of mails, in no order. */
  readReminders(): Promise<readonly Entry[]>;
  newestSeal(): Promise<Entry | undefined>;
  /** Claims of units and what was decided of them: of one address, or of everybody. In no order. */
  readClaims(by?: string): Promise<readonly Entry[]>;
}

async function entriesOf(query: Query): Promise<Entry[]> {
  return (await query.get()).docs.map((document) => fromDocument(document.data()));
}

/**
 * The province's chain, as much of it as an append needs: the newest entry of each kind (the chain's head among them) and the
 * one that an earlier try of the same request made.
 */
export async function readProvinceTail({ entries }: CycleCollections, requestId: string): Promise<Entry[]> {
  const own = entries.where('unit', '==', PROVINCE_UNIT);
  const found = await Promise.all([
    ...PROVINCE_KINDS.map((kind) => entriesOf(own.where('kind', '==', kind).orderBy('seq', 'desc').limit(1))),
    entriesOf(own.where('requestId', '==', requestId).limit(1)),
  ]);
  const bySeq = new Map(found.flat().map((entry) => [entry.seq, entry]));
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

export function readUnitChain({ entries }: CycleCollections, unit: string): Promise<Entry[]> {
  return entriesOf(entries.where('unit', '==', unit).orderBy('seq'));
}

/**
 * Counted before it is read: what is committed in between is in the state already, and makes the next reading a new one, which
 * is no loss.
 */
function stateReader(
  count: () => Promise<number>,
  readAll: () => Promise<readonly Entry[]>,
): () => Promise<ProvinceState> {
  let kept: { readonly count: number; readonly state: ProvinceState } | undefined;
  return async () => {
    const now = await count();
    if (kept?.count === now) return kept.state;
    const state = fold(await readAll());
    kept = { count: now, state };
    return state;
  };
}

export function ledgerReads(collections: CycleCollections): LedgerReads {
  const { entries } = collections;
  const newest = (kind: EntryKind) =>
    entriesOf(entries.where('unit', '==', PROVINCE_UNIT).where('kind', '==', kind).orderBy('seq', 'desc').limit(1));
  const ofKind = (kind: EntryKind) => entries.where('kind', '==', kind);
  const unsealed = entries.where('seal', '==', false);
  const readAll = () => entriesOf(unsealed);
  const countEntries = async () => (await unsealed.count().get()).data().count;

  return {
    readChain: (unit) => readUnitChain(collections, unit),
    readProvince: async () =>
      fold((await Promise.all([newest('settings'), newest('registry'), newest('assignments')])).flat()),
    ...{ readAll, countEntries, readState: stateReader(countEntries, readAll) },
    readEverything: () => entriesOf(entries),
    readReminders: () => entriesOf(ofKind('reminders')),
    newestSeal: async () => (await newest('seal'))[0],
    async readClaims(by) {
      if (by === undefined)
        return (await Promise.all([ofKind('claim'), ofKind('claimDecision')].map(entriesOf))).flat();
      const claims = await entriesOf(ofKind('claim').where('by', '==', by));
      const units = [...new Set(claims.map(({ unit }) => unit))];
      const decisions = units.map((unit) => entriesOf(ofKind('claimDecision').where('unit', '==', unit)));
      return [...claims, ...(await Promise.all(decisions)).flat()];
    },
  };
}
