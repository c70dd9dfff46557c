/** Dates and deadlines as typed, always day before month. */
import { isSwappable, parseVietnameseDate } from '../../../shared/text/dates.ts';
import { parseDeadline } from '../../../shared/text/deadlines.ts';
import { cases, type Tables } from '../case.ts';

function dateInWords(typed: string): string {
  const parsed = parseVietnameseDate(typed, 2023);
  const words = parsed.ok ? [parsed.before ? 'before' : '', parsed.date, parsed.precision] : [parsed.reason];
  return words.filter((word) => word !== '' && word !== 'day').join(' ');
}

function deadlineInWords(typed: string): string {
  const parsed = parseDeadline(typed, 2023);
  if (parsed.kind === 'date') return `${parsed.exact ? '' : 'about '}${parsed.date}`;
  return parsed.kind === 'fault' ? parsed.reason : parsed.kind;
}

export const DATE_TABLES: Tables = {
  'trap 10: dates, always d/m': cases(
    dateInWords,
    ['08/8/2023', '2023-08-08'],
    ['8-8-2023', '2023-08-08'],
    ['8.8.23', '2023-08-08'],
    ['08 / 8 / 2023', '2023-08-08'],
    ['ngày 08 tháng 8 năm 2023', '2023-08-08'],
    ['Ngày 8 tháng 8', '2023-08-08'],
    ['ngày 08/8/2023.', '2023-08-08'],
    ['08 tháng 8/2023', '2023-08-08'],
    ['thứ Ba, ngày 08/8/2023', '2023-08-08'],
    ['08/08/2023 0:00:00', '2023-08-08'],
    ['2023-08-08', '2023-08-08'],
    ['03/04/2023', '2023-04-03'],
    ['8/9', '2023-09-08'],
    ['trước ngày 08/8', 'before 2023-08-08'],
    ['Trước 30/9/2023', 'before 2023-09-30'],
    ['chậm nhất ngày 15/9/2023', '2023-09-15'],
    ['đến hết ngày 15/9/2023', '2023-09-15'],
    ['cuối tháng 8', '2023-08-31 month'],
    ['đầu tháng 8', '2023-08-10 month'],
    ['giữa tháng 8', '2023-08-20 month'],
    ['tháng 8/2023', '2023-08-31 month'],
    ['tháng 2 năm 2024', '2024-02-29 month'],
    ['8/2023', '2023-08-31 month'],
    ['Quý III/2023', '2023-09-30 quarter'],
    ['cuối quý 3', '2023-09-30 quarter'],
    ['9 tháng đầu năm', '2023-09-30 quarter'],
    ['năm 2023', '2023-12-31 year'],
    ['2024', '2024-12-31 year'],
    ['31/6/2023', 'impossible'],
    ['29/02/2023', 'impossible'],
    ['15/13/2023', 'impossible'],
    ['0/8/2023', 'impossible'],
    ['tháng 13/2023', 'impossible'],
    ['2023-02-30', 'impossible'],
    ['Thường xuyên', 'not-a-date'],
    ['sắp tới', 'not-a-date'],
    ['1/2/3/2023', 'not-a-date'],
    ['', 'not-a-date'],
  ),
  'trap 10: days that a US-locale sheet can have turned round': cases(
    isSwappable,
    ['2023-09-08', true],
    ['2023-08-12', true],
    ['2023-08-08', false],
    ['2023-08-13', false],
  ),
  'trap 10: deadlines of a plan': cases(
    deadlineInWords,
    ['30/9/2023', '2023-09-30'],
    ['Chậm nhất ngày 30/9/2023', '2023-09-30'],
    ['Trước 30/9/2023', 'about 2023-09-29'],
    ['trước ngày 01/9', 'about 2023-08-31'],
    ['Hoàn thành trước ngày 08/8/2023', 'about 2023-08-07'],
    ['Quý III/2023', 'about 2023-09-30'],
    ['Quý IV', 'about 2023-12-31'],
    ['Trước quý IV', 'about 2023-09-30'],
    ['Tháng 9/2023', 'about 2023-09-30'],
    ['Trong tháng 9', 'about 2023-09-30'],
    ['cuối tháng 8', 'about 2023-08-31'],
    ['Trong năm', 'about 2023-12-31'],
    ['Trong năm 2023', 'about 2023-12-31'],
    ['Cả năm', 'about 2023-12-31'],
    ['Thường xuyên', 'continuous'],
    ['Thường xuyên, liên tục', 'continuous'],
    ['Thường xuyên trong năm', 'continuous'],
    ['Hằng tháng', 'continuous'],
    ['Hằng quý', 'quarterly'],
    ['hàng quý', 'quarterly'],
    ['Định kỳ hằng quí', 'quarterly'],
    ['31/9/2023', 'impossible'],
    ['sớm', 'not-a-date'],
  ),
};
