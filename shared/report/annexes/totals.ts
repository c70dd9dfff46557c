/**
 * Phụ lục II: the figures of the summary, each in a cell of its own. What the body says has its source here, so every key that a
 * sentence may name has a cell.
 */
import { LEVELS } from '../../calendar/settings.ts';
import { ASSESSMENT_CHOICES, FOLLOW_UP_CHOICES, TASK_GROUP_CHOICES } from '../../forms/choices.ts';
import type { Cell, Row, Table } from '../document.ts';
import { dimensionsOf } from '../outline.ts';
import { upperFirst } from '../say.ts';
import type { ReportSource } from '../source.ts';
import { LEVEL_GROUPS, SETTLERS, STATE_WORDS, STATES } from '../words.ts';
import { group, left, strong } from './cells.ts';

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

export function filingTable(prefixes: readonly Filing[], { figures }: ReportSource): Table {
  const levels = LEVELS.filter((level) => prefixes.some((prefix) => figures.value(`${prefix}.${level}.asked`) !== 0));
  const row = (prefix: Filing, scope: string): readonly Cell[] =>
    FILING.map(([count]) => figures.cell(`${prefix}.${scope}.${count}`));
  return {
    columns: [{ title: 'Khối đơn vị', width: 28 }, ...FILING.map(([, title]) => ({ title, width: 8 }))],
    rows: prefixes.flatMap((prefix): readonly Row[] => [
      ...(prefixes.length > 1 ? [group(FILING_NAMES[prefix])] : []),
      ...levels.map((level): Row => ({ kind: 'cells', cells: [left(LEVEL_GROUPS[level]), ...row(prefix, level)] })),
      strong([left('Tổng cộng'), ...row(prefix, 'all')]),
    ]),
  };
}

/** Tasks by group and by dimension: by state of the quarter, or only how many there are. */
export function taskTable(by: 'state' | 'total', source: ReportSource): Table {
  const { figures, settings } = source;
  const counts = by === 'state' ? (['total', ...STATES] as const) : (['total'] as const);
  const head = (count: (typeof counts)[number]) => (count === 'total' ? 'Tổng số' : STATE_WORDS[count].head);
  const cells = (scope: string) => counts.map((count) => figures.cell(`tasks.${scope}.${count}`));
  const line = (name: string, scope: string): Row => ({ kind: 'cells', cells: [left(name), ...cells(scope)] });
  return {
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

export function difficultyTotals({ figures }: ReportSource): Table {
  const line = (name: string, key: string): Row => ({
    kind: 'cells',
    cells: [left(name), figures.cell(`difficulties.${key}`)],
  });
  return {
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

export function measureTotals({ figures }: ReportSource): Table {
  const line = (name: string, key: string): Row => ({ kind: 'cells', cells: [left(name), figures.cell(key)] });
  return {
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
