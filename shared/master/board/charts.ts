/**
 * The five charts of the board as declared: what they show, of which columns, in which box of the page.
 *
 * Ids are ours and stay: a chart is made once, then only brought up to date, where it stands by then.
 */
import { COLOURS } from '../../forms/layout/look.ts';
import type { SeriesColumn } from './dataTable.ts';
import type { SectionId } from './section.ts';

export interface ChartSeries {
  readonly column: SeriesColumn;
  readonly colour: string;
  /** Colour of the numbers on or beside its parts; absent for none. */
  readonly label?: string;
  /** Of a line that runs under another. */
  readonly labelBelow?: true;
}

export interface DeclaredChart {
  readonly chartId: number;
  readonly section: SectionId;
  readonly title: string;
  /** What a screen reader says. */
  readonly description: string;
  /** Lying bars; `share` fills each to its whole length. */
  readonly kind: 'bar' | 'share' | 'line';
  readonly series: readonly ChartSeries[];
  readonly valueTitle: string;
  /** Top of the scale, where it is known. */
  readonly max?: number;
}

export interface BoardChart extends DeclaredChart {
  /** Place on the page, counted along the rows. */
  readonly box: 0 | 1 | 2 | 3 | 4;
}

export interface PlacedChart {
  readonly chart: DeclaredChart;
  /** Where it is put when it is made. */
  readonly position: Readonly<Record<string, unknown>>;
}

const { ink, white, notApplicable } = COLOURS;
const BLUE = '#2b6cb0';
const PALE_BLUE = '#8fb8de';
const GREEN = '#2f8f5b';
const AMBER = '#e0a526';
const RED = '#c0392b';
const SLATE = '#8a949e';

/** States of a task, in the order in which they are counted. */
export const TASK_STATE_SERIES: readonly ChartSeries[] = [
  { column: 'state1', colour: GREEN, label: white },
  { column: 'state2', colour: PALE_BLUE, label: ink },
  { column: 'state3', colour: RED, label: white },
  { column: 'state4', colour: AMBER, label: ink },
  { column: 'state5', colour: SLATE },
  { column: 'state6', colour: notApplicable, label: ink },
];
/** In time, late, missing. */
export const FILING_SERIES: readonly ChartSeries[] = [
  { column: 'state1', colour: GREEN, label: white },
  { column: 'state2', colour: AMBER, label: ink },
  { column: 'state3', colour: RED, label: white },
];
/** A quarter beside the quarters so far. */
export const SPAN_SERIES: readonly ChartSeries[] = [
  { column: 'period', colour: BLUE, label: ink },
  { column: 'cumulative', colour: PALE_BLUE, label: ink },
];

export const BOARD_CHARTS: readonly BoardChart[] = [
  {
    ...{ chartId: 2311, section: 'status', box: 0, kind: 'share', valueTitle: 'Tỷ lệ đơn vị' },
    title: '1. Tình trạng nộp theo cấp (số đơn vị)',
    description: 'Thanh ngang: mỗi cấp có bao nhiêu đơn vị được chấp nhận, đã nộp, bị trả lại, chưa nộp, quá hạn.',
    series: [
      { column: 'state1', colour: GREEN, label: white },
      { column: 'state2', colour: PALE_BLUE, label: ink },
      { column: 'state3', colour: AMBER, label: ink },
      { column: 'state4', colour: notApplicable, label: ink },
      { column: 'state5', colour: RED, label: white },
    ],
  },
  {
    ...{ chartId: 2312, section: 'groups', box: 1, kind: 'share', valueTitle: 'Tỷ lệ nhiệm vụ' },
    title: '2. Nhiệm vụ theo nhóm và trạng thái',
    description: 'Thanh ngang: nhiệm vụ của bảy nhóm theo trạng thái trong báo cáo quý gần nhất.',
    series: TASK_STATE_SERIES,
  },
  {
    ...{ chartId: 2313, section: 'contents', box: 2, kind: 'bar', valueTitle: 'Số nhiệm vụ' },
    title: '3. Số nhiệm vụ phục vụ từng nội dung yếu',
    description: 'Thanh ngang: mỗi nội dung yếu có bao nhiêu nhiệm vụ phục vụ. ▲: chưa có nhiệm vụ nào.',
    series: [{ column: 'tasks', colour: BLUE, label: ink }],
  },
  {
    ...{ chartId: 2314, section: 'trend', box: 3, kind: 'line', valueTitle: 'Phần trăm', max: 100 },
    title: '4. Diễn biến theo quý (%)',
    description: 'Đường: tỷ lệ đã nộp, nộp đúng hạn, nhiệm vụ hoàn thành qua các quý. Quý chưa đến để trống.',
    series: [
      { column: 'submitted', colour: BLUE, label: BLUE },
      { column: 'onTime', colour: GREEN, label: GREEN, labelBelow: true },
      { column: 'done', colour: AMBER, label: '#8a6100' },
    ],
  },
  {
    ...{ chartId: 2315, section: 'papi', box: 4, kind: 'bar', valueTitle: 'Điểm (từ 1 đến 10)', max: 10 },
    title: '5. Điểm PAPI của tỉnh và trung vị cả nước',
    description:
      'Thanh ngang: điểm của tỉnh ở từng trục nội dung PAPI bên cạnh trung vị cả nước, tính từ số liệu công bố.',
    series: [
      { column: 'own', colour: BLUE, label: ink },
      { column: 'median', colour: SLATE },
    ],
  },
];
