/** Tabs "Báo cáo Q1".."Báo cáo Q4": the tasks of the base plan, one row each, with what was done up to the cut-off. */
import { TASK_STATE_CHOICES } from '../choices.ts';
import type { Condition, TabDeclaration } from '../declaration.ts';

const WORKED: Condition = {
  kind: 'one-of',
  column: 'state',
  values: ['done', 'in-progress', 'late'],
  because: 'khi nhiệm vụ đã làm hoặc đang làm',
};
const DONE: Condition = {
  kind: 'one-of',
  column: 'state',
  values: ['done'],
  because: 'khi trạng thái là "Hoàn thành"',
};
const LATE: Condition = {
  kind: 'one-of',
  column: 'state',
  values: ['late'],
  because: 'khi trạng thái là "Chậm tiến độ"',
};

const COLUMNS: TabDeclaration['columns'] = [
  {
    id: 'id',
    header: 'Mã NV',
    also: ['Mã nhiệm vụ', 'Mã'],
    type: 'code',
    origin: 'prefilled',
    width: 65,
    align: 'center',
    help: 'Mã nhiệm vụ trong kế hoạch, điền sẵn.',
  },
  {
    id: 'task',
    header: 'Nhiệm vụ',
    also: ['Nhiệm vụ, giải pháp'],
    type: 'text',
    origin: 'prefilled',
    width: 260,
    help: 'Nhiệm vụ theo kế hoạch đã gửi, điền sẵn.',
  },
  {
    id: 'due',
    header: 'Hạn',
    also: ['Thời hạn', 'Hoàn thành'],
    type: 'deadline',
    origin: 'prefilled',
    width: 95,
    align: 'center',
    help: 'Hạn hoàn thành theo kế hoạch, điền sẵn. "Thường xuyên" và "Hằng quý" không bị tính chậm.',
  },
  {
    id: 'state',
    header: 'Trạng thái',
    also: ['Tình trạng', 'Tiến độ'],
    type: 'choice',
    origin: 'clerk',
    required: 'always',
    choices: TASK_STATE_CHOICES,
    width: 120,
    align: 'center',
    help: 'Chọn: Hoàn thành, Đang thực hiện, Chậm tiến độ, Chưa thực hiện hoặc Không phát sinh.',
  },
  {
    id: 'percent',
    header: '% lũy kế',
    also: ['Tỷ lệ hoàn thành'],
    type: 'percent',
    origin: 'clerk',
    required: [WORKED],
    min: 0,
    max: 100,
    width: 75,
    align: 'center',
    help: 'Phần trăm khối lượng đã xong từ đầu năm, từ 0 đến 100. Hoàn thành là 100%.',
  },
  {
    id: 'result',
    header: 'Kết quả',
    also: ['Kết quả thực hiện'],
    type: 'text',
    origin: 'clerk',
    required: [WORKED],
    maxLength: 3000,
    width: 260,
    help: 'Kết quả trong kỳ này, có số liệu; không chép lại kỳ trước.',
  },
  {
    id: 'evidence',
    header: 'Minh chứng',
    also: ['Tài liệu minh chứng'],
    type: 'text',
    origin: 'clerk',
    required: [DONE],
    maxLength: 1000,
    width: 190,
    help: 'Số văn bản hoặc đường dẫn chứng minh nhiệm vụ đã xong.',
  },
  {
    id: 'lateReason',
    header: 'Nguyên nhân chậm',
    also: ['Lý do chậm'],
    type: 'text',
    origin: 'clerk',
    required: [LATE],
    maxLength: 1000,
    width: 180,
    help: 'Vì sao chậm so với hạn.',
  },
  {
    id: 'remedy',
    header: 'Hướng khắc phục',
    also: ['Biện pháp khắc phục'],
    type: 'text',
    origin: 'clerk',
    required: [LATE],
    maxLength: 1000,
    width: 180,
    help: 'Sẽ làm gì và xong khi nào.',
  },
];

function report<const Id extends string>(id: Id, title: string, sheetId: number): TabDeclaration<Id> {
  return {
    id,
    title,
    sheetId,
    instruction:
      'Các nhiệm vụ lấy từ kế hoạch đã gửi. Chọn trạng thái, ghi % lũy kế từ đầu năm và kết quả trong kỳ. Không thêm, bớt dòng: nhiệm vụ thay đổi thì gửi lại kế hoạch.',
    rows: 'fixed',
    key: 'id',
    spareRows: 0,
    frozenColumns: 2,
    columns: COLUMNS,
  };
}

export const REPORT_Q1 = report('reportQ1', 'Báo cáo Q1', 131);
export const REPORT_Q2 = report('reportQ2', 'Báo cáo Q2', 132);
export const REPORT_Q3 = report('reportQ3', 'Báo cáo Q3', 133);
export const REPORT_Q4 = report('reportQ4', 'Báo cáo Q4', 134);
