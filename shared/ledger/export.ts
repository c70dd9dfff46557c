/**
 * The ledger as a file: one canonical JSON object a line, chain by chain, the province's own chain last, ending in a seal.
 *
 * `running` is a digest over all lines so far; it covers what an entry's own hash leaves out (`committedAt`, the order of the
 * lines), so that no byte of the file can change unseen.
 */
import { canonicalJson } from './canonicalJson.ts';
import { GENESIS, PROVINCE_UNIT, type Entry } from './entry.ts';
import { sha256Hex } from './hash.ts';

export interface ExportLine extends Entry {
  /** SHA-256 over the running digest of the line before and this entry's canonical JSON. */
  readonly running: string;
}

export function runningDigest(before: string, entry: Entry): string {
  return sha256Hex(`${before}\n${canonicalJson(entry)}`);
}

/** Chain by chain in code-unit order of the unit, `_` last, each by `seq`. */
export function compareForExport(a: Pick<Entry, 'unit' | 'seq'>, b: Pick<Entry, 'unit' | 'seq'>): number {
  if (a.unit === b.unit) return a.seq - b.seq;
  if (a.unit === PROVINCE_UNIT) return 1;
  if (b.unit === PROVINCE_UNIT) return -1;
  return a.unit < b.unit ? -1 : 1;
}

/** The text of an export file, a line feed after each line. The caller has appended the seal that ends it. */
export function exportLedger(entries: readonly Entry[]): string {
  let running = GENESIS;
  const lines = [...entries].sort(compareForExport).map((entry) => {
    running = runningDigest(running, entry);
    return `${canonicalJson({ ...entry, running })}\n`;
  });
  return lines.join('');
}
