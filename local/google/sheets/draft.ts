/**
 * A copy-on-write draft of a spreadsheet: the only place where one is changed.
 *
 * Nothing is copied until it is first written: `sheet()` copies a sheet's lists, `row()` one row. Cells and the JSON in the
 * lists are values: replace them, never change them inside. The original stays whole, so a throw needs no undoing;
 * `commit()` hands out the changed spreadsheet, which the caller puts in the original's place.
 */
import { GoogleError } from '../http/errors.ts';
import type { Cell, Sheet, Spreadsheet } from './model.ts';

export type Row = (Cell | undefined)[];

const EMPTY_ROW: readonly (Cell | undefined)[] = [];

export class Draft {
  /** The spreadsheet as it stands in the draft; its `properties`, `sheets` and `namedRanges` are the draft's own to change. */
  readonly spreadsheet: Spreadsheet;
  readonly #ownSheets = new Set<Sheet>();
  readonly #ownRows = new Set<readonly (Cell | undefined)[]>();
  /** Sheets whose cells changed, so that formulas must be computed again. */
  #cellsChanged = false;

  constructor(original: Spreadsheet) {
    this.spreadsheet = {
      ...original,
      properties: { ...original.properties },
      sheets: [...original.sheets],
      namedRanges: [...original.namedRanges],
    };
  }

  /** The sheet, to look at. Undefined when there is none of this id. */
  peek(sheetId: number): Sheet | undefined {
    return this.spreadsheet.sheets.find((sheet) => sheet.properties.sheetId === sheetId);
  }

  /**
   * The sheet, to change: its lists and properties are the draft's own from now on.
   * @throws GoogleError INVALID_ARGUMENT when there is none of this id.
   */
  sheet(sheetId: number): Sheet {
    const index = this.spreadsheet.sheets.findIndex((sheet) => sheet.properties.sheetId === sheetId);
    const found = this.spreadsheet.sheets[index];
    if (found === undefined) throw new GoogleError('INVALID_ARGUMENT', `No grid with id: ${sheetId}`);
    if (this.#ownSheets.has(found)) return found;
    const own = copyOfSheet(found);
    this.spreadsheet.sheets[index] = own;
    this.#ownSheets.add(own);
    return own;
  }

  /** Puts a sheet that the caller just made into the draft, at the end; it may be changed without a copy. */
  addSheet(sheet: Sheet): void {
    this.#ownSheets.add(sheet);
    this.spreadsheet.sheets.push(sheet);
    this.#cellsChanged = true;
  }

  /** A row to write into. `sheet` must be one that `sheet()` gave or `addSheet()` took. */
  row(sheet: Sheet, rowIndex: number): Row {
    this.#cellsChanged = true;
    const row = sheet.rows[rowIndex];
    if (row !== undefined && this.#ownRows.has(row)) return row;
    const own = row === undefined ? [] : row.slice();
    sheet.rows[rowIndex] = own;
    this.#ownRows.add(own);
    return own;
  }

  /** Whether the row is the draft's own, so that it may still change. */
  owns(row: readonly (Cell | undefined)[]): boolean {
    return this.#ownRows.has(row);
  }

  /** Writes one cell; `undefined` or a cell without members empties it. */
  setCell(sheet: Sheet, rowIndex: number, columnIndex: number, cell: Cell | undefined): void {
    const present = (sheet.rows[rowIndex] ?? EMPTY_ROW)[columnIndex];
    if (cell === present) return;
    this.row(sheet, rowIndex)[columnIndex] = cell === undefined || isBare(cell) ? undefined : cell;
  }

  /** Says that cells moved or formulas must be looked at again although no `row()` was asked for. */
  markCellsChanged(): void {
    this.#cellsChanged = true;
  }

  get cellsChanged(): boolean {
    return this.#cellsChanged;
  }

  /** The changed spreadsheet, to be put in the original's place. The draft is spent: writing to it again would reach what was committed. */
  commit(): Spreadsheet {
    this.#ownRows.clear();
    this.#ownSheets.clear();
    return this.spreadsheet;
  }
}

function isBare(cell: Cell): boolean {
  for (const name in cell) if (cell[name as keyof Cell] !== undefined) return false;
  return true;
}

function copyOfSheet(sheet: Sheet): Sheet {
  return {
    ...sheet,
    properties: { ...sheet.properties, gridProperties: { ...sheet.properties.gridProperties } },
    rows: sheet.rows.slice(),
    rowMetadata: sheet.rowMetadata.slice(),
    columnMetadata: sheet.columnMetadata.slice(),
    merges: [...sheet.merges],
    conditionalFormats: [...sheet.conditionalFormats],
    protectedRanges: [...sheet.protectedRanges],
    filterViews: [...sheet.filterViews],
    bandedRanges: [...sheet.bandedRanges],
    charts: [...sheet.charts],
  };
}
