/**
 * A problem as the sidebar shows it: its Vietnamese sentence, and the one step to take, by code. What the api refuses, and what
 * the menu says in a dialog, brings its own sentence; only the step is added here.
 */
import { FORM_NAMES } from '../../shared/calendar/form.ts';
import type { ProblemCode } from '../../shared/problems/problemCatalogue.ts';
import type { AddonProblemCode, AddonProblemDetails, DialogCode } from '../server/problems/addonProblems.ts';
import type { NextStep, ProblemView } from '../server/views.ts';
import { CALL_FAILED } from './words.ts';

type WordedHere = Exclude<AddonProblemCode, DialogCode>;

/** In order of code. */
export const SENTENCES: { readonly [C in WordedHere]: (details: AddonProblemDetails[C]) => string } = {
  'account-hidden': () =>
    'Google chưa cho Sổ PAPI biết địa chỉ thư điện tử của bạn. Hãy bấm “Cấp quyền” và đánh dấu quyền xem địa chỉ thư điện tử.',
  'account-wrong': ({ email, madeFor }) =>
    `Bảng tính này của ${madeFor}, nhưng tài khoản ${email} chưa được đăng ký cho đơn vị nào. Hãy mở bảng tính bằng tài khoản đã đăng ký của đơn vị, hoặc bấm “Tôi thuộc đơn vị…”.`,
  'accounts-mixed': ({ opened, active }) =>
    `Trình duyệt đang đăng nhập nhiều tài khoản Google: bảng tính mở bằng ${opened} nhưng tiện ích chạy bằng ${active}. Hãy mở bảng tính trong cửa sổ ẩn danh, chỉ đăng nhập ${opened}.`,
  'answer-unreadable': ({ status }) =>
    `Máy chủ Sổ PAPI trả lời không đọc được (mã ${status}). Hãy thử lại sau ít phút; nếu vẫn vậy, hãy báo Sở Nội vụ.`,
  'config-missing': () =>
    'Tiện ích chưa được khai báo địa chỉ máy chủ. Hãy báo Sở Nội vụ: đặt thuộc tính API_URL của tập lệnh (https://…/api).',
  'connection-lost': () => 'Không kết nối được máy chủ Sổ PAPI. Hãy kiểm tra mạng rồi thử lại.',
  'connection-timed-out': () => 'Máy chủ Sổ PAPI không trả lời trong 60 giây. Hãy thử lại sau một phút.',
  'edition-newer': () =>
    'Biểu mẫu này mới hơn tiện ích đang mở. Hãy tải lại trang bảng tính để dùng bản Sổ PAPI mới rồi làm tiếp.',
  'edition-older': () =>
    'Biểu mẫu này thuộc bản cũ. Hãy bấm “Tạo biểu mẫu” để cập nhật; nội dung đã điền được giữ nguyên.',
  'file-read-only': () =>
    'Bạn chỉ được xem bảng tính này nên chưa ghi được gì. Hãy xin chủ sở hữu cấp quyền chỉnh sửa (nút Chia sẻ) rồi tải lại.',
  'form-faulty': ({ form, errors }) =>
    `${FORM_NAMES[form]} còn ${errors} lỗi nên chưa gửi được. Hãy bấm “Kiểm tra” và sửa các ô được đánh dấu.`,
  'pending-changed': ({ form, at }) =>
    `${FORM_NAMES[form]} gửi lúc ${at} chưa đến nơi, và nội dung trong bảng đã thay đổi từ lúc đó. Hãy bấm “Kiểm tra” rồi “Gửi” để gửi nội dung hiện tại.`,
  'pending-first': ({ form, at }) =>
    `${FORM_NAMES[form]} gửi lúc ${at} chưa có biên nhận. Hãy bấm “Gửi lại” để hoàn tất lần gửi đó trước.`,
  'pending-none': () => 'Không có lần gửi nào đang chờ. Hãy tải lại để xem tình trạng các biểu.',
  'revision-newer': ({ form, revision, by, at }) =>
    `${FORM_NAMES[form]} đã có bản thứ ${revision} do ${by} gửi lúc ${at}, sau khi bạn mở thanh bên. Hãy tải lại để xem, rồi gửi nếu vẫn cần thay đổi.`,
  'sending-underway': ({ by }) => `Một cửa sổ khác (${by}) đang gửi từ bảng tính này. Hãy chờ một phút rồi tải lại.`,
  'workbook-foreign': ({ madeFor, email }) =>
    `Bảng tính này được tạo cho ${madeFor}, không phải đơn vị của ${email}. Hãy mở bảng tính của đơn vị mình, hoặc bấm “Tạo biểu mẫu” trong một bảng tính mới.`,
  'workbook-none': () => 'Bảng tính này chưa có biểu mẫu. Hãy bấm “Tạo biểu mẫu”.',
};

/** In order of code; where none is named, the sentence says all. */
export const STEPS: { readonly [C in AddonProblemCode | ProblemCode]?: NextStep } = {
  'account-hidden': 'authorize',
  'account-unknown': 'claim',
  'account-wrong': 'claim',
  'answer-unreadable': 'reload',
  'connection-lost': 'reload',
  'connection-timed-out': 'reload',
  'edition-newer': 'reload',
  'edition-older': 'create',
  'file-read-only': 'reload',
  'form-accepted': 'reload',
  'form-faulty': 'check',
  'pending-changed': 'check',
  'pending-first': 'resend',
  'pending-none': 'reload',
  'period-closed': 'reload',
  'period-not-open': 'reload',
  'revision-conflict': 'reload',
  'revision-newer': 'reload',
  'scope-missing': 'authorize',
  'sending-underway': 'reload',
  'sheet-busy': 'reload',
  'submission-invalid': 'check',
  'text-malformed': 'check',
  'token-email-missing': 'authorize',
  'token-expired': 'reload',
  'token-invalid': 'reload',
  'token-missing': 'authorize',
  'try-again': 'reload',
  unforeseen: 'reload',
  'unit-forbidden': 'claim',
  'workbook-none': 'create',
};

export function sentenceOf({ code, sentence, details = {} }: ProblemView): string {
  if (sentence !== undefined) return sentence;
  const words = Object.hasOwn(SENTENCES, code) ? SENTENCES[code as WordedHere] : () => CALL_FAILED.sentence;
  return words(details as never);
}

export function stepOf({ code, step }: ProblemView): NextStep | undefined {
  return step ?? (Object.hasOwn(STEPS, code) ? STEPS[code as keyof typeof STEPS] : undefined);
}
