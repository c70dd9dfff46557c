/** Choice: what is not in the list of a cell, or is written otherwise than there. */
import { CERTAIN, PRESS_MEND, entry, quoted, type Family } from './entry.ts';

export const CHOICE = {
  'choice-unknown': entry(
    'error',
    ({ received, expected }) => `${quoted(received)} không có trong danh sách (${expected})`,
    'Hãy chọn một giá trị trong danh sách của ô',
  ),
  'choice-respelled': entry(
    'hint',
    ({ received, expected }) => `${quoted(received)} được hiểu là ${quoted(expected)}`,
    `${PRESS_MEND} để ghi đúng như danh sách`,
    CERTAIN,
  ),
  'choice-content-unknown': entry(
    'error',
    ({ received }) => `không có nội dung PAPI mã ${quoted(received)}`,
    'Hãy ghi mã như ở trang Rà soát, ví dụ 1.3 hoặc 1.3; 5.1',
  ),
  'choice-content-several': entry(
    'error',
    ({ received }) => `ô chỉ ghi một mã nội dung, đang có ${quoted(received)}`,
    'Hãy giữ lại một mã',
  ),
} as const satisfies Family<'choice'>;
