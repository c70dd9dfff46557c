/**
 * Every problem that the add-on itself can meet: its Vietnamese sentence and the one step to take. What the api refuses brings
 * its own sentence; only the step is added here.
 */
import { FORM_NAMES, type Form } from '../../../shared/calendar/form.ts';
import type { ProblemCode } from '../../../shared/problems/problemCatalogue.ts';
import type { NextStep } from '../views.ts';

type NoDetails = Readonly<Record<string, never>>;

/** Code -> the details its sentence is made from. */
export interface AddonProblemDetails {
  'account-hidden': NoDetails;
  'account-wrong': { readonly email: string; readonly madeFor: string };
  'accounts-mixed': { readonly opened: string; readonly active: string };
  'answer-unreadable': { readonly status: number };
  'config-missing': NoDetails;
  'connection-lost': NoDetails;
  'connection-timed-out': NoDetails;
  'edition-newer': NoDetails;
  'edition-older': NoDetails;
  'file-denied': NoDetails;
  'file-read-only': NoDetails;
  'form-faulty': { readonly form: Form; readonly errors: number };
  'pending-changed': { readonly form: Form; readonly at: string };
  'pending-first': { readonly form: Form; readonly at: string };
  'pending-none': NoDetails;
  'revision-newer': { readonly form: Form; readonly revision: number; readonly by: string; readonly at: string };
  'scope-missing': NoDetails;
  'sending-underway': { readonly by: string };
  'sheet-busy': NoDetails;
  unforeseen: NoDetails;
  'workbook-foreign': { readonly madeFor: string; readonly email: string };
  'workbook-none': NoDetails;
}

export type AddonProblemCode = keyof AddonProblemDetails;

interface Description<C extends AddonProblemCode> {
  readonly sentence: (details: AddonProblemDetails[C]) => string;
  readonly step?: NextStep;
}

