/** What the server would answer to a clerk of one commune in the autumn of 2023, and to the people around it. */
import type {
  Answer,
  CheckView,
  FindingView,
  FormView,
  ProblemView,
  ReceiptView,
  SendingView,
  SidebarView,
} from '../../../addon/server/views.ts';

export const CLERK = 'vinhlinh.papi@gmail.com';
export const UNIT = { id: 'xa-vinh-linh', name: 'Ủy ban nhân dân xã Vĩnh Linh' };
export const OTHER_UNIT = { id: 'xa-cua-tung', name: 'Ủy ban nhân dân xã Cửa Tùng' };

export function ok<Value>(value: Value): Answer<Value> & { readonly ok: true } {
  return { ok: true, value };
}

export function no(problem: ProblemView): Answer<never> {
  return { ok: false, problem };
}

const form = (over: Pick<FormView, 'form' | 'name'> & Partial<FormView>): FormView => ({
  ...{ period: 'open', status: 'not-submitted', statusInWords: 'Còn 5 ngày' },
  ...{ revision: 0, remarks: [], filling: { rows: 12, blanks: 5 }, signedPaper: false },
  ...over,
});

export const PLAN = form({
  ...{ form: 'plan', name: 'Kế hoạch', status: 'accepted', statusInWords: 'Đã chấp nhận', revision: 2 },
  ...{ dueInWords: 'hết ngày 07/8/2023', submittedAtInWords: '08:30 ngày 07/8/2023', submittedBy: CLERK },
  ...{ filling: { rows: 26, blanks: 0 }, signedPaper: true },
});
export const Q3 = form({ form: 'q3', name: 'Báo cáo Quý III', dueInWords: 'hết ngày 14/9/2023' });
const Q1 = form({
  ...{ form: 'q1', name: 'Báo cáo Quý I', period: 'not-applicable', statusInWords: 'Không áp dụng' },
  ...{ filling: { rows: 0, blanks: 0 } },
});
const Q4 = form({
  ...{ form: 'q4', name: 'Báo cáo Quý IV', period: 'not-open', statusInWords: 'Chưa mở' },
  ...{ dueInWords: 'hết ngày 14/12/2023', filling: { rows: 0, blanks: 0 } },
});
const KK = form({
  ...{ form: 'kk', name: 'Khó khăn, vướng mắc', statusInWords: 'Gửi bất cứ ngày nào' },
  ...{ filling: { rows: 1, blanks: 0 } },
});

/** The year with another third quarter. */
export const formsWith = (q3: FormView): readonly FormView[] => [
  PLAN,
  Q1,
  { ...Q1, form: 'q2', name: 'Báo cáo Quý II' },
  q3,
  Q4,
  KK,
];

export const READY: SidebarView = {
  ...{ account: CLERK, province: 'tỉnh Quảng Trị', cycle: 2023, today: '2023-09-09' },
  ...{ contact: 'Phòng Cải cách hành chính, Sở Nội vụ, 0233 000 000', role: 'unit', units: [UNIT] },
  workbook: { kind: 'ready', unit: UNIT, damages: [] },
  ...{ forms: formsWith(Q3), currentForm: 'q3', claims: [] },
  answers: [
    {
      ...{ id: 'KK-01', difficulty: 'Đường truyền ở thôn Cổ Trai chập chờn, không nộp được hồ sơ trực tuyến.' },
      ...{ status: 'Đã giải quyết', answer: 'Sở Thông tin và Truyền thông lắp thêm trạm trước 30/10.' },
      agency: 'Sở Thông tin và Truyền thông',
    },
  ],
};

export const RETURNED_Q3: FormView = {
  ...Q3,
  ...{ status: 'returned', statusInWords: 'Đã trả lại', revision: 1, submittedBy: CLERK },
  ...{ submittedAtInWords: '16:02 ngày 08/9/2023', returnReason: 'Kết quả ghi quá chung, chưa có minh chứng.' },
  remarks: [
    { text: 'Nêu số văn bản đã ban hành.', place: { tab: 'reportQ3', rowNumber: 14, columnNumber: 7 } },
    { text: 'NV-09: nhiệm vụ này đã rút, hãy gửi lại kế hoạch.', place: { tab: 'reportQ3' } },
  ],
};

