/** Shape: tabs, headers, columns and cells that are not where or what the declaration says. */
import { PRESS_BUILD, entry, quoted, type Family } from './entry.ts';

export const SHAPE = {
  'shape-unreadable': entry(
    'error',
    ({ expected }) => `dữ liệu gửi lên không đọc được${expected === '' ? '' : ` (${expected})`}`,
    'Hãy gửi lại từ bảng tính bằng tiện ích Sổ PAPI',
    { forged: true },
  ),
  'shape-tab-missing': entry('error', 'không tìm thấy trang này', `${PRESS_BUILD} để tạo lại trang`),
  'shape-tab-renamed': entry(
    'hint',
    ({ received }) => `trang đã bị đổi tên thành ${quoted(received)}`,
    `${PRESS_BUILD} để trả lại tên cũ`,
  ),
  'shape-tab-duplicated': entry(
    'warning',
    ({ received }) => `có nhiều bản của trang này (${received}), chỉ trang gốc được đọc`,
    'Hãy chuyển nội dung về trang gốc rồi xóa bản sao',
  ),
  'shape-header-moved': entry(
    'hint',
    'dòng tiêu đề đã bị đẩy xuống đây',
    'Hãy xóa các dòng chèn thêm phía trên tiêu đề',
  ),
  'shape-header-merged': entry(
    'warning',
    'ô tiêu đề của cột bị gộp',
    'Hãy bỏ gộp ô rồi bấm “Tạo biểu mẫu” để khôi phục tiêu đề',
  ),
  'shape-column-missing': entry('error', 'không tìm thấy cột này', `${PRESS_BUILD} để thêm lại cột`),
  'shape-column-moved': entry(
    'hint',
    ({ expected, received }) => `cột đã chuyển từ ${expected} sang ${received}`,
    'Không cần sửa; nếu muốn như cũ, hãy bấm “Tạo biểu mẫu”',
  ),
  'shape-column-renamed': entry(
    'warning',
    ({ received }) => (received === '' ? 'tiêu đề cột đã bị xóa' : `tiêu đề cột đang ghi ${quoted(received)}`),
    ({ expected }) => `Hãy ghi lại tiêu đề ${quoted(expected)}, hoặc bấm “Tạo biểu mẫu”`,
  ),
  'shape-cells-merged': entry('warning', 'ô bị gộp nên chỉ ô đầu tiên có giá trị', 'Hãy bỏ gộp ô và điền từng ô'),
} as const satisfies Family<'shape'>;
