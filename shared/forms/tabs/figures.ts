/** Tab "Số liệu": the figures of the year, a row each, a column a quarter. */
import type { Column, Tab } from '../declaration.ts';

const QUARTERS: readonly Column[] = (['q1', 'q2', 'q3', 'q4'] as const).map((id, index) => ({
  id,
  header: `Quý ${['I', 'II', 'III', 'IV'][index] ?? ''}`,
  type: 'figure' as const,
  origin: 'clerk' as const,
  width: 96,
  help: 'Số trong kỳ. Ghi 0 khi có theo dõi mà bằng không; ghi “không phát sinh” khi không có việc; để trống là chưa báo cáo.',
  min: 0,
  max: 1_000_000_000,
  whole: true,
}));

export const FIGURES_TAB: Tab = {
  id: 'figures',
  title: 'Số liệu',
  sheetId: 121,
  intro: 'Số liệu trong kỳ của từng quý. Để trống là “chưa báo cáo”; nếu không có việc thì ghi “không phát sinh”. Lũy kế do hệ thống tính.',
  rows: 'prefilled',
  spareRows: 0,
  keyColumn: 'key',
  columns: [
    { id: 'key', header: 'Mã', type: 'code', origin: 'prefilled', width: 110, help: 'Mã chỉ tiêu.' },
    { id: 'name', header: 'Chỉ tiêu', type: 'text', origin: 'prefilled', width: 360, help: 'Tên chỉ tiêu.' },
    { id: 'unit', header: 'ĐVT', type: 'text', origin: 'prefilled', width: 84, help: 'Đơn vị tính.' },
    ...QUARTERS,
  ],
};
