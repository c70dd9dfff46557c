/**
 * A form's content as a reviewer reads it: tab by tab, every row that stands in the unit's sheet, also where it is blank, because a
 * remark may well ask for what is missing.
 */
import type { Form } from '../calendar/form.ts';
import type { ContentOf } from '../forms/content.ts';
import type { Remark, WorkbookContext } from '../forms/context.ts';
import { figuresAskedOf } from '../forms/figures.ts';
import { TABS_OF_FORM, type TabId } from '../forms/unitWorkbook.ts';
import type { TabView } from '../office/views.ts';
import { contentRows, paperKey, type ContentRow } from './contentRows.ts';
import { rowInWords, tabInWords } from './place.ts';
import { reviewedColumns } from './reviewedColumns.ts';

/** What the province says to the unit, as far as rows stand there by it or are named by it. */
export type Surroundings = Pick<WorkbookContext, 'contents' | 'basePlan' | 'knownTasks'> & {
  readonly unit: Pick<WorkbookContext['unit'], 'level'>;
};

export function tabViews(form: Form, content: ContentOf[Form], surroundings: Surroundings): TabView[] {
  const said = contentRows(form, content);
  return TABS_OF_FORM[form].map((tab) => {
    const columns = reviewedColumns(form, tab);
    const own = new Map(said.filter((row) => row.tab === tab).map((row) => [row.row, row]));
    const keys = new Set([...standingKeys(form, tab, surroundings), ...own.keys()]);
    return {
      ...{ tab, tabName: tabInWords(tab) },
      columns: columns.map(({ id, header }) => ({ column: id, columnName: header })),
      rows: [...keys].map((row) => {
        const cells = own.get(row)?.cells ?? {};
        const title = rowTitle({ tab, row, cells }, surroundings);
        return { row, title, cells: columns.map(({ id }) => cells[id] ?? '') };
      }),
    };
  });
}

function standingKeys(form: Form, tab: TabId, { contents, unit }: Surroundings): readonly string[] {
  switch (tab) {
    case 'reviews':
      return contents.map(({ code }) => code);
    case 'figures':
      return figuresAskedOf(unit.level).map(({ key }) => key);
    case 'papers':
      return [paperKey(form)];
    default:
      return [];
  }
}

/** What the row is about: the task's, the content's or the difficulty's words. */
export function rowTitle({ tab, row, cells }: ContentRow, { contents, basePlan, knownTasks }: Surroundings): string {
  switch (tab) {
    case 'reviews':
      return contents.find(({ code }) => code === row)?.name ?? '';
    case 'tasks':
      return cells['task'] ?? '';
    case 'difficulties':
      return cells['difficulty'] ?? '';
    case 'figures':
    case 'papers':
      return rowInWords(tab, row);
    case 'reportQ1':
    case 'reportQ2':
    case 'reportQ3':
    case 'reportQ4':
      return (basePlan?.tasks.find(({ id }) => id === row) ?? knownTasks[row])?.task ?? '';
  }
}

/** Whether the remark names something that stands there. A column without a row names no cell. */
export function isPlaced({ tab, row, column }: Remark, views: readonly TabView[]): boolean {
  const view = views.find((one) => one.tab === tab);
  if (view === undefined || (row === undefined && column !== undefined)) return false;
  const hasRow = row === undefined || view.rows.some((one) => one.row === row);
  return hasRow && (column === undefined || view.columns.some((one) => one.column === column));
}
