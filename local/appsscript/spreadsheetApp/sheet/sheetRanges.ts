/** Ranges of a Sheet: by numbers, by A1 notation, where data stand, what is chosen. */
import { Exception } from '../../services/exception.ts';
import { areaOfSheet, requireInside, type Area } from '../book/area.ts';
import { rangesKept } from '../book/host.ts';
import { firstCell } from '../book/selection.ts';
import { makeRangeList } from '../range/rangeList.ts';
import { findRange } from '../spreadsheet/findRange.ts';
import { extentOf, type SheetPart } from './part.ts';

export const sheetRanges = (part: SheetPart) => {
  const { host, sheetId, self, resource } = part;
  const { book, selection } = host;
  const areaByNumbers = (row: number, column: number, numRows: number, numColumns: number): Area =>
    requireInside({ sheetId, rowIndex: row - 1, columnIndex: column - 1, numRows, numColumns }, resource());
  const areaOf = (row: number | string, column = 1, numRows = 1, numColumns = 1): Area => {
    if (typeof row === 'number') return areaByNumbers(row, column, numRows, numColumns);
    const found = findRange(book, row, resource());
    if (!found) throw new Exception('Range not found');
    return requireInside(found, book.sheet(found.sheetId));
  };
  const getRange = (...place: [number | string, number?, number?, number?]): object => host.range(areaOf(...place));
  /** What is chosen here, or the first cell while another sheet is active. */
  const chosen = (): Area => {
    const active = selection.active();
    return active.sheetId === sheetId ? active : firstCell(sheetId);
  };
  const currentCell = (): object => host.range({ ...chosen(), numRows: 1, numColumns: 1 });
  const choose = (range: object): object => {
    const { area } = rangesKept.of(range);
    if (area.sheetId !== sheetId) throw new Exception('The range is not of this sheet.');
    selection.activate(area);
    return range;
  };
  return {
    getRange,
    getRangeList: (notations: string[]) => makeRangeList(notations.map((notation) => getRange(notation))),
    getSheetValues: (row: number, column: number, numRows: number, numColumns: number) => {
      const { lastRow, lastColumn } = extentOf(part);
      const rows = numRows === -1 ? lastRow - row + 1 : numRows;
      const columns = numColumns === -1 ? lastColumn - column + 1 : numColumns;
      return (getRange(row, column, rows, columns) as { getValues(): unknown[][] }).getValues();
    },
    getDataRange: () => {
      const { lastRow, lastColumn } = extentOf(part);
      return getRange(1, 1, Math.max(lastRow, 1), Math.max(lastColumn, 1));
    },
    activate: () => {
      selection.activate(chosen());
      return self();
    },
    getActiveRange: () => host.range(chosen()),
    getActiveCell: currentCell,
    getCurrentCell: currentCell,
    setActiveRange: choose,
    setCurrentCell: choose,
    setActiveSelection: (range: object | string) => choose(typeof range === 'string' ? getRange(range) : range),
    appendRow: (contents: unknown[]) => {
      const { lastRow } = extentOf(part);
      const { rowCount, columnCount } = resource().properties.gridProperties;
      if (lastRow === rowCount) book.write({ appendDimension: { sheetId, dimension: 'ROWS', length: 1 } });
      if (contents.length > columnCount) {
        const length = contents.length - columnCount;
        book.write({ appendDimension: { sheetId, dimension: 'COLUMNS', length } });
      }
      const row = host.range({
        ...{ sheetId, rowIndex: lastRow, columnIndex: 0 },
        numRows: 1,
        numColumns: contents.length,
      });
      (row as { setValues(values: unknown[][]): object }).setValues([contents]);
      return self();
    },
    sort: (column: number, ascending = true) => {
      const { frozenRowCount = 0 } = resource().properties.gridProperties;
      const whole = areaOfSheet(resource());
      const below = { ...whole, rowIndex: frozenRowCount, numRows: whole.numRows - frozenRowCount };
      (host.range(below) as { sort(spec: object): object }).sort({ column, ascending });
      return self();
    },
  };
};
