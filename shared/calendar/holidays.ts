/**
 * Public holidays 2023-2026, with the days taken or worked in exchange, as a table that a province can replace.
 *
 * Source: Bộ luật Lao động 2019, Điều 112 (Tết Dương lịch 1 day, Tết Âm lịch 5, Giỗ Tổ 10/3 âm lịch, 30/4, 1/5, Quốc khánh 2),
 * Điều 111 (a holiday on a weekly day off is made up for). Which days of Tết and which second day of Quốc khánh are taken is
 * announced each year: those rows are marked "by announcement" and are to be checked by the province, which replaces the table
 * in its settings.
 */
export interface HolidayTable {
  /** ISO dates on which offices are closed, weekends apart. */
  readonly holidays: readonly string[];
  /** Saturdays or Sundays that are worked in exchange. */
  readonly workedInstead: readonly string[];
}

export const HOLIDAYS_2023_2026: HolidayTable = {
  holidays: [
    // 2023; Tết Quý Mão and the second day of Quốc khánh by announcement.
    '2023-01-02',
    ...['2023-01-20', '2023-01-23', '2023-01-24', '2023-01-25', '2023-01-26'],
    ...['2023-05-01', '2023-05-02', '2023-05-03'],
    ...['2023-09-01', '2023-09-04'],
    // 2024; Tết Giáp Thìn and 29/4 (exchanged for 04/5) by announcement.
    '2024-01-01',
    ...['2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14'],
    ...['2024-04-18', '2024-04-29', '2024-04-30', '2024-05-01'],
    ...['2024-09-02', '2024-09-03'],
    // 2025; Tết Ất Tỵ and 02/5 (exchanged for 26/4) by announcement.
    '2025-01-01',
    ...['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
    ...['2025-04-07', '2025-04-30', '2025-05-01', '2025-05-02'],
    ...['2025-09-01', '2025-09-02'],
    // 2026; Tết Bính Ngọ, 02/01 (exchanged for 10/01) and 31/8 (exchanged for 22/8) by announcement.
    ...['2026-01-01', '2026-01-02'],
    ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
    ...['2026-04-27', '2026-04-30', '2026-05-01'],
    ...['2026-08-31', '2026-09-01', '2026-09-02'],
  ],
  workedInstead: ['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'],
};
