/** The exported ledger, held whole: canonical lines, chains that link, hashes that are their own, a seal that knows every head. */
import { createHash } from 'node:crypto';

export const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
export const canonical = (value) =>
  Array.isArray(value)
    ? `[${value.map(canonical).join(',')}]`
    : value !== null && typeof value === 'object'
      ? `{${Object.keys(value)
          .sort()
          .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
          .join(',')}}`
      : JSON.stringify(value);

/** @param fault takes what is wrong. @returns every entry, its payload parsed. */
export function readLedger(text, fault) {
  const lines = text.split('\n');
  if (lines.pop() !== '') fault('ledger: the last line is cut');
  const heads = new Map();
  let running = '0'.repeat(64);
  const entries = lines.map((line, index) => {
    const { running: digest, ...entry } = JSON.parse(line);
    const name = `ledger line ${index + 1} (${entry.unit}:${entry.seq})`;
    if (canonical({ ...entry, running: digest }) !== line) fault(`${name}: not canonical`);
    const head = heads.get(entry.unit) ?? { seq: 0, hash: '0'.repeat(64) };
    if (entry.seq !== head.seq + 1 || entry.prev !== head.hash) fault(`${name}: does not follow ${head.seq}`);
    const { hash, committedAt, ...sealed } = entry;
    if (sha256(canonical(sealed)) !== hash) fault(`${name}: its hash is not its own`);
    running = sha256(`${running}\n${canonical(entry)}`);
    if (digest !== running) fault(`${name}: the running digest differs`);
    if (typeof committedAt !== 'string') fault(`${name}: no time of commit`);
    heads.set(entry.unit, { seq: entry.seq, hash });
    return { ...entry, payload: JSON.parse(entry.payload) };
  });
  const last = entries.at(-1);
  if (last?.unit !== '_' || last.kind !== 'seal') fault('ledger: it does not end with a seal');
  for (const { unit, seq, hash } of last?.payload.heads ?? []) {
    const head = heads.get(unit);
    if (head?.seq !== seq || head.hash !== hash) fault(`ledger: the seal disagrees on ${unit}`);
  }
  return entries;
}

/** Entries that a frozen summary speaks of: of each chain, the province's own too, up to its head. */
export function entriesAt(entries, { heads }) {
  const ends = new Map(heads.map(({ unit, seq }) => [unit, seq]));
  return entries.filter(({ unit, seq }) => seq <= (ends.get(unit) ?? 0));
}
