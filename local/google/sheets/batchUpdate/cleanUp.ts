/**
 * trimWhitespace, deleteDuplicates: what the "Data clean-up" menu does.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#TrimWhitespaceRequest .
 */
import { invalidArgument } from '../../http/errors.ts';
import type { JsonObject } from '../../http/handler.ts';
import { effectiveValueOf } from '../grid.ts';
import type { Bounds } from '../grid.ts';
import type { Sheet } from '../model.ts';
import { axisOf } from './dimensionRange.ts';
import { compactCounts } from './findReplace.ts';
import { typed } from './enteredText.ts';
import { gridRange, writable } from './run.ts';
import type { Run } from './run.ts';
import type { Body } from './wire.ts';
import { forEachCell } from './writeCells.ts';

/** Leading and trailing white space goes, runs inside become one space; formulas stay. */
export function trimWhitespace(body: Body<'trimWhitespace'>, run: Run): JsonObject {
  const { sheet, bounds } = writable(run, gridRange(body.range));
  let cellsChangedCount = 0;
  forEachCell(run, sheet, bounds, true, (cell) => {
    const text = cell?.userEnteredValue?.stringValue;
    if (text === undefined) return cell;
    const trimmed = text.trim().replaceAll(/\s+/g, ' ');
    if (trimmed === text) return cell;
    cellsChangedCount++;
    return typed(run, cell, trimmed);
  });
  return compactCounts({ cellsChangedCount });
}

/** Of rows that show the same in the compared columns the first one stays; the rows below move up within the range. */
export function deleteDuplicates(body: Body<'deleteDuplicates'>, run: Run): JsonObject {
  const { sheet, bounds } = writable(run, gridRange(body.range));
  run.references.settle();
  const columns = comparedColumns(body, bounds);
  const endRow = Math.min(bounds.endRow, sheet.rows.length);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = bounds.startRow; row < endRow; row++) {
    const key = rowKey(sheet, row, columns);
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row);
  }
  const rows = kept.map((row) => sheet.rows[row]?.slice(bounds.startColumn, bounds.endColumn) ?? []);
  for (let row = bounds.startRow; row < endRow; row++) {
    for (let column = bounds.startColumn; column < bounds.endColumn; column++) {
      run.draft.setCell(sheet, row, column, rows[row - bounds.startRow]?.[column - bounds.startColumn]);
    }
  }
  return compactCounts({ duplicatesRemovedCount: endRow - bounds.startRow - kept.length });
}

function comparedColumns(body: Body<'deleteDuplicates'>, bounds: Bounds): readonly number[] {
  const given = body.comparisonColumns ?? [];
  const spans =
    given.length === 0
      ? [{ start: bounds.startColumn, end: bounds.endColumn }]
      : given.map((range) => {
          if (axisOf(range.dimension) !== 'COLUMNS') throw invalidArgument('comparisonColumns must be columns.');
          return { start: range.startIndex ?? 0, end: range.endIndex ?? bounds.endColumn };
        });
  for (const { start, end } of spans) {
    if (start < bounds.startColumn || end > bounds.endColumn) {
      throw invalidArgument('comparisonColumns must lie inside the range.');
    }
  }
  return spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, offset) => start + offset));
}

/** Without regard to case and formats, as Google compares. */
function rowKey(sheet: Sheet, row: number, columns: readonly number[]): string {
  return JSON.stringify(
    columns.map((column) => {
      const value = effectiveValueOf(sheet.rows[row]?.[column]);
      return value?.stringValue === undefined ? (value ?? '') : value.stringValue.toLowerCase();
    }),
  );
}
