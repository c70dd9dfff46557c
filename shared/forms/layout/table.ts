/**
 * A declared tab with its rows -> a sheet: heading, band, headers, filled rows, spare rows, guards.
 *
 * Serves the unit's tabs and the master's keyed tables alike; knows columns, never their meaning. The heading never merges
 * cells: Google refuses a frozen column that cuts a merge.
 */
import { columnIndexOf, numberFormatOf, type Column, type TabDeclaration } from '../declaration.ts';
import {
  columnLetters,
  type Area,
  type CellModel,
  type CellValue,
  type Highlight,
  type Protection,
  type SheetModel,
  type StyledArea,
  type ValidatedArea,
} from '../workbookModel.ts';
import { tableHighlights } from './formulas.ts';
import { COLOURS, FACES, INSTRUCTION, SUBTITLE, TITLE, bandStyle, cellStyle, headerStyle } from './look.ts';
import { tableValidations } from './validations.ts';

/** Title, subtitle, instruction, band, headers: the headers stand in row 5 of every tab. */
export const HEADER_ROW_INDEX = 4;
export const FIRST_DATA_ROW_INDEX = 5;

export interface TableRow {
  /** Column id -> what stands there; absent = blank. */
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly notes?: Readonly<Record<string, string>>;
  /** Columns that this row must fill, beyond what the declaration says of every row. */
  readonly required?: readonly string[];
  /** Column id -> background or ink that sets this cell apart. */
  readonly marks?: Readonly<Record<string, { readonly background?: string; readonly color?: string }>>;
  /** Column id -> drop-down of this cell. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
}

export interface TableContent {
  readonly title: string;
  readonly subtitle: string;
  /** A line in the colour of warning beside the title ("dữ liệu mô phỏng"); absent = none. */
  readonly banner?: string;
  readonly titleNote?: string;
  readonly rows: readonly TableRow[];
  /** Columns greyed as not applicable. */
  readonly notApplicable?: readonly string[];
  readonly hidden?: boolean;
  readonly tabColor?: string;
}

export function layoutTable(tab: TabDeclaration, content: TableContent): SheetModel {
  const filledEnd = FIRST_DATA_ROW_INDEX + content.rows.length;
  const dataEnd = filledEnd + tab.spareRows;
  return {
    sheetId: tab.sheetId,
    title: tab.title,
    ...(content.hidden === true ? { hidden: true } : {}),
    ...(content.tabColor === undefined ? {} : { tabColor: content.tabColor }),
    rowCount: Math.max(dataEnd, FIRST_DATA_ROW_INDEX + 1),
    frozenRows: FIRST_DATA_ROW_INDEX,
    frozenColumns: tab.frozenColumns,
    columns: tab.columns.map(({ width, hidden }) => (hidden === true ? { width, hidden } : { width })),
    rowHeights: { 0: 30, [HEADER_ROW_INDEX]: 42 },
    cells: [...headingCells(tab, content), ...content.rows.map((row) => rowCells(tab, row))],
    styles: [
      ...headingStyles(tab),
      ...(dataEnd > FIRST_DATA_ROW_INDEX ? columnStyles(tab, content, dataEnd) : []),
      ...content.rows.flatMap((row, index) => markStyles(tab, row, FIRST_DATA_ROW_INDEX + index)),
    ],
    merges: [],
    validations: [
      ...tableValidations(tab, FIRST_DATA_ROW_INDEX, dataEnd),
      ...content.rows.flatMap((row, index) => listsOfRow(tab, row, FIRST_DATA_ROW_INDEX + index)),
    ],
    highlights: [
      ...tableHighlights(tab, FIRST_DATA_ROW_INDEX, dataEnd),
      ...content.rows.flatMap((row, index) => requiredOfRow(tab, row, FIRST_DATA_ROW_INDEX + index)),
    ],
    protections: protections(tab, dataEnd),
  };
}

function headingCells(tab: TabDeclaration, content: TableContent): (CellModel | undefined)[][] {
  const first = firstVisible(tab);
  const line = (text: string, note?: string): (CellModel | undefined)[] => [
    ...new Array<undefined>(first).fill(undefined),
    note === undefined ? { value: text } : { value: text, note },
  ];
  const title = content.banner === undefined ? content.title : `${content.title} – ${content.banner}`;
  const band = tab.columns.map((column, index) =>
    tab.columns.slice(first, index).at(-1)?.origin === column.origin || index < first
      ? undefined
      : { value: FACES[column.origin].words },
  );
  return [
    line(title, content.titleNote),
    line(content.subtitle),
    line(tab.instruction),
    band,
    tab.columns.map((column) => ({ value: headerText(column), note: headerNote(column) })),
  ];
}

/** The asterisk marks a column that every row must fill; the reader of headers does not see it. */
function headerText(column: Column): string {
  return column.required === 'always' ? `${column.header} *` : column.header;
}

