/**
 * A chart in the words of the Sheets API, over the rows that its section has now.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/charts
 */
import { colorStyle, gridRange } from '../../forms/sheetsApi/cellFormat.ts';
import type { GridRange } from '../../forms/sheetsApi/requestTypes.ts';
import { COLOURS } from '../../forms/layout/look.ts';
import { HIDDEN_COLUMNS, type TableRow } from '../table.ts';
import type { ChartSeries, DeclaredChart } from './charts.ts';
import { CHART_DATA } from './dataTable.ts';
import type { SectionId } from './section.ts';

/** One part of a `ChartSpec`, as JSON. */
export type SpecPart = Readonly<Record<string, unknown>>;

/** The rows of a section in the sheet, the one that names its series first. */
export interface SectionSpan {
  readonly startRow: number;
  readonly endRow: number;
}

/** @param rows of "Số liệu biểu đồ", in order; the header of the sheet stands above them. */
export function spanOf(section: SectionId, rows: readonly Pick<TableRow, 'key'>[]): SectionSpan {
  const isOwn = ({ key }: Pick<TableRow, 'key'>) => key === section || key.startsWith(`${section}/`);
  return { startRow: rows.findIndex(isOwn) + 1, endRow: rows.findLastIndex(isOwn) + 2 };
}

export function columnRange(column: string, { startRow, endRow }: SectionSpan): GridRange {
  const startColumn = HIDDEN_COLUMNS + CHART_DATA.columns.findIndex(({ id }) => id === column);
  return gridRange(CHART_DATA.sheetId, { startRow, endRow, startColumn, endColumn: startColumn + 1 });
}

export function chartSpec(chart: DeclaredChart, rows: readonly Pick<TableRow, 'key'>[]): SpecPart {
  const span = spanOf(chart.section, rows);
  const lies = chart.kind !== 'line';
  return {
    title: chart.title,
    altText: chart.description,
    titleTextFormat: { bold: true, fontSize: 10, foregroundColorStyle: colorStyle(COLOURS.navy) },
    basicChart: {
      chartType: lies ? 'BAR' : 'LINE',
      legendPosition: chart.series.length === 1 ? 'NO_LEGEND' : 'BOTTOM_LEGEND',
      headerCount: 1,
      ...(chart.kind === 'share' ? { stackedType: 'PERCENT_STACKED' } : {}),
      axis: [valueAxis(chart, lies ? 'BOTTOM_AXIS' : 'LEFT_AXIS'), { position: lies ? 'LEFT_AXIS' : 'BOTTOM_AXIS' }],
      domains: [{ domain: sourceRange(columnRange('label', span)) }],
      series: chart.series.map((series) => seriesSpec(chart, series, span, lies ? 'BOTTOM_AXIS' : 'LEFT_AXIS')),
    },
  };
}

function valueAxis({ valueTitle, max }: DeclaredChart, position: string): SpecPart {
  const window = { viewWindowMode: 'EXPLICIT', viewWindowMin: 0, viewWindowMax: max };
  return { position, title: valueTitle, ...(max === undefined ? {} : { viewWindowOptions: window }) };
}

const LABEL_PLACES = { bar: 'OUTSIDE_END', share: 'CENTER', line: 'ABOVE' } as const;

function seriesSpec({ kind }: DeclaredChart, series: ChartSeries, span: SectionSpan, axis: string): SpecPart {
  const { column, colour, label, labelBelow } = series;
  const placement = labelBelow === true ? 'BELOW' : LABEL_PLACES[kind];
  const textFormat = label === undefined ? undefined : { fontSize: 8, foregroundColorStyle: colorStyle(label) };
  return {
    series: sourceRange(columnRange(column, span)),
    targetAxis: axis,
    colorStyle: colorStyle(colour),
    ...(textFormat === undefined ? {} : { dataLabel: { type: 'DATA', placement, textFormat } }),
    ...(kind === 'line' ? { pointStyle: { shape: 'CIRCLE', size: 6 } } : {}),
  };
}

function sourceRange(range: GridRange): SpecPart {
  return { sourceRange: { sources: [range] } };
}
