/**
 * Conditional formats of a table: a required cell that is still blank, a number or date that was typed as text.
 *
 * They only show early what validation says in words. No formula has an argument separator (";" or "," by locale): conditions
 * are multiplied and added.
 */
import { columnIndexOf, columnOf, type Column, type Condition, type TabDeclaration } from '../declaration.ts';
import { labelOf } from '../choices.ts';
import { columnLetters, type Highlight } from '../workbookModel.ts';
import { COLOURS } from './look.ts';

/**
 * @param firstRow 0-based row of the first data row.
 * @param endRow exclusive; no highlight when there is no row.
 */
export function tableHighlights(tab: TabDeclaration, firstRow: number, endRow: number): Highlight[] {
  if (endRow <= firstRow) return [];
  return tab.columns.flatMap((column, columnIndex) => {
    const area = { startRow: firstRow, endRow, startColumn: columnIndex, endColumn: columnIndex + 1 };
    const cell = `${columnLetters(columnIndex)}${firstRow + 1}`;
    const missing = missingFormula(tab, column, cell, firstRow);
    const faulty = faultyFormula(column, cell);
    return [
      ...(missing === undefined ? [] : [{ area, formula: missing, background: COLOURS.missing }]),
      ...(faulty === undefined ? [] : [{ area, formula: faulty, background: COLOURS.faulty }]),
    ];
  });
}

function missingFormula(tab: TabDeclaration, column: Column, cell: string, firstRow: number): string | undefined {
  if (column.required === undefined) return undefined;
  const conditions =
    column.required === 'always'
      ? [rowInUse(tab, firstRow)]
      : column.required.flatMap((condition) => conditionFormula(tab, condition, firstRow));
  return conditions.length === 0 ? undefined : `=ISBLANK(${cell})*(${conditions.join('+')})>0`;
}

/** A row is in use: in a fixed table when it has its key, in a free one when anything stands in it. */
function rowInUse(tab: TabDeclaration, firstRow: number): string {
  if (tab.rows === 'fixed') return `(${fixedColumn(tab, tab.key, firstRow)}<>"")`;
  const last = columnLetters(tab.columns.length - 1);
  return `(COUNTA($A${firstRow + 1}:$${last}${firstRow + 1})>0)`;
}

function conditionFormula(tab: TabDeclaration, condition: Condition, firstRow: number): string[] {
  switch (condition.kind) {
    case 'one-of': {
      const choices = columnOf(tab, condition.column).choices ?? [];
      const cell = fixedColumn(tab, condition.column, firstRow);
      return condition.values.map((value) => `(${cell}="${labelOf(choices, value)}")`);
    }
    case 'filled':
      return [`NOT(ISBLANK(${fixedColumn(tab, condition.column, firstRow)}))`];
    case 'verdict':
      // Known row by row when the workbook is laid out: `TableRow.required`.
      return [];
  }
}

function fixedColumn(tab: TabDeclaration, id: string, firstRow: number): string {
  return `$${columnLetters(columnIndexOf(tab, id))}${firstRow + 1}`;
}

function faultyFormula(column: Column, cell: string): string | undefined {
  if (column.origin !== 'clerk') return undefined;
  switch (column.type) {
    case 'integer':
    case 'decimal':
    case 'score':
    case 'change':
    case 'percent':
    case 'date':
      return `=ISTEXT(${cell})`;
    case 'text':
    case 'code':
    case 'content':
    case 'contents':
    case 'deadline':
    case 'choice':
    case 'figure':
    case 'link':
      return undefined;
  }
}
