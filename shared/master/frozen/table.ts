/**
 * "Tổng hợp Q3": a quarter as it was frozen, a row a figure, beside what the ledger says by now. The tab comes with the first
 * freeze. "Trong kỳ" stands beside "lũy kế": the third quarter's is the nine months', the fourth's the year's (DOMAIN 2.6).
 *
 * Shares are written as texts ("94,84%"): one column holds counts and shares, and no number format fits both.
 */
import type { QuarterForm } from '../../calendar/form.ts';
import { COLOURS } from '../../forms/layout/look.ts';
import type { Column } from '../../forms/declaration.ts';
import { AFTER_FREEZE } from '../../summaries/afterFreeze.ts';
import { FROZEN_PARTS, type FrozenPart } from '../board/section.ts';
import { PALE } from '../colours.ts';
import { annotation, LINK, projected } from '../columns.ts';
import type { MasterTable } from '../table.ts';

/** What the cumulative figures of a quarter are called, where the cycle is a whole year. */
export const CUMULATIVE_NAMES: Readonly<Record<QuarterForm, string>> = {
  ...{ q1: 'Lũy kế 3 tháng', q2: 'Lũy kế 6 tháng', q3: 'Lũy kế 9 tháng', q4: 'Lũy kế cả năm' },
};

/** Sections that are not of the figures. */
export const VERSIONS = 'Bản chốt';
/** Beside a figure that the ledger says otherwise by now. */
export const CHANGED = 'Đã đổi sau chốt';

/** Charts lie side by side behind the table, each over so many blank columns. */
export const CHART_COLUMNS = 5;

export const CHART_NAMES: Readonly<Record<FrozenPart, string>> = {
  filing: 'gửi báo cáo theo cấp (số đơn vị)',
  groups: 'nhiệm vụ theo nhóm và trạng thái',
  shares: 'các tỷ lệ trong kỳ và lũy kế (%)',
};

const SIGNED: Partial<Column> = { numberFormat: { type: 'NUMBER', pattern: '+#,##0;-#,##0;0' }, align: 'right' };

export function frozenTable(form: QuarterForm, sheetId: number): MasterTable {
  return {
    ...{ id: `frozen-${form}`, title: `Tổng hợp ${form.toUpperCase()}`, sheetId, frozenColumns: 2 },
    columns: [
      projected('section', 'Mục', 'text', 200),
      projected('name', 'Chỉ tiêu', 'text', 320),
      projected('unit', 'Đơn vị tính', 'text', 96, { align: 'center' }),
      ...valueColumns(
        ['frozen', 'now', 'change'],
        { of: 'Trong kỳ', width: 88 },
        'Số của bản chốt mới nhất. Dấu “–”: chưa có đơn vị báo cáo hoặc không có mẫu số.',
      ),
      ...valueColumns(
        ['total', 'totalNow', 'totalChange'],
        { of: CUMULATIVE_NAMES[form], width: 116 },
        'Cộng các quý của chu kỳ đến hết quý này; tỷ lệ tính lại từ tổng số, không lấy trung bình.',
      ),
      projected('reported', 'Số đơn vị báo cáo', 'integer', 84, {
        help: 'Số đơn vị có báo cáo chỉ tiêu này trong kỳ, theo bản chốt.',
      }),
      projected('rows', 'Các dòng', 'link', 64, {
        ...LINK,
        help: 'Các dòng mà số liệu được tính từ đó, như hiện nay.',
      }),
      projected('detail', 'Diễn giải', 'text', 440),
      annotation('comment', 'Nhận xét', 260, 'Nhận xét của Sở Nội vụ; ô này đi theo dòng, hệ thống không ghi đè.'),
    ],
    colours: [
      { of: 'row', column: 'section', text: VERSIONS, background: COLOURS.paleNavy },
      { of: 'row', column: 'section', text: AFTER_FREEZE, background: PALE.orange },
      { of: 'row', column: 'detail', text: CHANGED, background: PALE.yellow },
    ],
    spareColumns: FROZEN_PARTS.length * CHART_COLUMNS,
  };
}

/** As frozen, by now, the difference. */
function valueColumns(
  [frozen, now, change]: readonly [frozen: string, now: string, change: string],
  { of, width }: { readonly of: string; readonly width: number },
  help: string,
): readonly Column[] {
  return [
    projected(frozen, `${of}: đã chốt`, 'integer', width, { help }),
    projected(now, `${of}: hiện nay`, 'integer', width, {
      help: 'Tính lại từ mọi báo cáo đã nhận đến lần tổng hợp gần nhất, cùng mốc thời gian với bản chốt.',
    }),
    projected(change, `${of}: chênh lệch`, 'integer', width, {
      ...SIGNED,
      help: 'Hiện nay so với đã chốt; trống là không đổi.',
    }),
  ];
}
