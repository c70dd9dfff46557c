import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patch, type Change, type CurrentRow, type DesiredRow } from '../../../shared/master/patch.ts';

/** A sheet row of the model: projected part and annotation part, as a sheet would keep them. */
interface ModelRow {
  key: string;
  fingerprint: string;
  note: string;
}

const BLANK: ModelRow = { key: '', fingerprint: '', note: '' };

function apply(rows: readonly ModelRow[], desired: readonly DesiredRow[], changes: readonly Change[]): ModelRow[] {
  const sheet = rows.map((row) => ({ ...row }));
  for (const change of changes) {
    switch (change.kind) {
      case 'move':
        sheet.splice(change.to, 0, ...sheet.splice(change.from, 1));
        break;
      case 'insert':
        sheet.splice(change.at, 0, ...Array.from({ length: change.count }, () => ({ ...BLANK })));
        break;
      case 'append':
        expect(change.at, 'rows are appended where there is none to insert before').toBe(sheet.length);
        sheet.push(...Array.from({ length: change.count }, () => ({ ...BLANK })));
        break;
      case 'clear':
        for (const row of sheet.slice(change.at, change.at + change.count))
          Object.assign(row, { key: '', fingerprint: '' });
        break;
      case 'write':
        for (const [offset, index] of change.rows.entries()) {
          const row = sheet[change.at + offset];
          expect(row, 'a write stays in the grid').toBeDefined();
          Object.assign(row!, desired[index]);
        }
    }
  }
  return sheet;
}

const current = (rows: readonly ModelRow[]): CurrentRow[] =>
  rows.map(({ key, fingerprint }, index) => ({
    ...{ key, fingerprint },
    isCopy: key !== '' && rows.findIndex((row) => row.key === key) !== index,
  }));

const rows = (...keys: string[]): ModelRow[] =>
  keys.map((key) => ({ key, fingerprint: key && `f${key}`, note: key && `note of ${key}` }));
const wanted = (...keys: string[]): DesiredRow[] => keys.map((key) => ({ key, fingerprint: `f${key}` }));

function check(sheet: readonly ModelRow[], desired: readonly DesiredRow[], expected: readonly string[]): void {
  const changes = patch(current(sheet), desired, sheet.length);
  expect(changes.map(shown)).toEqual(expected);
}

function shown(change: Change): string {
  switch (change.kind) {
    case 'move':
      return `move ${change.from}>${change.to}`;
    case 'insert':
    case 'append':
    case 'clear':
      return `${change.kind} ${change.at}+${change.count}`;
    case 'write':
      return `write ${change.at}: ${change.rows.join(',')}`;
  }
}

describe('patch is minimal', () => {
  test('a sheet that is right needs nothing', () => {
    check(rows('a', 'b', 'c'), wanted('a', 'b', 'c'), []);
  });
  test('one changed row is one write', () => {
    check(rows('a', 'b', 'c'), [...wanted('a'), { key: 'b', fingerprint: 'new' }, ...wanted('c')], ['write 1: 1']);
  });
  test('a new row between two is an insert and a write', () => {
    check(rows('a', 'c'), wanted('a', 'b', 'c'), ['insert 1+1', 'write 1: 1']);
  });
  test('new rows at the end are put in: somebody may be typing in the blank ones', () => {
    check(rows('a', '', '', ''), wanted('a', 'b', 'c'), ['insert 1+2', 'write 1: 1,2']);
  });
  test('a first run on a new sheet fills the blank rows that it came with', () => {
    expect(patch([], wanted('a', 'b', 'c'), 4, true).map(shown)).toEqual(['write 0: 0,1,2']);
    expect(patch([], wanted('a', 'b', 'c'), 2, true).map(shown)).toEqual(['insert 0+1', 'write 0: 0,1,2']);
  });
  test('behind the last row of the grid rows are appended, some to spare', () => {
    check(rows('a'), wanted('a', 'b', 'c'), ['append 1+22', 'write 1: 1,2']);
  });
  test('one row out of place is one move', () => {
    check(rows('b', 'c', 'd', 'a'), wanted('a', 'b', 'c', 'd'), ['move 3>0']);
  });
  test('a blank row put in by hand sinks to the end', () => {
    check(rows('a', '', 'b'), wanted('a', 'b'), ['move 1>2']);
  });
  test('a copied row keeps its note, loses its projected cells and sinks', () => {
    check(rows('a', 'a', 'b'), wanted('a', 'b'), ['move 1>2', 'clear 2+1']);
  });
});

const keyed = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 25 });

/** What a person may have made of a sheet: rows shuffled, deleted, copied, blank ones put in, cells of the key overwritten. */
const damaged = fc.record({
  have: keyed,
  want: keyed,
  shuffle: fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 }),
  extras: fc.array(fc.constantFrom('blank', 'copy', 'unknown', 'typed'), { maxLength: 6 }),
  stale: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
  spare: fc.nat(3),
});

describe('patch heals', () => {
  test('whatever people did: rows in order, each once, every note on its key, nothing deleted', () => {
    fc.assert(
      fc.property(damaged, ({ have, want, shuffle, extras, stale, spare }) => {
        const sheet: ModelRow[] = have.map((key, index) => ({
          ...{ key: `k${key}`, fingerprint: stale[index] === true ? 'old' : `fk${key}`, note: `note of k${key}` },
        }));
        for (const [index, extra] of extras.entries()) {
          const copied = sheet[index % Math.max(1, sheet.length)];
          if (extra === 'blank') sheet.push({ ...BLANK });
          if (extra === 'unknown') sheet.push({ key: `x${index}`, fingerprint: 'x', note: `note of x${index}` });
          if (extra === 'typed') sheet.push({ key: '', fingerprint: '', note: `typed ${index}` });
          if (extra === 'copy' && copied !== undefined) sheet.push({ ...copied, note: `${copied.note} again` });
        }
        const mixed = sheet
          .map((row, index) => ({ row, rank: shuffle[index] ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ row }) => row);
        mixed.push(...Array.from({ length: spare }, (_, index) => ({ ...BLANK, note: index === 1 ? 'scribble' : '' })));
        const desired = wanted(...want.map((key) => `k${key}`));

        const after = apply(mixed, desired, patch(current(mixed), desired, mixed.length));

        expect(after.slice(0, desired.length).map((row) => row.key)).toEqual(desired.map((row) => row.key));
        expect(after.slice(0, desired.length).map((row) => row.fingerprint)).toEqual(
          desired.map((row) => row.fingerprint),
        );
        expect(after.slice(desired.length).every((row) => row.key === '' && row.fingerprint === '')).toBe(true);
        const notes = (list: readonly ModelRow[]) =>
          list
            .map((row) => row.note)
            .filter((note) => note !== '')
            .sort();
        expect(notes(after)).toEqual(notes(mixed));
        for (const { key } of desired) {
          const first = mixed.find((row) => row.key === key);
          expect(after.find((row) => row.key === key)?.note ?? '').toBe(first?.note ?? '');
        }
        expect(after.slice(0, desired.length).some(({ note }) => note === 'scribble')).toBe(false);
        expect(after.length).toBeGreaterThanOrEqual(mixed.length);
        expect(patch(current(after), desired, after.length)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
