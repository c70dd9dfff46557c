/** Identity: ids given once and never reused, rows that are prefilled and must all be there, each once. */
import { CERTAIN, PRESS_BUILD, entry, quoted, type Family } from './entry.ts';

export const IDENTITY = {
  'identity-missing': entry(
    'error',
    'dòng chưa có mã',
    ({ expected }) => (expected === '' ? 'Hãy ghi một mã chưa dùng bao giờ' : `Hãy ghi mã mới ${expected}`),
    CERTAIN,
  ),
  'identity-malformed': entry(
    'error',
    ({ received }) => `mã ${quoted(received)} không đúng dạng`,
    ({ expected }) => `Hãy ghi mã dạng ${expected}`,
    CERTAIN,
  ),
  'identity-duplicate': entry(
    'error',
    ({ received }) => `mã ${quoted(received)} đã dùng ở dòng trên`,
    ({ expected }) =>
      `Hãy giữ mã ở dòng trên, đổi mã dòng này thành ${expected === '' ? 'một mã chưa dùng bao giờ' : expected}`,
    CERTAIN,
  ),
  'identity-duplicate-row': entry(
    'error',
    ({ received, expected }) => `${quoted(received)} đã có ở dòng ${expected}`,
    'Hãy giữ lại một dòng, xóa dòng thừa',
  ),
  'identity-reused': entry(
    'warning',
    ({ received, expected }) => `mã ${quoted(received)} trước đây là việc khác (${expected})`,
    'Nếu là việc mới, hãy dùng mã chưa dùng bao giờ',
  ),
  'identity-dropped-task': entry(
    'warning',
    ({ received, expected }) =>
      `nhiệm vụ ${received} (${expected}) đã gửi trước đây không còn trong kế hoạch, sẽ được ghi “Đã rút”`,
    'Nếu không định rút, hãy thêm lại dòng này',
  ),
  'identity-unknown-task': entry(
    'error',
    ({ received }) =>
      received === '' ? 'dòng không có mã nhiệm vụ' : `mã ${quoted(received)} không có trong kế hoạch đã gửi`,
    'Hãy sửa lại mã; nếu là nhiệm vụ mới, hãy bổ sung vào trang Kế hoạch và gửi kế hoạch trước',
  ),
  'identity-missing-task': entry(
    'error',
    ({ received, expected }) => `thiếu dòng của nhiệm vụ ${received} (${expected})`,
    `${PRESS_BUILD} để thêm lại dòng, rồi điền`,
  ),
  'identity-unknown-content': entry(
    'warning',
    ({ received }) =>
      received === ''
        ? 'dòng không có mã nội dung nên không được tính'
        : `nội dung ${quoted(received)} không được giao cho đơn vị nên không được tính`,
    'Hãy xóa dòng này hoặc sửa lại mã',
  ),
  'identity-missing-content': entry(
    'error',
    ({ received, expected }) => `thiếu dòng của nội dung ${received} (${expected}) được giao cho đơn vị`,
    `${PRESS_BUILD} để thêm lại dòng, rồi điền`,
  ),
  'identity-unknown-figure': entry(
    'warning',
    ({ received }) =>
      received === ''
        ? 'dòng không có mã số liệu nên không được tính'
        : `không có chỉ tiêu mã ${quoted(received)} nên dòng này không được tính`,
    `${PRESS_BUILD} để khôi phục bảng số liệu`,
  ),
  'identity-missing-paper': entry(
    'warning',
    ({ expected }) => `không còn dòng của biểu ${quoted(expected)} nên văn bản đã ký không được gửi kèm`,
    `${PRESS_BUILD} để thêm lại dòng`,
  ),
} as const satisfies Family<'identity'>;
