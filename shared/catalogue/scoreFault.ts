/** What can be wrong in an imported table of scores or groups: where, what, and what to do, in Vietnamese. */
import type { CsvFault } from '../units/csv.ts';
import { importFaultSentence } from '../units/importFault.ts';
import { formatNumber } from '../text/format.ts';
import { toPoints, type Billionths } from './scoreTable.ts';

interface Place {
  /** 1-based line of the file; 1 for its header. */
  readonly line: number;
  /** Content code as in the header ("1.3", "total"), or the id of another column. */
  readonly column: string;
  readonly received: string;
}

export type ScoreFault =
  | CsvFault
  | (Place & {
      readonly code:
        | 'column-missing'
        | 'province-unknown'
        | 'province-duplicate'
        | 'number-malformed'
        | 'content-unknown'
        | 'year-malformed'
        | 'group-missing'
        | 'group-duplicate';
    })
  | (Place & { readonly code: 'score-out-of-range'; readonly min: number; readonly max: number })
  /** A dimension or the total differs from the sum of its parts by more than a thousandth. */
  | (Place & { readonly code: 'sum-differs'; readonly sum: Billionths; readonly published: Billionths })
  /** A dimension or the total is given while one of its parts is not. */
  | (Place & { readonly code: 'part-missing'; readonly part: string });

export function scoreFaultSentence(fault: ScoreFault): string {
  switch (fault.code) {
    case 'column-duplicate':
    case 'quotes-malformed':
    case 'cells-too-many':
      return importFaultSentence(fault);
    default:
      return `Dòng ${fault.line}, cột “${fault.column}”: ${words(fault)}`;
  }
}

function words(fault: Exclude<ScoreFault, CsvFault>): string {
  switch (fault.code) {
    case 'column-missing':
      return 'thiếu cột này. Hãy thêm vào dòng tiêu đề.';
    case 'province-unknown':
      return `không có tỉnh, thành phố “${fault.received}” trong danh sách. Hãy ghi đúng tên hoặc mã.`;
    case 'province-duplicate':
      return `“${fault.received}” đã có ở dòng trên. Hãy giữ một dòng cho mỗi tỉnh, thành phố.`;
    case 'number-malformed':
      return `“${fault.received}” không phải điểm số. Hãy ghi dạng 1,2345; để trống nếu không công bố.`;
    case 'content-unknown':
      return `nội dung “${fault.received}” không có trong năm này. Hãy ghi mã như 1, 6 hoặc total.`;
    case 'year-malformed':
      return `năm “${fault.received}” không đọc được. Hãy ghi bốn chữ số, ví dụ 2022.`;
    case 'group-missing':
      return 'chưa ghi nhóm. Hãy chép đúng tên nhóm đã công bố năm đó.';
    case 'group-duplicate':
      return `nhóm của “${fault.received}” đã có ở dòng trên. Hãy giữ một dòng.`;
    case 'score-out-of-range':
      return `điểm “${fault.received}” nằm ngoài thang ${formatNumber(fault.min, 2)}–${formatNumber(fault.max, 2)}. Hãy kiểm tra dấu phẩy thập phân.`;
    case 'sum-differs': {
      const [sum, published] = [formatNumber(toPoints(fault.sum)), formatNumber(toPoints(fault.published))];
      return `điểm công bố ${published} khác tổng các phần ${sum} quá 0,001. Hãy đối chiếu lại với bảng gốc.`;
    }
    case 'part-missing':
      return `có điểm mà nội dung “${fault.part}” để trống. Hãy điền phần thiếu hoặc bỏ trống cả điểm này.`;
  }
}
