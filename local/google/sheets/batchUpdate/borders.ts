/**
 * updateBorders: the edges of a range and the lines inside it, written into the formats of its cells.
 *
 * A side that the request does not name stays; `NONE` takes a line away.
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#UpdateBordersRequest .
 */
import type { JsonObject } from '../../http/handler.ts';
import { cellOf } from './cellWriter.ts';
import { syncPair } from './colors.ts';
import { gridRange, writable } from './run.ts';
import type { Run } from './run.ts';
import type { Body, WireBorder } from './wire.ts';
import { forEachCell } from './writeCells.ts';
import { omit } from './omit.ts';

type Side = 'top' | 'bottom' | 'left' | 'right';

export function updateBorders(body: Body<'updateBorders'>, run: Run): undefined {
  const { sheet, bounds } = writable(run, gridRange(body.range));
  forEachCell(run, sheet, bounds, false, (cell, row, column) => {
    const lines: Readonly<Record<Side, WireBorder | undefined>> = {
      top: row === bounds.startRow ? body.top : body.innerHorizontal,
      bottom: row === bounds.endRow - 1 ? body.bottom : body.innerHorizontal,
      left: column === bounds.startColumn ? body.left : body.innerVertical,
      right: column === bounds.endColumn - 1 ? body.right : body.innerVertical,
    };
    const format = withBorders(cell?.userEnteredFormat, lines);
    if (format === cell?.userEnteredFormat) return cell;
    return cellOf({
      userEnteredValue: cell?.userEnteredValue,
      effectiveValue: cell?.effectiveValue,
      userEnteredFormat: format,
      note: cell?.note,
      dataValidation: cell?.dataValidation,
      textFormatRuns: cell?.textFormatRuns,
    });
  });
  return undefined;
}

function withBorders(
  format: JsonObject | undefined,
  lines: Readonly<Record<Side, WireBorder | undefined>>,
): JsonObject | undefined {
  const before = format?.['borders'] as JsonObject | undefined;
  const borders: Record<string, unknown> = { ...before };
  let changed = false;
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const line = lines[side];
    if (line === undefined) continue;
    changed = true;
    if (line.style === undefined || line.style === 'NONE' || line.style === 'STYLE_UNSPECIFIED')
      borders[side] = undefined;
    else borders[side] = syncPair(line, 'color');
  }
  if (!changed) return format;
  const left = Object.entries(borders).filter(([, line]) => line !== undefined);
  const rest = omit(format ?? {}, 'borders');
  const result = left.length === 0 ? rest : { ...rest, borders: Object.fromEntries(left) };
  return Object.keys(result).length === 0 ? undefined : result;
}
