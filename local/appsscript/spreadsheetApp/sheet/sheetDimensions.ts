/** Rows and columns of a Sheet: how many, inserted, deleted, moved. https://developers.google.com/apps-script/reference/spreadsheet/sheet */
import { Exception } from '../../services/exception.ts';
import { rangesKept } from '../book/host.ts';
import { extentOf, requireBounds, sizeOf, type Dimension, type SheetPart } from './part.ts';

export const sheetDimensions = (part: SheetPart) => {
  const { host, sheetId, self, resource } = part;
  const { book } = host;
  const along = (dimension: Dimension, startIndex: number, count: number) => ({
    sheetId,
    dimension,
    startIndex,
    endIndex: startIndex + count,
  });
  const insert = (dimension: Dimension, startIndex: number, count: number, inheritFromBefore: boolean): void => {
    book.write({ insertDimension: { range: along(dimension, startIndex, count), inheritFromBefore } });
  };
  /** New ones look like the one before them. */
  const insertAfter = (dimension: Dimension, position: number, count: number): object => {
    requireBounds(resource(), dimension, position, 1);
    insert(dimension, position, count, true);
    return self();
  };
  /** New ones look like the one that they push away. */
  const insertBefore = (dimension: Dimension, position: number, count: number): object => {
    requireBounds(resource(), dimension, position, 1);
    insert(dimension, position - 1, count, false);
    return self();
  };
  const remove = (dimension: Dimension, position: number, count: number): void => {
    const sheet = resource();
    requireBounds(sheet, dimension, position, count);
    if (count === sizeOf(sheet, dimension)) {
      throw new Exception(`You can't delete all the ${dimension.toLowerCase()} on the sheet.`);
    }
    book.write({ deleteDimension: { range: along(dimension, position - 1, count) } });
  };
  /** @param destination the position, counted before the move, in front of which they go. */
  const move = (dimension: Dimension, spec: object, destination: number): void => {
    const { rowIndex, columnIndex, numRows, numColumns } = rangesKept.of(spec).area;
    const source =
      dimension === 'ROWS' ? along(dimension, rowIndex, numRows) : along(dimension, columnIndex, numColumns);
    book.write({ moveDimension: { source, destinationIndex: destination - 1 } });
  };
  return {
    getMaxRows: () => sizeOf(resource(), 'ROWS'),
    getMaxColumns: () => sizeOf(resource(), 'COLUMNS'),
    getLastRow: () => extentOf(part).lastRow,
    getLastColumn: () => extentOf(part).lastColumn,
    insertRowAfter: (position: number) => insertAfter('ROWS', position, 1),
    insertRowsAfter: (position: number, count: number) => insertAfter('ROWS', position, count),
    insertRowBefore: (position: number) => insertBefore('ROWS', position, 1),
    insertRowsBefore: (position: number, count: number) => insertBefore('ROWS', position, count),
    insertRows: (position: number, count = 1) => {
      insertBefore('ROWS', position, count);
    },
    insertColumnAfter: (position: number) => insertAfter('COLUMNS', position, 1),
    insertColumnsAfter: (position: number, count: number) => insertAfter('COLUMNS', position, count),
    insertColumnBefore: (position: number) => insertBefore('COLUMNS', position, 1),
    insertColumnsBefore: (position: number, count: number) => insertBefore('COLUMNS', position, count),
    insertColumns: (position: number, count = 1) => {
      insertBefore('COLUMNS', position, count);
    },
    deleteRow: (position: number) => {
      remove('ROWS', position, 1);
      return self();
    },
    deleteRows: (position: number, count: number) => {
      remove('ROWS', position, count);
    },
    deleteColumn: (position: number) => {
      remove('COLUMNS', position, 1);
      return self();
    },
    deleteColumns: (position: number, count: number) => {
      remove('COLUMNS', position, count);
    },
    moveRows: (spec: object, destination: number) => {
      move('ROWS', spec, destination);
    },
    moveColumns: (spec: object, destination: number) => {
      move('COLUMNS', spec, destination);
    },
  };
};
