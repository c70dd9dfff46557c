/** Every word of the office that the server does not say: labels, progress, news, questions before an act, the guide. */
import type { FormCounts, QueueItem, SubmissionView } from '../../../shared/office/views.ts';
import type { OfficeAct } from './acts.ts';
import type { Place } from './drafts.ts';

export const BUSY: Readonly<Record<OfficeAct['kind'], string>> = {
  enter: 'Đang tải…',
  refresh: 'Đang tải lại…',
  open: 'Đang mở biểu…',
  late: 'Đang lập danh sách…',
  review: 'Đang ghi kết quả duyệt…',
  plan: 'Đang xem có gì cần cập nhật…',
  consolidate: 'Đang yêu cầu cập nhật…',
  follow: '',
  extensions: 'Đang tải danh sách gia hạn…',
  extend: 'Đang ghi gia hạn…',
  decide: 'Đang ghi quyết định…',
  documents: 'Đang xem các văn bản…',
  download: 'Đang lập văn bản…',
  store: 'Đang lưu vào thư mục Drive…',
  freeze: 'Đang chốt lại số liệu…',
  issue: 'Đang ghi văn bản ký…',
  preview: 'Đang xem phải nhắc ai…',
  mail: 'Đang gửi thư, có thể mất một phút…',
};

export const DECIDED = {
  approve: 'Đã đồng ý. Tài khoản này làm việc được ngay cho đơn vị.',
  refuse: 'Đã từ chối. Người đề nghị thấy lý do trong thanh bên.',
} as const;

export const EXTENDED = 'Đã gia hạn. Đơn vị thấy hạn mới khi mở thanh bên.';

export const KEPT_REMARKS = 'Bản mới nhất đang ở dưới. Lý do và nhận xét bạn đã ghi vẫn còn.';

export const KEPT_REASON = 'Số liệu chốt mới nhất đang ở dưới. Lý do bạn đã ghi vẫn còn.';

export function reviewedInWords(
  decision: 'accept' | 'return',
  submission: Pick<SubmissionView, 'unit' | 'formName'> | undefined,
  remarks: number,
): string {
  const what = submission === undefined ? '' : ` ${submission.formName} của ${submission.unit.name}`;
  if (decision === 'accept') return `Đã chấp nhận${what}.`;
  return `Đã trả lại${what}${remarks === 0 ? '' : ` kèm ${remarks} nhận xét`}. Đơn vị thấy khi mở bảng tính.`;
}

/** What an acceptance does. */
export function acceptingInWords({ form }: Pick<SubmissionView, 'form'>): string {
  return form === 'plan'
    ? 'Chấp nhận sẽ chốt bản này làm căn cứ cho các báo cáo quý. Đơn vị đổi kế hoạch thì gửi bản mới, được duyệt riêng.'
    : 'Chấp nhận sẽ khóa biểu này. Đơn vị không gửi được bản khác, trừ khi được trả lại.';
}

export const RETURNING =
  'Đơn vị thấy lý do và từng nhận xét tại đúng ô, sửa rồi gửi lại. Sau hạn nộp chỉ sửa được các chỗ có nhận xét.';

/** The eight numbers of a form, in the order that they are read. */
export const COUNTS: readonly (readonly [count: Exclude<keyof FormCounts, `${string}InWords`>, label: string])[] = [
  ['expected', 'Phải nộp'],
  ['submitted', 'Đã nộp'],
  ['onTime', 'Đúng hạn'],
  ['late', 'Nộp muộn'],
  ['overdue', 'Quá hạn'],
  ['waiting', 'Chờ duyệt'],
  ['returned', 'Trả lại'],
  ['accepted', 'Chấp nhận'],
];

/** Of a form that nobody has to send there is neither. */
export const OF_DUES: readonly string[] = ['expected', 'onTime', 'late', 'overdue'];

/** What a reviewer should know of a submission before opening it. */
export function marksOf({ flags, warnings, remarks }: QueueItem): string {
  const marks = [
    flags === 0 ? '' : `${flags} điểm lưu ý`,
    remarks === undefined || remarks.open === 0 ? '' : `${remarks.open} chưa sửa`,
    remarks === undefined || remarks.mended === 0 ? '' : `${remarks.mended} đã sửa`,
    warnings === 0 ? '' : `${warnings} cảnh báo`,
  ];
  return marks.filter((mark) => mark !== '').join(' · ');
}

export function remarkLabel({ row, column }: Pick<Place, 'row' | 'column'>, isGiven: boolean): string {
  if (isGiven) return 'Sửa nhận xét';
  if (column !== undefined) return 'Nhận xét';
  return row === undefined ? 'Nhận xét cả trang' : 'Nhận xét cả dòng';
}

/** Keys of these tabs are nobody's words. */
const NAMED_BY_TITLE = ['figures', 'papers'];

export function rowWords({
  tab,
  row,
  title,
}: {
  readonly tab: string;
  readonly row: string;
  readonly title: string;
}): string {
  return NAMED_BY_TITLE.includes(tab) ? title : row;
}

export const KINDS = { added: 'Thêm', withdrawn: 'Rút', changed: 'Sửa' } as const;

export const AGAINST = { submitted: 'Bản đã gửi trước', accepted: 'Bản đã chấp nhận' } as const;

export const BLANK_CELL = '(trống)';

export function copiedInWords(units: number): string {
  return `Đã chép danh sách ${units} đơn vị`;
}

export const GUIDE: readonly (readonly [title: string, text: string])[] = [
  [
    'Xem tiến độ',
    'Chọn biểu ở đầu thanh bên. “Sao chép danh sách chậm nộp” chép tên các đơn vị theo huyện, dán được vào tin nhắn.',
  ],
  [
    'Duyệt',
    'Mở một biểu đang chờ. Bấm “Nhận xét” ở ô hoặc dòng cần sửa, rồi “Trả lại” với lý do chung; hoặc “Chấp nhận”. Nhận xét đang ghi được giữ khi bạn xem chỗ khác, đến khi tải lại trang.',
  ],
  [
    'Ghi trong bảng tổng hợp',
    'Các cột ghi chú là của Sở Nội vụ: ghi gì cũng được giữ, kể cả khi sắp xếp hay chèn dòng. Các cột khác do máy ghi.',
  ],
  [
    'Trả lời khó khăn',
    'Ghi ý kiến, cơ quan giải quyết và trạng thái ở trang Khó khăn. Đơn vị thấy sau khi “Cập nhật ngay”, chậm nhất 10 phút.',
  ],
  [
    'Đôn đốc bằng thư',
    'Hệ thống tự gửi thư nhắc mỗi ngày. Cần gửi ngay thì mở “Đôn đốc bằng thư”: xem trước ai nhận thư gì, rồi “Gửi”. Một người một thư mỗi ngày.',
  ],
  [
    'Văn bản',
    'Báo cáo và công văn đôn đốc là tệp .docx, để trống số và ngày cho văn thư. Ký xong thì ghi số ký hiệu, ngày, đường dẫn ở đây. Số liệu đổi sau khi chốt thì “Chốt lại”, ghi lý do.',
  ],
  ['Cập nhật ngay', 'Đưa các biểu mới nhận vào bảng tổng hợp. Nếu đang có lượt chạy, thanh bên theo dõi lượt đó.'],
];
