/** Coverage: what the plan and the figures must answer, content by content, group by group. */
import { entry, quoted, type Family } from './entry.ts';

export const COVERAGE = {
  'coverage-weak-without-task': entry(
    'error',
    ({ received, expected }) => `nội dung yếu ${received} (${expected}) chưa có nhiệm vụ nào`,
    'Hãy thêm một nhiệm vụ và ghi mã này ở cột Nội dung PAPI',
  ),
  'coverage-strong-without-keep': entry(
    'warning',
    ({ received, expected }) => `nội dung mạnh ${received} (${expected}) chưa có cách giữ vững`,
    'Hãy chọn “Tiếp tục” ở trang Rà soát hoặc thêm một nhiệm vụ',
  ),
  'coverage-group-unanswered': entry(
    'warning',
    ({ expected }) => `chưa có nhiệm vụ nào thuộc nhóm ${quoted(expected)}`,
    'Hãy thêm ít nhất một nhiệm vụ của nhóm này',
  ),
  'coverage-figure-blank': entry(
    'warning',
    ({ expected }) => `chưa báo cáo số liệu ${quoted(expected)}`,
    'Hãy ghi con số, hoặc “Không phát sinh” nếu không có việc',
  ),
} as const satisfies Family<'coverage'>;
