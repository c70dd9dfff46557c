import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../../shared/text/periods.ts';
import { checkTables } from '../checkCases.ts';
import { PERIOD_TABLES } from './periods.cases.ts';

checkTables(PERIOD_TABLES);

describe('trap 9: quarters', () => {
  test('the same slot, with a note', () => {
    expect(parsePeriod('9 tháng')?.note).toBe('Được ghi nhận là báo cáo Quý III.');
    expect(parsePeriod('Quý III')?.note).toBeUndefined();
    expect(parsePeriod('6 tháng')?.cumulative).toBe(true);
  });
});
