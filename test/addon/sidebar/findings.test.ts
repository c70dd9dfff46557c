import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certainFixes, drawnFindings } from '../../../addon/sidebar/findings.ts';
import { SEVERITIES } from '../../../shared/problems/finding.ts';
import { FINDINGS, manyFindings } from '../../browser/sidebar/views.ts';

test('findings are grouped by tab, filtered by severity', () => {
  const check = (hidden: Parameters<typeof drawnFindings>[1], expected: readonly string[]) => {
    const { groups } = drawnFindings(FINDINGS, hidden, 50);
    expect(
      groups.map(({ tab, total, findings }) => `${tab} ${total}: ${findings.map(({ id }) => id).join('')}`),
    ).toEqual(expected);
  };
  check([], ['reportQ3 3: abc', 'figures 1: d']);
  check(['error'], ['reportQ3 1: c', 'figures 1: d']);
  check(['error', 'warning', 'hint'], []);
});

test('of a thousand, only so many are drawn, and the rest is counted', () => {
  const { groups, left } = drawnFindings(manyFindings(1000), [], 50);
  expect(groups.map(({ tab, total, findings }) => [tab, total, findings.length])).toEqual([['reportQ3', 500, 50]]);
  expect(left).toBe(950);
});

test('all that is not hidden is drawn or left, in its order', () => {
  const one = fc.record({
    severity: fc.constantFrom(...SEVERITIES),
    tab: fc.constantFrom('tasks', 'reviews', 'papers'),
  });
  fc.assert(
    fc.property(fc.array(one), fc.subarray([...SEVERITIES]), fc.nat(20), (made, hidden, atMost) => {
      const findings = made.map(({ severity, tab }, index) => ({
        ...{ id: String(index), code: 'x', severity, sentence: '', cell: '', place: { tab } },
      }));
      const { groups, left } = drawnFindings(findings, hidden, atMost);
      const drawn = groups.flatMap((group) => group.findings);
      expect(drawn.length + left).toBe(findings.filter(({ severity }) => !hidden.includes(severity)).length);
      expect(drawn.length).toBeLessThanOrEqual(atMost);
      for (const { findings: ofTab } of groups) {
        const order = ofTab.map(({ id }) => Number(id));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }
    }),
  );
});

test('what must be read first is not among what is mended by itself', () => {
  expect(certainFixes(FINDINGS).map(({ id }) => id)).toEqual(['b']);
});
