/** Tab "Văn bản": for each form, the signed paper that goes with it. Sending figures and having a signed paper are two states. */
import { FORM_CHOICES } from '../choices.ts';
import type { TabDeclaration } from '../declaration.ts';

export const PAPERS: TabDeclaration<'papers'> = {
  id: 'papers',
  title: 'Văn bản',
  sheetId: 160,
  instruction:
    'Sau khi ký và phát hành, ghi số, ngày, người ký và đường dẫn của văn bản kèm từng biểu rồi gửi lại biểu đó. Không đưa văn bản mật vào đây.',
  rows: 'fixed',
  key: 'form',
  spareRows: 0,
  frozenColumns: 1,
  columns: [
    {
      id: 'form',
      header: 'Biểu',
      also: ['Biểu mẫu', 'Kèm biểu'],
      type: 'choice',
      origin: 'prefilled',
      choices: FORM_CHOICES,
      width: 190,
      help: 'Biểu mà văn bản đi kèm, điền sẵn.',
    },
    {
      id: 'number',
      header: 'Số, ký hiệu',
      also: ['Số ký hiệu', 'Số văn bản'],
      type: 'code',
      origin: 'clerk',
      required: [{ kind: 'filled', column: 'link', because: 'khi đã có đường dẫn văn bản' }],
      maxLength: 100,
      width: 170,
      help: 'Ví dụ: 125/KH-UBND.',
    },
    {
      id: 'date',
      header: 'Ngày ký',
      also: ['Ngày ban hành', 'Ngày'],
      type: 'date',
      origin: 'clerk',
      required: [{ kind: 'filled', column: 'number', because: 'khi đã có số, ký hiệu văn bản' }],
      width: 100,
      align: 'center',
      help: 'Ngày ký văn bản, dạng ngày/tháng/năm.',
    },
    {
      id: 'signer',
      header: 'Người ký',
      type: 'text',
      origin: 'clerk',
      maxLength: 200,
      width: 200,
      help: 'Chức vụ, họ và tên người ký.',
    },
    {
      id: 'link',
      header: 'Đường dẫn văn bản đã ký',
      also: ['Đường dẫn', 'Liên kết', 'Link'],
      type: 'link',
      origin: 'clerk',
      maxLength: 1000,
      width: 340,
      help: 'Địa chỉ https:// của bản đã ký trên hệ thống văn bản hoặc kho tệp của đơn vị.',
    },
  ],
};
