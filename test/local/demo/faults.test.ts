import { expect, test } from 'vitest';
import { CODES_OF_2023, FAULTS } from '../../../local/demo/faults.ts';

test('every code that a clerk can cause in 2023 has a clerk who causes it', () => {
  const caused = new Set(FAULTS.map(({ code }) => code));
  expect(CODES_OF_2023.filter((code) => !caused.has(code))).toEqual([]);
});
