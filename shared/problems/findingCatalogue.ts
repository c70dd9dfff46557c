/**
 * Every finding of validation: its family, how grave it is, and the Vietnamese words for what is wrong and what to do.
 *
 * `fault` and `remedy` are made from `expected` and `received` of the finding; the place ("Ô E12 …") is put before them by
 * `findingSentence.ts`. Nothing else words a finding.
 */
import type { Finding, Severity } from './finding.ts';

/** In the order in which findings of one cell are shown. */
export const FAMILIES = [
  'shape',
  'required',
  'type',
  'choice',
  'length',
  'identity',
  'dates',
  'coverage',
  'consistency',
  'text',
] as const;
export type FindingFamily = (typeof FAMILIES)[number];

type Words = (finding: Pick<Finding, 'expected' | 'received'>) => string;

export interface FindingDescription {
  readonly severity: Severity;
  readonly fault: Words;
  readonly remedy: Words;
}

const said =
  (text: string): Words =>
  () =>
    text;

function entry(severity: Severity, fault: Words | string, remedy: Words | string): FindingDescription {
  return {
    severity,
    fault: typeof fault === 'string' ? said(fault) : fault,
    remedy: typeof remedy === 'string' ? said(remedy) : remedy,
  };
}

const quoted = (text: string) => `“${text}”`;

