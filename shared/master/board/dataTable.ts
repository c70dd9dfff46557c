/**
 * "Số liệu biểu đồ": the figures that the charts of the board and of frozen quarters are drawn from, one section a chart, and the words and numbers of
 * its page. A keyed table like any other, so that it is patched, healed and read back by the same code.
 *
 * A section opens with a row that names its series: Sheets takes the name of a series from the cell above its values. Its label
 * is blank, since Sheets makes a title of the axis of it.
 */
import type { NumberFormat } from '../../forms/declaration.ts';
import { projected } from '../columns.ts';
import type { MasterTable } from '../table.ts';

/** A nought shows as nothing: a label "0" on a part of a bar that has no length would stand in its neighbour. */
const COUNT_OR_NOTHING: NumberFormat = { type: 'NUMBER', pattern: '#,##0;-#,##0;' };

const STATE_HELP = 'Số lượng theo trạng thái ghi ở dòng đầu mỗi biểu đồ. Ô trống là 0.';

export const STATE_COLUMNS = ['state1', 'state2', 'state3', 'state4', 'state5', 'state6'] as const;
export type StateColumn = (typeof STATE_COLUMNS)[number];

/** Columns that a series may be. */
export type SeriesColumn =
  StateColumn | 'tasks' | 'gaps' | 'submitted' | 'onTime' | 'done' | 'own' | 'median' | 'period' | 'cumulative';

export const CHART_DATA: MasterTable = {
  id: 'chartData',
  title: 'Số liệu biểu đồ',
  sheetId: 230,
  frozenColumns: 2,
  columns: [
    projected('chart', 'Biểu đồ', 'text', 230),
    projected('label', 'Mục', 'text', 300),
    projected('text', 'Ghi trên trang', 'text', 130, { align: 'right' }),
    ...STATE_COLUMNS.map((id, index) =>
      projected(id, `Trạng thái ${index + 1}`, 'integer', 92, { numberFormat: COUNT_OR_NOTHING, help: STATE_HELP }),
    ),
    projected('tasks', 'Nhiệm vụ', 'integer', 84),
    projected('gaps', 'Đơn vị chưa có nhiệm vụ', 'integer', 100),
    projected('submitted', 'Đã nộp (%)', 'decimal', 84),
    projected('onTime', 'Đúng hạn (%)', 'decimal', 84),
    projected('done', 'Nhiệm vụ hoàn thành (%)', 'decimal', 100),
    projected('own', 'Điểm của tỉnh', 'score', 92),
    projected('median', 'Trung vị cả nước', 'score', 92, {
      help: 'Trung vị điểm của các tỉnh có công bố năm đó, tính từ số liệu.',
    }),
    projected('period', 'Trong kỳ (%)', 'decimal', 84),
    projected('cumulative', 'Lũy kế (%)', 'decimal', 84),
  ],
};
