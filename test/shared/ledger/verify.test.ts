import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../shared/ledger/canonicalJson.ts';
import { entryHash, entryId } from '../../../shared/ledger/chain.ts';
import { exportLedger, type ExportLine } from '../../../shared/ledger/export.ts';
import { verifyExport } from '../../../shared/ledger/verify.ts';
import { entriesOf, SMALL_LEDGER, submission } from './ledgerOf.ts';

const TEXT = exportLedger(SMALL_LEDGER);
const LINES = TEXT.split('\n').slice(0, -1);
const NAMES = LINES.map((line) => {
  const { unit, seq } = JSON.parse(line) as ExportLine;
  return entryId(unit, seq);
});
const joined = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

describe('an export', () => {
  test('is accepted as it is', () => expect(verifyExport(TEXT)).toEqual({ ok: true, entries: 7, chains: 3, seals: 1 }));
  test('has the chains in order, the seal last', () =>
    expect(NAMES).toEqual([
      ...['19330:000001', '19330:000002', '19330:000003', '19330:000004', 'SO02:000001', '_:000001', '_:000002'],
    ]));
  test('without a seal at its end is refused', () =>
    expect(verifyExport(exportLedger(entriesOf([submission('19330', 1)])))).toMatchObject({
      ...{ ok: false, fault: 'not-sealed', entry: '19330:000001' },
    }));
  test('of nothing is refused', () => expect(verifyExport('')).toMatchObject({ ok: false }));
});

describe('what was done to it afterwards', () => {
  /** Refused at the line that was touched, or the one behind it. */
  const expectRefused = (text: string, touched: number) => {
    const result = verifyExport(text);
    if (result.ok) throw new Error(`accepted: ${text}`);
    expect(Math.abs(result.lineNumber - 1 - touched)).toBeLessThanOrEqual(1);
    return result;
  };

  test('200 changes of one byte, anywhere', () => {
    const bytes = Buffer.from(TEXT, 'utf8');
    const change = fc.record({ at: fc.nat(bytes.length - 1), by: fc.integer({ min: 1, max: 255 }) });
    fc.assert(
      fc.property(change, ({ at, by }) => {
        const altered = Buffer.from(bytes);
        altered[at] = (altered[at] ?? 0) ^ by;
        const touched = bytes.subarray(0, at).filter((byte) => byte === 10).length;
        const { entry } = expectRefused(altered.toString('utf8'), touched);
        expect(entry).not.toBe('');
      }),
      { numRuns: 200 },
    );
  });

  test('each field of each entry changed, its line canonical again', () => {
    let changes = 0;
    for (const [index, line] of LINES.entries()) {
      const entry = JSON.parse(line) as Record<string, unknown>;
      for (const [field, value] of Object.entries(entry)) {
        const other = typeof value === 'number' ? value + 1 : value === null ? 'kk' : flip(value as string);
        const lines = LINES.with(index, canonicalJson({ ...entry, [field]: other }));
        expect({ index, field, ...verifyExport(joined(lines)) }).toMatchObject({ ok: false });
        changes++;
      }
    }
    expect(changes).toBe(7 * 13);
  });

  test.each(LINES.map((_, index) => index))('line %i dropped', (index) => {
    const { entry } = expectRefused(joined(LINES.toSpliced(index, 1)), index);
    // The one that comes where it stood, or the seal that still tells of it.
    const named = [NAMES[index], NAMES[index + 1], NAMES.at(index - 1)];
    expect(named).toContain(entry);
  });

  test.each(LINES.slice(1).map((_, index) => index))('lines %i and the next swapped', (index) => {
    const swapped = LINES.toSpliced(index, 2, LINES[index + 1] ?? '', LINES[index] ?? '');
    expectRefused(joined(swapped), index);
  });

  test('an entry altered with its own hash recomputed is told by the one behind it', () => {
    const altered = SMALL_LEDGER.map((entry) => {
      if (entryId(entry.unit, entry.seq) !== '19330:000002') return entry;
      const forged = { ...entry, payload: '{"decision":"accept"}' };
      return { ...forged, hash: entryHash(forged) };
    });
    expect(verifyExport(exportLedger(altered))).toMatchObject({
      ...{ ok: false, fault: 'broken-chain', entry: '19330:000003' },
    });
  });
  test('the last entry of a chain, its hash recomputed, is told by the seal', () => {
    const altered = SMALL_LEDGER.map((entry) => {
      if (entry.unit !== 'SO02') return entry;
      const forged = { ...entry, by: 'khác@ví-dụ.vn' };
      return { ...forged, hash: entryHash(forged) };
    });
    expect(verifyExport(exportLedger(altered))).toMatchObject({
      ...{ ok: false, fault: 'seal-mismatch', entry: 'SO02:000001' },
    });
  });
  test('a whole chain left out is told by the seal', () =>
    expect(verifyExport(exportLedger(SMALL_LEDGER.filter(({ unit }) => unit !== 'SO02')))).toMatchObject({
      ...{ ok: false, fault: 'seal-mismatch', entry: 'SO02:000001' },
    }));
  test('a cut tail, exported anew, is told by the seal', () =>
    expect(
      verifyExport(exportLedger(SMALL_LEDGER.filter(({ unit, seq }) => unit !== '19330' || seq < 4))),
    ).toMatchObject({ ok: false, fault: 'seal-mismatch', entry: '19330:000004' }));
});

/** The first character is another one. */
function flip(text: string): string {
  return `${text.startsWith('x') ? 'y' : 'x'}${text.slice(1)}`;
}
