/** The Vietnamese words for what "Tạo biểu mẫu" would mend: where, what is amiss, and what is done about it. */
import type { Damage } from './damage.ts';

const MOST_NAMED = 5;

/** "Trang Kế hoạch: thiếu cột Sản phẩm; sẽ thêm lại cột trống." */
export function damageSentence(damage: Damage): string {
  switch (damage.kind) {
    case 'locale-changed':
      return 'Cài đặt ngôn ngữ hoặc múi giờ của tệp đã bị đổi; sẽ đặt lại là Việt Nam.';
    case 'identity-missing':
      return 'Thiếu trang hệ thống ghi tên đơn vị; sẽ tạo lại.';
    case 'identity-changed':
      return 'Trang hệ thống ghi tên đơn vị đã bị sửa; sẽ ghi lại.';
    case 'tab-missing':
      return `Thiếu trang ${damage.tab}; sẽ tạo lại.`;
    case 'tab-blank':
      return `Trang ${damage.tab} đang trống; sẽ dựng lại.`;
    case 'tab-renamed':
      return `Trang ${damage.tab} đã bị đổi tên thành “${damage.title}”; sẽ trả lại tên cũ.`;
    case 'tab-title-taken':
      return `Một trang khác mang tên ${damage.tab}; sẽ đổi tên trang đó, nội dung giữ nguyên.`;
    case 'tab-hidden':
      return `Trang ${damage.tab} đang bị ẩn; sẽ hiện lại.`;
    case 'tab-shown':
      return `Trang ${damage.tab} không dùng trong năm nay; sẽ ẩn đi.`;
    case 'tabs-moved':
      return `Các trang đứng sai thứ tự (${named(damage.tabs)}); sẽ xếp lại.`;
    case 'tab-set-aside':
      return `Trang ${damage.tab} không còn dòng tên cột; trang cũ được giữ với tên “${damage.title}”, sẽ dựng trang mới.`;
    case 'cells-merged':
      return `Trang ${damage.tab}: ô bị gộp (${named(damage.cells)}); sẽ bỏ gộp, chữ trong ô giữ nguyên.`;
    case 'header-moved':
      return `Trang ${damage.tab}: dòng tên cột đang ở dòng ${damage.rowNumber}; sẽ đưa về dòng 5.`;
    case 'heading-overtyped':
      return `Trang ${damage.tab}: tiêu đề hoặc tên cột bị ghi đè (${named(damage.cells)}); sẽ ghi lại.`;
    case 'column-missing':
      return `Trang ${damage.tab}: thiếu cột ${named(damage.columns)}; sẽ thêm lại.`;
    case 'column-moved':
      return `Trang ${damage.tab}: cột đứng sai chỗ (${named(damage.columns)}); sẽ đưa về chỗ cũ.`;
    case 'column-foreign':
      return `Trang ${damage.tab}: có ${damage.count} cột chèn thêm; cột có chữ được chuyển sang bên phải bảng, cột trống được bỏ.`;
    case 'rows-moved':
      return `Trang ${damage.tab}: các dòng đứng sai thứ tự; sẽ xếp lại, mỗi dòng giữ nguyên nội dung đã ghi.`;
    case 'rows-missing':
      return `Trang ${damage.tab}: thiếu dòng ${named(damage.rows)}; sẽ thêm lại.`;
    case 'rows-doubled':
      return `Trang ${damage.tab}: thừa ${damage.count} dòng trống hoặc giống hệt dòng khác; sẽ bỏ.`;
    case 'rows-short':
      return `Trang ${damage.tab}: sắp hết dòng trống; sẽ thêm dòng.`;
    case 'prefilled-changed':
      return `Trang ${damage.tab}: ô điền sẵn khác dữ liệu của tỉnh (${named(damage.cells)}); sẽ ghi lại theo dữ liệu của tỉnh.`;
    case 'notes-changed':
      return `Trang ${damage.tab}: ${damage.count} ghi chú hướng dẫn hoặc nhận xét cần cập nhật.`;
    case 'formats-changed':
      return `Trang ${damage.tab}: ${damage.count} ô bị đổi định dạng; sẽ đặt lại, chữ và số giữ nguyên.`;
    case 'guards-changed':
      return `Trang ${damage.tab}: danh sách chọn, tô màu hoặc bảo vệ ô bị đổi; sẽ đặt lại.`;
    case 'sizes-changed':
      return `Trang ${damage.tab}: độ rộng cột, dòng cố định hoặc cột ẩn bị đổi; sẽ đặt lại.`;
  }
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).join(', ');
  return names.length > MOST_NAMED ? `${shown} và ${names.length - MOST_NAMED} chỗ khác` : shown;
}
