/** Widths, heights, and which rows and columns are hidden. */
import { rangesKept } from '../book/host.ts';
import type { DimensionProperties } from '../book/resource.ts';
import { requireBounds, type Dimension, type SheetPart } from './part.ts';

const DEFAULT_PIXELS: Readonly<Record<Dimension, number>> = { ROWS: 21, COLUMNS: 100 };

export const sheetSizes = ({ host: { book }, sheetId, self, resource }: SheetPart) => {
  const propertiesOf = (dimension: Dimension, position: number): DimensionProperties => {
    requireBounds(resource(), dimension, position, 1);
    const { rowMetadata = [], columnMetadata = [] } = book.grid(sheetId, 'sizes');
    return (dimension === 'ROWS' ? rowMetadata : columnMetadata)[position - 1] ?? {};
  };
  const set = (dimension: Dimension, position: number, count: number, properties: DimensionProperties): object => {
    requireBounds(resource(), dimension, position, count);
    const range = { sheetId, dimension, startIndex: position - 1, endIndex: position - 1 + count };
    book.write({ updateDimensionProperties: { range, properties, fields: Object.keys(properties).join() } }, ['sizes']);
    return self();
  };
  const pixels = (dimension: Dimension, position: number): number =>
    propertiesOf(dimension, position).pixelSize ?? DEFAULT_PIXELS[dimension];
  const hide =
    (dimension: Dimension, hiddenByUser: boolean) =>
    (position: number, count = 1) => {
      set(dimension, position, count, { hiddenByUser });
    };
  const hideRange = (dimension: Dimension, hiddenByUser: boolean) => (range: object) => {
    const { rowIndex, columnIndex, numRows, numColumns } = rangesKept.of(range).area;
    if (dimension === 'ROWS') set(dimension, rowIndex + 1, numRows, { hiddenByUser });
    else set(dimension, columnIndex + 1, numColumns, { hiddenByUser });
  };
  const fit = (dimension: Dimension, position: number, count: number): object => {
    requireBounds(resource(), dimension, position, count);
    const dimensions = { sheetId, dimension, startIndex: position - 1, endIndex: position - 1 + count };
    book.write({ autoResizeDimensions: { dimensions } });
    return self();
  };
  return {
    getRowHeight: (position: number) => pixels('ROWS', position),
    setRowHeight: (position: number, pixelSize: number) => set('ROWS', position, 1, { pixelSize }),
    setRowHeights: (position: number, count: number, pixelSize: number) => set('ROWS', position, count, { pixelSize }),
    setRowHeightsForced: (position: number, count: number, pixelSize: number) =>
      set('ROWS', position, count, { pixelSize }),
    getColumnWidth: (position: number) => pixels('COLUMNS', position),
    setColumnWidth: (position: number, pixelSize: number) => set('COLUMNS', position, 1, { pixelSize }),
    setColumnWidths: (position: number, count: number, pixelSize: number) =>
      set('COLUMNS', position, count, { pixelSize }),
    hideRows: hide('ROWS', true),
    showRows: hide('ROWS', false),
    hideRow: hideRange('ROWS', true),
    unhideRow: hideRange('ROWS', false),
    isRowHiddenByUser: (position: number) => propertiesOf('ROWS', position).hiddenByUser === true,
    isRowHiddenByFilter: (position: number) => propertiesOf('ROWS', position).hiddenByFilter === true,
    hideColumns: hide('COLUMNS', true),
    showColumns: hide('COLUMNS', false),
    hideColumn: hideRange('COLUMNS', true),
    unhideColumn: hideRange('COLUMNS', false),
    isColumnHiddenByUser: (position: number) => propertiesOf('COLUMNS', position).hiddenByUser === true,
    autoResizeColumn: (position: number) => fit('COLUMNS', position, 1),
    autoResizeColumns: (position: number, count: number) => fit('COLUMNS', position, count),
    autoResizeRows: (position: number, count: number) => fit('ROWS', position, count),
  };
};
