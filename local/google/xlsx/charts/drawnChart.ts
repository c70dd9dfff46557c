/**
 * A chart of the Sheets API as far as a file can show it: kind, words, series with what they are drawn from.
 *
 * Bars, columns, lines, areas and pies; other kinds (bubbles, candlesticks, org charts, scorecards …) stay out of the file, as
 * does a second value axis. Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/charts
 */
import type { JsonObject } from '../../http/handler.ts';
import { argbAt } from '../colors.ts';
import { pointsOf, type ChartSource, type Point } from './sources.ts';

export type ChartKind = 'bar' | 'column' | 'line' | 'area' | 'pie';
export type Stacking = 'none' | 'stacked' | 'percent';
export type LegendPlace = 'b' | 'l' | 'r' | 't';

export interface TextLook {
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** "RRGGBB". */
  readonly color?: string;
}

export interface DrawnSeries {
  /** The cell that names it. */
  readonly name?: Point;
  readonly values: readonly Point[];
  readonly color: string;
  readonly labels?: TextLook & { readonly place?: string };
  /** Diameter of the points of a line, in points. */
  readonly pointSize?: number;
}

export interface ValueAxis {
  readonly title?: string;
  readonly min?: number;
  readonly max?: number;
}

export interface DrawnChart {
  readonly kind: ChartKind;
  readonly stacking: Stacking;
  readonly title?: string;
  readonly titleLook: TextLook;
  readonly description?: string;
  readonly categories: readonly Point[];
  readonly categoryTitle?: string;
  readonly valueAxis: ValueAxis;
  readonly series: readonly DrawnSeries[];
  readonly legend?: LegendPlace;
  /** Share of the radius, 0 to 1; of a pie. */
  readonly hole: number;
  readonly font: string;
  /** Also what stands in hidden rows and columns. */
  readonly showsHidden: boolean;
  /** A line goes on over a blank cell. */
  readonly bridgesBlanks: boolean;
}

const KINDS: Readonly<Record<string, ChartKind>> = { BAR: 'bar', COLUMN: 'column', LINE: 'line', AREA: 'area' };
const LEGENDS: Readonly<Record<string, LegendPlace>> = {
  ...{ BOTTOM_LEGEND: 'b', LEFT_LEGEND: 'l', RIGHT_LEGEND: 'r', TOP_LEGEND: 't', LABELED_LEGEND: 'r' },
};
const STACKINGS: Readonly<Record<string, Stacking>> = { STACKED: 'stacked', PERCENT_STACKED: 'percent' };
const ACCENTS = ['ACCENT1', 'ACCENT2', 'ACCENT3', 'ACCENT4', 'ACCENT5', 'ACCENT6'];
/** What an Excel without Google's fonts has too. */
const FONT = 'Arial';

/** @returns `undefined` for a kind of chart that a file is not given. */
export function drawnChart(spec: JsonObject, source: ChartSource): DrawnChart | undefined {
  const basic = objectAt(spec, 'basicChart');
  const pie = objectAt(spec, 'pieChart');
  const shared = {
    ...optional('title', textAt(spec, 'title')),
    ...optional('description', textAt(spec, 'altText')),
    titleLook: lookOf(objectAt(spec, 'titleTextFormat')),
    font: textAt(spec, 'fontName') ?? FONT,
    showsHidden: spec['hiddenDimensionStrategy'] === 'SHOW_ALL',
  };
  if (pie !== undefined) return { ...shared, ...pieOf(pie, source) };
  const kind = KINDS[textAt(basic, 'chartType') ?? ''];
  return basic === undefined || kind === undefined ? undefined : { ...shared, ...basicOf(basic, kind, source) };
}

type Own = Omit<DrawnChart, 'title' | 'description' | 'titleLook' | 'font' | 'showsHidden'>;

