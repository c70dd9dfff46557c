/** Tabs "Báo cáo Q1" to "Báo cáo Q4": what became of each task of the base plan. */
import type { QuarterForm } from '../../calendar/form.ts';
import { STATE_CHOICES } from '../choices.ts';
import type { Tab } from '../declaration.ts';

const ROMAN: Readonly<Record<QuarterForm, string>> = { q1: 'I', q2: 'II', q3: 'III', q4: 'IV' };
const SHEET_IDS: Readonly<Record<QuarterForm, number>> = { q1: 111, q2: 112, q3: 113, q4: 114 };

function report(form: QuarterForm): Tab {
  return {
    id: form,
    title: `Báo cáo ${form.toUpperCase()}`,
    sheetId: SHEET_IDS[form],
    intro: `Báo cáo Quý ${ROMAN[form]}: mỗi dòng là một nhiệm vụ trong kế hoạch đã gửi. Tỷ lệ hoàn thành là lũy kế từ đầu chu kỳ.`,
    rows: 'prefilled',
    spareRows: 0,
    keyColumn: 'id',
    columns: [
      { id: 'id', header: 'Mã NV', type: 'code', origin: 'prefilled', width: 64, help: 'Mã nhiệm vụ trong kế hoạch đã gửi.', required: { kind: 'always' } },
      { id: 'task', header: 'Nhiệm vụ, giải pháp', type: 'text', origin: 'prefilled', width: 300, help: 'Lấy từ kế hoạch đã gửi.' },
      { id: 'due', header: 'Hạn', type: 'text', origin: 'prefilled', width: 104, help: 'Lấy từ kế hoạch đã gửi.' },
      { id: 'state', header: 'Trạng thái', type: 'choice', origin: 'clerk', width: 120, choices: STATE_CHOICES, help: 'Chọn một trạng thái.', required: { kind: 'always' } },
      { id: 'percent', header: '% lũy kế', type: 'percent', origin: 'clerk', width: 72, min: 0, max: 100, help: 'Từ 0 đến 100. Hoàn thành là 100.', required: { kind: 'when', column: 'state', values: ['done', 'in-progress', 'late'] } },
      { id: 'result', header: 'Kết quả', type: 'text', origin: 'clerk', width: 260, maxLength: 3000, help: 'Kết quả trong kỳ, có số liệu.', required: { kind: 'when', column: 'state', values: ['done', 'in-progress', 'late'] } },
      { id: 'evidence', header: 'Minh chứng', type: 'text', origin: 'clerk', width: 200, maxLength: 1000, help: 'Số văn bản, đường dẫn… Bắt buộc khi Hoàn thành.', required: { kind: 'when', column: 'state', values: ['done'] } },
      { id: 'lateReason', header: 'Nguyên nhân chậm', type: 'text', origin: 'clerk', width: 200, maxLength: 1000, help: 'Bắt buộc khi Chậm tiến độ.', required: { kind: 'when', column: 'state', values: ['late'] } },
      { id: 'remedy', header: 'Hướng khắc phục', type: 'text', origin: 'clerk', width: 200, maxLength: 1000, help: 'Bắt buộc khi Chậm tiến độ.', required: { kind: 'when', column: 'state', values: ['late'] } },
    ],
  };
}

export const REPORTS: Readonly<Record<QuarterForm, Tab>> = {
  q1: report('q1'),
  q2: report('q2'),
  q3: report('q3'),
  q4: report('q4'),
};
