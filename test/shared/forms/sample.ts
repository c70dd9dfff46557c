/** One unit with a little of everything, written out: for tables of tampering and the golden file. */
import type { ContentOf, PlanContent } from '../../../shared/forms/content.ts';
import type { WorkbookContext } from '../../../shared/forms/context.ts';
import { EDITION } from '../../../shared/forms/unitWorkbook.ts';

export const PLAN: PlanContent = {
  reviews: [
    {
      content: '1.3',
      measure: 'Niêm yết danh sách ứng cử trưởng thôn',
      result: '12/12 thôn đã niêm yết',
      assessment: 'met',
      followUp: 'continue',
      shortcoming: 'Tỷ lệ cử tri dự họp thấp',
      cause: 'Thông báo muộn',
    },
    { content: '5.4', measure: 'Trả kết quả tại nhà', result: '=30 hồ sơ', assessment: 'good', followUp: 'continue' },
  ],
  tasks: [
    {
      id: 'NV-01',
      group: 1,
      contents: ['1.3'],
      task: 'Rà soát quy trình bầu trưởng thôn',
      product: 'Báo cáo rà soát',
      target: '01',
      targetUnit: 'báo cáo',
      lead: 'Công chức Văn phòng - Thống kê',
      partners: 'Ủy ban MTTQ xã; các thôn',
      start: '2023-08-01',
      finish: { kind: 'date', date: '2023-09-08' },
      budget: 1.5,
    },
    {
      id: 'NV-02',
      group: 4,
      contents: ['5.4'],
      task: 'Gửi phiếu xin lỗi khi trễ hẹn',
      product: 'Phiếu xin lỗi',
      lead: 'Bộ phận Một cửa',
      finish: { kind: 'continuous' },
      note: 'duy trì',
    },
    {
      id: 'NV-03',
      group: 6,
      contents: [],
      task: 'Tập huấn kỹ năng giao tiếp',
      product: '02 lớp tập huấn',
      lead: 'Công chức Văn hóa - Xã hội',
      finish: { kind: 'quarterly' },
    },
  ],
  paper: { number: '12/KH-UBND', date: '2023-08-07', signer: 'Chủ tịch Nguyễn Văn Mẫu', link: 'https://vb.example/12' },
};

export const CONTENT: Partial<ContentOf> = {
  plan: PLAN,
  q3: {
    tasks: [
      { id: 'NV-01', state: 'done', percent: 100, result: 'Đã rà soát 12 thôn', evidence: 'BC 45/BC-UBND' },
      { id: 'NV-02', state: 'in-progress', percent: 57, result: 'Đã gửi 03 phiếu' },
      { id: 'NV-03', state: 'not-started' },
    ],
    figures: {
      vb_chi_dao: { kind: 'value', value: 4 },
      hs_tiep_nhan: { kind: 'value', value: 1963 },
      hs_tre_hen: { kind: 'value', value: 0 },
      kn_tc: { kind: 'nothing-to-report' },
      ck_hn: { kind: 'yes' },
      ck_ns: { kind: 'no' },
    },
  },
  kk: {
    difficulties: [
      {
        id: 'KK-01',
        date: '2023-08-20',
        content: '5.4',
        difficulty: 'Thiếu máy quét',
        proposal: 'Cấp 01 máy quét',
        level: 'home-affairs',
      },
    ],
  },
};

export const CONTEXT: WorkbookContext = {
  edition: EDITION,
  province: 'Quảng Trị',
  cycle: 2023,
  unit: { id: '19342', name: 'UBND xã Hải Thử', level: 'xa', parentName: 'huyện Hải Lăng' },
  today: '2023-08-01',
  contactOfHomeAffairs: 'Phòng Cải cách hành chính, Sở Nội vụ tỉnh Quảng Trị',
  simulated: true,
  forms: [
    {
      form: 'plan',
      period: 'open',
      due: '2023-08-07',
      dueInWords: 'hết ngày 07/8/2023',
      status: 'returned',
      revision: 1,
      submittedAt: '2023-08-04T09:30:00Z',
      submittedBy: 'can-bo@example.vn',
      returnReason: 'Chưa nêu nguyên nhân',
      remarks: [
        { tab: 'reviews', row: '1.3', column: 'cause', reason: 'Nêu cụ thể hơn' },
        { tab: 'tasks', reason: 'Thiếu nhóm nhiệm vụ 7' },
      ],
    },
    { form: 'q1', period: 'not-applicable', status: 'not-submitted', revision: 0, remarks: [] },
    { form: 'q2', period: 'not-applicable', status: 'not-submitted', revision: 0, remarks: [] },
    {
      form: 'q3',
      period: 'not-open',
      due: '2023-09-18',
      dueInWords: 'hết ngày 18/9/2023',
      status: 'not-submitted',
      revision: 0,
      remarks: [],
    },
    {
      form: 'q4',
      period: 'not-open',
      due: '2023-12-18',
      dueInWords: 'hết ngày 18/12/2023',
      status: 'not-submitted',
      revision: 0,
      remarks: [],
    },
    { form: 'kk', period: 'open', status: 'accepted', revision: 2, submittedAt: '2023-08-20T02:00:00Z', remarks: [] },
  ],
  contents: [
    {
      code: '1.3',
      name: 'Chất lượng bầu cử',
      score: 1.31,
      rank: 55,
      of: 61,
      change: -0.12,
      verdict: 'weak',
      reason: 'Vị trí 55/61, thuộc 15 tỉnh cuối (tính từ số liệu).',
    },
    {
      code: '5.4',
      name: 'Thủ tục hành chính cấp xã/phường',
      score: 2.6,
      rank: 9,
      of: 61,
      verdict: 'strong',
      reason: 'Vị trí 9/61, thuộc 15 tỉnh đầu (tính từ số liệu).',
    },
    { code: '7.1', name: 'Nghiêm túc trong bảo vệ môi trường', verdict: 'unknown' },
  ],
  basePlan: PLAN,
  reports: {},
  knownTasks: {},
  knownDifficulties: ['KK-01'],
  answers: [{ id: 'KK-01', status: 'Đã giải quyết', answer: 'Đã cấp trong tháng 9', agency: 'Sở Nội vụ' }],
  notApplicable: ['q1', 'q2'],
};