function headerNote(column: Column): string {
  if (column.required === undefined) return column.help;
  if (column.required === 'always') return `${column.help}\nBắt buộc.`;
  return `${column.help}\n${column.required.map(({ because }) => `Bắt buộc ${because}.`).join('\n')}`;
}

function rowCells(tab: TabDeclaration, row: TableRow): (CellModel | undefined)[] {
  return tab.columns.map(({ id }) => {
    const value = row.cells[id] ?? null;
    const note = row.notes?.[id];
    if (note !== undefined) return { value, note };
    return value === null ? undefined : { value };
  });
}

function headingStyles(tab: TabDeclaration): StyledArea[] {
  const width = tab.columns.length;
  const line = (row: number): Area => ({ startRow: row, endRow: row + 1, startColumn: 0, endColumn: width });
  const cell = (row: number, column: number): Area => ({
    ...{ startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 },
  });
  return [
    { area: line(0), style: TITLE },
    { area: line(1), style: SUBTITLE },
    { area: line(2), style: INSTRUCTION },
    ...tab.columns.flatMap(({ origin }, index) => [
      { area: cell(3, index), style: bandStyle(origin) },
      { area: cell(HEADER_ROW_INDEX, index), style: headerStyle(origin) },
    ]),
  ];
}

function columnStyles(tab: TabDeclaration, content: TableContent, dataEnd: number): StyledArea[] {
  return tab.columns.map((column, index) => ({
    area: { startRow: FIRST_DATA_ROW_INDEX, endRow: dataEnd, startColumn: index, endColumn: index + 1 },
    style: {
      ...cellStyle(column.origin),
      ...(content.notApplicable?.includes(column.id) === true
        ? { background: COLOURS.notApplicable, color: COLOURS.quietInk, italic: true }
        : {}),
      ...(column.align === undefined ? {} : { horizontal: column.align }),
      numberFormat: numberFormatOf(column),
    },
  }));
}

function markStyles(tab: TabDeclaration, row: TableRow, rowIndex: number): StyledArea[] {
  return Object.entries(row.marks ?? {}).map(([id, mark]) => {
    const index = columnIndexOf(tab, id);
    const column = tab.columns[index];
    return {
      area: { startRow: rowIndex, endRow: rowIndex + 1, startColumn: index, endColumn: index + 1 },
      style: {
        ...(column === undefined ? {} : { ...cellStyle(column.origin), numberFormat: numberFormatOf(column) }),
        ...(column?.align === undefined ? {} : { horizontal: column.align }),
        ...mark,
        ...(mark.color === undefined ? {} : { bold: true }),
      },
    };
  });
}

function listsOfRow(tab: TabDeclaration, row: TableRow, rowIndex: number): ValidatedArea[] {
  return Object.entries(row.lists ?? {}).map(([id, values]) => {
    const index = columnIndexOf(tab, id);
    return {
      area: { startRow: rowIndex, endRow: rowIndex + 1, startColumn: index, endColumn: index + 1 },
      rule: { kind: 'list', values },
      strict: true,
      message: tab.columns[index]?.help ?? '',
    };
  });
}

function requiredOfRow(tab: TabDeclaration, row: TableRow, rowIndex: number): Highlight[] {
  return (row.required ?? []).map((id) => {
    const index = columnIndexOf(tab, id);
    return {
      area: { startRow: rowIndex, endRow: rowIndex + 1, startColumn: index, endColumn: index + 1 },
      formula: `=ISBLANK(${columnLetters(index)}${rowIndex + 1})`,
      background: COLOURS.missing,
    };
  });
}

/** The heading, and every run of columns that people are not meant to write. */
function protections(tab: TabDeclaration, dataEnd: number): Protection[] {
  const found: Protection[] = [
    {
      area: { startRow: 0, endRow: FIRST_DATA_ROW_INDEX, startColumn: 0, endColumn: tab.columns.length },
      description: `${tab.title}: tiêu đề và tên cột`,
    },
  ];
  if (dataEnd <= FIRST_DATA_ROW_INDEX) return found;
  let start = 0;
  while (start < tab.columns.length) {
    const origin = tab.columns[start]?.origin;
    let end = start + 1;
    while (end < tab.columns.length && tab.columns[end]?.origin === origin) end++;
    if (origin !== undefined && origin !== 'clerk' && origin !== 'annotation') {
      found.push({
        area: { startRow: FIRST_DATA_ROW_INDEX, endRow: dataEnd, startColumn: start, endColumn: end },
        description: `${tab.title}: ${FACES[origin].words.toLowerCase()}`,
      });
    }
    start = end;
  }
  return found;
}

function firstVisible(tab: TabDeclaration): number {
  return Math.max(
    tab.columns.findIndex((column) => column.hidden !== true),
    0,
  );
}
