/** Tab "Khó khăn": a register for the whole year, sent any day; what Sở Nội vụ answers comes back in its last columns. */
import { SETTLING_CHOICES } from '../choices.ts';
import type { Tab } from '../declaration.ts';

export const DIFFICULTIES: Tab = {
  id: 'difficulties',
  title: 'Khó khăn',
  sheetId: 131,
  intro: 'Ghi khó khăn, vướng mắc bất cứ ngày nào, mỗi việc một dòng, rồi bấm Gửi. Ý kiến trả lời hiện ở các cột cuối.',
  rows: 'free',
  spareRows: 30,
  keyColumn: 'id',
  columns: [
    { id: 'id', header: 'Mã KK', type: 'code', origin: 'clerk', width: 64, maxLength: 8, help: 'Ví dụ KK-01, giữ nguyên cả năm.', required: { kind: 'always' } },
    { id: 'date', header: 'Ngày', type: 'date', origin: 'clerk', width: 88, help: 'Ngày ghi nhận, dạng ngày/tháng/năm.', required: { kind: 'always' } },
    { id: 'content', header: 'Nội dung PAPI', type: 'contents', origin: 'clerk', width: 84, help: 'Mã nội dung liên quan, ví dụ 5.3.' },
    { id: 'difficulty', header: 'Khó khăn, vướng mắc', type: 'text', origin: 'clerk', width: 300, maxLength: 3000, help: 'Nêu rõ việc gì, vướng ở đâu. Không ghi thông tin cá nhân của người dân.', required: { kind: 'always' } },
    { id: 'cause', header: 'Nguyên nhân', type: 'text', origin: 'clerk', width: 220, maxLength: 2000, help: 'Nguyên nhân, nếu biết.' },
    { id: 'proposal', header: 'Kiến nghị', type: 'text', origin: 'clerk', width: 260, maxLength: 2000, help: 'Đề nghị giải quyết thế nào.', required: { kind: 'always' } },
    { id: 'level', header: 'Cấp giải quyết', type: 'choice', origin: 'clerk', width: 120, choices: SETTLING_CHOICES, help: 'Cấp có thẩm quyền giải quyết.', required: { kind: 'always' } },
    { id: 'status', header: 'Trạng thái', type: 'text', origin: 'back', width: 110, help: 'Do Sở Nội vụ ghi.' },
    { id: 'answer', header: 'Ý kiến trả lời', type: 'text', origin: 'back', width: 260, help: 'Do Sở Nội vụ ghi.' },
  ],
};
