/** What can be wrong in an imported table of units or assignments: where, what, and what to do, in Vietnamese. */
const SENTENCES = {
  'column-missing': ({ column }) => `thiếu cột “${column}”. Hãy thêm cột này vào dòng tiêu đề.`,
  'column-duplicate': ({ received }) => `cột “${received}” có hai lần trong dòng tiêu đề. Hãy bỏ một cột.`,
  'quotes-malformed': () => 'dấu ngoặc kép của một ô không đóng hoặc đặt sai chỗ. Hãy lưu lại tệp CSV từ bảng tính.',
  'cells-too-many': ({ received }) =>
    `thừa ô “${received}” so với dòng tiêu đề. Hãy đặt ô có dấu phẩy trong ngoặc kép, hoặc lưu lại tệp CSV từ bảng tính.`,
  'table-empty': () => 'bảng không có dòng nào. Hãy kiểm tra lại tệp.',
  'cell-required': ({ column }) => `ô “${column}” để trống. Hãy điền giá trị.`,
  'code-malformed': ({ received }) =>
    `mã “${received}” chỉ được gồm chữ cái không dấu, chữ số và dấu gạch nối. Hãy định dạng cột mã là văn bản.`,
  'code-zeros-lost': ({ received, expected = '' }) =>
    `mã “${received}” đã mất số 0 ở đầu, có lẽ là “${expected}”. Hãy định dạng cột mã là văn bản rồi ghi đủ chữ số.`,
  'code-duplicate': ({ received }) => `mã “${received}” đã có ở dòng trên. Hãy đặt cho mỗi đơn vị một mã riêng.`,
  'email-malformed': ({ received }) => `“${received}” không phải địa chỉ thư điện tử. Hãy kiểm tra lại.`,
  'email-duplicate': ({ received }) => `địa chỉ “${received}” được ghi hai lần cho cùng một đơn vị. Hãy bỏ một.`,
  'level-unknown': ({ received }) => `cấp “${received}” không rõ. Hãy ghi: sở, huyện hoặc xã.`,
  'parent-unknown': ({ received }) =>
    `đơn vị cha “${received}” không có trong bảng. Hãy ghi mã của một đơn vị cấp huyện.`,
  'parent-level': ({ received }) =>
    `“${received}” không thể là đơn vị cha ở đây. Hãy chỉ ghi đơn vị cha cho đơn vị cấp xã, và đó phải là một đơn vị cấp huyện.`,
  'order-malformed': ({ received }) => `thứ tự “${received}” không phải số nguyên. Hãy ghi 1, 2, 3…`,
  'date-malformed': ({ received }) => `ngày “${received}” không đọc được. Hãy ghi dạng 01/7/2023.`,
  'date-order': ({ received }) => `hiệu lực “${received}” kết thúc trước khi bắt đầu. Hãy kiểm tra hai ngày.`,
  'yes-no-unknown': ({ received }) => `“${received}” không rõ. Hãy ghi: có hoặc không.`,
  'predecessor-unknown': ({ received }) =>
    `đơn vị được kế thừa “${received}” không có trong bảng. Hãy giữ dòng của đơn vị cũ và ghi ngày hết hiệu lực.`,
  'succession-cycle': ({ received }) =>
    `đơn vị “${received}” kế thừa chính nó qua một vòng. Hãy kiểm tra cột kế thừa của các đơn vị liên quan.`,
  'unit-unknown': ({ received }) =>
    `không tìm thấy đơn vị “${received}”. Hãy ghi mã đơn vị hoặc đúng tên trong danh sách.`,
  'unit-ambiguous': ({ received }) => `có nhiều đơn vị tên “${received}”. Hãy ghi mã đơn vị.`,
  'lead-outside': ({ received }) =>
    `“${received}” không thuộc UBND nên không báo cáo ở đây. Hãy ghi ở cột phối hợp và chọn một đơn vị chủ trì thuộc UBND.`,
  'content-unknown': ({ received }) => `nội dung PAPI “${received}” không có trong năm này. Hãy ghi mã như 1.3, 5.1.`,
  'content-duplicate': ({ received }) =>
    `nội dung “${received}” đã có ở dòng trên. Hãy ghi mọi đơn vị của nội dung này vào một dòng, cách nhau bằng dấu chấm phẩy.`,
} as const satisfies Readonly<Record<string, (fault: ImportDetails) => string>>;

interface ImportDetails {
  /** 1-based line of the file; 1 for its header. */
  readonly line: number;
  readonly column: string;
  readonly received: string;
  /** What was probably meant, where that can be told. */
  readonly expected?: string;
}

export interface ImportFault extends ImportDetails {
  readonly code: keyof typeof SENTENCES;
}

/** Every code, in the order of the catalogue above. */
export const IMPORT_FAULT_CODES = Object.keys(SENTENCES) as readonly ImportFault['code'][];

export function importFaultSentence(fault: ImportFault): string {
  return `Dòng ${fault.line}: ${SENTENCES[fault.code](fault)}`;
}

/** Faults by line, those of one line in the order found. */
export function sortFaults<T extends { readonly line: number }>(faults: readonly T[]): readonly T[] {
  return [...faults].sort((a, b) => a.line - b.line);
}
