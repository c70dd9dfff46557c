/**
 * What the editor can do to a workbook, as requests of the Sheets API, each with the requests that take it back.
 *
 * Pure: what has to be known of the cells before (`before`) is read by the session and passed in. A command without `undo`
 * cannot be taken back.
 */
import type { CellData, SheetProperties, SheetsRequest } from '../google/types.ts';
import { rangeOfArea, type Area } from './areas.ts';

export type Step =
  | { readonly kind: 'enter'; readonly range: string; readonly values: readonly (readonly string[])[] }
  | { readonly kind: 'batch'; readonly requests: readonly SheetsRequest[] };

export interface Command {
  readonly steps: readonly Step[];
  readonly undo?: readonly SheetsRequest[];
}

type Cells = readonly (readonly CellData[])[];

const WHOLE = 'userEnteredValue,userEnteredFormat,note,dataValidation';

/** Puts cells back as they were. */
export function restore(sheetId: number, area: Area, before: Cells, fields: string = WHOLE): SheetsRequest {
  const width = area.endColumn - area.startColumn;
  const rows = Array.from({ length: area.endRow - area.startRow }, (_row, row) => ({
    values: Array.from({ length: width }, (_cell, column) => before[row]?.[column] ?? {}),
  }));
  return { updateCells: { range: rangeOfArea(sheetId, area), rows, fields } };
}

export function enterText(
  sheetId: number,
  area: Area,
  range: string,
  texts: readonly (readonly string[])[],
  before: Cells,
): Command {
  return { steps: [{ kind: 'enter', range, values: texts }], undo: [restore(sheetId, area, before)] };
}

const batch = (...requests: SheetsRequest[]): Step[] => [{ kind: 'batch', requests }];

export function clearContent(sheetId: number, area: Area, before: Cells): Command {
  const range = rangeOfArea(sheetId, area);
  return {
    steps: batch({ updateCells: { range, fields: 'userEnteredValue' } }),
    undo: [restore(sheetId, area, before)],
  };
}

export function format(sheetId: number, area: Area, cell: object, fields: string, before: Cells): Command {
  const range = rangeOfArea(sheetId, area);
  return {
    steps: batch({ repeatCell: { range, cell, fields } }),
    undo: [restore(sheetId, area, before)],
  };
}

export type Dimension = 'ROWS' | 'COLUMNS';

const dimensionRange = (sheetId: number, dimension: Dimension, startIndex: number, endIndex: number) => ({
  ...{ sheetId, dimension, startIndex, endIndex },
});

export function insertLines(sheetId: number, dimension: Dimension, at: number, count: number): Command {
  const range = dimensionRange(sheetId, dimension, at, at + count);
  return {
    steps: batch({ insertDimension: { range, inheritFromBefore: at > 0 } }),
    undo: [{ deleteDimension: { range } }],
  };
}

/** @param area of the lines, over the whole sheet. @param merges that lie wholly inside them. */
export function deleteLines(
  sheetId: number,
  dimension: Dimension,
  area: Area,
  before: Cells,
  merges: readonly Area[],
): Command {
  const [start, end] = dimension === 'ROWS' ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
  const range = dimensionRange(sheetId, dimension, start, end);
  return {
    steps: batch({ deleteDimension: { range } }),
    undo: [
      { insertDimension: { range, inheritFromBefore: start > 0 } },
      restore(sheetId, area, before),
      ...merges.map((merge) => ({ mergeCells: { range: rangeOfArea(sheetId, merge), mergeType: 'MERGE_ALL' } })),
    ],
  };
}

export function hideLines(sheetId: number, dimension: Dimension, start: number, end: number, hidden: boolean): Command {
  const request = (hiddenByUser: boolean) => ({
    updateDimensionProperties: {
      range: dimensionRange(sheetId, dimension, start, end),
      properties: { hiddenByUser },
      fields: 'hiddenByUser',
    },
  });
  return { steps: batch(request(hidden)), undo: [request(!hidden)] };
}

export function sortRows(sheetId: number, area: Area, column: number, descending: boolean, before: Cells): Command {
  const sortSpecs = [{ dimensionIndex: column, sortOrder: descending ? 'DESCENDING' : 'ASCENDING' }];
  return {
    steps: batch({ sortRange: { range: rangeOfArea(sheetId, area), sortSpecs } }),
    undo: [restore(sheetId, area, before)],
  };
}

export function mergeArea(sheetId: number, area: Area, merged: boolean, before: Cells): Command {
  const range = rangeOfArea(sheetId, area);
  const merge = { mergeCells: { range, mergeType: 'MERGE_ALL' } };
  const unmerge = { unmergeCells: { range } };
  return merged
    ? { steps: batch(merge), undo: [unmerge, restore(sheetId, area, before)] }
    : { steps: batch(unmerge), undo: [merge] };
}

/** @param before of the destination; and of the source where it is cut. */
export function pasteCells(
  from: { readonly sheetId: number; readonly area: Area; readonly cut: boolean; readonly before: Cells },
  to: { readonly sheetId: number; readonly area: Area; readonly before: Cells },
  valuesOnly: boolean,
): Command {
  const source = rangeOfArea(from.sheetId, from.area);
  const destination = rangeOfArea(to.sheetId, to.area);
  const undo = [restore(to.sheetId, to.area, to.before)];
  if (from.cut) {
    const { sheetId, startRowIndex: rowIndex, startColumnIndex: columnIndex } = destination;
    return {
      steps: batch({
        cutPaste: { source, destination: { sheetId, rowIndex, columnIndex }, pasteType: 'PASTE_NORMAL' },
      }),
      undo: [...undo, restore(from.sheetId, from.area, from.before)],
    };
  }
  const pasteType = valuesOnly ? 'PASTE_VALUES' : 'PASTE_NORMAL';
  return { steps: batch({ copyPaste: { source, destination, pasteType } }), undo };
}

/** @param was the properties before; only what `change` names is changed. */
export function changeTab(
  was: SheetProperties,
  change: Partial<Pick<SheetProperties, 'title' | 'index' | 'hidden'>>,
): Command {
  const fields = Object.keys(change).join(',');
  const { sheetId, title, index, hidden = false } = was;
  // Sheets counts the place of a tab that moves to the right with itself still in its old place.
  const placed = change.index !== undefined && change.index > index ? { ...change, index: change.index + 1 } : change;
  const back = change.index !== undefined && change.index < index ? index + 1 : index;
  const update = (properties: object) => ({
    updateSheetProperties: { properties: { sheetId, ...properties }, fields },
  });
  return { steps: batch(update(placed)), undo: [update({ title, index: back, hidden })] };
}

export function addTab(sheetId: number, title: string, index: number): Command {
  return {
    steps: batch({ addSheet: { properties: { sheetId, title, index } } }),
    undo: [{ deleteSheet: { sheetId } }],
  };
}

export function duplicateTab(sourceSheetId: number, newSheetId: number, insertSheetIndex: number): Command {
  return {
    steps: batch({ duplicateSheet: { sourceSheetId, newSheetId, insertSheetIndex } }),
    undo: [{ deleteSheet: { sheetId: newSheetId } }],
  };
}

export function deleteTab(sheetId: number): Command {
  return { steps: batch({ deleteSheet: { sheetId } }) };
}
