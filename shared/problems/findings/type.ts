/** Type: dates, numbers, percentages, codes and links that are not, or are written so that a sheet cannot compute with them. */
import { CERTAIN, OFFERED, PRESS_MEND, entry, quoted, type Family } from './entry.ts';

export const TYPE = {
  'type-formula': entry(
    'error',
    ({ received }) =>
      received === '' ? 'ô chứa công thức không ra kết quả' : `ô chứa công thức (đang hiện ${quoted(received)})`,
    'Hãy dán lại dưới dạng giá trị: Ctrl+C rồi Ctrl+Shift+V',
    OFFERED,
  ),
  'type-date': entry(
    'error',
    ({ received }) => `${quoted(received)} không đọc được thành ngày`,
    ({ expected }) => `Hãy ghi ${expected}`,
  ),
  'type-date-text': entry(
    'hint',
    ({ received }) => `ngày ${quoted(received)} đang là chữ`,
    ({ expected }) => `${PRESS_MEND} để đổi thành ngày ${expected}`,
    CERTAIN,
  ),
  'type-date-inexact': entry(
    'hint',
    ({ received, expected }) => `${quoted(received)} được hiểu là hạn ${expected}`,
    'Nếu không đúng, hãy ghi rõ ngày/tháng/năm',
    OFFERED,
  ),
  'type-date-swappable': entry(
    'warning',
    ({ received, expected }) => `bảng tính dùng kiểu ngày của Mỹ nên ${received} có thể là ${expected}`,
    'Hãy kiểm tra lại ngày, tháng; đặt ngôn ngữ của bảng tính là Việt Nam',
  ),
  'type-number': entry(
    'error',
    ({ received, expected }) => `${quoted(received)} không phải ${expected}`,
    'Hãy chỉ ghi một con số, ví dụ 12 hoặc 12,5',
    OFFERED,
  ),
  'type-number-text': entry(
    'hint',
    ({ received }) => `số ${quoted(received)} đang là chữ`,
    ({ expected }) => `${PRESS_MEND} để đổi thành số ${expected}`,
    CERTAIN,
  ),
  'type-number-ambiguous': entry(
    'error',
    ({ received, expected }) => `${quoted(received)} có thể hiểu là ${expected}`,
    'Hãy ghi lại không dùng dấu chấm, ví dụ 19630 hoặc 19,63',
  ),
  'type-number-range': entry(
    'error',
    ({ received, expected }) => `số ${received} nằm ngoài khoảng cho phép (${expected})`,
    'Hãy kiểm tra lại con số và đơn vị tính',
  ),
  'type-percent-scale': entry(
    'warning',
    ({ received, expected }) => `${received} được hiểu là ${expected}`,
    'Nếu không đúng, hãy ghi số từ 0 đến 100 kèm dấu %',
    OFFERED,
  ),
  'type-code-converted': entry(
    'warning',
    ({ received, expected }) =>
      received === expected
        ? `mã ${quoted(received)} đang là số, không phải chữ`
        : `bảng tính đã tự đổi mã thành ${quoted(received)}, được hiểu là ${quoted(expected)}`,
    `${PRESS_MEND}; hoặc định dạng ô là văn bản (Định dạng > Số > Văn bản thuần túy) rồi ghi lại mã`,
    CERTAIN,
  ),
  'type-code-lost': entry(
    'warning',
    ({ received }) => `bảng tính đã tự đổi số, ký hiệu thành ${quoted(received)}`,
    'Hãy định dạng ô là văn bản (Định dạng > Số > Văn bản thuần túy) rồi ghi lại số, ký hiệu',
  ),
  'type-link': entry(
    'warning',
    ({ received }) => `${quoted(received)} không phải đường dẫn`,
    'Hãy dán đường dẫn bắt đầu bằng https://',
  ),
} as const satisfies Family<'type'>;
