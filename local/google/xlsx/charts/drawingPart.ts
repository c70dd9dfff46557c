/**
 * The charts of one sheet where they stand over its cells, as a part of an xlsx file. Source: ECMA-376 part 1, 20.5.
 *
 * Both corners are told by their cells: a reader whose columns are a little wider draws the chart as much wider, and a page
 * laid out in boxes stays one.
 */
import type { DrawnChart } from './drawnChart.ts';
import { element, part } from './xml.ts';

export interface Corner {
  readonly row: number;
  readonly column: number;
  /** Pixels from the upper left of the cell. */
  readonly left: number;
  readonly top: number;
}

export interface PlacedChart {
  readonly chart: DrawnChart;
  readonly from: Corner;
  readonly to: Corner;
}

/** English Metric Units in a pixel of 1/96 inch. */
const EMU = 9525;
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

const NAMESPACES = {
  'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** @param charts in the order of their relationships, rId1 first. */
export function drawingPart(charts: readonly PlacedChart[]): string {
  return part(element('xdr:wsDr', NAMESPACES, ...charts.map(anchored)));
}

function anchored({ chart, from, to }: PlacedChart, index: number): string {
  const name = { id: index + 2, name: chart.title ?? `Chart ${index + 1}`, descr: chart.description };
  const graphic = element('c:chart', { 'xmlns:c': CHART, 'r:id': `rId${index + 1}` });
  return element(
    'xdr:twoCellAnchor',
    { editAs: 'oneCell' },
    corner('xdr:from', from),
    corner('xdr:to', to),
    element(
      'xdr:graphicFrame',
      { macro: '' },
      element('xdr:nvGraphicFramePr', {}, element('xdr:cNvPr', name), element('xdr:cNvGraphicFramePr')),
      element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
      element('a:graphic', {}, element('a:graphicData', { uri: CHART }, graphic)),
    ),
    element('xdr:clientData'),
  );
}

function corner(name: string, { row, column, left, top }: Corner): string {
  return element(
    name,
    {},
    element('xdr:col', {}, String(column)),
    element('xdr:colOff', {}, String(left * EMU)),
    element('xdr:row', {}, String(row)),
    element('xdr:rowOff', {}, String(top * EMU)),
  );
}
