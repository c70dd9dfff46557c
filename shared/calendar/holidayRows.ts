/**
 * Days off and days worked instead, 2023-2026 and the first day of 2027 (on which a due of Quý IV/2026 may fall), each with what
 * it is and who says so. Saturdays and Sundays are left out: nobody works on them anyway.
 *
 * Which days of Tết, which second day of Quốc khánh, and what is exchanged, is announced year by year. 24/11 (Ngày Văn hóa Việt
 * Nam, Nghị quyết 80-NQ/TW ngày 07/01/2026) is not here: no act that makes it a day off was found. A province that knows of one
 * imports it.
 */

/** `off`: offices are closed. `worked`: a Saturday or Sunday that is worked instead of another day. */
export type DayKind = 'off' | 'worked';

export interface HolidayRow {
  /** ISO date. */
  readonly date: string;
  readonly kind: DayKind;
  /** "Nghỉ bù Giỗ Tổ Hùng Vương (29/4 là thứ Bảy)". */
  readonly name: string;
  /** The act that says so. */
  readonly source?: string;
}

const LAW = 'Bộ luật Lao động 2019, Điều 112';
/** A holiday on a weekly day off is made up for on the next working day. */
const MADE_UP = 'Bộ luật Lao động 2019, Điều 111 khoản 3';
const OF_2023 = 'Văn bản 8056/VPCP-KGVX ngày 01/12/2022';
const OF_2024 = 'Thông báo 5015/TB-LĐTBXH ngày 22/11/2023';
const EXCHANGE_2024 = 'Văn bản 2450/VPCP-KGVX ngày 12/4/2024';
const OF_2025 = 'Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024';
const OF_2026 = 'Thông báo 9441/TB-BNV ngày 16/10/2025';
const EXCHANGE_2026 = 'Văn bản 12729/VPCP-KGVX ngày 25/12/2025';

const NEW_YEAR = 'Tết Dương lịch';
const VICTORY = 'Ngày Chiến thắng';
const LABOUR = 'Ngày Quốc tế Lao động';
const NATIONAL = 'Quốc khánh';

const off = (source: string, date: string, name: string): HolidayRow => ({ date, kind: 'off', name, source });
const worked = (source: string, date: string, name: string): HolidayRow => ({ date, kind: 'worked', name, source });

/** By date. */
export const HOLIDAY_ROWS: readonly HolidayRow[] = [
  off(MADE_UP, '2023-01-02', 'Nghỉ bù Tết Dương lịch (01/01 là Chủ nhật)'),
  off(OF_2023, '2023-01-20', 'Tết Âm lịch (29 tháng Chạp)'),
  off(OF_2023, '2023-01-23', 'Tết Âm lịch (mùng 2)'),
  off(OF_2023, '2023-01-24', 'Tết Âm lịch (mùng 3)'),
  off(OF_2023, '2023-01-25', 'Nghỉ bù Tết Âm lịch (mùng 4)'),
  off(OF_2023, '2023-01-26', 'Nghỉ bù Tết Âm lịch (mùng 5)'),
  off(LAW, '2023-05-01', LABOUR),
  off(MADE_UP, '2023-05-02', 'Nghỉ bù Giỗ Tổ Hùng Vương (29/4 là thứ Bảy)'),
  off(MADE_UP, '2023-05-03', 'Nghỉ bù Ngày Chiến thắng (30/4 là Chủ nhật)'),
  off(OF_2023, '2023-09-01', NATIONAL),
  off(OF_2023, '2023-09-04', 'Nghỉ bù Quốc khánh (02/9 là thứ Bảy)'),

  off(LAW, '2024-01-01', NEW_YEAR),
  off(OF_2024, '2024-02-08', 'Tết Âm lịch (29 tháng Chạp)'),
  off(OF_2024, '2024-02-09', 'Tết Âm lịch (30 tháng Chạp)'),
  off(OF_2024, '2024-02-12', 'Tết Âm lịch (mùng 3)'),
  off(OF_2024, '2024-02-13', 'Nghỉ bù Tết Âm lịch (mùng 4)'),
  off(OF_2024, '2024-02-14', 'Nghỉ bù Tết Âm lịch (mùng 5)'),
  off(LAW, '2024-04-18', 'Giỗ Tổ Hùng Vương (mùng 10 tháng 3)'),
  off(EXCHANGE_2024, '2024-04-29', 'Nghỉ hoán đổi với thứ Bảy 04/5'),
  off(LAW, '2024-04-30', VICTORY),
  off(LAW, '2024-05-01', LABOUR),
  worked(EXCHANGE_2024, '2024-05-04', 'Làm bù cho 29/4'),
  off(LAW, '2024-09-02', NATIONAL),
  off(OF_2024, '2024-09-03', NATIONAL),

  off(LAW, '2025-01-01', NEW_YEAR),
  off(OF_2025, '2025-01-27', 'Tết Âm lịch (28 tháng Chạp)'),
  off(OF_2025, '2025-01-28', 'Tết Âm lịch (29 tháng Chạp)'),
  off(OF_2025, '2025-01-29', 'Tết Âm lịch (mùng 1)'),
  off(OF_2025, '2025-01-30', 'Tết Âm lịch (mùng 2)'),
  off(OF_2025, '2025-01-31', 'Tết Âm lịch (mùng 3)'),
  off(LAW, '2025-04-07', 'Giỗ Tổ Hùng Vương (mùng 10 tháng 3)'),
  worked(OF_2025, '2025-04-26', 'Làm bù cho 02/5'),
  off(LAW, '2025-04-30', VICTORY),
  off(LAW, '2025-05-01', LABOUR),
  off(OF_2025, '2025-05-02', 'Nghỉ hoán đổi với thứ Bảy 26/4'),
  off(OF_2025, '2025-09-01', NATIONAL),
  off(LAW, '2025-09-02', NATIONAL),

  off(LAW, '2026-01-01', NEW_YEAR),
  off(EXCHANGE_2026, '2026-01-02', 'Nghỉ hoán đổi với thứ Bảy 10/01'),
  worked(EXCHANGE_2026, '2026-01-10', 'Làm bù cho 02/01'),
  off(OF_2026, '2026-02-16', 'Tết Âm lịch (29 tháng Chạp)'),
  off(OF_2026, '2026-02-17', 'Tết Âm lịch (mùng 1)'),
  off(OF_2026, '2026-02-18', 'Tết Âm lịch (mùng 2)'),
  off(OF_2026, '2026-02-19', 'Tết Âm lịch (mùng 3)'),
  off(OF_2026, '2026-02-20', 'Tết Âm lịch (mùng 4)'),
  off(MADE_UP, '2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương (26/4 là Chủ nhật)'),
  off(LAW, '2026-04-30', VICTORY),
  off(LAW, '2026-05-01', LABOUR),
  worked(OF_2026, '2026-08-22', 'Làm bù cho 31/8'),
  off(OF_2026, '2026-08-31', 'Nghỉ hoán đổi với thứ Bảy 22/8'),
  off(OF_2026, '2026-09-01', NATIONAL),
  off(LAW, '2026-09-02', NATIONAL),

  off(LAW, '2027-01-01', NEW_YEAR),
];
