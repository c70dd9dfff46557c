/** Suspicion: what may well be right, but is asked about before Sở Nội vụ asks. It never blocks. */
import { entry, quoted, type Family } from './entry.ts';

export const SUSPICION = {
  'suspicion-report-copied': entry(
    'warning',
    ({ received, expected }) => `nội dung ${quoted(received)} giống hệt ${expected}`,
    'Hãy ghi kết quả trong kỳ này, có số liệu',
  ),
  'suspicion-text-repeated': entry(
    'warning',
    ({ received, expected }) => `nội dung ${quoted(received)} lặp lại nguyên văn ở các dòng ${expected}`,
    'Hãy ghi cụ thể cho từng dòng',
  ),
  'suspicion-target-lowered': entry(
    'warning',
    ({ received, expected }) => `chỉ tiêu ${quoted(received)} thấp hơn kế hoạch đã gửi (${quoted(expected)})`,
    'Hãy kiểm tra lại; nếu đúng là hạ chỉ tiêu, hãy nêu lý do ở cột Ghi chú',
  ),
  'suspicion-deadline-later': entry(
    'warning',
    ({ received, expected }) => `hạn trong kế hoạch đã gửi là ${expected}, nay lùi thành ${received}`,
    'Hãy kiểm tra lại; nếu đúng là lùi hạn, hãy nêu lý do ở cột Ghi chú',
  ),
  'suspicion-figure-jump': entry(
    'warning',
    ({ received, expected }) => `số ${received} gấp hơn 3 lần số cao nhất các quý trước (${expected})`,
    'Hãy kiểm tra lại: ô này chỉ ghi số phát sinh trong kỳ, không cộng dồn',
  ),
} as const satisfies Family<'suspicion'>;
