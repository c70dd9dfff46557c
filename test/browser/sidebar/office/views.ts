/** What the server would tell Sở Nội vụ of Quảng Trị on an evening of August 2023, when the plans are due, and to the people beside it. */
import type {
  ConsolidationPlanView,
  ExtensionsView,
  FormCounts,
  LateView,
  OfficeForm,
  OfficeUnit,
  OfficeView,
  QueueItem,
  RunView,
  SubmissionView,
  WaitingClaim,
} from '../../../../shared/office/views.ts';
import type { SidebarView } from '../../../../addon/server/views.ts';
import { NO_WORKBOOK, READY } from '../views.ts';

export const REVIEWER = 'noivu.papi@gmail.com';

export const VINH_THAI: OfficeUnit = {
  ...{ id: 'xa-vinh-thai', name: 'Ủy ban nhân dân xã Vĩnh Thái', level: 'xa', parentName: 'huyện Vĩnh Linh' },
};
const SO: OfficeUnit = { id: 'so-tttt', name: 'Sở Thông tin và Truyền thông', level: 'so' };

const counts = (over: Partial<FormCounts>): FormCounts => ({
  ...{ expected: 155, submitted: 143, onTime: 139, late: 4, overdue: 12, returned: 2, accepted: 100, waiting: 41 },
  ...{ completenessInWords: '92,3 %', timelinessInWords: '89,7 %' },
  ...over,
});

const level = (levelName: string, level: OfficeUnit['level'], over: Partial<FormCounts>) => ({
  ...{ ...counts(over), level, levelName },
});

export const PLAN_FORM: OfficeForm = {
  ...{ form: 'plan', name: 'Kế hoạch', counts: counts({}) },
  dues: [
    { level: 'so', levelName: 'Sở, ban, ngành', dueInWords: 'hết ngày 07/8/2023' },
    { level: 'huyen', levelName: 'UBND cấp huyện', dueInWords: 'hết ngày 07/8/2023' },
    { level: 'xa', levelName: 'UBND cấp xã', dueInWords: 'hết ngày 10/8/2023' },
  ],
  levels: [
    level('Sở, ban, ngành', 'so', { expected: 20, submitted: 20, completenessInWords: '100 %' }),
    level('UBND cấp huyện', 'huyen', { expected: 10, submitted: 9, completenessInWords: '90 %' }),
    level('UBND cấp xã', 'xa', { expected: 125, submitted: 114, completenessInWords: '91,2 %' }),
  ],
};

const KK_FORM: OfficeForm = {
  ...{ form: 'kk', name: 'Khó khăn, vướng mắc', dues: [], levels: [] },
  counts: {
    ...{ expected: 0, submitted: 31, onTime: 0, late: 0, overdue: 0, returned: 0, accepted: 28, waiting: 3 },
    ...{ completenessInWords: '', timelinessInWords: '' },
  },
};

export const WAITING: QueueItem = {
  ...{ unit: VINH_THAI, form: 'plan', formName: 'Kế hoạch', revision: 2, by: 'vinhthai.papi@gmail.com' },
  ...{ at: '2023-08-07T10:12:00.000Z', atInWords: '17:12 ngày 07/8/2023', timeliness: 'đúng hạn', late: false },
  ...{ warnings: 3, flags: 2, remarks: { mended: 1, open: 1 } },
};

const QUEUE: readonly QueueItem[] = [
  WAITING,
  {
    ...{ unit: SO, form: 'plan', formName: 'Kế hoạch', revision: 1, by: 'sotttt.quangtri@gmail.com' },
    ...{ at: '2023-08-09T02:30:00.000Z', atInWords: '09:30 ngày 09/8/2023', timeliness: 'trễ 2 ngày', late: true },
    ...{ warnings: 0, flags: 0 },
  },
];

export const CLAIM: WaitingClaim = {
  ...{
    unit: VINH_THAI,
    claim: 4,
    by: 'nguyen.van.moi@gmail.com',
    note: 'Nguyễn Văn Mới, công chức Văn phòng - thống kê',
  },
  ...{ atInWords: '08:05 ngày 08/8/2023', replaces: 'cu.vinhthai@gmail.com', fromInWords: 'từ ngày 01/9/2023' },
};

