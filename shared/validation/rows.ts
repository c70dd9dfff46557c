/** A tab that was read -> its rows with typed values, and every finding of shape, type, choice, length and required cells. */
import type { Deadline, Figure } from '../forms/content.ts';
import type { Column, Condition, TabDeclaration } from '../forms/declaration.ts';
import type { ReadCell, ReadRow, ReadTab } from '../forms/snapshot.ts';
import { isBlank } from '../text/normalize.ts';
import type { CellQuestion, Setting } from './cells/cell.ts';
import { readCell } from './cells/read.ts';
import { soundValue } from './cells/sound.ts';
import type { Report } from './report.ts';

export type TypedValue = string | number | readonly string[] | Deadline | Figure;

export interface TypedRow {
  readonly rowNumber: number;
  /** Column id -> value; only what is filled and understood. */
  readonly values: Readonly<Record<string, TypedValue>>;
  /** Column id -> cell as it was read. */
  readonly cells: Readonly<Record<string, ReadCell>>;
  /** The row's key, normalised text; empty when it has none. */
  readonly key: string;
  /** Every column that is always required has its value: the row can be kept. */
  readonly whole: boolean;
}

export interface RowsQuestion {
  readonly tab: ReadTab;
  readonly declaration: TabDeclaration;
  /** The columns that count, the key among them. */
  readonly columns: readonly Column[];
  readonly setting: Setting;
  /** PAPI code -> the province's verdict. */
  readonly verdicts: ReadonlyMap<string, string>;
  readonly report: Report;
}

export function readRows(question: RowsQuestion): TypedRow[] {
  const rows: TypedRow[] = [];
  for (const row of question.tab.rows) {
    const typed = readRow(row, question);
    if (typed !== undefined) rows.push(typed);
  }
  return rows;
}

/** `undefined` when none of the columns that count holds anything. */
function readRow({ rowNumber, cells }: ReadRow, question: RowsQuestion): TypedRow | undefined {
  const { declaration, columns, setting } = question;
  const values: Record<string, TypedValue> = {};
  const blanks: Column[] = [];
  let filled = false;
  let whole = true;
  for (const column of columns) {
    const { id } = column;
    const given = cells[id];
    let value = given === undefined ? undefined : soundValue(given, column, setting);
    if (value === undefined) {
      const looked = lookClosely(given, column, { rowNumber, cells }, question);
      ({ value } = looked);
      filled ||= looked.filled;
      if (value === undefined && !looked.told) blanks.push(column);
    } else filled = true;
    if (value !== undefined) values[id] = value;
    else if (column.required === 'always' && id !== declaration.key) whole = false;
  }
  if (!filled) return undefined;
  const typed: TypedRow = { rowNumber, values, cells, key: keyText(values[declaration.key]), whole };
  for (const column of blanks) tellMissing(column, typed, question);
  return typed;
}

interface Looked {
  readonly value: TypedValue | undefined;
  readonly filled: boolean;
  /** Something was said of the cell: where it has no value, it is not said to be blank as well. */
  readonly told: boolean;
}

/** A cell that is not plainly sound: blank, odd or wrong. */
function lookClosely(given: unknown, column: Column, row: ReadRow, { setting, report }: RowsQuestion): Looked {
  const told = new Set<string>();
  const say: CellQuestion['say'] = (code, said) => {
    told.add(code);
    report(code, row.rowNumber, column.id, said);
  };
  const cell = setting.admitCell(given);
  if (cell === null || (typeof cell === 'string' && isBlank(cell))) {
    return { value: undefined, filled: false, told: false };
  }
  if (cell === undefined) say('shape-unreadable');
  const value = cell === undefined ? undefined : readCell({ cell, column, row: row.cells, setting, say });
  return { value, filled: true, told: told.size > 0 };
}

function keyText(key: TypedValue | undefined): string {
  if (typeof key === 'string') return key;
  return Array.isArray(key) ? String(key[0] ?? '') : '';
}

function tellMissing(column: Column, row: TypedRow, { tab, declaration, verdicts, report }: RowsQuestion): void {
  const { id, required } = column;
  // A row's missing key has a finding of its own, which offers a new one; so has a missing column.
  if (required === undefined || id === declaration.key || tab.columns[id] === undefined) return;
  const held = required === 'always' ? undefined : required.find((condition) => holds(condition, row, verdicts));
  if (required !== 'always' && held === undefined) return;
  report('required-missing', row.rowNumber, id, { expected: held?.because ?? '' });
}

function holds(condition: Condition, row: TypedRow, verdicts: ReadonlyMap<string, string>): boolean {
  switch (condition.kind) {
    case 'one-of':
      return condition.values.some((value) => value === row.values[condition.column]);
    case 'filled':
      return row.values[condition.column] !== undefined;
    case 'verdict':
      return condition.values.some((verdict) => verdict === verdicts.get(row.key));
  }
}
