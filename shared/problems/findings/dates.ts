/** Dates: their order, the year they belong to, the day on which they are told. */
import { entry, quoted, type Family } from './entry.ts';

export const DATES = {
  'dates-order': entry(
    'error',
    ({ received, expected }) => `ngày hoàn thành ${received} trước ngày bắt đầu ${expected}`,
    'Hãy sửa một trong hai ngày',
  ),
  'dates-outside-cycle': entry(
    'warning',
    ({ received, expected }) => `ngày ${received} không thuộc năm ${expected}`,
    'Hãy kiểm tra lại năm',
  ),
  'dates-future': entry(
    'error',
    ({ received, expected }) => `ngày ${received} sau hôm nay (${expected})`,
    'Hãy kiểm tra lại ngày',
  ),
  'dates-overdue-not-late': entry(
    'warning',
    ({ received, expected }) => `nhiệm vụ đã quá hạn ${expected} mà trạng thái là ${quoted(received)}`,
    'Hãy chọn “Chậm tiến độ” và ghi nguyên nhân, hoặc “Hoàn thành” nếu đã xong',
  ),
} as const satisfies Family<'dates'>;