/** In order of code. */
export const ADDON_PROBLEMS: { readonly [C in AddonProblemCode]: Description<C> } = {
  'account-hidden': {
    sentence: () =>
      'Google chưa cho Sổ PAPI biết địa chỉ thư điện tử của bạn. Hãy bấm “Cấp quyền” và đánh dấu quyền xem địa chỉ thư điện tử.',
    step: 'authorize',
  },
  'account-wrong': {
    sentence: ({ email, madeFor }) =>
      `Bảng tính này của ${madeFor}, nhưng tài khoản ${email} chưa được đăng ký cho đơn vị nào. Hãy mở bảng tính bằng tài khoản đã đăng ký của đơn vị, hoặc bấm “Tôi thuộc đơn vị…”.`,
    step: 'claim',
  },
  'accounts-mixed': {
    sentence: ({ opened, active }) =>
      `Trình duyệt đang đăng nhập nhiều tài khoản Google: bảng tính mở bằng ${opened} nhưng tiện ích chạy bằng ${active}. Hãy mở bảng tính trong cửa sổ ẩn danh, chỉ đăng nhập ${opened}.`,
  },
  'answer-unreadable': {
    sentence: ({ status }) =>
      `Máy chủ Sổ PAPI trả lời không đọc được (mã ${status}). Hãy thử lại sau ít phút; nếu vẫn vậy, hãy báo Sở Nội vụ.`,
    step: 'reload',
  },
  'config-missing': {
    sentence: () =>
      'Tiện ích chưa được khai báo địa chỉ máy chủ. Hãy báo Sở Nội vụ: đặt thuộc tính API_URL của tập lệnh (https://…/api).',
  },
  'connection-lost': {
    sentence: () => 'Không kết nối được máy chủ Sổ PAPI. Hãy kiểm tra mạng rồi thử lại.',
    step: 'reload',
  },
  'connection-timed-out': {
    sentence: () => 'Máy chủ Sổ PAPI không trả lời trong 60 giây. Hãy thử lại sau một phút.',
    step: 'reload',
  },
  'edition-newer': {
    sentence: () =>
      'Biểu mẫu này mới hơn tiện ích đang mở. Hãy tải lại trang bảng tính để dùng bản Sổ PAPI mới rồi làm tiếp.',
    step: 'reload',
  },
  'edition-older': {
    sentence: () => 'Biểu mẫu này thuộc bản cũ. Hãy bấm “Tạo biểu mẫu” để cập nhật; nội dung đã điền được giữ nguyên.',
    step: 'create',
  },
  'file-denied': {
    sentence: () =>
      'Tiện ích không mở được bảng tính này, thường do trình duyệt đăng nhập nhiều tài khoản Google. Hãy mở bảng tính trong cửa sổ ẩn danh, chỉ đăng nhập tài khoản của đơn vị.',
  },
  'file-read-only': {
    sentence: () =>
      'Bạn chỉ được xem bảng tính này nên chưa ghi được gì. Hãy xin chủ sở hữu cấp quyền chỉnh sửa (nút Chia sẻ) rồi tải lại.',
    step: 'reload',
  },
  'form-faulty': {
    sentence: ({ form, errors }) =>
      `${FORM_NAMES[form]} còn ${errors} lỗi nên chưa gửi được. Hãy bấm “Kiểm tra” và sửa các ô được đánh dấu.`,
    step: 'check',
  },
  'pending-changed': {
    sentence: ({ form, at }) =>
      `${FORM_NAMES[form]} gửi lúc ${at} chưa đến nơi, và nội dung trong bảng đã thay đổi từ lúc đó. Hãy bấm “Kiểm tra” rồi “Gửi” để gửi nội dung hiện tại.`,
    step: 'check',
  },
  'pending-first': {
    sentence: ({ form, at }) =>
      `${FORM_NAMES[form]} gửi lúc ${at} chưa có biên nhận. Hãy bấm “Gửi lại” để hoàn tất lần gửi đó trước.`,
    step: 'resend',
  },
  'pending-none': {
    sentence: () => 'Không có lần gửi nào đang chờ. Hãy tải lại để xem tình trạng các biểu.',
    step: 'reload',
  },
  'revision-newer': {
    sentence: ({ form, revision, by, at }) =>
      `${FORM_NAMES[form]} đã có bản thứ ${revision} do ${by} gửi lúc ${at}, sau khi bạn mở thanh bên. Hãy tải lại để xem, rồi gửi nếu vẫn cần thay đổi.`,
    step: 'reload',
  },
  'scope-missing': {
    sentence: () =>
      'Sổ PAPI chưa được cấp đủ quyền nên chưa làm được. Hãy bấm “Cấp quyền” và đánh dấu tất cả các quyền.',
    step: 'authorize',
  },
  'sending-underway': {
    sentence: ({ by }) => `Một cửa sổ khác (${by}) đang gửi từ bảng tính này. Hãy chờ một phút rồi tải lại.`,
    step: 'reload',
  },
  'sheet-busy': {
    sentence: () =>
      'Google Trang tính đang bận hoặc bị gián đoạn nên việc chưa xong. Hãy thử lại; nội dung đã điền vẫn còn.',
    step: 'reload',
  },
  unforeseen: {
    sentence: () => 'Có lỗi ngoài dự kiến nên việc chưa xong; nội dung đã điền vẫn còn. Hãy tải lại và thử lại.',
    step: 'reload',
  },
  'workbook-foreign': {
    sentence: ({ madeFor, email }) =>
      `Bảng tính này được tạo cho ${madeFor}, không phải đơn vị của ${email}. Hãy mở bảng tính của đơn vị mình, hoặc bấm “Tạo biểu mẫu” trong một bảng tính mới.`,
  },
  'workbook-none': {
    sentence: () => 'Bảng tính này chưa có biểu mẫu. Hãy bấm “Tạo biểu mẫu”.',
    step: 'create',
  },
};

/** The step after what the api refused; where none is named, its sentence says all. */
export const STEP_AFTER: { readonly [C in ProblemCode]?: NextStep } = {
  'account-unknown': 'claim',
  'form-accepted': 'reload',
  'period-closed': 'reload',
  'period-not-open': 'reload',
  'revision-conflict': 'reload',
  'submission-invalid': 'check',
  'text-malformed': 'check',
  'token-email-missing': 'authorize',
  'token-expired': 'reload',
  'token-invalid': 'reload',
  'token-missing': 'authorize',
  'try-again': 'reload',
  'unit-forbidden': 'claim',
};