export const DONE_RUN: RunView = {
  ...{ generation: 57, status: 'done', sentence: 'Đã tổng hợp lúc 08:30 ngày 09/8/2023: 2.341 dòng.' },
};

export const OFFICE: OfficeView = {
  ...{ scope: 'home-affairs', today: '2023-08-09', forms: [PLAN_FORM, KK_FORM], currentForm: 'plan' },
  ...{ queue: QUEUE, claims: [CLAIM], run: DONE_RUN, openDifficulties: 5 },
  upcoming: ['Ngày 10/8/2023: hạn nộp Kế hoạch của 125 đơn vị', 'Ngày 14/8/2023: khóa Kế hoạch'],
};

const OF_STAFF: SidebarView = {
  ...NO_WORKBOOK,
  ...{ account: REVIEWER, role: 'home-affairs', units: [], contact: '' },
};

export const STAFF: SidebarView = { ...OF_STAFF, office: OFFICE };

export const LEADER: SidebarView = {
  ...{ ...OF_STAFF, account: 'lanhdao.papi@gmail.com', role: 'leader' },
  office: { ...OFFICE, scope: 'leader', claims: [] },
};

export const DISTRICT: SidebarView = {
  ...READY,
  workbook: { kind: 'ready', unit: { id: 'huyen-vinh-linh', name: 'Ủy ban nhân dân huyện Vĩnh Linh' }, damages: [] },
  office: {
    ...OFFICE,
    ...{ scope: 'district', queue: [], claims: [], openDifficulties: 1 },
    forms: [
      {
        ...PLAN_FORM,
        counts: counts({ expected: 15, submitted: 12, onTime: 11, late: 1, overdue: 3, accepted: 9, waiting: 1 }),
        levels: [level('UBND cấp xã', 'xa', { expected: 15, submitted: 12, completenessInWords: '80 %' })],
      },
    ],
  },
};

const LONG =
  'Rà soát, cập nhật và niêm yết công khai 100 % thủ tục hành chính về đất đai tại bộ phận một cửa và trên trang thông tin điện tử của xã';

