/**
 * The colour that alternating bands give a cell.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#BandingProperties : rows
 * before columns; header and footer are the first and the last line, the bands alternate between them.
 */
import type { JsonObject } from '../http/handler.ts';
import type { Bounds } from '../sheets/grid.ts';
import { unbounded } from '../sheets/rectangles.ts';
import type { GridRange, Sheet } from '../sheets/model.ts';
import { argbAt } from './colors.ts';

export type BandColor = (rowIndex: number, columnIndex: number) => string | undefined;

export function bandColors(sheet: Sheet): BandColor {
  const bands = sheet.bandedRanges.map((band) => ({
    area: closed(sheet, unbounded(band['range'] as GridRange)),
    rows: band['rowProperties'] as JsonObject | undefined,
    columns: band['columnProperties'] as JsonObject | undefined,
  }));
  return (row, column) => {
    for (const { area, rows, columns } of bands) {
      if (row < area.startRow || row >= area.endRow || column < area.startColumn || column >= area.endColumn) continue;
      return (
        lineColor(rows, row, area.startRow, area.endRow) ?? lineColor(columns, column, area.startColumn, area.endColumn)
      );
    }
    return undefined;
  };
}

const closed = (sheet: Sheet, area: Bounds): Bounds => ({
  ...area,
  endRow: Math.min(area.endRow, sheet.properties.gridProperties.rowCount),
  endColumn: Math.min(area.endColumn, sheet.properties.gridProperties.columnCount),
});

function lineColor(properties: JsonObject | undefined, line: number, start: number, end: number): string | undefined {
  const header = argbAt(properties, 'headerColor');
  const footer = argbAt(properties, 'footerColor');
  if (line === start && header !== undefined) return header;
  if (line === end - 1 && footer !== undefined) return footer;
  const place = line - start - (header === undefined ? 0 : 1);
  return argbAt(properties, place % 2 === 0 ? 'firstBandColor' : 'secondBandColor');
}
