/**
 * Every problem that the add-on itself can meet, and what its sentence is made from. The sidebar words it and knows the step to
 * take (`addon/sidebar/problems.ts`), because this script is loaded whole at every click; only what can keep the sidebar from
 * opening is worded here, for a dialog.
 */
import type { Form } from '../../../shared/calendar/form.ts';

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

/** What an exception can mean where there is no sidebar yet. */
export const DIALOG_SENTENCES = {
  'file-denied':
    'Tiện ích không mở được bảng tính này, thường do trình duyệt đăng nhập nhiều tài khoản Google. Hãy mở bảng tính trong cửa sổ ẩn danh, chỉ đăng nhập tài khoản của đơn vị.',
  'scope-missing':
    'Sổ PAPI chưa được cấp đủ quyền nên chưa làm được. Hãy bấm “Cấp quyền” và đánh dấu tất cả các quyền.',
  'sheet-busy':
    'Google Trang tính đang bận hoặc bị gián đoạn nên việc chưa xong. Hãy thử lại; nội dung đã điền vẫn còn.',
  unforeseen: 'Có lỗi ngoài dự kiến nên việc chưa xong; nội dung đã điền vẫn còn. Hãy tải lại và thử lại.',
} as const satisfies { readonly [C in AddonProblemCode]?: string };

export type DialogCode = keyof typeof DIALOG_SENTENCES;
