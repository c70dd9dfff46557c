/** What guards a table beyond its columns' own rules: single cells that need a list or a value, and the warning of ours. */
import { columnIndexOf, columnOf, type TabDeclaration } from '../declaration.ts';
import { columnLetters, type Highlight, type Protection, type ValidatedArea } from '../workbookModel.ts';
import { COLOURS, FACES } from './look.ts';
import { originRuns } from './originRuns.ts';
import { FIRST_DATA_ROW_INDEX, type TableRow } from './tableContent.ts';

export function listsOfRow(tab: TabDeclaration, row: TableRow, rowIndex: number): ValidatedArea[] {
  return Object.entries(row.lists ?? {}).map(([id, values]) => {
    const index = columnIndexOf(tab, id);
    return {
      area: { startRow: rowIndex, endRow: rowIndex + 1, startColumn: index, endColumn: index + 1 },
      rule: { kind: 'list', values },
      strict: true,
      message: columnOf(tab, id).help,
    };
  });
}

export function requiredOfRow(tab: TabDeclaration, row: TableRow, rowIndex: number): Highlight[] {
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
export function protections(tab: TabDeclaration, dataEnd: number): Protection[] {
  const found: Protection[] = [
    {
      area: { startRow: 0, endRow: FIRST_DATA_ROW_INDEX, startColumn: 0, endColumn: tab.columns.length },
      description: `${tab.title}: tiêu đề và tên cột`,
    },
  ];
  if (dataEnd <= FIRST_DATA_ROW_INDEX) return found;
  const ours = originRuns(tab).filter(({ origin }) => origin !== 'clerk' && origin !== 'annotation');
  for (const { origin, startColumn, endColumn } of ours) {
    found.push({
      area: { startRow: FIRST_DATA_ROW_INDEX, endRow: dataEnd, startColumn, endColumn },
      description: `${tab.title}: ${FACES[origin].words}`,
    });
  }
  return found;
}
