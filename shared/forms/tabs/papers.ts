/** Tab "Văn bản": the signed paper of each form. Sending data and having a signed paper are two states. */
import type { Tab } from '../declaration.ts';

export const PAPERS: Tab = {
  id: 'papers',
  title: 'Văn bản',
  sheetId: 141,
  intro: 'Số, ngày và đường dẫn của văn bản đã ký cho từng biểu. Có thể bổ sung sau khi đã gửi số liệu.',
  rows: 'prefilled',
  spareRows: 0,
  keyColumn: 'form',
  columns: [
    { id: 'form', header: 'Mã biểu', type: 'code', origin: 'prefilled', width: 70, help: 'Mã biểu.' },
    { id: 'name', header: 'Biểu', type: 'text', origin: 'prefilled', width: 180, help: 'Tên biểu.' },
    { id: 'number', header: 'Số ký hiệu', type: 'text', origin: 'clerk', width: 150, maxLength: 60, help: 'Ví dụ 05/BC-UBND.' },
    { id: 'date', header: 'Ngày ký', type: 'date', origin: 'clerk', width: 92, help: 'Dạng ngày/tháng/năm.' },
    { id: 'signer', header: 'Người ký', type: 'text', origin: 'clerk', width: 180, maxLength: 200, help: 'Chức vụ, họ tên người ký.' },
    { id: 'link', header: 'Đường dẫn', type: 'link', origin: 'clerk', width: 320, maxLength: 2000, help: 'Đường dẫn đến bản ký số, bắt đầu bằng https://' },
  ],
};
