/**
 * copyPaste: a block of cells copied onto another place, once or tiled, with relative references following.
 *
 * A destination that is a multiple of the source is tiled; otherwise the source is pasted once, whole. What runs beyond the
 * grid is cut (seen at Google).
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#CopyPasteRequest .
 */
import { translateFormula } from '../formula/references.ts';
import { boundsIn, requireSheet } from '../grid.ts';
import type { Bounds } from '../grid.ts';
import type { Cell, GridRange, Sheet } from '../model.ts';
import { requireEditable } from '../protection.ts';
import { contains, intersection, isEmpty, unbounded } from '../rectangles.ts';
import { withoutWholeMerges } from './mergeCells.ts';
import { pasted, pasteTypeOf, takesMerges, takesRules } from './pasteTypes.ts';
import { gridRange, rangeOf } from './run.ts';
import type { Run } from './run.ts';
import type { Body } from './wire.ts';
import { invalidArgument } from '../../http/errors.ts';

export function copyPaste(body: Body<'copyPaste'>, run: Run): undefined {
  run.references.settle();
  const from = gridRange(body.source, 'source');
  const to = gridRange(body.destination, 'destination');
  const source = requireSheet(run.draft.spreadsheet, from.sheetId);
  const sourceBounds = boundsIn(source, from);
  const sheet = run.draft.sheet(to.sheetId);
  const type = pasteTypeOf(body.pasteType);
  const transposed = body.pasteOrientation === 'TRANSPOSE';
  const block = cut(source, sourceBounds, transposed);
  const [height, width] = transposed ? [block.width, block.height] : [block.height, block.width];
  if (height === 0 || width === 0) return undefined;
  const tiles = tilesOf(boundsIn(sheet, to), height, width);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const grid = { startRow: 0, endRow: rowCount, startColumn: 0, endColumn: columnCount };
  for (const tile of tiles) requireEditable(sheet, intersection(tile, grid), run.editor);
  const home = { spreadsheet: run.draft.spreadsheet, sheetId: sheet.properties.sheetId };
  const rules = takesRules(type) && !transposed ? rulesIn(source, sourceBounds) : [];
  const merges =
    takesMerges(type) && !transposed ? source.merges.filter((merge) => contains(sourceBounds, unbounded(merge))) : [];
  let anyFormula = false;
  for (const tile of tiles) {
    const area = intersection(tile, grid);
    const rowOffset = tile.startRow - sourceBounds.startRow;
    const columnOffset = tile.startColumn - sourceBounds.startColumn;
    if (takesMerges(type)) sheet.merges = withoutWholeMerges(sheet, area);
    for (let row = area.startRow; row < area.endRow; row++) {
      for (let column = area.startColumn; column < area.endColumn; column++) {
        const cell = block.cells[row - tile.startRow]?.[column - tile.startColumn];
        const formula = cell?.userEnteredValue?.formulaValue;
        anyFormula ||= formula !== undefined;
        if (formula !== undefined && transposed && type !== 'PASTE_VALUES') {
          throw invalidArgument('Transposing formulas is not implemented in local Google.');
        }
        const moved =
          formula === undefined || type === 'PASTE_VALUES'
            ? cell
            : { ...cell, userEnteredValue: { formulaValue: translateFormula(formula, home, rowOffset, columnOffset) } };
        run.draft.setCell(sheet, row, column, pasted(moved, sheet.rows[row]?.[column], type));
      }
    }
    const moveRange = (range: GridRange): GridRange =>
      rangeOf(sheet, intersection(offset(unbounded(range), rowOffset, columnOffset), grid));
    sheet.merges.push(...merges.map(moveRange));
    addRules(sheet, from.sheetId === to.sheetId, rules, moveRange);
  }
  if (anyFormula) run.references.settleForFormula();
  return undefined;
}

interface Block {
  readonly height: number;
  readonly width: number;
  readonly cells: readonly (readonly (Cell | undefined)[])[];
}

/** The cells of the source as they are now; transposed, rows are columns. */
function cut(sheet: Sheet, bounds: Bounds, transposed: boolean): Block {
  const height = bounds.endRow - bounds.startRow;
  const width = bounds.endColumn - bounds.startColumn;
  const at = (row: number, column: number): Cell | undefined =>
    sheet.rows[bounds.startRow + row]?.[bounds.startColumn + column];
  const cells = transposed
    ? Array.from({ length: width }, (_, row) => Array.from({ length: height }, (__, column) => at(column, row)))
    : Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column) => at(row, column)));
  return { height, width, cells };
}

function tilesOf(destination: Bounds, height: number, width: number): readonly Bounds[] {
  const down = (destination.endRow - destination.startRow) / height;
  const across = (destination.endColumn - destination.startColumn) / width;
  const rows = Number.isInteger(down) && down > 0 ? down : 1;
  const columns = Number.isInteger(across) && across > 0 ? across : 1;
  return Array.from({ length: rows * columns }, (_, index) => {
    const startRow = destination.startRow + Math.floor(index / columns) * height;
    const startColumn = destination.startColumn + (index % columns) * width;
    return { startRow, endRow: startRow + height, startColumn, endColumn: startColumn + width };
  });
}

const offset = (area: Bounds, rows: number, columns: number): Bounds => ({
  startRow: area.startRow + rows,
  endRow: area.endRow + rows,
  startColumn: area.startColumn + columns,
  endColumn: area.endColumn + columns,
});

interface RulePart {
  readonly rule: Sheet['conditionalFormats'][number];
  readonly index: number;
  readonly ranges: readonly GridRange[];
}

/** The conditional rules that reach into the bounds, with the parts that do. */
function rulesIn(sheet: Sheet, bounds: Bounds): readonly RulePart[] {
  return sheet.conditionalFormats.flatMap((rule, index) => {
    const ranges = (rule['ranges'] as readonly GridRange[])
      .map((range) => intersection(unbounded(range), bounds))
      .filter((part) => !isEmpty(part))
      .map((part) => rangeOf(sheet, part));
    return ranges.length === 0 ? [] : [{ rule, index, ranges }];
  });
}

/** On its own sheet a rule reaches further; on another it is added at the end. */
function addRules(
  sheet: Sheet,
  same: boolean,
  parts: readonly RulePart[],
  move: (range: GridRange) => GridRange,
): void {
  for (const { rule, index, ranges } of parts) {
    const moved = ranges.map(move).filter((range) => !isEmpty(unbounded(range)));
    const present = same ? sheet.conditionalFormats[index] : undefined;
    if (present === undefined) sheet.conditionalFormats.push({ ...rule, ranges: moved });
    else {
      const before = present['ranges'] as readonly GridRange[];
      const fresh = moved.filter((range) => !before.some((covered) => contains(unbounded(covered), unbounded(range))));
      if (fresh.length > 0) sheet.conditionalFormats[index] = { ...present, ranges: [...before, ...fresh] };
    }
  }
}