export const SUBMISSION: SubmissionView = {
  ...{ unit: VINH_THAI, form: 'plan', formName: 'Kế hoạch', revision: 2, atInWords: '17:12 ngày 07/8/2023' },
  ...{ by: 'vinhthai.papi@gmail.com', timeliness: 'đúng hạn (hết ngày 10/8/2023)', late: false },
  ...{ receipt: '3f9a07c1b2de', paperInWords: 'số 112/KH-UBND ngày 05/8/2023' },
  warnings: ['Thiếu minh chứng: 3', 'Chưa có nhiệm vụ cho nội dung yếu: 1'],
  remarks: [
    {
      ...{ tab: 'tasks', tabName: 'Kế hoạch', row: 'NV-02', column: 'target', place: 'Kế hoạch, NV-02, Chỉ tiêu' },
      ...{ reason: 'Chỉ tiêu thấp hơn kết quả năm trước, chưa nêu lý do.', outcome: 'open' },
      outcomeInWords: 'chưa sửa',
    },
    {
      ...{ tab: 'tasks', tabName: 'Kế hoạch', row: 'NV-01', column: 'product', place: 'Kế hoạch, NV-01, Sản phẩm' },
      ...{ reason: 'Nêu rõ sản phẩm.', outcome: 'mended', outcomeInWords: 'đã sửa' },
      ...{ before: 'Báo cáo', after: 'Báo cáo kết quả niêm yết, có ảnh chụp bảng niêm yết' },
    },
  ],
  flags: [
    {
      ...{ code: 'target-lowered', tab: 'tasks', row: 'NV-02', column: 'target' },
      sentence: 'NV-02: chỉ tiêu giảm từ 95 xuống 90',
    },
    {
      ...{ code: 'deadline-moved', tab: 'tasks', row: 'NV-02', column: 'end' },
      sentence: 'NV-02: hạn hoàn thành lùi từ 30/9/2023 sang 31/10/2023',
    },
  ],
  comparisons: [
    {
      ...{ against: 'submitted', revision: 1, unchangedRows: 9 },
      title: 'So với bản 1 (gửi 16:59 ngày 05/8/2023, đã trả lại)',
      rows: [
        {
          ...{ tab: 'tasks', tabName: 'Kế hoạch', row: 'NV-02', title: LONG, kind: 'changed' },
          cells: [
            { column: 'target', columnName: 'Chỉ tiêu', before: '95', after: '90' },
            { column: 'end', columnName: 'Hoàn thành', before: '30/9/2023', after: '31/10/2023' },
          ],
        },
        {
          ...{ tab: 'tasks', tabName: 'Kế hoạch', row: 'NV-05', title: 'Tập huấn công chức một cửa', kind: 'added' },
          cells: [{ column: 'product', columnName: 'Sản phẩm', before: '', after: '2 lớp tập huấn' }],
        },
        {
          ...{ tab: 'tasks', tabName: 'Kế hoạch', row: 'NV-03', title: 'In tờ rơi về dịch vụ công', kind: 'withdrawn' },
          cells: [{ column: 'product', columnName: 'Sản phẩm', before: '5.000 tờ rơi', after: '' }],
        },
      ],
    },
    {
      ...{ against: 'accepted', revision: 0, unchangedRows: 11, rows: [] },
      title: 'So với bản đã chấp nhận',
    },
  ],
  tabs: [
    {
      ...{ tab: 'tasks', tabName: 'Kế hoạch' },
      columns: [
        { column: 'task', columnName: 'Nhiệm vụ, giải pháp' },
        { column: 'product', columnName: 'Sản phẩm' },
        { column: 'target', columnName: 'Chỉ tiêu' },
        { column: 'end', columnName: 'Hoàn thành' },
      ],
      rows: [
        { row: 'NV-01', title: 'Niêm yết thủ tục', cells: ['Niêm yết thủ tục', 'Báo cáo', '', '30/9/2023'] },
        { row: 'NV-02', title: LONG, cells: [LONG, 'Bảng niêm yết', '90', '31/10/2023'] },
        { row: 'NV-05', title: 'Tập huấn', cells: ['Tập huấn', '2 lớp tập huấn', '', '30/11/2023'] },
      ],
    },
    {
      ...{ tab: 'papers', tabName: 'Văn bản' },
      columns: [{ column: 'number', columnName: 'Số ký hiệu' }],
      rows: [{ row: 'plan', title: 'Kế hoạch', cells: ['112/KH-UBND'] }],
    },
  ],
};

export const PLAN: ConsolidationPlanView = {
  ...{ lastDoneInWords: '08:30 ngày 09/8/2023', requests: 2, bytes: 18_400, seconds: 4, answers: 1 },
  tables: [
    { title: 'Kế hoạch', added: 9, changed: 2 },
    { title: 'Tiến độ nộp', added: 0, changed: 1 },
  ],
  sentence: 'Sẽ ghi 12 dòng vào 2 bảng, khoảng 4 giây.',
};

export const RUNNING: RunView = { generation: 58, status: 'running', sentence: 'Đang ghi bảng tổng hợp, lượt 58.' };
export const RAN: RunView = {
  ...{ generation: 58, status: 'done', sentence: 'Đã tổng hợp lúc 09:41 ngày 09/8/2023: 2.353 dòng.' },
};

export const EXTENSIONS: ExtensionsView = {
  extensions: [
    {
      ...{ unit: SO, form: 'plan', formName: 'Kế hoạch', due: '2023-08-15', dueInWords: 'hết ngày 15/8/2023' },
      ...{ reason: 'Chờ ý kiến của Bộ về chỉ tiêu', by: REVIEWER, atInWords: '10:00 ngày 07/8/2023' },
    },
  ],
};

export const LATE: LateView = {
  ...{ form: 'plan', formName: 'Kế hoạch', text: 'CHẬM NỘP KẾ HOẠCH (12)\nhuyện Vĩnh Linh: xã A, xã B' },
  groups: [
    { name: 'huyện Vĩnh Linh', units: 2, text: 'huyện Vĩnh Linh: xã A, xã B' },
    { name: 'thành phố Đông Hà', units: 10, text: 'thành phố Đông Hà: phường 1' },
  ],
};
