/** "Sửa giúp tôi": what is mended for certain says what was understood, leaves nothing of itself and brings no error. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanContent } from '../../../shared/forms/content.ts';
import type { ReadCell } from '../../../shared/forms/snapshot.ts';
import { CERTAIN_FIXES, hasCertainFix, type FindingCode } from '../../../shared/problems/findingCatalogue.ts';
import { applyFixes, certainFixes, fixesOf, gravestFirst } from '../../../shared/validation/fixes.ts';
import { validateForm } from '../../../shared/validation/validateForm.ts';
import { RULE_TABLES } from './rules/cases.ts';
import { changed, contextOf, put, soundForm, tabIn, type Change, type Mutable } from './soundForm.ts';

const errorsOf = (findings: readonly { readonly severity: string; readonly code: string }[]) =>
  findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);

/** Ways to spell a sound cell so that it is understood as before. */
const SPELLINGS: readonly ((cell: ReadCell, column: string) => ReadCell | undefined)[] = [
  (cell) => (typeof cell === 'string' ? cell.normalize('NFD') : undefined),
  (cell) => (typeof cell === 'string' ? `\u200b${cell}\u00a0` : undefined),
  (cell) => (typeof cell === 'string' ? ` ${cell.toLowerCase()}` : undefined),
  (cell) => (typeof cell === 'string' ? cell.replace(/Đ/g, '\u00d0') : undefined),
  (cell) => (isDate(cell) ? cell.date.split('-').reverse().join('/') : undefined),
  (cell) => (isDate(cell) ? `ngày ${cell.date.split('-').reverse().join('-')}` : undefined),
  (cell) => (isPercent(cell) ? `${String(cell.percent)} %` : undefined),
  (cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : undefined),
  (cell, column) => (column === 'contents' && typeof cell === 'string' ? Number(cell) : undefined),
  (cell, column) => (column === 'id' && typeof cell === 'string' ? cell.replace('-', ' ').toLowerCase() : undefined),
];
const isDate = (cell: ReadCell): cell is { readonly date: string } =>
  typeof cell === 'object' && cell !== null && 'date' in cell;
const isPercent = (cell: ReadCell): cell is { readonly percent: number } =>
  typeof cell === 'object' && cell !== null && 'percent' in cell;
/** Small letters say something else there. */
const KEPT_AS_TYPED = new Set(['task', 'product', 'target', 'lead', 'partners', 'result', 'measure', 'cause', 'note']);

/** Respells cells of a sound form at random places. */
function respelled(read: Mutable, choices: readonly (readonly [place: number, spelling: number])[]): void {
  const cells = read.tabs.flatMap(({ rows }) =>
    rows.flatMap((row) => Object.keys(row.cells).map((column) => ({ row, column }))),
  );
  for (const [place, spelling] of choices) {
    const { row, column } = cells[place % cells.length]!;
    const before = row.cells[column] ?? null;
    const after = SPELLINGS[spelling % SPELLINGS.length]!(before, column);
    if (after === undefined || (spelling % SPELLINGS.length === 2 && KEPT_AS_TYPED.has(column))) continue;
    row.cells[column] = after;
  }
}

const choices = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 30 });

