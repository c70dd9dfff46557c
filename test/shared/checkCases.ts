/** Runs tables of cases in Vitest, one test a line. */
import { describe, expect, test } from 'vitest';
import type { Tables } from './case.ts';

export function checkTables(tables: Tables): void {
  for (const [name, cases] of Object.entries(tables)) {
    describe(name, () => {
      for (const [index, { title, actual, expected }] of cases.entries()) {
        test(`${index + 1}. ${title}`, () => {
          expect(actual()).toEqual(expected);
        });
      }
    });
  }
}