const finding = (
  over: Pick<FindingView, 'id' | 'severity' | 'sentence' | 'cell' | 'place'> & Partial<FindingView>,
) => ({
  code: 'required-blank',
  ...over,
});

export const FINDINGS: readonly FindingView[] = [
  finding({
    ...{ id: 'a', severity: 'error', cell: 'G12', place: { tab: 'reportQ3', rowNumber: 12, columnNumber: 7 } },
    sentence: 'Ô G12 (Kết quả): nhiệm vụ đã hoàn thành phải có kết quả. Hãy ghi kết quả đạt được trong kỳ.',
  }),
  finding({
    ...{ id: 'b', severity: 'error', cell: 'F14', place: { tab: 'reportQ3', rowNumber: 14, columnNumber: 6 } },
    ...{
      sentence: 'Ô F14 (% lũy kế): “19.630” là chữ, không phải số. Hãy ghi lại là số.',
      fix: '19630',
      certain: true,
    },
  }),
  finding({
    ...{ id: 'c', severity: 'warning', cell: 'H15', place: { tab: 'reportQ3', rowNumber: 15, columnNumber: 8 } },
    sentence: 'Ô H15 (Minh chứng): nội dung giống hệt quý trước. Hãy xem lại và ghi kết quả của quý này.',
  }),
  finding({
    ...{ id: 'd', severity: 'hint', cell: 'C6', place: { tab: 'figures', rowNumber: 6, columnNumber: 3 } },
    ...{
      sentence: 'Ô C6 (Số liệu): chữ gõ bằng bảng mã cũ. Hãy đọc lại rồi chuyển sang Unicode.',
      fix: 'Hồ sơ trễ hẹn',
    },
    certain: false,
  }),
];

export function checkOf(findings: readonly FindingView[], at = '2023-09-09T07:05:00.000Z'): CheckView {
  const count = (wanted: FindingView['severity']) => findings.filter(({ severity }) => severity === wanted).length;
  return {
    ...{ form: 'q3', findings, filling: { rows: 12, blanks: count('error') } },
    counts: { errors: count('error'), warnings: count('warning'), hints: count('hint'), at },
  };
}

export function manyFindings(count: number): readonly FindingView[] {
  const [sample] = FINDINGS;
  if (sample === undefined) throw new Error('there is a sample');
  return Array.from({ length: count }, (_, index) => ({
    ...{ ...sample, id: `many-${index}`, cell: `G${index + 5}` },
    place: { tab: index < count / 2 ? 'reportQ3' : 'figures', rowNumber: index + 5, columnNumber: 7 },
  }));
}

export const SENDING: SendingView = {
  ...{ form: 'q3', name: 'Báo cáo Quý III', what: '12 nhiệm vụ, 9 số liệu', to: 'Sở Nội vụ (tỉnh Quảng Trị)' },
  ...{ timeliness: 'đúng hạn (hết ngày 14/9/2023)', late: false, warnings: 2, revision: 1, unit: UNIT },
  signedPaper: false,
};

export const RECEIPT: ReceiptView = {
  ...{ form: 'q3', name: 'Báo cáo Quý III', unit: UNIT, revision: 1, shortHash: '3f9a 07c1 b2de', by: CLERK },
  ...{ atInWords: '14:06 ngày 09/9/2023', timeliness: 'đúng hạn', unchanged: false },
};

export const SENT_Q3: FormView = {
  ...Q3,
  ...{ status: 'submitted', statusInWords: 'Đã gửi', revision: 1, filling: { rows: 12, blanks: 0 }, receipt: RECEIPT },
  ...{ submittedAtInWords: RECEIPT.atInWords, submittedBy: CLERK },
};

export const STRANGER: SidebarView = {
  ...READY,
  ...{ account: 'nguyen.van.moi@gmail.com', province: '', cycle: 0, contact: '', role: 'unknown', units: [] },
  ...{ workbook: { kind: 'none' }, forms: [], answers: [] },
  problem: {
    code: 'account-unknown',
    sentence:
      'Tài khoản nguyen.van.moi@gmail.com chưa được đăng ký cho đơn vị nào. Hãy bấm “Tôi thuộc đơn vị…” để đề nghị Sở Nội vụ cho phép.',
  },
};

export const NO_WORKBOOK: SidebarView = { ...READY, workbook: { kind: 'none' }, forms: [], answers: [] };
