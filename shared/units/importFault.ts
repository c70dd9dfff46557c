/** What can be wrong in an imported table of units or assignments: where, what, and what to do, in Vietnamese. */
export interface ImportFault {
  readonly code:
    | 'column-missing'
    | 'cell-required'
    | 'code-malformed'
    | 'code-duplicate'
    | 'email-malformed'
    | 'email-duplicate'
    | 'level-unknown'
    | 'parent-unknown'
    | 'order-malformed'
    | 'date-malformed'
    | 'unit-unknown'
    | 'unit-ambiguous'
    | 'content-unknown';
  /** 1-based line of the file; 1 for its header. */
  readonly line: number;
  readonly column: string;
  readonly received: string;
}

const SENTENCES: Readonly<Record<ImportFault['code'], (fault: ImportFault) => string>> = {
  'column-missing': ({ column }) => `thiếu cột “${column}”. Hãy thêm cột này vào dòng tiêu đề.`,
  'cell-required': ({ column }) => `ô “${column}” để trống. Hãy điền giá trị.`,
  'code-malformed': ({ received }) =>
    `mã “${received}” chỉ được gồm chữ cái không dấu, chữ số và dấu gạch nối. Hãy định dạng cột mã là văn bản.`,
  'code-duplicate': ({ received }) => `mã “${received}” đã có ở dòng trên. Mỗi đơn vị một mã riêng.`,
  'email-malformed': ({ received }) => `“${received}” không phải địa chỉ thư điện tử. Hãy kiểm tra lại.`,
  'email-duplicate': ({ received }) => `địa chỉ “${received}” được ghi hai lần cho cùng một đơn vị. Hãy bỏ một.`,
  'level-unknown': ({ received }) => `cấp “${received}” không rõ. Hãy ghi: sở, huyện hoặc xã.`,
  'parent-unknown': ({ received }) =>
    `đơn vị cha “${received}” không có trong bảng. Hãy ghi mã của một đơn vị cấp huyện.`,
  'order-malformed': ({ received }) => `thứ tự “${received}” không phải số nguyên. Hãy ghi 1, 2, 3…`,
  'date-malformed': ({ received }) => `ngày “${received}” không đọc được. Hãy ghi dạng 01/7/2023.`,
  'unit-unknown': ({ received }) =>
    `không tìm thấy đơn vị “${received}”. Hãy ghi mã đơn vị hoặc đúng tên trong danh sách.`,
  'unit-ambiguous': ({ received }) => `có nhiều đơn vị tên “${received}”. Hãy ghi mã đơn vị.`,
  'content-unknown': ({ received }) => `nội dung PAPI “${received}” không có trong năm này. Hãy ghi mã như 1.3, 5.1.`,
};

export function importFaultSentence(fault: ImportFault): string {
  return `Dòng ${fault.line}: ${SENTENCES[fault.code](fault)}`;
}
