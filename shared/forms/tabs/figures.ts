/** Tab "Số liệu": one row a figure (`../figures.ts`), one column a quarter. A blank is "chưa báo cáo", never 0. */
import type { Column, TabDeclaration } from '../declaration.ts';

function quarter(id: string, header: string, also: readonly string[]): Column {
  return {
    id,
    header,
    also,
    type: 'figure',
    origin: 'clerk',
    min: 0,
    max: 100_000_000,
    width: 100,
    align: 'right',
    help: 'Số phát sinh trong kỳ này, không cộng dồn. Không có thì ghi "Không phát sinh"; để trống nghĩa là chưa báo cáo.',
  };
}

export const FIGURES_TAB: TabDeclaration<'figures'> = {
  id: 'figures',
  title: 'Số liệu',
  sheetId: 140,
  instruction:
    'Ghi số trong kỳ, không ghi lũy kế: lũy kế và tỷ lệ do hệ thống tính. Không có thì ghi "Không phát sinh"; để trống là chưa báo cáo.',
  rows: 'fixed',
  key: 'key',
  spareRows: 0,
  frozenColumns: 3,
  columns: [
    {
      id: 'key',
      header: 'Mã số liệu',
      type: 'code',
      origin: 'prefilled',
      width: 110,
      hidden: true,
      help: 'Mã của chỉ tiêu, điền sẵn; không xóa.',
    },
    {
      id: 'section',
      header: 'Lĩnh vực',
      type: 'text',
      origin: 'prefilled',
      width: 150,
      help: 'Lĩnh vực của chỉ tiêu, điền sẵn.',
    },
    {
      id: 'name',
      header: 'Chỉ tiêu',
      type: 'text',
      origin: 'prefilled',
      width: 290,
      help: 'Tên chỉ tiêu, điền sẵn; cách hiểu ghi ở ghi chú của ô.',
    },
    {
      id: 'unit',
      header: 'ĐVT',
      also: ['Đơn vị tính'],
      type: 'text',
      origin: 'prefilled',
      width: 80,
      align: 'center',
      help: 'Đơn vị tính, điền sẵn.',
    },
    {
      id: 'basis',
      header: 'Cách ghi',
      type: 'text',
      origin: 'prefilled',
      width: 130,
      help: 'Trong kỳ, đầu kỳ, hay có / không tại ngày chốt; điền sẵn.',
    },
    quarter('q1', 'Quý I', ['Quý 1', 'Q1', 'QI']),
    quarter('q2', 'Quý II', ['Quý 2', 'Q2', 'QII', '6 tháng']),
    quarter('q3', 'Quý III', ['Quý 3', 'Q3', 'QIII', '9 tháng']),
    quarter('q4', 'Quý IV', ['Quý 4', 'Q4', 'QIV', 'Năm']),
  ],
};
