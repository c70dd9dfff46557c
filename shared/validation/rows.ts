/** A tab that was read -> its rows with typed values, and every finding of shape, type, choice, length and required cells. */
import type { Deadline, Figure } from '../forms/content.ts';
import type { WorkbookContext } from '../forms/context.ts';
import type { Column, Condition, TabDeclaration } from '../forms/declaration.ts';
import type { ReadCell, ReadRow, ReadTab } from '../forms/snapshot.ts';
import type { CellQuestion, Setting } from './cells/cell.ts';
import { readChoice, readContents, readFigure } from './cells/choices.ts';
import { readDate, readDeadline } from './cells/dates.ts';
import { readNumber, readPercent } from './cells/numbers.ts';
import { readCode, readLink, readText } from './cells/text.ts';
import { shownCell, type Report } from './report.ts';

export type TypedValue = string | number | readonly string[] | Deadline | Figure;

export interface TypedRow {
  readonly rowNumber: number;
  /** Column id -> value; absent when blank or not understood. */
  readonly values: Readonly<Record<string, TypedValue | undefined>>;
  /** Column id -> cell as it was read. */
  readonly cells: Readonly<Record<string, ReadCell>>;
  /** The row's key, normalised text; empty when it has none. */
  readonly key: string;
}

export function readRows(
  tab: ReadTab,
  declaration: TabDeclaration,
  context: WorkbookContext,
  setting: Setting,
  report: Report,
): TypedRow[] {
  const clerk = declaration.columns.filter(({ origin }) => origin === 'clerk');
  const key = declaration.columns.find(({ id }) => id === declaration.key);
  const columns = key === undefined || clerk.includes(key) ? clerk : [key, ...clerk];
  const verdicts = new Map(context.contents.map(({ code, verdict }) => [code, verdict]));
  const rows: TypedRow[] = [];
  for (const row of tab.rows) {
    const said = declaration.rows === 'fixed' && !clerk.some(({ id }) => has(row, id)) && !has(row, declaration.key);
    if (said || !columns.some(({ id }) => has(row, id))) continue;
    const typed = readRow(row, columns, declaration.key, setting, report);
    rows.push(typed);
    for (const column of clerk) {
      // A row's missing key has a finding of its own, which offers a new one.
      if (column.id === declaration.key || has(row, column.id) || !Object.hasOwn(tab.columns, column.id)) continue;
      const because = missing(column, typed, verdicts);
      if (because !== undefined) report('required-missing', row.rowNumber, column.id, { expected: because });
    }
  }
  return rows;
}

function has(row: ReadRow, column: string): boolean {
  return Object.hasOwn(row.cells, column) && row.cells[column] !== null;
}

function readRow(
  row: ReadRow,
  columns: readonly Column[],
  keyColumn: string,
  setting: Setting,
  report: Report,
): TypedRow {
  const values: Record<string, TypedValue | undefined> = {};
  for (const column of columns) {
    const cell = Object.hasOwn(row.cells, column.id) ? row.cells[column.id] : undefined;
    if (cell === undefined || cell === null) continue;
    if (typeof cell === 'object' && 'formula' in cell) {
      report('type-formula', row.rowNumber, column.id, {
        received: cell.shown,
        ...(cell.shown === '' ? {} : { fix: cell.shown }),
      });
      continue;
    }
    const say: CellQuestion['say'] = (code, said) => report(code, row.rowNumber, column.id, said);
    values[column.id] = readCell({ cell, column, row: row.cells, setting, say });
  }
  const key = values[keyColumn];
  return { rowNumber: row.rowNumber, values, cells: row.cells, key: keyText(key) };
}

function keyText(key: TypedValue | undefined): string {
  if (typeof key === 'string') return key;
  return Array.isArray(key) ? String(key[0] ?? '') : '';
}

function readCell(question: CellQuestion): TypedValue | undefined {
  switch (question.column.type) {
    case 'text':
      return readText(question);
    case 'code':
      return readCode(question);
    case 'link':
      return readLink(question);
    case 'content':
    case 'contents':
      return readContents(question);
    case 'integer':
    case 'decimal':
    case 'score':
    case 'change':
      return readNumber(question);
    case 'percent':
      return readPercent(question);
    case 'date':
      return readDate(question);
    case 'deadline':
      return readDeadline(question);
    case 'choice':
      return readChoice(question);
    case 'figure':
      return readFigure(question);
  }
}

/** Why the blank cell is missing; `undefined` when it may stay blank. */
function missing(
  { required, header }: Column,
  row: TypedRow,
  verdicts: ReadonlyMap<string, string>,
): string | undefined {
  if (required === undefined) return undefined;
  if (required === 'always') return header;
  const held = required.find((condition) => holds(condition, row, verdicts));
  return held === undefined ? undefined : `${header} ${held.because}`;
}

function holds(condition: Condition, row: TypedRow, verdicts: ReadonlyMap<string, string>): boolean {
  switch (condition.kind) {
    case 'one-of':
      return condition.values.some((value) => value === row.values[condition.column]);
    case 'filled':
      return shownCell(row.cells[condition.column]) !== '';
    case 'verdict':
      return condition.values.some((verdict) => verdict === verdicts.get(row.key));
  }
}
