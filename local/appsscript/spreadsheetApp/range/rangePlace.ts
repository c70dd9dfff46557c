/** Where a Range lies, and ranges counted from it. Numbers of scripts are from 1. */
import { Exception } from '../../services/exception.ts';
import { a1Of, requireInside } from '../book/area.ts';
import type { RangePart } from './part.ts';

export const rangePlace = ({ host, area, self }: RangePart) => {
  const { sheetId, rowIndex, columnIndex, numRows, numColumns } = area;
  const sheet = () => host.book.sheet(sheetId);
  const activate = (): object => {
    host.selection.activate(area);
    return self();
  };
  return {
    getRow: () => rowIndex + 1,
    getRowIndex: () => rowIndex + 1,
    getColumn: () => columnIndex + 1,
    getNumRows: () => numRows,
    getNumColumns: () => numColumns,
    getHeight: () => numRows,
    getWidth: () => numColumns,
    getLastRow: () => rowIndex + numRows,
    getLastColumn: () => columnIndex + numColumns,
    getA1Notation: () => a1Of(area),
    getGridId: () => sheetId,
    getSheet: () => host.sheet(sheetId),
    isStartRowBounded: () => rowIndex > 0,
    isStartColumnBounded: () => columnIndex > 0,
    isEndRowBounded: () => rowIndex + numRows < sheet().properties.gridProperties.rowCount,
    isEndColumnBounded: () => columnIndex + numColumns < sheet().properties.gridProperties.columnCount,
    getCell: (row: number, column: number) => {
      if (row < 1 || column < 1 || row > numRows || column > numColumns) {
        throw new Exception('Cell reference out of range');
      }
      const cell = { sheetId, rowIndex: rowIndex + row - 1, columnIndex: columnIndex + column - 1 };
      return host.range({ ...cell, numRows: 1, numColumns: 1 });
    },
    offset: (rowOffset: number, columnOffset: number, rows = numRows, columns = numColumns) =>
      host.range(
        requireInside(
          {
            ...{ sheetId, rowIndex: rowIndex + rowOffset, columnIndex: columnIndex + columnOffset },
            ...{ numRows: rows, numColumns: columns },
          },
          sheet(),
        ),
      ),
    activate,
    activateAsCurrentCell: activate,
  };
};
