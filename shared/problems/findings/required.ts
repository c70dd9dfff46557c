/** Required: cells and tabs that must not stay blank. */
import { entry, type Family } from './entry.ts';

export const REQUIRED = {
  'required-missing': entry(
    'error',
    ({ expected }) => (expected === '' ? 'ô bắt buộc đang để trống' : `đang để trống, phải điền ${expected}`),
    'Hãy điền ô này',
  ),
  'required-no-rows': entry('error', 'chưa có dòng nào', 'Hãy điền ít nhất một dòng'),
} as const satisfies Family<'required'>;
