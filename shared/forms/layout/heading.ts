/**
 * The five rows above a table: title, subtitle, instruction, band of who writes, headers. Never merges cells: Google refuses a
 * frozen column that cuts a merge.
 */
import type { Column, TabDeclaration } from '../declaration.ts';
import type { Area, CellModel, StyledArea } from '../workbookModel.ts';
import { FACES, INSTRUCTION, SUBTITLE, TITLE, bandStyle, headerStyle } from './look.ts';
import { originRuns } from './originRuns.ts';
import { HEADER_ROW_INDEX, type TableContent } from './tableContent.ts';

export function headingCells(tab: TabDeclaration, content: TableContent): (CellModel | undefined)[][] {
  const first = firstVisible(tab);
  const line = (text: string, note?: string): (CellModel | undefined)[] => [
    ...new Array<undefined>(first).fill(undefined),
    note === undefined ? { value: text } : { value: text, note },
  ];
  const title = content.banner === undefined ? content.title : `${content.title} – ${content.banner}`;
  const starts = new Map(originRuns(tab).map(({ origin, startColumn }) => [Math.max(startColumn, first), origin]));
  const band = tab.columns.map((_, index) => {
    const origin = starts.get(index);
    return origin === undefined ? undefined : { value: FACES[origin].words };
  });
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

export function headingStyles(tab: TabDeclaration): StyledArea[] {
  const width = tab.columns.length;
  const line = (row: number): Area => ({ startRow: row, endRow: row + 1, startColumn: 0, endColumn: width });
  return [
    { area: line(0), style: TITLE },
    { area: line(1), style: SUBTITLE },
    { area: line(2), style: INSTRUCTION },
    ...originRuns(tab).flatMap(({ origin, startColumn, endColumn }) => [
      { area: { startRow: 3, endRow: 4, startColumn, endColumn }, style: bandStyle(origin) },
      {
        area: { startRow: HEADER_ROW_INDEX, endRow: HEADER_ROW_INDEX + 1, startColumn, endColumn },
        style: headerStyle(origin),
      },
    ]),
  ];
}

function firstVisible(tab: TabDeclaration): number {
  return Math.max(
    tab.columns.findIndex((column) => column.hidden !== true),
    0,
  );
}
