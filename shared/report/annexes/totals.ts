/**
 * Phụ lục II: the figures of the summary, each in a cell of its own. What the body says has its source here, so every key that a
 * sentence may name has a cell.
 */
import { LEVELS } from '../../calendar/settings.ts';
import { ASSESSMENT_CHOICES, FOLLOW_UP_CHOICES, TASK_GROUP_CHOICES } from '../../forms/choices.ts';
import { FIGURE_SECTIONS, FIGURES, type FigureDeclaration } from '../../forms/figures.ts';
import type { Cell, Row, Table } from '../document.ts';
import { dimensionsOf } from '../outline.ts';
import { upperFirst } from '../say.ts';
import type { ReportSource } from '../source.ts';
import { LEVEL_GROUPS, SETTLERS, STATE_WORDS, STATES } from '../words.ts';
import { centred, group, left, strong } from './cells.ts';

const FILING = [
  ['asked', 'Phải gửi'],
  ['submitted', 'Đã gửi'],
  ['onTime', 'Đúng hạn'],
  ['late', 'Gửi chậm'],
  ['missing', 'Chưa gửi'],
  ['returned', 'Đang trả lại'],
  ['accepted', 'Đã chấp nhận'],
  ['reportingRate', 'Tỷ lệ gửi'],
  ['timeliness', 'Tỷ lệ đúng hạn'],
] as const;

export type Filing = 'report' | 'plan';
const FILING_NAMES: Readonly<Record<Filing, string>> = { report: 'Báo cáo', plan: 'Kế hoạch' };

export function filingTable(prefixes: readonly Filing[], { figures }: ReportSource, caption?: string): Table {
  const levels = LEVELS.filter((level) => prefixes.some((prefix) => figures.value(`${prefix}.${level}.asked`) !== 0));
  const row = (prefix: Filing, scope: string): readonly Cell[] =>
    FILING.map(([count]) => figures.cell(`${prefix}.${scope}.${count}`));
  return {
    ...(caption === undefined ? {} : { caption }),
    columns: [{ title: 'Khối đơn vị', width: 28 }, ...FILING.map(([, title]) => ({ title, width: 8 }))],
    rows: prefixes.flatMap((prefix): readonly Row[] => [
      ...(prefixes.length > 1 ? [group(FILING_NAMES[prefix])] : []),
      ...levels.map((level): Row => ({ kind: 'cells', cells: [left(LEVEL_GROUPS[level]), ...row(prefix, level)] })),
      strong([left('Tổng cộng'), ...row(prefix, 'all')]),
    ]),
  };
}

/** Tasks by group and by dimension: by state of the quarter, or only how many there are. */
export function taskTable(by: 'state' | 'total', source: ReportSource, caption: string): Table {
  const { figures, settings } = source;
  const counts = by === 'state' ? (['total', ...STATES] as const) : (['total'] as const);
  const head = (count: (typeof counts)[number]) => (count === 'total' ? 'Tổng số' : STATE_WORDS[count].head);
  const cells = (scope: string) => counts.map((count) => figures.cell(`tasks.${scope}.${count}`));
  const line = (name: string, scope: string): Row => ({ kind: 'cells', cells: [left(name), ...cells(scope)] });
  return {
    caption,
    columns: [
      { title: 'Nhiệm vụ', width: by === 'state' ? 40 : 80 },
      ...counts.map((count) => ({ title: head(count), width: by === 'state' ? 9 : 20 })),
    ],
    rows: [
      group('Theo nhóm nhiệm vụ'),
      ...TASK_GROUP_CHOICES.map(({ value, label }) => line(label, `group.${value}`)),
      group('Theo nội dung của Chỉ số PAPI (một nhiệm vụ có thể phục vụ nhiều nội dung)'),
      ...dimensionsOf(settings.papiYear).map(({ code, nameVi }) => line(`${code}. ${nameVi}`, `dimension.${code}`)),
      line('Nhiệm vụ chung', 'dimension.none'),
      strong([left('Tổng cộng'), ...cells('all')]),
    ],
  };
}

