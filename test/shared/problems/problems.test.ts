import { describe, expect, test } from 'vitest';
import { Problem } from '../../../shared/problems/problem.ts';
import {
  PROBLEM_CODES,
  PROBLEMS,
  type ProblemCode,
  type ProblemDetails,
} from '../../../shared/problems/problemCatalogue.ts';

describe('the catalogue of problems', () => {
  test('codes are in order and unique', () => {
    expect([...PROBLEM_CODES]).toEqual([...new Set(PROBLEM_CODES)].sort());
  });
  test.each(PROBLEM_CODES)('%s: status and a Vietnamese sentence from its sample', (code) => {
    const { status, sample } = PROBLEMS[code] as { status: number; sample: ProblemDetails[ProblemCode] };
    const { sentence } = new Problem(code, sample);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
    expect(sentence).toBe(sentence.normalize('NFC'));
    expect(sentence).toMatch(/[ăâđêôơưạ-ỹ]/u);
    expect(sentence).toMatch(/(\.|\?)$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    expect(sentence, 'says what to do').toMatch(/Hãy|Nếu|Không cần|đề nghị|hãy/u);
  });
});
