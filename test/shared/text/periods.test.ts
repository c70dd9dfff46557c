import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../../shared/text/periods.ts';

describe('trap 9: quarters', () => {
  const check = (typed: string, expected: string | undefined) =>
    test(typed, () => {
      const parsed = parsePeriod(typed);
      const as = parsed === undefined || parsed.span === 'quarter' ? '' : ` as ${parsed.span}`;
      expect(parsed && `${parsed.quarter}/${parsed.year ?? '?'}${as}`).toBe(expected);
    });
  check('Quý III/2023', '3/2023');
  check('quý 3 năm 2023', '3/2023');
  check('Quý 3, năm 2023', '3/2023');
  check('Q3-2023', '3/2023');
  check('q3', '3/?');
  check('Q.III', '3/?');
  check('QUÝ III NĂM 2023', '3/2023');
  check('Báo cáo quý III/2023', '3/2023');
  check('quí III', '3/?');
  check('qúy III', '3/?');
  check('III/2023', '3/2023');
  check('IV', '4/?');
  check('Quý IV', '4/?');
  check('Quý ba', '3/?');
  check('quý thứ tư', '4/?');
  check('20233', '3/2023');
  check('2023-Q3', '3/2023');
  check('Quý lll/2023', '3/2023');
  check('Quý Ill/2023', '3/2023');
  check('Quý 111/2023', '3/2023');
  check('Quý |||/2023', '3/2023');
  check('Quý Ⅲ/2023', '3/2023');
  check('Quý ІІІ/2023', '3/2023');
  check('Quý ΙΙ/2023', '2/2023');
  check('Quý lV', '4/?');
  check('Quý 1V', '4/?');
  check('Quý 1/2023', '1/2023');
  check('Quý l', '1/?');
  check('9 tháng', '3/? as nine-months');
  check('9 tháng đầu năm 2023', '3/2023 as nine-months');
  check('6 tháng đầu năm', '2/? as half-year');
  check('06 tháng năm 2023', '2/2023 as half-year');
  check('sáu tháng đầu năm', '2/? as half-year');
  check('6 tháng cuối năm 2023', '4/2023 as second-half');
  check('12 tháng', '4/? as year');
  check('năm 2023', '4/2023 as year');
  check('cả năm', '4/? as year');
  check('3/2023', undefined);
  check('quyết định', undefined);
  check('quý khách', undefined);
  check('Quý 5', undefined);
  check('tháng 9', undefined);
  check('1', undefined);
  check('', undefined);

  test('the same slot, with a note', () => {
    expect(parsePeriod('9 tháng')?.note).toBe('Được ghi nhận là báo cáo Quý III.');
    expect(parsePeriod('Quý III')?.note).toBeUndefined();
    expect(parsePeriod('6 tháng')?.cumulative).toBe(true);
  });
});
