/**
 * The one way into the ledger: decide on the chain as it stands, then `create()` the next entry. The create is the
 * compare-and-set: whoever loses reads the chain again and decides again.
 *
 * A repeated request is found by its id and answered with its first entry; the same id with another content is refused.
 */
import { canonicalJson } from '../../shared/ledger/canonicalJson.ts';
import { EMPTY_CHAIN, entryId, nextEntry } from '../../shared/ledger/chain.ts';
import { PROVINCE_UNIT, type Act, type Entry } from '../../shared/ledger/entry.ts';
import type { SubmissionPayload } from '../../shared/ledger/payloads.ts';
import { Problem } from '../../shared/problems/problem.ts';
import { lengthInBytes } from '../../shared/text/utf8.ts';
import { fromDocument, toDocument } from './entryDocument.ts';
import { isTaken, type CycleCollections } from './firestore.ts';
import { readProvinceTail, readUnitChain } from './read.ts';
import { isWholeText } from './wholeText.ts';

/** Firestore's limit is 1 MiB a document, field names and indexes included. */
export const ENTRY_LIMIT_BYTES = 900 * 1024;
const ATTEMPTS = 20;

export interface Request {
  /** Unit whose chain it goes into, `PROVINCE_UNIT` for the province's own. */
  readonly unit: string;
  readonly requestId: string;
}

/** What a decision sees and makes: an act, or the entry that already says all that was asked. */
export type Decision = { readonly act: Act } | { readonly unchanged: Entry };

/**
 * @param chain the unit's chain; of the province's own chain, the newest entry of each kind.
 * @param at the moment of the act: of an earlier try of the same request, else `undefined` = now.
 * @throws Problem when the act may not be done on this chain.
 */
export type Decide = (chain: readonly Entry[], at: string | undefined) => Decision;

export interface Appended {
  readonly entry: Entry;
  /** `replayed`: an earlier try of this request made it; `unchanged`: another request did. */
  readonly outcome: 'created' | 'replayed' | 'unchanged';
}

export type Append = (request: Request, decide: Decide) => Promise<Appended>;

export function ledgerAppend(collections: CycleCollections): Append {
  return async ({ unit, requestId }, decide) => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const chain =
        unit === PROVINCE_UNIT
          ? await readProvinceTail(collections, requestId)
          : await readUnitChain(collections, unit);
      const earlier = chain.findIndex((entry) => entry.requestId === requestId);
      const found = chain[earlier];
      if (found !== undefined) return replayed(found, decide(chain.slice(0, earlier), found.at));
      const decision = decide(chain, undefined);
      if ('unchanged' in decision) return { entry: decision.unchanged, outcome: 'unchanged' };
      const entry = await tryCreate(collections, chain, decision.act);
      if (entry !== undefined) return { entry, outcome: 'created' };
    }
    throw new Problem('try-again', {});
  };
}

function replayed(entry: Entry, decision: Decision): Appended {
  if ('act' in decision && isSameAct(decision.act, entry)) return { entry, outcome: 'replayed' };
  throw new Problem('request-id-reused', {});
}

/** Settings may have changed between the two tries: of a submission only what the unit said is compared. */
function isSameAct(act: Act, entry: Entry): boolean {
  if (act.kind !== entry.kind || act.form !== entry.form || act.by !== entry.by) return false;
  if (entry.kind === 'seal') return true;
  if (entry.kind === 'submission') {
    const { contentHash } = JSON.parse(entry.payload) as SubmissionPayload;
    return (act.payload as SubmissionPayload).contentHash === contentHash;
  }
  return canonicalJson(act.payload) === entry.payload;
}

/** `undefined` when someone else took the number. */
async function tryCreate({ entries }: CycleCollections, chain: readonly Entry[], act: Act): Promise<Entry | undefined> {
  if (!isWholeText(act.payload)) throw new Problem('text-malformed', {});
  const entry = nextEntry(chain.at(-1) ?? EMPTY_CHAIN, act);
  const bytes = lengthInBytes(canonicalJson(entry));
  if (bytes >= ENTRY_LIMIT_BYTES) throw new Problem('entry-too-large', { bytes, limit: ENTRY_LIMIT_BYTES });
  const document = entries.doc(entryId(entry.unit, entry.seq));
  try {
    await document.create(toDocument(entry));
  } catch (error) {
    if (isTaken(error)) return undefined;
    throw error;
  }
  const data = (await document.get()).data();
  return data === undefined ? undefined : fromDocument(data);
}
