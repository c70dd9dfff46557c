/**
 * State of the ledger -> the rows of "Số liệu biểu đồ", section by section; always in the same order, those of frozen quarters behind
 * the board's.
 */
import type { RowSource, RowValues } from '../rows/source.ts';
import { rowKey, tableRow } from '../table.ts';
import { pageRows } from './pageRows.ts';
import { papiRows } from './scores.ts';
import { frozenSections } from '../frozen/chartRows.ts';
import { SECTIONS, type BoardSectionId, type Section, type SectionRow } from './section.ts';
import { statusRows, trendRows } from './submissions.ts';
import { contentRows, groupRows } from './tasks.ts';

const SOURCES: Readonly<Record<BoardSectionId, Section>> = {
  page: pageRows,
  status: statusRows,
  groups: groupRows,
  contents: contentRows,
  trend: trendRows,
  papi: papiRows,
};

const NAMES: Readonly<Record<BoardSectionId, string>> = {
  page: 'Trang "Biểu đồ"',
  status: '1. Tình trạng nộp theo cấp',
  groups: '2. Nhiệm vụ theo nhóm và trạng thái',
  contents: '3. Nhiệm vụ phục vụ nội dung yếu',
  trend: '4. Diễn biến theo quý',
  papi: '5. Điểm PAPI và trung vị cả nước',
};

export const chartDataRows: RowSource = (table, context) => {
  const own = SECTIONS.map((section) => ({ section, name: NAMES[section], rows: SOURCES[section](context) }));
  return [...own, ...frozenSections(context)].flatMap(({ section, name, rows }) =>
    rows.map(({ key, values }: SectionRow) => {
      const named: RowValues = { chart: name, ...values };
      return tableRow(table, key === undefined ? section : rowKey(section, key), named);
    }),
  );
};
