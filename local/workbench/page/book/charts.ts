/**
 * The charts of a tab with the cells that they show, ready to be drawn: bars, columns, lines and pies. Other kinds are named
 * only.
 */
import type { ChartData, ChartTextFormat, EmbeddedChart } from '../google/chartTypes.ts';
import { quoted } from '../google/client.ts';
import type { CellData, ColorStyle, GridRange, Sheet } from '../google/types.ts';
import { a1, areaOfRange } from './areas.ts';

export interface Point {
  readonly text: string;
  /** Undefined for a blank cell and for text. */
  readonly value: number | undefined;
}

export interface DrawnSeries {
  readonly name: string;
  readonly color: ColorStyle | undefined;
  readonly points: readonly Point[];
  readonly label: { readonly format: ChartTextFormat; readonly placement: string } | undefined;
}

export interface DrawnChart {
  readonly id: number;
  readonly kind: 'bar' | 'column' | 'line' | 'pie' | 'other';
  readonly stacking: 'none' | 'stacked' | 'percent';
  readonly title: string;
  readonly description: string;
  readonly titleFormat: ChartTextFormat;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
  readonly valueTitle: string;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly legend: boolean;
  readonly hole: number;
  readonly place: {
    readonly row: number;
    readonly column: number;
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

/** A cell of any sheet, as Google shows it. */
export type CellLookup = (sheetId: number, row: number, column: number) => CellData | undefined;

/** A1 names of every range that the charts are drawn from; of a sheet that is gone there is none. */
export function placesOf(charts: readonly EmbeddedChart[], sheets: readonly Sheet[]): string[] {
  return sourcesOf(charts).flatMap((range) => {
    const sheet = sheets.find(({ properties }) => properties.sheetId === (range.sheetId ?? 0))?.properties;
    if (sheet === undefined) return [];
    const { rowCount = 0, columnCount = 0 } = sheet.gridProperties ?? {};
    const { startRow, endRow, startColumn, endColumn } = areaOfRange(range);
    const area = {
      startRow,
      endRow: Math.min(endRow, rowCount),
      startColumn,
      endColumn: Math.min(endColumn, columnCount),
    };
    return area.startRow < area.endRow && area.startColumn < area.endColumn
      ? [`${quoted(sheet.title)}!${a1(area)}`]
      : [];
  });
}

export function lookupIn(sheets: readonly Sheet[]): CellLookup {
  const cells = new Map<string, CellData>();
  for (const { properties, data = [] } of sheets) {
    for (const { startRow = 0, startColumn = 0, rowData = [] } of data) {
      for (const [down, { values = [] }] of rowData.entries())
        for (const [right, cell] of values.entries())
          cells.set(`${properties.sheetId}:${startRow + down}:${startColumn + right}`, cell);
    }
  }
  return (sheetId, row, column) => cells.get(`${sheetId}:${row}:${column}`);
}

function sourcesOf(charts: readonly EmbeddedChart[]): GridRange[] {
  return charts.flatMap(({ spec = {} }) => {
    const { basicChart, pieChart } = spec;
    const data = [
      ...(basicChart?.domains ?? []).map(({ domain }) => domain),
      ...(basicChart?.series ?? []).map(({ series }) => series),
      ...[pieChart?.domain, pieChart?.series],
    ];
    return data.flatMap((one) => one?.sourceRange?.sources ?? []);
  });
}

const KINDS: Readonly<Record<string, DrawnChart['kind']>> = { BAR: 'bar', COLUMN: 'column', LINE: 'line' };
const STACKINGS: Readonly<Record<string, DrawnChart['stacking']>> = { STACKED: 'stacked', PERCENT_STACKED: 'percent' };

export function drawnChart({ chartId = 0, spec = {}, position }: EmbeddedChart, cellAt: CellLookup): DrawnChart {
  const { basicChart: basic, pieChart: pie } = spec;
  const kind = pie === undefined ? (KINDS[basic?.chartType ?? ''] ?? 'other') : 'pie';
  const all: NonNullable<typeof basic>['series'] =
    basic?.series ?? (pie?.series === undefined ? [] : [{ series: pie.series }]);
  const columns = all.map(({ series }) => pointsOf(series, cellAt));
  const headers = basic?.headerCount ?? guessedHeaders(columns[0] ?? []);
  const domain = pointsOf(basic?.domains?.[0]?.domain ?? pie?.domain, cellAt);
  const axis = basic?.axis?.find((one) => one.position === (kind === 'bar' ? 'BOTTOM_AXIS' : 'LEFT_AXIS'));
  const {
    anchorCell,
    offsetXPixels = 0,
    offsetYPixels = 0,
    widthPixels = 600,
    heightPixels = 371,
  } = position?.overlayPosition ?? {};
  return {
    ...{ id: chartId, kind, stacking: STACKINGS[basic?.stackedType ?? ''] ?? 'none', hole: pie?.pieHole ?? 0 },
    ...{ title: spec.title ?? '', description: spec.altText ?? '', titleFormat: spec.titleTextFormat ?? {} },
    categories: domain.slice(headers).map(({ text }) => text),
    series: all.map(({ colorStyle, dataLabel }, index) => ({
      name: columns[index]?.[headers - 1]?.text ?? '',
      color: colorStyle,
      points: columns[index]?.slice(headers) ?? [],
      label:
        dataLabel?.type === 'DATA'
          ? { format: dataLabel.textFormat ?? {}, placement: dataLabel.placement ?? 'OUTSIDE_END' }
          : undefined,
    })),
    valueTitle: axis?.title ?? '',
    ...{ min: axis?.viewWindowOptions?.viewWindowMin, max: axis?.viewWindowOptions?.viewWindowMax },
    legend: basic?.legendPosition !== 'NO_LEGEND',
    place: {
      ...{ row: anchorCell?.rowIndex ?? 0, column: anchorCell?.columnIndex ?? 0 },
      ...{ left: offsetXPixels, top: offsetYPixels, width: widthPixels, height: heightPixels },
    },
  };
}

function pointsOf(data: ChartData | undefined, cellAt: CellLookup): Point[] {
  return (data?.sourceRange?.sources ?? []).flatMap((range) => {
    const { startRow, endRow, startColumn, endColumn } = areaOfRange(range);
    const points: Point[] = [];
    for (let row = startRow; row < endRow && points.length < MOST_POINTS; row++) {
      for (let column = startColumn; column < endColumn && points.length < MOST_POINTS; column++) {
        const cell = cellAt(range.sheetId ?? 0, row, column);
        points.push({ text: cell?.formattedValue ?? '', value: cell?.effectiveValue?.numberValue });
      }
    }
    return points;
  });
}

/** A range without an end stops somewhere. */
const MOST_POINTS = 500;

/** Text above numbers is a header, as Sheets guesses. */
function guessedHeaders([first, ...rest]: readonly Point[]): number {
  const named = first !== undefined && first.value === undefined && first.text !== '';
  return named && rest.some(({ value }) => value !== undefined) ? 1 : 0;
}