describe('certain fixes', () => {
  test('of a form that is understood: none of their findings is left, and the content is the one understood', () => {
    const met = new Set<FindingCode>();
    let understood = 0;
    fc.assert(
      fc.property(fc.constantFrom('plan', 'q3', 'kk'), choices, (form, places) => {
        const read = changed(form, (body) => respelled(body, places));
        const before = validateForm(read, contextOf(form));
        for (const finding of before.findings) if (hasCertainFix(finding)) met.add(finding.code);
        const mended = applyFixes(read, certainFixes(before.findings));
        const after = validateForm(mended, contextOf(form));
        expect(after.findings.filter(hasCertainFix)).toEqual([]);
        const known = errorsOf(before.findings);
        expect(errorsOf(after.findings).filter((code) => !known.includes(code))).toEqual([]);
        if (before.content === undefined) return;
        understood++;
        expect(after.content).toEqual(before.content);
      }),
      { numRuns: 300 },
    );
    expect(understood).toBeGreaterThan(30);
    expect([...met].sort()).toEqual(expect.arrayContaining(['choice-respelled', 'text-composition', 'type-date-text']));
  });

  test('of every change in the tables of rules: none of their findings is left', () => {
    const met = new Set<FindingCode>();
    for (const { form, change, on } of Object.values(RULE_TABLES).flat()) {
      const read = changed(form, change);
      const before = validateForm(read, on);
      for (const finding of before.findings) if (hasCertainFix(finding)) met.add(finding.code);
      const after = validateForm(applyFixes(read, certainFixes(before.findings)), on);
      expect(after.findings.filter(hasCertainFix)).toEqual([]);
      if (before.content !== undefined) expect(after.content).toEqual(before.content);
    }
    expect([...met].sort()).toEqual([...CERTAIN_FIXES].sort());
  });

  test('missing and doubled ids get new ones, each once, none that was ever used', () => {
    const ids = fc.array(fc.constantFrom(null, 'NV-01', 'nv 2', 'NV-05', ''), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(ids, (typed) => {
        const change: Change = (read) => typed.forEach((id, row) => put('tasks', row, 'id', id)(read));
        const on = contextOf('q3');
        const read = changed('plan', change);
        const { findings } = validateForm(read, on);
        const { content } = validateForm(applyFixes(read, certainFixes(findings)), on);
        const given = (content as PlanContent | undefined)?.tasks.map(({ id }) => id) ?? [];
        expect(new Set(given).size).toBe(7);
        expect(
          given.filter((id) => /^NV-0[1-7]$/.test(id) && !typed.some((one) => one === id) && id !== 'NV-02'),
        ).toEqual([]);
        expect(given).not.toContain('NV-08');
      }),
    );
  });

  test('a thousand rows without an id: ids end at NV-999', () => {
    const read = changed('plan', (body) => {
      const tab = tabIn(body, 'tasks');
      tab.rows = Array.from({ length: 1000 }, (_, index) => ({
        rowNumber: 6 + index,
        cells: { task: `Việc số ${index} của xã` },
      }));
    });
    const { findings } = validateForm(read, contextOf('plan'));
    const fixed = fixesOf(findings).map(({ value }) => value);
    expect([fixed.length, new Set(fixed).size, fixed[998]]).toEqual([999, 999, 'NV-999']);
  });

  test('what a person must look at is not among them', () => {
    const read = changed('plan', (body) => put('tasks', 0, 'task', 'KÕ ho¹ch c¶i thiÖn ChØ sè')(body));
    const { findings } = validateForm(read, contextOf('plan'));
    expect(certainFixes(findings)).toEqual([]);
    expect(fixesOf(findings)).toEqual([
      { tab: 'tasks', rowNumber: 6, column: 'task', columnNumber: 4, value: 'Kế hoạch cải thiện Chỉ số' },
    ]);
  });

  test('of several findings of one cell the gravest mends it', () => {
    const read = changed('plan', (body) => put('tasks', 1, 'id', 1)(body));
    const { findings } = validateForm(read, contextOf('plan'));
    const own = findings.filter(({ rowNumber, column }) => rowNumber === 7 && column === 'id');
    expect(own.map(({ code, fix }) => [code, fix])).toEqual([
      ['type-code-converted', '1'],
      ['identity-duplicate', 'NV-08'],
    ]);
    expect(gravestFirst(own)[0]?.fix).toBe('NV-08');
    expect(certainFixes(own).map(({ value }) => value)).toEqual(['NV-08']);
  });

  test('nothing else of the form is touched', () => {
    const read = soundForm('plan');
    expect(applyFixes(read, [])).toEqual(read);
  });
});
