/** Tab "Kế hoạch": the unit's tasks of the year, one a row, each under an id that is given once. */
import { TASK_GROUPS } from '../choices.ts';
import type { Tab } from '../declaration.ts';

export const TASKS: Tab = {
  id: 'tasks',
  title: 'Kế hoạch',
  sheetId: 102,
  intro: 'Mỗi dòng là một nhiệm vụ. Mã NV đặt một lần và giữ nguyên cả năm. Mỗi nội dung yếu cần ít nhất một nhiệm vụ; bảy nhóm nhiệm vụ đều cần có.',
  rows: 'free',
  spareRows: 60,
  keyColumn: 'id',
  columns: [
    { id: 'id', header: 'Mã NV', type: 'code', origin: 'clerk', width: 64, maxLength: 8, help: 'Mã nhiệm vụ, ví dụ NV-01. Không dùng lại mã cũ cho việc khác.', required: { kind: 'always' } },
    { id: 'group', header: 'Nhóm nhiệm vụ', type: 'choice', origin: 'clerk', width: 170, choices: TASK_GROUPS, help: 'Một trong bảy nhóm nhiệm vụ của quyết định.', required: { kind: 'always' } },
    { id: 'contents', header: 'Nội dung PAPI', type: 'contents', origin: 'clerk', width: 84, help: 'Mã nội dung, ví dụ 1.3 hoặc 1.3; 5.1. Để trống nếu là việc chung.' },
    { id: 'task', header: 'Nhiệm vụ, giải pháp', type: 'text', origin: 'clerk', width: 300, maxLength: 2000, help: 'Việc sẽ làm, cụ thể.', required: { kind: 'always' } },
    { id: 'product', header: 'Sản phẩm, kết quả', type: 'text', origin: 'clerk', width: 200, maxLength: 1000, help: 'Văn bản, hội nghị, báo cáo… làm bằng chứng.', required: { kind: 'always' } },
    { id: 'target', header: 'Chỉ tiêu', type: 'text', origin: 'clerk', width: 90, maxLength: 200, help: 'Ví dụ: ≥ 95, 02, 100.' },
    { id: 'targetUnit', header: 'ĐVT', type: 'text', origin: 'clerk', width: 64, maxLength: 40, help: 'Đơn vị tính của chỉ tiêu: %, lớp, cuộc…' },
    { id: 'lead', header: 'Chủ trì', type: 'text', origin: 'clerk', width: 150, maxLength: 300, help: 'Bộ phận hoặc người chịu trách nhiệm chính.', required: { kind: 'always' } },
    { id: 'partners', header: 'Phối hợp', type: 'text', origin: 'clerk', width: 150, maxLength: 500, help: 'Các bộ phận, cơ quan phối hợp.' },
    { id: 'start', header: 'Bắt đầu', type: 'date', origin: 'clerk', width: 88, help: 'Ngày bắt đầu, dạng ngày/tháng/năm.' },
    { id: 'finish', header: 'Hoàn thành', type: 'deadline', origin: 'clerk', width: 104, help: 'Ngày hoàn thành, hoặc ghi “Thường xuyên”, “Hằng quý”.', required: { kind: 'always' } },
    { id: 'budget', header: 'Kinh phí (triệu đồng)', type: 'decimal', origin: 'clerk', width: 88, min: 0, max: 1_000_000, help: 'Số tiền, đơn vị triệu đồng. Để trống nếu không có.' },
    { id: 'note', header: 'Ghi chú', type: 'text', origin: 'clerk', width: 150, maxLength: 1000, help: 'Nội dung mạnh không có nhiệm vụ riêng thì ghi lý do giữ vững ở đây.' },
  ],
};
