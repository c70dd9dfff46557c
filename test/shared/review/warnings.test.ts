import { describe, expect, test } from 'vitest';
import { FINDING_CODES, FINDINGS } from '../../../shared/problems/findingCatalogue.ts';
import { WARNING_NAMES, warningCount, warningsInWords } from '../../../shared/review/warnings.ts';

describe('names of warnings', () => {
  test('every warning has one, nothing else has', () =>
    expect(Object.keys(WARNING_NAMES)).toEqual(FINDING_CODES.filter((code) => FINDINGS[code].severity === 'warning')));
  test('no two are the same', () => {
    const names = Object.values(WARNING_NAMES);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('what a form was sent in spite of', () => {
  const counts = {
    ...{ 'suspicion-figure-jump': 2, 'of-another-edition': 4, 'type-date-text': 7, 'coverage-figure-blank': 3 },
  };
  test('names with counts, hints and unknown codes left out', () =>
    expect(warningsInWords(counts)).toEqual(['Số liệu chưa báo cáo: 3', 'Số tăng đột biến: 2']));
  test('as one number', () => expect(warningCount(counts)).toBe(5));
});
