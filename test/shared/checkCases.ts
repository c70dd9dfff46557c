/** Runs a table of cases in Vitest, one test a line. */
import { describe, expect, test } from 'vitest';
import type { Case } from './case.ts';

export function checkCases(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    for (const [index, { title, actual, expected }] of cases.entries()) {
      test(`${index + 1}. ${title}`, () => {
        expect(actual()).toEqual(expected);
      });
    }
  });
}
