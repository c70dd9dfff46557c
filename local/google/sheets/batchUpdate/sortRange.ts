/**
 * sortRange, randomizeRange: the rows of a range change places, with values, formats, notes and validation.
 *
 * Rows that somebody hid stay where they are, the others are sorted into the places left; a range with vertical merges is
 * refused (both seen at Google). Relative references of formulas follow their row. Named ranges and rules stay.
 */
import { invalidArgument } from '../../http/errors.ts';
import { translateFormula } from '../formula/references.ts';
import { effectiveValueOf, formatClosed } from '../grid.ts';
import type { Bounds } from '../grid.ts';
import type { Cell, Sheet } from '../model.ts';
import { overlaps, unbounded } from '../rectangles.ts';
import { gridRange, writable } from './run.ts';
import type { Run, Target } from './run.ts';
import { valueOrder } from './valueOrder.ts';
import type { Body, WireGridRange, WireSortSpec } from './wire.ts';

export function sortRange(body: Body<'sortRange'>, run: Run): undefined {
  const { sheet, bounds } = sortable(run, body.range, 'sort');
  const specs = (body.sortSpecs ?? []).map((spec) => orderOf(run, spec, bounds));
  reorder(run, sheet, bounds, (rows) =>
    rows.toSorted((one, other) => {
      for (const { columnIndex, compare } of specs) {
        const order = compare(valueAt(sheet, one, columnIndex), valueAt(sheet, other, columnIndex));
        if (order !== 0) return order;
      }
      return one - other;
    }),
  );
  return undefined;
}

export function randomizeRange(body: Body<'randomizeRange'>, run: Run): undefined {
  const { sheet, bounds } = sortable(run, body.range, 'randomize');
  reorder(run, sheet, bounds, (rows) =>
    rows
      .map((row) => ({ row, key: run.context.newId() }))
      .toSorted((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
      .map(({ row }) => row),
  );
  return undefined;
}

const valueAt = (sheet: Sheet, row: number, column: number) => effectiveValueOf(sheet.rows[row]?.[column]);

function sortable(run: Run, given: WireGridRange | undefined, verb: string): Target {
  const range = gridRange(given);
  const { rowCount } = run.draft.sheet(range.sheetId).properties.gridProperties;
  if ((range.startRowIndex ?? 0) >= rowCount) {
    throw invalidArgument(`range.startRowIndex is larger than current grid size (${rowCount})`);
  }
  const target = writable(run, range);
  for (const merge of target.sheet.merges) {
    const area = unbounded(merge);
    if (area.endRow - area.startRow > 1 && overlaps(area, target.bounds)) {
      throw invalidArgument(
        `You can't ${verb} a range containing vertical merges. ` +
          `There is a vertical merge at ${formatClosed(target.sheet, area)}`,
      );
    }
  }
  run.references.settle();
  return target;
}

function orderOf(run: Run, spec: WireSortSpec, bounds: Bounds) {
  if (spec.backgroundColor ?? spec.backgroundColorStyle ?? spec.foregroundColor ?? spec.foregroundColorStyle) {
    throw invalidArgument('Sorting by colour is not implemented in local Google.');
  }
  if (spec.dataSourceColumnReference)
    throw invalidArgument('dataSourceColumnReference is not implemented in local Google.');
  const columnIndex = spec.dimensionIndex ?? 0;
  if (columnIndex < bounds.startColumn || columnIndex >= bounds.endColumn) {
    throw invalidArgument(`sortSpecs.dimensionIndex[${columnIndex}] is outside the range.`);
  }
  const { locale } = run.draft.spreadsheet.properties;
  return { columnIndex, compare: valueOrder(locale, spec.sortOrder === 'DESCENDING') };
}

/** Puts the shown rows of the bounds into the order that `arrange` gives their indexes. */
function reorder(
  run: Run,
  sheet: Sheet,
  bounds: Bounds,
  arrange: (rows: readonly number[]) => readonly number[],
): void {
  const places: number[] = [];
  for (let row = bounds.startRow; row < Math.min(bounds.endRow, sheet.rows.length); row++) {
    if (sheet.rowMetadata[row]?.hiddenByUser !== true) places.push(row);
  }
  const order = arrange(places);
  const home = { spreadsheet: run.draft.spreadsheet, sheetId: sheet.properties.sheetId };
  const rows = order.map((from) => sheet.rows[from]?.slice(bounds.startColumn, bounds.endColumn) ?? []);
  places.forEach((to, index) => {
    const from = order[index] ?? to;
    if (from === to) return;
    for (let column = bounds.startColumn; column < bounds.endColumn; column++) {
      const cell = rows[index]?.[column - bounds.startColumn];
      run.draft.setCell(sheet, to, column, withFormulaMoved(cell));
    }
    function withFormulaMoved(cell: Cell | undefined): Cell | undefined {
      const formula = cell?.userEnteredValue?.formulaValue;
      if (formula === undefined) return cell;
      return { ...cell, userEnteredValue: { formulaValue: translateFormula(formula, home, to - from, 0) } };
    }
  });
}
