/** Each rule with its table: one thing typed otherwise into a sound form, and what is said of it, where. */
import { describe, expect, test } from 'vitest';
import {
  CERTAIN_FIXES,
  CLERK_CODES,
  FAMILIES,
  familyOf,
  FINDING_CODES,
  FINDINGS,
} from '../../../shared/problems/findingCatalogue.ts';
import { cellOf, findingSentence } from '../../../shared/problems/findingSentence.ts';
import { validateForm } from '../../../shared/validation/validateForm.ts';
import { checkTables } from '../checkCases.ts';
import { RULE_TABLES } from './rules/cases.ts';
import { FIRST_TIME, SOUND_PLAN, soundForm, tabIn, type Mutable } from './soundForm.ts';

checkTables(RULE_TABLES);

const ALL = Object.values(RULE_TABLES).flat();

describe('the catalogue', () => {
  test('families come in their order, none is empty', () => {
    expect([...new Set(FINDING_CODES.map(familyOf))]).toEqual([...FAMILIES]);
  });
  test('every code of it is produced by a table', () => {
    const made = new Set(ALL.flatMap(({ codes }) => codes));
    expect(FINDING_CODES.filter((code) => !made.has(code))).toEqual([]);
  });
  test('only a code with a sure fix is mended unasked; no workbook makes what is forged', () => {
    expect([...CERTAIN_FIXES].every((code) => FINDINGS[code].fix === 'certain')).toBe(true);
    expect(FINDING_CODES.filter((code) => !CLERK_CODES.includes(code))).toEqual(['shape-unreadable']);
  });
  test('every sentence names a place, a fault and a remedy in Vietnamese', () => {
    for (const finding of ALL.flatMap(({ findings }) => findings())) {
      const sentence = findingSentence(finding);
      expect(sentence).toBe(sentence.normalize('NFC'));
      expect(sentence).toMatch(/^(Ô [A-Z]+\d+ \(trang |Trang |Dòng \d+ \(trang )/u);
      expect(sentence).toMatch(/: .+\. (Hãy|Nếu|Không cần|Lũy kế) .+\.$/su);
      expect(sentence).toMatch(/[Hh]ãy/u);
      expect(sentence).not.toMatch(/undefined|null|NaN| {2}|\.\.|“”|\(\)| \./);
    }
  });
  test('what is privy is never quoted whole', () => {
    const quoted = ALL.flatMap(({ findings }) => findings()).filter(({ code }) => familyOf(code) === 'privacy');
    expect(quoted.length).toBeGreaterThan(3);
    for (const finding of quoted) expect(findingSentence(finding)).not.toMatch(/\d{4}|nguyen/);
  });
  test('only errors block', () => {
    const { content, findings } = validateForm(soundForm('plan'), FIRST_TIME);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(content).toEqual(SOUND_PLAN);
    expect(Object.values(FINDINGS).filter(({ severity }) => severity === 'error').length).toBeGreaterThan(15);
  });
});

test('200 rows with 1,000 findings return all of them, sorted', () => {
  const read = soundForm('plan');
  tabIn(read as unknown as Mutable, 'tasks').rows = Array.from({ length: 200 }, (_, index) => ({
    rowNumber: 6 + index,
    cells: {
      id: `NV-${String(index + 1).padStart(2, '0')}`,
      group: 'Việc khác',
      contents: '9.9',
      task: 'họp',
      start: 'sắp tới',
      finish: 'sớm',
      budget: 'nhiều',
    },
  }));
  const { findings } = validateForm(read, FIRST_TIME);
  const inRows = findings.filter((finding) => finding.tab === 'tasks' && finding.rowNumber !== undefined);
  expect(inRows.length).toBeGreaterThanOrEqual(1000);
  expect(new Set(inRows.map((finding) => `${finding.code} ${cellOf(finding) ?? ''}`)).size).toBe(inRows.length);
  const places = inRows.map(({ rowNumber = 0, columnNumber = 0 }) => rowNumber * 1000 + columnNumber);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
