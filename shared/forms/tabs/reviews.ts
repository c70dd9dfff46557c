/** Tab "Rà soát": the contents assigned to the unit with the province's baseline, and what the unit says of last year's measures. */
import { ASSESSMENT_CHOICES, FOLLOW_UP_CHOICES } from '../choices.ts';
import type { Tab } from '../declaration.ts';

export const REVIEWS: Tab = {
  id: 'reviews',
  title: 'Rà soát',
  sheetId: 101,
  intro: 'Mỗi dòng là một nội dung PAPI giao cho đơn vị. Điền các cột nền trắng; cột nền xám do tỉnh điền sẵn.',
  rows: 'prefilled',
  spareRows: 0,
  keyColumn: 'content',
  columns: [
    { id: 'content', header: 'Mã', type: 'code', origin: 'prefilled', width: 56, help: 'Mã nội dung thành phần của PAPI.' },
    { id: 'name', header: 'Nội dung thành phần', type: 'text', origin: 'prefilled', width: 220, help: 'Tên nội dung thành phần.' },
    { id: 'score', header: 'Điểm của tỉnh', type: 'score', origin: 'prefilled', width: 70, help: 'Điểm đã công bố của tỉnh; để trống là không có số liệu. Không có điểm riêng của từng đơn vị.' },
    { id: 'rank', header: 'Vị trí', type: 'code', origin: 'prefilled', width: 64, help: 'Vị trí của tỉnh trên số tỉnh có công bố điểm, tính từ số liệu.' },
    { id: 'change', header: 'So năm trước', type: 'score', origin: 'prefilled', width: 76, help: 'Tăng, giảm so với năm trước; để trống khi hai năm không so sánh được.' },
    { id: 'verdict', header: 'Yếu / giữ vững', type: 'text', origin: 'prefilled', width: 110, help: 'Nội dung yếu cần có nhiệm vụ cải thiện; nội dung mạnh cần giữ vững.' },
    { id: 'reason', header: 'Căn cứ', type: 'text', origin: 'prefilled', width: 220, help: 'Vì sao xếp là yếu hoặc giữ vững (tính từ số liệu).' },
    { id: 'measure', header: 'Giải pháp năm trước', type: 'text', origin: 'clerk', width: 240, maxLength: 2000, help: 'Giải pháp đơn vị đã làm năm trước cho nội dung này.', required: { kind: 'always' } },
    { id: 'result', header: 'Kết quả', type: 'text', origin: 'clerk', width: 220, maxLength: 2000, help: 'Kết quả đạt được, có số liệu nếu có.' },
    { id: 'assessment', header: 'Đánh giá', type: 'choice', origin: 'clerk', width: 92, choices: ASSESSMENT_CHOICES, help: 'Chọn: Tốt, Đạt hoặc Chưa đạt.', required: { kind: 'always' } },
    { id: 'followUp', header: 'Tiếp tục / thay / bỏ', type: 'choice', origin: 'clerk', width: 100, choices: FOLLOW_UP_CHOICES, help: 'Năm nay tiếp tục, thay hay bỏ giải pháp này.', required: { kind: 'always' } },
    { id: 'shortcoming', header: 'Hạn chế', type: 'text', origin: 'clerk', width: 200, maxLength: 2000, help: 'Bắt buộc khi chọn Chưa đạt.', required: { kind: 'when', column: 'assessment', values: ['not-met'] } },
    { id: 'cause', header: 'Nguyên nhân', type: 'text', origin: 'clerk', width: 200, maxLength: 2000, help: 'Bắt buộc khi chọn Chưa đạt.', required: { kind: 'when', column: 'assessment', values: ['not-met'] } },
  ],
};
