/** Consistency: cells of one form that contradict each other. */
import { entry, quoted, type Family } from './entry.ts';

export const CONSISTENCY = {
  'consistency-done-not-100': entry(
    'warning',
    ({ received }) => `trạng thái “Hoàn thành” nhưng tỷ lệ lũy kế là ${received}`,
    'Hãy ghi 100% hoặc đổi trạng thái',
  ),
  'consistency-100-not-done': entry(
    'error',
    ({ received }) => `tỷ lệ lũy kế là 100% nhưng trạng thái là ${quoted(received)}`,
    'Hãy chọn “Hoàn thành” hoặc sửa tỷ lệ',
  ),
  'consistency-not-started-percent': entry(
    'warning',
    ({ received, expected }) => `trạng thái ${quoted(expected)} nhưng tỷ lệ lũy kế là ${received}`,
    'Hãy chọn “Đang thực hiện” hoặc xóa tỷ lệ',
  ),
  'consistency-cumulative-fell': entry(
    'warning',
    ({ received, expected }) => `tỷ lệ lũy kế ${received} thấp hơn lần báo cáo trước (${expected})`,
    'Lũy kế không thể giảm; hãy kiểm tra lại, hoặc ghi lý do ở cột Kết quả',
  ),
  'consistency-apologies': entry(
    'warning',
    ({ received, expected }) => `có ${expected} hồ sơ trễ hẹn, sai sót nhưng chỉ có ${received} thư, phiếu xin lỗi`,
    'Hãy gửi đủ thư xin lỗi hoặc kiểm tra lại số liệu',
  ),
  'consistency-part-over-whole': entry(
    'error',
    ({ received, expected }) => `số ${received} lớn hơn ${expected}`,
    'Hãy kiểm tra lại các con số này',
  ),
  'consistency-not-applicable': entry(
    'warning',
    ({ received }) => `quý này không áp dụng nhưng ô ghi ${quoted(received)}; giá trị không được tính`,
    'Hãy xóa giá trị trong ô',
  ),
} as const satisfies Family<'consistency'>;
