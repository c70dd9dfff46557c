/**
 * What a form says, as a reviewer reads it: rows of texts, keyed as in the sheet (task id, content code, figure key …), so that
 * two revisions can be laid side by side.
 */
import { isQuarterForm, type Form } from '../calendar/form.ts';
import { FORM_CHOICES, labelOf } from '../forms/choices.ts';
import type { ContentOf } from '../forms/content.ts';
import type { Column } from '../forms/declaration.ts';
import {
  difficultyCells,
  figureCell,
  paperCells,
  reportCells,
  reviewCells,
  taskCells,
  type Cells,
} from '../forms/layout/contentCells.ts';
import { REPORT_TAB, type TabId } from '../forms/unitWorkbook.ts';
import type { CellValue } from '../forms/workbookModel.ts';
import { formatNumber, formatPercent, formatShortDate } from '../text/format.ts';
import { reviewedColumns } from './reviewedColumns.ts';

export interface ContentRow {
  readonly tab: TabId;
  /** What stands in the key column. */
  readonly row: string;
  /** Column id -> text; blank cells are absent. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Tab by tab in the order of the form, rows as the unit sent them. A row that is blank but for its key is left out. */
export function contentRows(form: Form, content: ContentOf[Form]): ContentRow[] {
  const shown = (tab: TabId, row: string, cells: Cells): ContentRow => ({ tab, row, cells: texts(form, tab, cells) });
  const { paper } = content;
  return [
    ...tableRows(form, content, shown),
    ...(paper === undefined ? [] : [shown('papers', paperKey(form), paperCells(paper))]),
  ].filter(({ cells }) => Object.keys(cells).length > 0);
}

/** Key of the form's own row in "Văn bản". */
export function paperKey(form: Form): string {
  return labelOf(FORM_CHOICES, form);
}

type Show = (tab: TabId, row: string, cells: Cells) => ContentRow;

function tableRows(form: Form, content: ContentOf[Form], shown: Show): ContentRow[] {
  if ('reviews' in content) {
    return [
      ...content.reviews.map((row) => shown('reviews', row.content, reviewCells(row))),
      ...content.tasks.map((row) => shown('tasks', row.id, taskCells(row))),
    ];
  }
  if ('difficulties' in content) {
    return content.difficulties.map((row) => shown('difficulties', row.id, difficultyCells(row)));
  }
  if (!isQuarterForm(form)) return [];
  return [
    ...content.tasks.map((row) => shown(REPORT_TAB[form], row.id, reportCells(row))),
    ...Object.entries(content.figures).map(([key, figure]) => shown('figures', key, { [form]: figureCell(figure) })),
  ];
}

function texts(form: Form, tab: TabId, cells: Cells): Readonly<Record<string, string>> {
  return Object.fromEntries(
    reviewedColumns(form, tab)
      .map((column) => [column.id, cellText(column, cells[column.id])] as const)
      .filter(([, text]) => text !== ''),
  );
}

function cellText({ type }: Column, value: CellValue | undefined): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return type === 'percent' ? formatPercent(value * 100, 4) : formatNumber(value, 6);
  return typeof value === 'object' && value !== null && 'date' in value ? formatShortDate(value.date) : '';
}
