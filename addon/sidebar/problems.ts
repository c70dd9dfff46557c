/**
 * A problem as the page of a unit shows it: its Vietnamese sentence, and the one step to take, by code. What the api refuses, and
 * what the menu says in a dialog, brings its own sentence; only the step is added here.
 */
import { FORM_NAMES } from '../../shared/calendar/form.ts';
import type { AddonProblemCode, DialogCode } from '../server/problems/addonProblems.ts';
import { CALL_SENTENCES, CALL_STEPS, leading, wording, type Sentences, type Steps } from './callProblems.ts';

type WordedHere = Exclude<AddonProblemCode, DialogCode>;

/** In order of code. */
export const UNIT_SENTENCES: Sentences<Exclude<WordedHere, keyof typeof CALL_SENTENCES>> = {
  'account-wrong': ({ email, madeFor }) =>
    `Bảng tính này của ${madeFor}, nhưng tài khoản ${email} chưa được đăng ký cho đơn vị nào. Hãy mở bảng tính bằng tài khoản đã đăng ký của đơn vị, hoặc bấm “Tôi thuộc đơn vị…”.`,
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
export const UNIT_STEPS: Steps = {
  'account-unknown': 'claim',
  'account-wrong': 'claim',
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
  'sending-underway': 'reload',
  'submission-invalid': 'check',
  'text-malformed': 'check',
  'unit-forbidden': 'claim',
  'workbook-none': 'create',
};

export const SENTENCES: Sentences<WordedHere> = { ...CALL_SENTENCES, ...UNIT_SENTENCES };
export const STEPS: Steps = { ...CALL_STEPS, ...UNIT_STEPS };

export const sentenceOf = wording(SENTENCES);
export const stepOf = leading(STEPS);
