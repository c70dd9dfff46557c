/** The tables of the master workbook, in the order of their tabs (DESIGN 7): those of every master, and one more of each frozen quarter. */
import { QUARTER_FORMS, type QuarterForm } from '../calendar/form.ts';
import { FIGURES } from '../forms/figures.ts';
import type { Column } from '../forms/declaration.ts';
import { lastFreeze, type ProvinceState } from '../ledger/state.ts';
import { CHART_DATA } from './board/dataTable.ts';
import { annotation, LINK, NOTE, projected, UNIT_COLUMNS } from './columns.ts';
import { STANDING_COLOURS, WITHDRAWN_GREY } from './colours.ts';
import { DIFFICULTIES, PETITIONS } from './difficultyTables.ts';
import { SHORT_FORM_NAMES } from './fittings/declaredViews.ts';
import { frozenTable } from './frozen/table.ts';
import { REPORT_TEXT } from './reportText.ts';
import type { FrozenTabId, MasterTable, MasterTabId } from './table.ts';

const SHARE: Partial<Column> = { numberFormat: { type: 'PERCENT', pattern: '0.0%' } };

const OVERVIEW: MasterTable = {
  id: 'overview',
  title: 'Tổng quan',
  sheetId: 200,
  frozenColumns: 2,
  columns: [
    projected('section', 'Mục', 'text', 190),
    projected('name', 'Chỉ tiêu', 'text', 360),
    projected('value', 'Giá trị', 'integer', 90),
    projected('unit', 'Đơn vị tính', 'text', 100, { align: 'center' }),
    projected('expected', 'Phải nộp', 'integer', 80),
    projected('completeness', 'Tỷ lệ đầy đủ', 'percent', 84, SHARE),
    projected('timeliness', 'Tỷ lệ đúng hạn', 'percent', 84, SHARE),
    projected('rows', 'Các dòng', 'link', 76, LINK),
    annotation('comment', 'Nhận xét', 300, 'Nhận xét của Sở Nội vụ.'),
  ],
};

const PROGRESS: MasterTable = {
  id: 'progress',
  title: 'Tiến độ nộp',
  sheetId: 201,
  frozenColumns: 3,
  columns: [
    projected('order', 'TT', 'integer', 44, { align: 'center' }),
    ...UNIT_COLUMNS,
    projected('parentName', 'Thuộc', 'text', 150),
    ...Object.entries(SHORT_FORM_NAMES).flatMap(([form, header]) => [
      projected(`${form}Status`, header, 'text', 124),
      projected(`${form}Date`, `${header}: ngày nộp`, 'date', 92),
      projected(`${form}Late`, `${header}: trễ (phút)`, 'integer', 80, { align: 'center' }),
      projected(`${form}Paper`, `${header}: văn bản ký`, 'text', 120),
    ]),
    projected('difficulties', 'Khó khăn đã gửi', 'integer', 80),
    annotation('urged', 'Đôn đốc', 200, 'Đã đôn đốc khi nào, bằng cách nào.'),
    NOTE,
  ],
  colours: STANDING_COLOURS,
};

const REVIEWS: MasterTable = {
  id: 'reviews',
  title: 'Rà soát',
  sheetId: 202,
  frozenColumns: 2,
  columns: [
    ...UNIT_COLUMNS,
    projected('content', 'Mã nội dung', 'code', 72),
    projected('contentName', 'Nội dung thành phần', 'text', 220),
    projected('verdict', 'Yếu / giữ vững', 'text', 92),
    projected('measure', 'Giải pháp năm trước', 'text', 260),
    projected('result', 'Kết quả', 'text', 240),
    projected('assessment', 'Đánh giá', 'text', 88),
    projected('followUp', 'Năm nay', 'text', 88),
    projected('shortcoming', 'Hạn chế', 'text', 200),
    projected('cause', 'Nguyên nhân', 'text', 200),
    projected('status', 'Tình trạng', 'text', 96),
    NOTE,
  ],
  colours: [WITHDRAWN_GREY],
};

const TASKS: MasterTable = {
  id: 'tasks',
  title: 'Kế hoạch',
  sheetId: 203,
  frozenColumns: 4,
  columns: [
    ...UNIT_COLUMNS,
    projected('id', 'Mã NV', 'code', 64),
    projected('group', 'Nhóm', 'integer', 54, { align: 'center' }),
    projected('groupName', 'Nhóm nhiệm vụ', 'text', 190),
    projected('contents', 'Nội dung PAPI', 'contents', 92),
    projected('task', 'Nhiệm vụ, giải pháp', 'text', 320),
    projected('product', 'Sản phẩm, kết quả', 'text', 200),
    projected('target', 'Chỉ tiêu', 'text', 84),
    projected('targetUnit', 'ĐVT', 'text', 84),
    projected('lead', 'Chủ trì', 'text', 150),
    projected('partners', 'Phối hợp', 'text', 150),
    projected('start', 'Bắt đầu', 'date', 88),
    projected('finish', 'Hoàn thành', 'deadline', 104),
    projected('budget', 'Kinh phí (triệu đồng)', 'decimal', 92),
    projected('taskNote', 'Ghi chú của đơn vị', 'text', 160),
    projected('status', 'Tình trạng', 'text', 96),
    annotation('assessment', 'Đánh giá của Sở Nội vụ', 200, 'Đánh giá nhiệm vụ này.'),
    NOTE,
  ],
  colours: [WITHDRAWN_GREY],
};