function basicOf(basic: JsonObject, kind: ChartKind, source: ChartSource): Own {
  const domain = pointsOf(objectAt(listAt(basic, 'domains')[0], 'domain'), source);
  const all = listAt(basic, 'series').map((one) => ({ one, points: pointsOf(objectAt(one, 'series'), source) }));
  const headers = headerCount(
    basic,
    all.map(({ points }) => points),
  );
  const series = all.map(({ one, points }, index): DrawnSeries => ({
    ...optional('name', points[headers - 1]),
    values: points.slice(headers),
    color: colorAt(one, index),
    ...optional('labels', labelsOf(objectAt(one, 'dataLabel'))),
    ...optional('pointSize', numberAt(objectAt(one, 'pointStyle'), 'size')),
  }));
  const lies = kind === 'bar';
  const axes = listAt(basic, 'axis');
  const axisAt = (position: string) => axes.find((axis) => axis['position'] === position);
  const value = axisAt(lies ? 'BOTTOM_AXIS' : 'LEFT_AXIS');
  const window = objectAt(value, 'viewWindowOptions');
  // A title that is not given is inferred from the header; of the values only where one series has one.
  const inferred = series.length === 1 ? series[0]?.name?.text : undefined;
  return {
    ...{ kind, series, hole: 0 },
    stacking: STACKINGS[textAt(basic, 'stackedType') ?? ''] ?? 'none',
    categories: domain.slice(headers),
    ...optional(
      'categoryTitle',
      textAt(axisAt(lies ? 'LEFT_AXIS' : 'BOTTOM_AXIS'), 'title') ?? filled(domain[headers - 1]?.text),
    ),
    valueAxis: {
      ...optional('title', textAt(value, 'title') ?? filled(inferred)),
      ...optional('min', numberAt(window, 'viewWindowMin')),
      ...optional('max', numberAt(window, 'viewWindowMax')),
    },
    ...optional('legend', legendOf(basic)),
    bridgesBlanks: basic['interpolateNulls'] === true,
  };
}

function pieOf(pie: JsonObject, source: ChartSource): Own {
  const domain = pointsOf(objectAt(pie, 'domain'), source);
  const points = pointsOf(objectAt(pie, 'series'), source);
  const headers = headerCount({}, [points]);
  const labelled = pie['legendPosition'] === 'LABELED_LEGEND';
  return {
    ...{ kind: 'pie', stacking: 'none', valueAxis: {}, bridgesBlanks: false },
    categories: domain.slice(headers),
    series: [
      {
        ...optional('name', points[headers - 1]),
        ...{ values: points.slice(headers), color: colorAt({}, 0), ...(labelled ? { labels: {} } : {}) },
      },
    ],
    ...optional('legend', legendOf(pie)),
    hole: numberAt(pie, 'pieHole') ?? 0,
  };
}

/** Given, or guessed as Sheets does: text above numbers is a header. */
function headerCount(basic: JsonObject, series: readonly (readonly Point[])[]): number {
  const given = numberAt(basic, 'headerCount');
  if (given !== undefined) return given;
  const [first, ...rest] = series[0] ?? [];
  const isText = first !== undefined && first.value === undefined && first.text !== '';
  return isText && rest.some(({ value }) => value !== undefined) ? 1 : 0;
}

function legendOf(chart: JsonObject): LegendPlace | undefined {
  return LEGENDS[textAt(chart, 'legendPosition') ?? 'RIGHT_LEGEND'];
}

function labelsOf(label: JsonObject | undefined): DrawnSeries['labels'] {
  if (label?.['type'] !== 'DATA') return undefined;
  return { ...lookOf(objectAt(label, 'textFormat')), ...optional('place', textAt(label, 'placement')) };
}

function colorAt(series: JsonObject, index: number): string {
  const accent = { colorStyle: { themeColor: ACCENTS[index % ACCENTS.length] } };
  return (argbAt(series, 'color') ?? argbAt(accent, 'color') ?? 'FF000000').slice(2);
}

function lookOf(format: JsonObject | undefined): TextLook {
  return {
    ...optional('size', numberAt(format, 'fontSize')),
    ...(format?.['bold'] === true ? { bold: true } : {}),
    ...(format?.['italic'] === true ? { italic: true } : {}),
    ...optional('color', argbAt(format, 'foregroundColor')?.slice(2)),
  };
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [K in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [K in Name]?: Value };
}

const filled = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

const objectAt = (holder: JsonObject | undefined, name: string): JsonObject | undefined =>
  holder?.[name] as JsonObject | undefined;

const listAt = (holder: JsonObject, name: string): readonly JsonObject[] =>
  (holder[name] ?? []) as readonly JsonObject[];

const textAt = (holder: JsonObject | undefined, name: string): string | undefined =>
  filled(holder?.[name] as string | undefined);

const numberAt = (holder: JsonObject | undefined, name: string): number | undefined =>
  holder?.[name] as number | undefined;