/** By family, then in the order of the rules. */
export const FINDINGS = {
  'shape-tab-missing': entry(
    'error',
    ({ expected }) => `không có trang ${quoted(expected)}`,
    'bấm “Tạo biểu mẫu” để tạo lại trang này',
  ),
  'shape-tab-renamed': entry(
    'hint',
    ({ received, expected }) => `trang đã bị đổi tên thành ${quoted(received)}, tên gốc là ${quoted(expected)}`,
    'bấm “Tạo biểu mẫu” để trả lại tên cũ',
  ),
  'shape-tab-duplicated': entry(
    'warning',
    ({ received, expected }) => `có bản sao ${quoted(received)} của trang ${quoted(expected)}; chỉ trang gốc được đọc`,
    'chuyển nội dung về trang gốc rồi xóa bản sao',
  ),
  'shape-header-moved': entry(
    'hint',
    ({ received }) => `dòng tiêu đề đang ở ${received}`,
    'xóa các dòng chèn thêm phía trên tiêu đề',
  ),
  'shape-header-merged': entry(
    'warning',
    ({ expected }) => `ô tiêu đề của cột ${quoted(expected)} bị gộp`,
    'bỏ gộp ô rồi bấm “Tạo biểu mẫu” để khôi phục tiêu đề',
  ),
  'shape-column-missing': entry(
    'error',
    ({ expected }) => `không tìm thấy cột ${quoted(expected)}`,
    'bấm “Tạo biểu mẫu” để thêm lại cột này',
  ),
  'shape-column-moved': entry(
    'hint',
    ({ expected, received }) => `cột đã chuyển từ ${expected} sang ${received}`,
    'không cần sửa; muốn như cũ thì bấm “Tạo biểu mẫu”',
  ),
  'shape-column-renamed': entry(
    'warning',
    ({ expected, received }) => `tiêu đề cột là ${quoted(received)}, tên gốc là ${quoted(expected)}`,
    'ghi lại đúng tên gốc, hoặc bấm “Tạo biểu mẫu”',
  ),
  'shape-cells-merged': entry('warning', 'ô bị gộp nên chỉ ô đầu có giá trị', 'bỏ gộp ô và điền từng ô'),
  'required-missing': entry('error', ({ expected }) => `ô để trống, phải điền ${expected}`, 'điền giá trị vào ô này'),
  'required-no-rows': entry('error', 'chưa có dòng nào', 'điền ít nhất một dòng'),
  'type-formula': entry(
    'error',
    ({ received }) => `ô chứa công thức (đang hiện ${quoted(received)})`,
    'dán lại dưới dạng giá trị: Ctrl+C rồi Ctrl+Shift+V',
  ),
  'type-date': entry(
    'error',
    ({ received }) => `${quoted(received)} không đọc được thành ngày`,
    ({ expected }) => `ghi ${expected}`,
  ),
  'type-date-text': entry(
    'hint',
    ({ received }) => `ngày ${quoted(received)} đang là chữ`,
    ({ expected }) => `bấm “Sửa giúp tôi” để đổi thành ngày ${expected}`,
  ),
  'type-date-inexact': entry(
    'hint',
    ({ received, expected }) => `${quoted(received)} được hiểu là hạn ${expected}`,
    'nếu không đúng, ghi rõ ngày/tháng/năm',
  ),
  'type-date-swappable': entry(
    'warning',
    ({ received, expected }) => `bảng tính dùng kiểu ngày của Mỹ, ${received} có thể là ${expected}`,
    'kiểm tra lại ngày, tháng; đặt ngôn ngữ bảng tính là Việt Nam',
  ),
  'type-number': entry(
    'error',
    ({ received, expected }) => `${quoted(received)} không phải ${expected}`,
    'chỉ ghi một con số, ví dụ 12 hoặc 12,5',
  ),
  'type-number-text': entry(
    'hint',
    ({ received }) => `số ${quoted(received)} đang là chữ`,
    ({ expected }) => `bấm “Sửa giúp tôi” để đổi thành số ${expected}`,
  ),
  'type-number-ambiguous': entry(
    'error',
    ({ received, expected }) => `${quoted(received)} có thể hiểu là ${expected}`,
    'ghi lại không dùng dấu chấm, ví dụ 19630 hoặc 19,63',
  ),
  'type-number-range': entry(
    'error',
    ({ received, expected }) => `số ${received} nằm ngoài khoảng cho phép (${expected})`,
    'kiểm tra lại con số và đơn vị tính',
  ),
  'type-percent-scale': entry(
    'warning',
    ({ received, expected }) => `${received} được hiểu là ${expected}`,
    'nếu không đúng, ghi số từ 0 đến 100 kèm dấu %',
  ),
  'type-code-converted': entry(
    'warning',
    ({ received, expected }) => `bảng tính đã tự đổi mã thành ${quoted(received)}; được hiểu là ${quoted(expected)}`,
    'định dạng ô là văn bản (Định dạng > Số > Văn bản thuần túy) rồi ghi lại mã',
  ),
  'type-link': entry(
    'warning',
    ({ received }) => `${quoted(received)} không phải đường dẫn`,
    'dán đường dẫn bắt đầu bằng https://',
  ),
  'choice-unknown': entry(
    'error',
    ({ received, expected }) => `${quoted(received)} không có trong danh sách (${expected})`,
    'chọn một giá trị trong danh sách của ô',
  ),
  'choice-respelled': entry(
    'hint',
    ({ received, expected }) => `${quoted(received)} được hiểu là ${quoted(expected)}`,
    'bấm “Sửa giúp tôi” để ghi đúng như danh sách',
  ),
  'choice-content-unknown': entry(
    'error',
    ({ received }) => `không có nội dung PAPI mã ${quoted(received)}`,
    'ghi mã như ở trang Rà soát, ví dụ 1.3 hoặc 1.3; 5.1',
  ),
  'length-over': entry(
    'error',
    ({ received, expected }) => `nội dung dài ${received} ký tự, tối đa ${expected}`,
    'rút ngắn nội dung',
  ),
  'length-short': entry(
    'warning',
    ({ received }) => `nội dung ${quoted(received)} quá ngắn để hiểu việc gì`,
    'ghi cụ thể hơn',
  ),
  'identity-missing': entry('error', 'dòng chưa có mã', ({ expected }) => `ghi mã mới, ví dụ ${expected}`),
  'identity-malformed': entry(
    'error',
    ({ received }) => `mã ${quoted(received)} không đúng dạng`,
    ({ expected }) => `ghi mã dạng ${expected}`,
  ),
  'identity-duplicate': entry(
    'error',
    ({ received }) => `mã ${quoted(received)} đã dùng ở dòng trên`,
    ({ expected }) => `giữ mã ở dòng trên, đổi mã dòng này thành ${expected}`,
  ),
  'identity-reused': entry(
    'warning',
    ({ received, expected }) => `mã ${quoted(received)} trước đây là việc khác (${expected})`,
    'nếu là việc mới, dùng mã chưa dùng bao giờ',
  ),
  'identity-dropped-task': entry(
    'warning',
    ({ received, expected }) =>
      `nhiệm vụ ${received} (${expected}) đã gửi trước đây không còn trong kế hoạch, sẽ được ghi “Đã rút”`,
    'nếu không định rút, thêm lại dòng này',
  ),
  'identity-unknown-task': entry(
    'error',
    ({ received }) => `mã ${quoted(received)} không có trong kế hoạch đã gửi`,
    'sửa lại mã; nhiệm vụ mới thì bổ sung vào trang Kế hoạch và gửi kế hoạch trước',
  ),
  'identity-missing-task': entry(
    'error',
    ({ received, expected }) => `thiếu dòng của nhiệm vụ ${received} (${expected})`,
    'bấm “Tạo biểu mẫu” để thêm lại dòng, rồi điền',
  ),
  'identity-unknown-content': entry(
    'warning',
    ({ received }) => `nội dung ${quoted(received)} không được giao cho đơn vị nên không được tính`,
    'xóa dòng này hoặc sửa lại mã',
  ),
  'identity-missing-content': entry(
    'error',
    ({ received, expected }) => `thiếu dòng của nội dung ${received} (${expected}) được giao cho đơn vị`,
    'bấm “Tạo biểu mẫu” để thêm lại dòng, rồi điền',
  ),
  'identity-unknown-figure': entry(
    'warning',
    ({ received }) => `không có chỉ tiêu mã ${quoted(received)} nên dòng này không được tính`,
    'bấm “Tạo biểu mẫu” để khôi phục bảng số liệu',
  ),
  'dates-order': entry(
    'error',
    ({ received, expected }) => `ngày hoàn thành ${received} trước ngày bắt đầu ${expected}`,
    'sửa một trong hai ngày',
  ),
  'dates-outside-cycle': entry(
    'warning',
    ({ received, expected }) => `ngày ${received} không thuộc năm ${expected}`,
    'kiểm tra lại năm',
  ),
  'dates-future': entry(
    'error',
    ({ received, expected }) => `ngày ${received} sau hôm nay (${expected})`,
    'kiểm tra lại ngày',
  ),
  'dates-overdue-not-late': entry(
    'warning',
    ({ received, expected }) => `nhiệm vụ đã quá hạn ${expected} mà trạng thái là ${quoted(received)}`,
    'chọn “Chậm tiến độ” và ghi nguyên nhân, hoặc “Hoàn thành” nếu đã xong',
  ),
  'coverage-weak-without-task': entry(
    'error',
    ({ received, expected }) => `nội dung yếu ${received} (${expected}) chưa có nhiệm vụ nào`,
    'thêm một nhiệm vụ và ghi mã này ở cột Nội dung PAPI',
  ),
  'coverage-strong-without-keep': entry(
    'warning',
    ({ received, expected }) => `nội dung mạnh ${received} (${expected}) chưa có cách giữ vững`,
    'chọn “Tiếp tục” ở trang Rà soát hoặc thêm một nhiệm vụ',
  ),
  'coverage-group-unanswered': entry(
    'warning',
    ({ expected }) => `chưa có nhiệm vụ nào thuộc nhóm ${quoted(expected)}`,
    'thêm ít nhất một nhiệm vụ của nhóm này',
  ),
  'coverage-figure-blank': entry(
    'warning',
    ({ expected }) => `chưa báo cáo số liệu ${quoted(expected)}`,
    'ghi con số, hoặc “Không phát sinh” nếu không có việc',
  ),
  'consistency-done-not-100': entry(
    'warning',
    ({ received }) => `trạng thái “Hoàn thành” nhưng tỷ lệ lũy kế là ${received}`,
    'ghi 100% hoặc đổi trạng thái',
  ),
  'consistency-100-not-done': entry(
    'error',
    ({ received }) => `tỷ lệ lũy kế là 100% nhưng trạng thái là ${quoted(received)}`,
    'chọn “Hoàn thành” hoặc sửa tỷ lệ',
  ),
  'consistency-not-started-percent': entry(
    'warning',
    ({ received, expected }) => `trạng thái ${quoted(expected)} nhưng tỷ lệ lũy kế là ${received}`,
    'chọn “Đang thực hiện” hoặc xóa tỷ lệ',
  ),
  'consistency-cumulative-fell': entry(
    'warning',
    ({ received, expected }) => `tỷ lệ lũy kế ${received} thấp hơn lần báo cáo trước (${expected})`,
    'lũy kế không thể giảm; kiểm tra lại, hoặc ghi lý do ở cột Kết quả',
  ),
  'consistency-apologies': entry(
    'warning',
    ({ received, expected }) => `có ${expected} hồ sơ trễ hẹn, sai sót nhưng chỉ ${received} thư, phiếu xin lỗi`,
    'gửi đủ thư xin lỗi hoặc kiểm tra lại số liệu',
  ),
  'consistency-part-over-whole': entry(
    'error',
    ({ received, expected }) => `số ${received} lớn hơn tổng ${expected}`,
    'kiểm tra lại hai con số',
  ),
  'consistency-not-applicable': entry(
    'warning',
    ({ received }) => `quý này không áp dụng nhưng ô ghi ${quoted(received)}; giá trị không được tính`,
    'xóa giá trị trong ô',
  ),
  'text-composition': entry(
    'hint',
    ({ received }) => `chữ có dấu bị tách rời (${quoted(received)})`,
    'bấm “Sửa giúp tôi”; hoặc gõ lại bằng bộ gõ Unicode dựng sẵn',
  ),
  'text-invisible': entry(
    'hint',
    ({ received }) => `ô có ký tự ẩn (${quoted(received)})`,
    'bấm “Sửa giúp tôi”, hoặc gõ lại ô',
  ),
  'text-look-alike-d': entry(
    'hint',
    ({ received }) => `chữ Đ không phải chữ Đ tiếng Việt (${quoted(received)})`,
    'bấm “Sửa giúp tôi”, hoặc gõ lại chữ Đ',
  ),
} as const satisfies Readonly<Record<string, FindingDescription>>;

export type FindingCode = keyof typeof FINDINGS;

export const FINDING_CODES = Object.keys(FINDINGS) as readonly FindingCode[];

const ORDER: ReadonlyMap<string, number> = new Map(FINDING_CODES.map((code, index) => [code, index]));

export function findingOrder(code: FindingCode): number {
  return ORDER.get(code) ?? FINDING_CODES.length;
}

export function familyOf(code: FindingCode): FindingFamily {
  return code.slice(0, code.indexOf('-')) as FindingFamily;
}