function report(form: QuarterForm, sheetId: number): MasterTable {
  return {
    ...{ id: form, title: `Báo cáo ${form.toUpperCase()}`, sheetId, frozenColumns: 4 },
    columns: [
      ...UNIT_COLUMNS,
      projected('id', 'Mã NV', 'code', 64),
      projected('group', 'Nhóm', 'integer', 54, { align: 'center' }),
      projected('contents', 'Nội dung PAPI', 'contents', 92),
      projected('task', 'Nhiệm vụ, giải pháp', 'text', 300),
      projected('due', 'Hạn', 'deadline', 104),
      projected('state', 'Trạng thái', 'text', 120),
      projected('percent', '% lũy kế', 'integer', 72, { align: 'center' }),
      projected('result', 'Kết quả', 'text', 280),
      projected('evidence', 'Minh chứng', 'text', 200),
      projected('lateReason', 'Nguyên nhân chậm', 'text', 180),
      projected('remedy', 'Hướng khắc phục', 'text', 180),
      projected('status', 'Tình trạng', 'text', 96),
      projected('afterFreeze', 'So với bản chốt', 'text', 84, {
        help: 'Dòng của bản gửi sau khi chốt số liệu quý: chưa có trong số đã chốt.',
      }),
      annotation('assessment', 'Đánh giá của Sở Nội vụ', 200, 'Đánh giá kết quả này.'),
      NOTE,
    ],
    colours: [WITHDRAWN_GREY],
  };
}

const figureColumns = (keep: (section: string) => boolean): readonly Column[] =>
  FIGURES.filter((figure) => figure.entered && keep(figure.section)).map((figure) =>
    projected(figure.key, figure.name, figure.kind === 'yes-no' ? 'text' : 'figure', 92),
  );

const QUARTER_COLUMN = projected('quarter', 'Quý', 'code', 48);

function figureTable(id: MasterTabId, title: string, sheetId: number, keep: (section: string) => boolean): MasterTable {
  return {
    ...{ id, title, sheetId, frozenColumns: 4 },
    columns: [
      ...UNIT_COLUMNS,
      QUARTER_COLUMN,
      ...figureColumns(keep),
      projected('status', 'Tình trạng', 'text', 96),
      NOTE,
    ],
    colours: [WITHDRAWN_GREY],
  };
}

const SCORES: MasterTable = {
  id: 'scores',
  title: 'Điểm PAPI',
  sheetId: 213,
  frozenColumns: 2,
  columns: [
    projected('code', 'Mã', 'code', 52),
    projected('name', 'Nội dung thành phần', 'text', 340),
    projected('score', 'Điểm', 'score', 72, { align: 'center' }),
    projected('rank', 'Vị trí', 'code', 70),
    projected('change', 'So năm trước', 'change', 84, { align: 'center' }),
    projected('verdict', 'Yếu / giữ vững', 'text', 110, { align: 'center' }),
    projected('reason', 'Căn cứ (tính từ số liệu)', 'text', 480),
    NOTE,
  ],
};

const LOG: MasterTable = {
  id: 'log',
  title: 'Nhật ký',
  sheetId: 214,
  frozenColumns: 1,
  columns: [
    projected('at', 'Lúc', 'text', 130),
    ...UNIT_COLUMNS,
    projected('form', 'Biểu', 'text', 130),
    projected('act', 'Việc', 'text', 110),
    projected('revision', 'Bản', 'integer', 48),
    projected('by', 'Người', 'text', 230),
    projected('late', 'Trễ (phút)', 'integer', 76),
    projected('receipt', 'Biên nhận', 'code', 120),
    projected('detail', 'Nội dung', 'text', 300),
    NOTE,
  ],
};

export const MASTER_TABLES: Readonly<Record<MasterTabId, MasterTable>> = {
  overview: OVERVIEW,
  progress: PROGRESS,
  reviews: REVIEWS,
  tasks: TASKS,
  q1: report('q1', 205),
  'frozen-q1': frozenTable('q1', 221),
  q2: report('q2', 206),
  'frozen-q2': frozenTable('q2', 222),
  q3: report('q3', 207),
  'frozen-q3': frozenTable('q3', 223),
  q4: report('q4', 208),
  'frozen-q4': frozenTable('q4', 224),
  figures: figureTable('figures', 'Số liệu', 209, (section) => section !== 'inspection' && section !== 'reward'),
  difficulties: DIFFICULTIES,
  petitions: PETITIONS,
  inspections: figureTable('inspections', 'Kiểm tra', 211, (section) => section === 'inspection'),
  rewards: figureTable('rewards', 'Khen thưởng', 212, (section) => section === 'reward'),
  reportText: REPORT_TEXT,
  scores: SCORES,
  log: LOG,
  chartData: CHART_DATA,
};

export function frozenTabOf(form: QuarterForm): FrozenTabId {
  return `frozen-${form}`;
}

/** Tabs that the master has, in their order. */
export function tabsOf(state: Pick<ProvinceState, 'freezes'>): readonly MasterTabId[] {
  const unborn = new Set<MasterTabId>(
    QUARTER_FORMS.filter((form) => lastFreeze(state, form) === undefined).map(frozenTabOf),
  );
  return Object.values(MASTER_TABLES).flatMap(({ id }) => (unborn.has(id) ? [] : [id]));
}

/** Those that every master has. */
export const STANDING_TABS: readonly MasterTabId[] = tabsOf({});
