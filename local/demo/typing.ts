/**
 * What a clerk types to fill a form: cell by cell, as keyed in ("30/9/2023", "12,5", "57%"), at the place where the layout has
 * it. Faults change a typing before it reaches the spreadsheet.
 */
import type { Form } from '../../shared/calendar/form.ts';
import type { ContentOf } from '../../shared/forms/content.ts';
import type { WorkbookContext } from '../../shared/forms/context.ts';
import { columnIndexOf, columnOf } from '../../shared/forms/declaration.ts';
import { FIRST_DATA_ROW_INDEX } from '../../shared/forms/layout/tableContent.ts';
import { layoutUnitWorkbook } from '../../shared/forms/layout/unitWorkbook.ts';
import type { SheetsRequest } from '../../shared/forms/sheetsApi/requestTypes.ts';
import { TABS, TABS_OF_FORM, type TabId } from '../../shared/forms/unitWorkbook.ts';
import type { CellValue } from '../../shared/forms/workbookModel.ts';
import { formatNumber } from '../../shared/text/format.ts';

/** A request of the Sheets API that a person's mouse would make: merge, delete a column, rename a tab … */
export type HandRequest = SheetsRequest | Readonly<Record<string, unknown>>;

export interface TypedCell {
  readonly tab: TabId;
  readonly rowIndex: number;
  readonly column: string;
  readonly text: string;
}

export interface Typing {
  readonly form: Form;
  /** Key "tab/rowIndex/column" -> what is keyed in; the empty string empties the cell. */
  readonly cells: Map<string, TypedCell>;
  /** Done before and after the typing. */
  readonly before: HandRequest[];
  readonly after: HandRequest[];
}

export function typingOf<F extends Form>(context: WorkbookContext, form: F, content: ContentOf[F]): Typing {
  const blank = layoutUnitWorkbook(context);
  const filled = layoutUnitWorkbook(context, { [form]: content });
  const typing: Typing = { form, cells: new Map(), before: [], after: [] };
  for (const id of TABS_OF_FORM[form]) {
    const [from, to] = [blank, filled].map(({ sheets }) => sheets.find(({ sheetId }) => sheetId === TABS[id].sheetId));
    for (const [rowIndex, row] of (to?.cells ?? []).entries()) {
      if (rowIndex < FIRST_DATA_ROW_INDEX) continue;
      for (const [columnIndex, cell] of row.entries()) {
        const column = TABS[id].columns[columnIndex];
        const before = from?.cells[rowIndex]?.[columnIndex]?.value ?? null;
        const value = cell?.value ?? null;
        if (column === undefined || value === null || JSON.stringify(value) === JSON.stringify(before)) continue;
        type(typing, id, rowIndex, column.id, keyedIn(value, column.type));
      }
    }
  }
  return typing;
}

export function type(typing: Typing, tab: TabId, rowIndex: number, column: string, text: string): void {
  typing.cells.set(`${tab}/${rowIndex}/${column}`, { tab, rowIndex, column, text });
}

/** Rows of a tab in which something is typed, top to bottom. */
export function typedRows(typing: Typing, tab: TabId): number[] {
  const rows = new Set([...typing.cells.values()].filter((cell) => cell.tab === tab).map(({ rowIndex }) => rowIndex));
  return [...rows].sort((a, b) => a - b);
}

export function typedText(typing: Typing, tab: TabId, rowIndex: number, column: string): string {
  return typing.cells.get(`${tab}/${rowIndex}/${column}`)?.text ?? '';
}

function keyedIn(value: Exclude<CellValue, null>, columnType: string): string {
  if (typeof value === 'number')
    return columnType === 'percent' ? `${formatNumber(value * 100)}%` : formatNumber(value).replaceAll('.', '');
  if (typeof value === 'object' && 'date' in value) return value.date.split('-').reverse().join('/');
  return typeof value === 'object' ? String(value.sheetRef) : String(value);
}

/** The body of `values.batchUpdate`: one range a run of neighbouring cells. @param titles tab -> title as it stands. */
export function valueRanges(
  typing: Typing,
  titles: ReadonlyMap<TabId, string>,
): { range: string; values: string[][] }[] {
  const cells = [...typing.cells.values()]
    .map((cell) => ({ ...cell, columnIndex: columnIndexOf(TABS[cell.tab], cell.column) }))
    .sort((a, b) =>
      a.tab < b.tab ? -1 : a.tab > b.tab ? 1 : a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex,
    );
  const ranges: { range: string; values: [string[]]; next: string }[] = [];
  for (const { tab, rowIndex, columnIndex, text } of cells) {
    const place = (index: number) => `${tab}/${rowIndex}/${index}`;
    const open = ranges.at(-1);
    if (open?.next === place(columnIndex)) {
      open.values[0].push(text);
      open.next = place(columnIndex + 1);
      continue;
    }
    const title = (titles.get(tab) ?? TABS[tab].title).replaceAll("'", "''");
    ranges.push({
      range: `'${title}'!R${rowIndex + 1}C${columnIndex + 1}`,
      values: [[text]],
      next: place(columnIndex + 1),
    });
  }
  return ranges.map(({ range, values }) => ({ range: fromR1C1(range, values[0].length), values }));
}

/** R7C3 and a width -> C7:F7. */
function fromR1C1(range: string, width: number): string {
  return range.replace(/R(\d+)C(\d+)$/, (_whole, row: string, column: string) => {
    const from = Number(column);
    return `${letters(from)}${row}:${letters(from + width - 1)}${row}`;
  });
}

function letters(columnNumber: number): string {
  return columnNumber <= 26
    ? String.fromCharCode(64 + columnNumber)
    : letters(Math.floor((columnNumber - 1) / 26)) + letters(((columnNumber - 1) % 26) + 1);
}

/** 0-based column of a tab, for requests made by hand. */
export function columnAt(tab: TabId, column: string): number {
  columnOf(TABS[tab], column);
  return columnIndexOf(TABS[tab], column);
}
