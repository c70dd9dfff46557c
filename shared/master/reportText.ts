/**
 * "Báo cáo - phần viết": a row a section of each report of the cycle, beside which Sở Nội vụ writes what only people can say. What
 * is written is an annotation: no run covers it, and each report takes it as it stands.
 */
import type { Paragraphs } from '../report/written.ts';
import type { ReportForm } from '../report/reports.ts';
import { valueOf } from './annotation.ts';
import type { TableAnnotations } from './annotations.ts';
import { annotation, projected } from './columns.ts';
import type { MasterTable } from './table.ts';

export const REPORT_TEXT: MasterTable = {
  id: 'reportText',
  title: 'Báo cáo - phần viết',
  sheetId: 216,
  frozenColumns: 3,
  columns: [
    projected('report', 'Báo cáo', 'text', 150),
    projected('number', 'Mục', 'code', 64, { align: 'center' }),
    projected('title', 'Nội dung', 'text', 340),
    projected('basis', 'Hệ thống viết', 'text', 150),
    annotation(
      'text',
      'Phần viết',
      640,
      'Viết tự do, mỗi dòng thành một đoạn; báo cáo lấy nguyên văn, đặt sau phần số liệu.',
    ),
  ],
};

/** Key of a row is `rowKey(form, section)`. */
export function writtenParagraphs(written: TableAnnotations | undefined, form: ReportForm): Paragraphs {
  const own = `${form}/`;
  return Object.fromEntries(
    [...(written ?? [])].flatMap(([key, [cell = null]]) => {
      const text = valueOf(cell);
      return key.startsWith(own) && text !== null ? [[key.slice(own.length), String(text)]] : [];
    }),
  );
}
