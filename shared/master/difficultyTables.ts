/**
 * Two tables of one register: every difficulty, where Sở Nội vụ types its answer, and the list for UBND tỉnh, laid out for
 * print, where it types what it proposes. Keys are the same.
 */
import { SETTLING_CHOICES } from '../progress/settling.ts';
import { GREY, WITHDRAWN_GREY } from './colours.ts';
import { annotation, projected, UNIT_COLUMNS } from './columns.ts';
import { PETITION_STATES } from './rows/petitions.ts';
import type { MasterTable } from './table.ts';

export const DIFFICULTIES: MasterTable = {
  id: 'difficulties',
  title: 'Khó khăn',
  sheetId: 210,
  frozenColumns: 4,
  columns: [
    ...UNIT_COLUMNS,
    projected('id', 'Mã KK', 'code', 64),
    projected('date', 'Ngày', 'date', 88),
    projected('days', 'Số ngày', 'integer', 64, {
      ...{ align: 'center', help: 'Số ngày đã chờ, đến ngày tổng hợp; để trống khi đã trả lời hoặc đã rút.' },
    }),
    projected('content', 'Nội dung PAPI', 'content', 84),
    projected('difficulty', 'Khó khăn, vướng mắc', 'text', 320),
    projected('cause', 'Nguyên nhân', 'text', 220),
    projected('proposal', 'Kiến nghị', 'text', 260),
    projected('settlingLevel', 'Cấp giải quyết', 'text', 120),
    projected('status', 'Tình trạng', 'text', 96),
    annotation('answer', 'Ý kiến trả lời', 260, 'Ý kiến trả lời; sẽ hiện trong bảng tính của đơn vị.'),
    annotation('agency', 'Cơ quan giải quyết', 160, 'Cơ quan được giao giải quyết.'),
    annotation('settling', 'Trạng thái', 130, 'Chọn trong danh sách; "Đã trả lời" thì khó khăn không còn chờ.', {
      choices: SETTLING_CHOICES,
    }),
    annotation('document', 'Số văn bản', 130, 'Số, ký hiệu văn bản trả lời.'),
  ],
  colours: [WITHDRAWN_GREY],
};

export const PETITIONS: MasterTable = {
  id: 'petitions',
  title: 'Trình UBND tỉnh',
  sheetId: 215,
  frozenColumns: 1,
  columns: [
    projected('order', 'TT', 'integer', 40, { align: 'center' }),
    projected('unitName', 'Đơn vị', 'text', 170),
    projected('id', 'Mã KK', 'code', 60),
    projected('content', 'Nội dung PAPI', 'content', 70),
    projected('difficulty', 'Khó khăn, vướng mắc', 'text', 280),
    projected('proposal', 'Kiến nghị', 'text', 240),
    projected('date', 'Ngày', 'date', 84),
    projected('days', 'Số ngày', 'integer', 56, { align: 'center' }),
    projected('status', 'Tình trạng', 'text', 100, { align: 'center' }),
    annotation('opinion', 'Ý kiến đề xuất của Sở Nội vụ', 260, 'Sở Nội vụ đề xuất UBND tỉnh giải quyết thế nào.'),
  ],
  colours: Object.values(PETITION_STATES).map((text) => ({ of: 'row', column: 'status', text, background: GREY })),
};
