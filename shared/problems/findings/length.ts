/** Length: more than a cell may hold, less than says anything. */
import { entry, quoted, type Family } from './entry.ts';

export const LENGTH = {
  'length-over': entry(
    'error',
    ({ received, expected }) => `nội dung dài ${received} ký tự, tối đa ${expected}`,
    'Hãy rút ngắn nội dung',
  ),
  'length-short': entry(
    'warning',
    ({ received }) => `nội dung ${quoted(received)} quá ngắn, chưa rõ việc gì`,
    'Hãy ghi cụ thể hơn',
  ),
} as const satisfies Family<'length'>;
