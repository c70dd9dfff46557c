/** Quarters and longer spans as typed. */
import { parsePeriod } from '../../../shared/text/periods.ts';
import { cases, type Tables } from '../case.ts';

function periodInWords(typed: string): string | undefined {
  const parsed = parsePeriod(typed);
  if (parsed === undefined) return undefined;
  return `${parsed.quarter}/${parsed.year ?? '?'}${parsed.span === 'quarter' ? '' : ` as ${parsed.span}`}`;
}

export const PERIOD_TABLES: Tables = {
  'trap 9: quarters': cases(
    periodInWords,
    ['Quý III/2023', '3/2023'],
    ['quý 3 năm 2023', '3/2023'],
    ['Quý 3, năm 2023', '3/2023'],
    ['Q3-2023', '3/2023'],
    ['q3', '3/?'],
    ['Q.III', '3/?'],
    ['QUÝ III NĂM 2023', '3/2023'],
    ['Báo cáo quý III/2023', '3/2023'],
    ['quí III', '3/?'],
    ['qúy III', '3/?'],
    ['III/2023', '3/2023'],
    ['IV', '4/?'],
    ['Quý IV', '4/?'],
    ['Quý ba', '3/?'],
    ['quý thứ tư', '4/?'],
    ['20233', '3/2023'],
    ['2023-Q3', '3/2023'],
    ['Quý lll/2023', '3/2023'],
    ['Quý Ill/2023', '3/2023'],
    ['Quý 111/2023', '3/2023'],
    ['Quý |||/2023', '3/2023'],
    ['Quý Ⅲ/2023', '3/2023'],
    ['Quý ІІІ/2023', '3/2023'],
    ['Quý ΙΙ/2023', '2/2023'],
    ['Quý lV', '4/?'],
    ['Quý 1V', '4/?'],
    ['Quý 1/2023', '1/2023'],
    ['Quý l', '1/?'],
    ['9 tháng', '3/? as nine-months'],
    ['9 tháng đầu năm 2023', '3/2023 as nine-months'],
    ['6 tháng đầu năm', '2/? as half-year'],
    ['06 tháng năm 2023', '2/2023 as half-year'],
    ['sáu tháng đầu năm', '2/? as half-year'],
    ['6 tháng cuối năm 2023', '4/2023 as second-half'],
    ['12 tháng', '4/? as year'],
    ['năm 2023', '4/2023 as year'],
    ['cả năm', '4/? as year'],
    ['3/2023', undefined],
    ['quyết định', undefined],
    ['quý khách', undefined],
    ['Quý 5', undefined],
    ['tháng 9', undefined],
    ['1', undefined],
    ['', undefined],
  ),
};
