/**
 * Whether an exported ledger is whole: every entry unchanged, every chain without gaps, the tail sealed.
 *
 * Stops at the first bad entry and names it: what comes after a break proves nothing.
 */
import { canonicalJson } from './canonicalJson.ts';
import { EMPTY_CHAIN, entryHash, entryId, type Head } from './chain.ts';
import { GENESIS, PROVINCE_UNIT, type Entry } from './entry.ts';
import { compareForExport, runningDigest, type ExportLine } from './export.ts';
import type { SealPayload } from './payloads.ts';

export type LedgerFault =
  | 'not-canonical'
  | 'not-an-entry'
  | 'out-of-order'
  | 'gap'
  | 'broken-chain'
  | 'hash-mismatch'
  | 'digest-mismatch'
  | 'not-sealed'
  | 'seal-mismatch';

export type Verification =
  | { readonly ok: true; readonly entries: number; readonly chains: number; readonly seals: number }
  | { readonly ok: false; readonly fault: LedgerFault; readonly lineNumber: number; readonly entry: string };

const MEMBERS = {
  unit: 'string',
  seq: 'number',
  kind: 'string',
  form: 'string',
  revision: 'number',
  at: 'string',
  by: 'string',
  requestId: 'string',
  payload: 'string',
  prev: 'string',
  hash: 'string',
  committedAt: 'string',
  running: 'string',
} as const satisfies Record<keyof ExportLine, string>;

/** @param text of an export file (`exportLedger`). */
export function verifyExport(text: string): Verification {
  const lines = text.split('\n');
  const bad = (fault: LedgerFault, lineNumber: number, entry: string): Verification => ({
    ...{ ok: false, fault, lineNumber, entry },
  });
  if (lines.pop() !== '') return bad('not-canonical', lines.length + 1, 'the last line, which no line feed ends');

  const heads = new Map<string, Head>();
  let running = GENESIS;
  let last: ExportLine | undefined;
  let seals = 0;
  for (const [index, line] of lines.entries()) {
    const lineNumber = index + 1;
    const entry = parseLine(line);
    if (entry === undefined) return bad('not-an-entry', lineNumber, `line ${lineNumber}`);
    const name = entryId(entry.unit, entry.seq);
    if (canonicalJson(entry) !== line) return bad('not-canonical', lineNumber, name);
    if (last !== undefined && compareForExport(last, entry) >= 0) return bad('out-of-order', lineNumber, name);
    const head = heads.get(entry.unit) ?? EMPTY_CHAIN;
    if (entry.seq !== head.seq + 1) return bad('gap', lineNumber, name);
    if (entry.prev !== head.hash) return bad('broken-chain', lineNumber, name);
    if (entry.hash !== entryHash(entry)) return bad('hash-mismatch', lineNumber, name);
    const { running: digest, ...bare } = entry;
    running = runningDigest(running, bare);
    if (digest !== running) return bad('digest-mismatch', lineNumber, name);
    heads.set(entry.unit, { seq: entry.seq, hash: entry.hash });
    if (entry.kind === 'seal') seals++;
    last = entry;
  }
  if (last?.unit !== PROVINCE_UNIT || last.kind !== 'seal') {
    return bad('not-sealed', lines.length, last === undefined ? 'an empty file' : entryId(last.unit, last.seq));
  }
  const unsealed = firstUnsealed(last, heads);
  if (unsealed !== undefined) return bad('seal-mismatch', lines.length, unsealed);
  return { ok: true, entries: lines.length, chains: heads.size, seals };
}

/** Heads of every chain but the province's own, sorted by unit: what a seal holds. */
export function sealOf(heads: ReadonlyMap<string, Head>): SealPayload {
  const units = [...heads.keys()].filter((unit) => unit !== PROVINCE_UNIT).sort();
  return { heads: units.map((unit) => ({ unit, ...(heads.get(unit) ?? EMPTY_CHAIN) })) };
}

function firstUnsealed(seal: Entry, heads: ReadonlyMap<string, Head>): string | undefined {
  const sealed = (JSON.parse(seal.payload) as SealPayload).heads;
  const now = sealOf(heads).heads;
  for (const [index, head] of sealed.entries()) {
    const found = now[index];
    if (found?.unit !== head.unit || found.seq !== head.seq || found.hash !== head.hash) {
      return entryId(head.unit, head.seq);
    }
  }
  const extra = now[sealed.length];
  return extra === undefined ? undefined : entryId(extra.unit, extra.seq);
}

function parseLine(line: string): ExportLine | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const record = value as Readonly<Record<string, unknown>>;
  for (const [member, type] of Object.entries(MEMBERS)) {
    const found = record[member];
    if (typeof found !== type && !(member === 'form' && found === null)) return undefined;
  }
  return Object.keys(record).length === Object.keys(MEMBERS).length ? (value as ExportLine) : undefined;
}
