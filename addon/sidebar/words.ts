/**
 * Every word of the page that the server does not say: labels, progress, counts. What is wrong with a cell is the server's
 * sentence, what is wrong with a call is said by `problems.ts`; only a call that never reached it speaks from here.
 */
import type { Form } from '../../shared/calendar/form.ts';
import type { TabId } from '../../shared/forms/unitWorkbook.ts';
import type { Severity } from '../../shared/problems/finding.ts';
import type { ClaimView, FormView, NextStep, ProblemView, UnitView } from '../server/views.ts';
import type { Act } from './acts.ts';

export const CALL_FAILED = {
  code: 'call-failed',
  sentence:
    'Google Trang tính không trả lời: mạng bị ngắt hoặc tiện ích gặp lỗi. Nội dung đã điền vẫn còn. Hãy kiểm tra mạng rồi bấm “Thử lại”.',
} as const satisfies ProblemView;

export const BUSY: Readonly<Record<Act['kind'], string>> = {
  load: 'Đang tải tình trạng…',
  build: 'Đang dựng biểu mẫu…',
  check: 'Đang kiểm tra từng ô…',
  show: 'Đang chuyển đến ô…',
  fix: 'Đang sửa giúp bạn…',
  undo: 'Đang hoàn tác…',
  prepare: 'Đang xem lại trước khi gửi…',
  send: 'Đang gửi, xin đừng đóng bảng tính…',
  resend: 'Đang gửi lại, xin đừng đóng bảng tính…',
  claim: 'Đang gửi đề nghị…',
};

/** `claim` and `authorize` lead elsewhere; the others name an act. */
export const STEP_LABELS: Readonly<Record<NextStep, string>> = {
  authorize: 'Cấp quyền',
  check: 'Kiểm tra',
  claim: 'Tôi thuộc đơn vị…',
  create: 'Tạo biểu mẫu',
  reload: 'Tải lại',
  resend: 'Gửi lại',
};

/** In the words of the counts: "3 lỗi". */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  hint: 'gợi ý',
};

export const SEVERITY_TITLES: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  hint: 'Gợi ý',
};

export const CLAIM_WORDS: Readonly<Record<ClaimView['state'], string>> = {
  waiting: 'Đang chờ Sở Nội vụ duyệt',
  approved: 'Đã được duyệt: hãy bấm “Tải lại”',
  refused: 'Không được duyệt',
};

/** Titles of the tabs as they stand in the workbook; a test compares them with the declaration. */
export const TAB_TITLES: Readonly<Record<TabId, string>> = {
  reviews: 'Rà soát',
  tasks: 'Kế hoạch',
  reportQ1: 'Báo cáo Q1',
  reportQ2: 'Báo cáo Q2',
  reportQ3: 'Báo cáo Q3',
  reportQ4: 'Báo cáo Q4',
  figures: 'Số liệu',
  difficulties: 'Khó khăn',
  papers: 'Văn bản',
};

/** The tabs that a clerk fills for a form, in the order of the workbook. */
export const TABS_TO_FILL: Readonly<Record<Form, readonly TabId[]>> = {
  plan: ['reviews', 'tasks', 'papers'],
  q1: ['reportQ1', 'figures', 'papers'],
  q2: ['reportQ2', 'figures', 'papers'],
  q3: ['reportQ3', 'figures', 'papers'],
  q4: ['reportQ4', 'figures', 'papers'],
  kk: ['difficulties', 'papers'],
};

/** Of a tab of the declaration or of an unknown one, which keeps its id. */
export function tabTitle(tab: string): string {
  return (TAB_TITLES as Readonly<Record<string, string>>)[tab] ?? tab;
}

export const ZERO_FINDINGS = 'Không có lỗi, có thể gửi.';
/** Of a form without an error that the server would refuse. */
export const NOT_YET = 'Không có lỗi, nhưng chưa gửi được.';

/** "3 lỗi, 5 cảnh báo"; what is zero is left out. */
export function countsInWords(counts: Readonly<Record<`${Severity}s`, number>>): string {
  return countLines(counts).join(', ');
}

export function countLines(counts: Readonly<Record<`${Severity}s`, number>>): string[] {
  return (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const count = counts[`${severity}s`];
    return count === 0 ? [] : [`${count} ${SEVERITY_WORDS[severity]}`];
  });
}

/** Of a form that a return holds open after its last day in time: sent back, or sent again and waiting. */
const REOPENED = {
  returned: {
    remarked: 'Đã quá hạn: chỉ được sửa những chỗ Sở Nội vụ nhận xét, rồi gửi lại.',
    whole: 'Đã quá hạn nhưng biểu này được mở lại: sửa theo lý do trả lại rồi gửi lại.',
  },
  submitted: {
    remarked: 'Bản gửi lại đang chờ Sở Nội vụ xem. Cần sửa thêm thì chỉ sửa những chỗ đã được nhận xét, rồi gửi lại.',
    whole: 'Bản gửi lại đang chờ Sở Nội vụ xem. Cần sửa thêm thì sửa rồi gửi lại.',
  },
} as const;

/** What the clerk should know before filling; `undefined` when nothing stands in the way. */
export function periodNote({
  period,
  status,
  form,
  reopened,
}: Pick<FormView, 'period' | 'status' | 'form' | 'reopened'>): string | undefined {
  if (period === 'not-applicable') return 'Biểu này không áp dụng cho đơn vị trong năm nay.';
  if (status === 'accepted') {
    return form === 'plan' && (period === 'open' || period === 'grace')
      ? 'Sở Nội vụ đã chấp nhận kế hoạch này. Cần thay đổi thì sửa rồi gửi lại: bản mới có hiệu lực khi được chấp nhận.'
      : 'Sở Nội vụ đã chấp nhận biểu này. Cần sửa thì liên hệ Sở Nội vụ.';
  }
  if (form === 'kk') return 'Có thể ghi và gửi khó khăn, vướng mắc bất cứ ngày nào trong năm.';
  if (reopened !== undefined && status !== 'not-submitted') return REOPENED[status][reopened];
  if (period === 'not-open') return 'Kỳ này chưa mở: có thể điền trước, chưa gửi được.';
  if (period === 'frozen') return 'Kỳ này đã khóa, không gửi được nữa. Cần nộp bổ sung thì liên hệ Sở Nội vụ.';
  if (period === 'grace') return 'Đã quá hạn nhưng vẫn còn gửi được. Hãy gửi ngay.';
  return undefined;
}

/** "UBND xã Hải An, UBND huyện Hải Lăng". */
export function unitInWords({ name, parentName }: UnitView): string {
  return parentName === undefined ? name : `${name}, ${parentName}`;
}

/** What is kept of a receipt when it is copied to a message or a paper. */
export const COPIED = { done: 'Đã chép', failed: 'Không chép được: hãy chọn chữ rồi bấm Ctrl+C' } as const;