/** The units' figures, in the period and "lũy kế", and how many units reported. */
export function unitFigures(source: ReportSource, caption: string): Table {
  const { figures } = source;
  let section = '';
  const rows = FIGURES.flatMap((figure): readonly Row[] => {
    const opens = figure.section !== section ? [group(FIGURE_SECTIONS[figure.section])] : [];
    section = figure.section;
    return [...opens, ...figureRows(figure, source)];
  });
  return {
    caption,
    columns: [
      { title: 'Chỉ tiêu', width: 52 },
      { title: 'Đơn vị tính', width: 12 },
      { title: 'Trong kỳ', width: 12 },
      { title: 'Lũy kế từ đầu năm', width: 12 },
      { title: 'Số đơn vị báo cáo', width: 12 },
    ],
    rows: [
      ...rows,
      group('Xin lỗi so với trễ hẹn, sai sót (tính từng đơn vị)'),
      single('Thư, phiếu xin lỗi còn thiếu', 'thư, phiếu', figures.cell('apologies.gap')),
      single('Đơn vị chưa xin lỗi đủ', 'đơn vị', figures.cell('apologies.unitsWithGap')),
    ],
  };
}

function figureRows({ key, name, unit, entered, aggregation }: FigureDeclaration, { figures }: ReportSource): Row[] {
  const spans = (rest = '') => [
    figures.cell(`figures.${key}.period${rest}`),
    figures.cell(`figures.${key}.cumulative${rest}`),
  ];
  const reported = entered ? figures.cell(`figures.${key}.period.units`) : centred('');
  const row = (title: string, measured: string, cells: readonly Cell[], last: Cell): Row => ({
    kind: 'cells',
    cells: [left(title), centred(measured), ...cells, last],
  });
  if (aggregation.kind !== 'share-of-units') return [row(name, unit, spans(), reported)];
  return [
    row(`${name}: có`, 'đơn vị', spans('.yes'), reported),
    row(`${name}: không`, 'đơn vị', spans('.no'), centred('')),
    row(`${name}: tỷ lệ có`, '%', spans(), centred('')),
  ];
}

/** A figure without a cumulative twin. */
function single(name: string, unit: string, cell: Cell): Row {
  return { kind: 'cells', cells: [left(name), centred(unit), cell, centred(''), centred('')] };
}

export function difficultyTotals({ figures }: ReportSource, caption: string): Table {
  const line = (name: string, key: string): Row => ({
    kind: 'cells',
    cells: [left(name), figures.cell(`difficulties.${key}`)],
  });
  return {
    caption,
    columns: [
      { title: 'Khó khăn, vướng mắc', width: 80 },
      { title: 'Số lượng', width: 20 },
    ],
    rows: [
      group('Theo thẩm quyền, trách nhiệm giải quyết'),
      ...SETTLERS.map(([level, noun]) => line(upperFirst(noun), `level.${level}`)),
      group('Theo thời gian từ ngày nêu'),
      line('Không quá 07 ngày', 'age.upTo7'),
      line('Từ 08 đến 30 ngày', 'age.upTo30'),
      line('Trên 30 ngày', 'age.over30'),
      strong([left('Tổng cộng'), figures.cell('difficulties.total')]),
    ],
  };
}

export function measureTotals({ figures }: ReportSource, caption: string): Table {
  const line = (name: string, key: string): Row => ({ kind: 'cells', cells: [left(name), figures.cell(key)] });
  return {
    caption,
    columns: [
      { title: 'Rà soát, bao quát', width: 80 },
      { title: 'Số lượng', width: 20 },
    ],
    rows: [
      group('Giải pháp năm trước, theo đánh giá của đơn vị'),
      ...ASSESSMENT_CHOICES.map(({ value, label }) => line(label, `measures.assessment.${value}`)),
      line('Chưa đánh giá', 'measures.assessment.blank'),
      group('Giải pháp năm trước, theo hướng xử lý'),
      ...FOLLOW_UP_CHOICES.map(({ value, label }) => line(label, `measures.followUp.${value}`)),
      line('Chưa có hướng xử lý', 'measures.followUp.blank'),
      strong([left('Tổng số giải pháp được rà soát'), figures.cell('measures.total')]),
      group('Bao quát nội dung (tính từng đơn vị được giao)'),
      line('Nội dung cần cải thiện được giao', 'contents.weak.total'),
      line('Trong đó chưa có nhiệm vụ', 'contents.weak.withoutTask'),
      line('Nội dung cần giữ vững được giao', 'contents.strong.total'),
      line('Trong đó chưa có nhiệm vụ duy trì', 'contents.strong.withoutKeep'),
    ],
  };
}
