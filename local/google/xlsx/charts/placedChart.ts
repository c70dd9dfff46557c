/** Where a chart stands over the cells of its sheet: from its anchor cell, so many pixels wide and high. */
import type { JsonObject } from '../../http/handler.ts';
import type { DimensionProperties, Sheet } from '../../sheets/model.ts';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from '../dimensions.ts';
import type { PlacedChart } from './drawingPart.ts';
import { drawnChart } from './drawnChart.ts';
import type { ChartSource } from './sources.ts';

interface Overlay {
  readonly anchorCell?: { readonly rowIndex?: number; readonly columnIndex?: number };
  readonly offsetXPixels?: number;
  readonly offsetYPixels?: number;
  readonly widthPixels?: number;
  readonly heightPixels?: number;
}

/** @returns nothing for a chart that a file is not given. */
export function placedChart({ spec, position }: JsonObject, sheet: Sheet, source: ChartSource): PlacedChart[] {
  const chart = drawnChart((spec ?? {}) as JsonObject, source);
  const overlay = (position as JsonObject | undefined)?.['overlayPosition'] as Overlay | undefined;
  if (chart === undefined || overlay === undefined) return [];
  const { anchorCell: { rowIndex = 0, columnIndex = 0 } = {}, offsetXPixels = 0, offsetYPixels = 0 } = overlay;
  const { widthPixels = 0, heightPixels = 0 } = overlay;
  const across = (from: number, pixels: number) => lineAt(sheet.columnMetadata, DEFAULT_COLUMN_PIXELS, from, pixels);
  const down = (from: number, pixels: number) => lineAt(sheet.rowMetadata, DEFAULT_ROW_PIXELS, from, pixels);
  const corner = (x: number, y: number) => {
    const [column, row] = [across(columnIndex, x), down(rowIndex, y)];
    return { column: column.index, left: column.rest, row: row.index, top: row.rest };
  };
  return [
    {
      chart,
      from: corner(offsetXPixels, offsetYPixels),
      to: corner(offsetXPixels + widthPixels, offsetYPixels + heightPixels),
    },
  ];
}

/** The row or column that lies so many pixels behind the start of another; those beyond the grid are as wide as usual. */
function lineAt(
  lines: readonly (DimensionProperties | undefined)[],
  usual: number,
  from: number,
  pixels: number,
): { readonly index: number; readonly rest: number } {
  let [index, rest] = [from, pixels];
  for (;;) {
    const { pixelSize = usual, hiddenByUser = false } = lines[index] ?? {};
    const size = hiddenByUser ? 0 : pixelSize;
    if (rest < size || index - from > pixels) return { index, rest };
    rest -= size;
    index++;
  }
}
