import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVietnamese } from '../../../shared/text/sort.ts';
import { checkTables } from '../checkCases.ts';
import { SORT_TABLES } from './sort.cases.ts';

checkTables(SORT_TABLES);

describe('trap 5: order', () => {
  test('it is the order of the Unicode collation for Vietnamese', () => {
    const collator = new Intl.Collator('vi', { numeric: true });
    const letter = fc.constantFrom(...Array.from('aàảãáạăằắâầậbcdđeêếệghiìíkmnoôơờợptuưừựvxyýỳ'));
    const word = fc.array(letter, { minLength: 1, maxLength: 5 }).map((letters) => letters.join(''));
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(collator.compare(a, b));
      }),
    );
  });
});
