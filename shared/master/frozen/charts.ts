/** The charts of a frozen quarter as declared, side by side behind the columns of its tab, where no row ever lies under them. */
import { QUARTER_FORMS, type QuarterForm } from '../../calendar/form.ts';
import {
  FILING_SERIES,
  SPAN_SERIES,
  TASK_STATE_SERIES,
  type DeclaredChart,
  type PlacedChart,
} from '../board/charts.ts';
import { FROZEN_PARTS, type FrozenPart } from '../board/section.ts';
import type { GridSize } from '../board/view.ts';
import { SPARE_WIDTH } from '../sheet.ts';
import { HIDDEN_COLUMNS, type TableRow } from '../table.ts';
import { frozenTabOf, MASTER_TABLES } from '../tables.ts';
import { CHART_COLUMNS, CHART_NAMES, CUMULATIVE_NAMES } from './table.ts';

export interface ChartsOfTab {
  readonly sheetId: number;
  /** That the places of the charts need. */
  readonly grid: GridSize;
  readonly charts: readonly PlacedChart[];
}

const HEIGHT = 400;
/** Between charts, pixels. */
const INSET = 6;

/** @param rows of "Số liệu biểu đồ": a quarter whose figures are not there has no charts. */
export function frozenCharts(rows: readonly Pick<TableRow, 'key'>[]): readonly ChartsOfTab[] {
  const keys = new Set(rows.map(({ key }) => key));
  return QUARTER_FORMS.filter((form) => keys.has(`${form}-filing`)).map((form) => {
    const { sheetId, columns, spareColumns = 0 } = MASTER_TABLES[frozenTabOf(form)];
    const first = HIDDEN_COLUMNS + columns.length;
    return {
      sheetId,
      grid: { rowCount: 2, columnCount: first + spareColumns },
      charts: FROZEN_PARTS.map((part, place) => ({
        chart: declared(form, part, sheetId * 10 + place + 1),
        position: {
          overlayPosition: {
            anchorCell: { sheetId, rowIndex: 1, columnIndex: first + place * CHART_COLUMNS },
            ...{ offsetXPixels: INSET, offsetYPixels: INSET },
            ...{ widthPixels: CHART_COLUMNS * SPARE_WIDTH - 2 * INSET, heightPixels: HEIGHT },
          },
        },
      })),
    };
  });
}

function declared(form: QuarterForm, part: FrozenPart, chartId: number): DeclaredChart {
  const quarter = form.toUpperCase();
  const title = `${quarter}: ${CHART_NAMES[part]}`;
  const common = { chartId, section: `${form}-${part}`, title } as const;
  switch (part) {
    case 'filing':
      return {
        ...{ ...common, kind: 'share', valueTitle: 'Tỷ lệ đơn vị', series: FILING_SERIES },
        description: 'Thanh ngang: mỗi cấp có bao nhiêu đơn vị gửi đúng hạn, gửi chậm, chưa gửi, theo số đã chốt.',
      };
    case 'groups':
      return {
        ...{ ...common, kind: 'share', valueTitle: 'Tỷ lệ nhiệm vụ', series: TASK_STATE_SERIES },
        description: 'Thanh ngang: nhiệm vụ của bảy nhóm theo trạng thái, theo số đã chốt.',
      };
    case 'shares':
      return {
        ...{ ...common, kind: 'bar', valueTitle: 'Phần trăm', series: SPAN_SERIES },
        description: `Thanh ngang: từng tỷ lệ trong kỳ bên cạnh ${CUMULATIVE_NAMES[form].toLowerCase()}, theo số đã chốt.`,
      };
  }
}
