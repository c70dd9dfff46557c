/**
 * What a form was sent in spite of, for whoever reviews it: names of the findings with their counts. The ledger keeps codes and
 * counts alone, so that the sentences, which quote cells, can't be made again.
 */
import { FINDINGS, findingOrder, type FindingCode } from '../problems/findingCatalogue.ts';

/** Every warning has one. */
export const WARNING_NAMES: Readonly<Partial<Record<FindingCode, string>>> = {
  'shape-tab-duplicated': 'Trang có nhiều bản',
  'shape-header-merged': 'Ô tiêu đề bị gộp',
  'shape-column-renamed': 'Tiêu đề cột bị đổi',
  'shape-cells-merged': 'Ô bị gộp',
  'type-date-swappable': 'Ngày, tháng có thể bị đảo',
  'type-percent-scale': 'Tỷ lệ phần trăm ghi khác thang',
  'type-code-converted': 'Mã bị bảng tính tự đổi',
  'type-code-lost': 'Số, ký hiệu bị bảng tính tự đổi',
  'type-link': 'Đường dẫn không mở được',
  'length-short': 'Nội dung quá ngắn',
  'identity-reused': 'Mã cũ dùng cho việc khác',
  'identity-dropped-task': 'Nhiệm vụ bị rút',
  'identity-unknown-content': 'Nội dung không được giao',
  'identity-unknown-figure': 'Số liệu không có trong biểu',
  'identity-missing-paper': 'Thiếu dòng văn bản đã ký',
  'dates-outside-cycle': 'Ngày không thuộc năm',
  'dates-overdue-not-late': 'Quá hạn mà không ghi chậm',
  'coverage-strong-without-keep': 'Nội dung mạnh chưa có cách giữ vững',
  'coverage-group-unanswered': 'Nhóm nhiệm vụ còn trống',
  'coverage-figure-blank': 'Số liệu chưa báo cáo',
  'consistency-done-not-100': 'Hoàn thành mà chưa đủ 100%',
  'consistency-not-started-percent': 'Chưa làm mà đã có tỷ lệ',
  'consistency-cumulative-fell': 'Lũy kế giảm',
  'consistency-apologies': 'Thư xin lỗi ít hơn hồ sơ trễ hẹn, sai sót',
  'consistency-not-applicable': 'Ghi số vào quý không áp dụng',
  'suspicion-report-copied': 'Kết quả giống kỳ trước',
  'suspicion-text-repeated': 'Nội dung lặp lại ở nhiều dòng',
  'suspicion-target-lowered': 'Chỉ tiêu thấp hơn bản trước',
  'suspicion-deadline-later': 'Hạn lùi so với bản trước',
  'suspicion-figure-jump': 'Số tăng đột biến',
  'text-legacy': 'Chữ gõ bằng bảng mã cũ',
  'privacy-citizen-id': 'Có số căn cước công dân',
  'privacy-old-citizen-id': 'Có số chứng minh nhân dân',
  'privacy-phone': 'Có số điện thoại',
  'privacy-email': 'Có hộp thư cá nhân',
};

/** Code -> how often it was found, hints included. */
type Counts = Readonly<Record<string, number>>;

/** "Số liệu chưa báo cáo: 3", in the order of the findings; hints are left out. */
export function warningsInWords(counts: Counts): string[] {
  return named(counts).map(({ name, count }) => `${name}: ${count}`);
}

export function warningCount(counts: Counts): number {
  return named(counts).reduce((total, { count }) => total + count, 0);
}

function named(counts: Counts): { readonly name: string; readonly count: number }[] {
  return Object.entries(counts)
    .filter((entry): entry is [FindingCode, number] => Object.hasOwn(FINDINGS, entry[0]))
    .sort(([a], [b]) => findingOrder(a) - findingOrder(b))
    .flatMap(([code, count]) => {
      const name = WARNING_NAMES[code];
      return name === undefined ? [] : [{ name, count }];
    });
}
