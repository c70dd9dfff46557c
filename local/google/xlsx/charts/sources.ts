/** What a chart is drawn from: ranges of sheets as references of the file, with what stands there now. */
import type { JsonObject } from '../../http/handler.ts';
import { columnLetters, quoteTitle } from '../../sheets/a1Format.ts';
import { formattedValue, patternOf } from '../../sheets/format/formattedValue.ts';
import { effectiveValueOf } from '../../sheets/grid.ts';
import { localeRules } from '../../sheets/locale/locale.ts';
import type { GridRange, Sheet, Spreadsheet } from '../../sheets/model.ts';
import { numberFormatOf } from '../../sheets/resource/effectiveFormat.ts';
import { closedIn } from '../worksheet.ts';

/** One cell that a chart shows. */
export interface Point {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  /** As the cell shows it; the empty string for a blank one. */
  readonly text: string;
  /** Absent for a blank cell and for text. */
  readonly value?: number;
  /** Pattern of a number, in the language that both Sheets and xlsx speak. */
  readonly format?: string;
}

export interface ChartSource {
  readonly spreadsheet: Spreadsheet;
  /** Name of a sheet in the file. */
  readonly nameOf: (sheet: Sheet) => string | undefined;
}

/**
 * The cells of a `ChartData`, source by source.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/charts#ChartSourceRange
 */
export function pointsOf(data: JsonObject | undefined, { spreadsheet, nameOf }: ChartSource): Point[] {
  const sources = ((data?.['sourceRange'] as JsonObject | undefined)?.['sources'] ??
    []) as readonly Partial<GridRange>[];
  return sources.flatMap((range) => {
    const sheet = spreadsheet.sheets.find(({ properties }) => properties.sheetId === (range.sheetId ?? 0));
    const sheetName = sheet && nameOf(sheet);
    if (sheet === undefined || sheetName === undefined) return [];
    const { startRow, endRow, startColumn, endColumn } = closedIn(sheet, { ...range, sheetId: 0 });
    const points: Point[] = [];
    for (let row = startRow; row < endRow; row++)
      for (let column = startColumn; column < endColumn; column++)
        points.push({ sheetName, row, column, ...shownAt(spreadsheet, sheet, row, column) });
    return points;
  });
}

function shownAt(spreadsheet: Spreadsheet, sheet: Sheet, row: number, column: number) {
  const cell = sheet.rows[row]?.[column];
  const shown = cell && effectiveValueOf(cell);
  if (cell === undefined || shown === undefined) return { text: '' };
  const rules = localeRules(spreadsheet.properties.locale);
  const format = patternOf(numberFormatOf(spreadsheet, sheet, cell), rules);
  const text = formattedValue(shown, format, rules);
  if (shown.numberValue === undefined) return { text };
  return { text, value: shown.numberValue, ...(format === undefined ? {} : { format }) };
}

/** "'A'!$B$2:$B$9"; of cells that don't stand in line "('A'!$B$2,'A'!$B$5)". */
export function referenceOf(points: readonly Point[]): string {
  const runs: [first: Point, last: Point][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run[1], point)) run[1] = point;
    else runs.push([point, point]);
  }
  const parts = runs.map(([first, last]) => {
    const start = `${quoteTitle(first.sheetName)}!${place(first)}`;
    return first === last ? start : `${start}:${place(last)}`;
  });
  return parts.length === 1 ? parts.join('') : `(${parts.join(',')})`;
}

const place = ({ row, column }: Point): string => `$${columnLetters(column)}$${row + 1}`;

/** Right below, or right beside. */
function follows(before: Point, after: Point): boolean {
  if (before.sheetName !== after.sheetName) return false;
  const [down, right] = [after.row - before.row, after.column - before.column];
  return (down === 1 && right === 0) || (down === 0 && right === 1);
}
