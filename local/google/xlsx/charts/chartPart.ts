/**
 * One chart as a part of an xlsx file (DrawingML). Source: ECMA-376 part 1, 21.2.
 */
import { formatOf, numberCache, textCache } from './caches.ts';
import type { DrawnChart, DrawnSeries, TextLook, ValueAxis } from './drawnChart.ts';
import { fill, shapeOf, SMALL, textLook, titleOf } from './looks.ts';
import { element, part, setting } from './xml.ts';

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
};
const CATEGORY_AXIS = 111;
const VALUE_AXIS = 222;
const TITLE_SIZE = 12;
/** Names on an axis that are all shown; of more a reader picks as many as fit. */
const MOST_NAMES = 30;
const LINES = 'D9DCE0';

export function chartPart(chart: DrawnChart): string {
  const { title, titleLook, legend, font, showsHidden, bridgesBlanks } = chart;
  return part(
    element(
      'c:chartSpace',
      NAMESPACES,
      setting('c:roundedCorners', false),
      element(
        'c:chart',
        {},
        title === undefined ? '' : titleOf(title, { size: TITLE_SIZE, ...titleLook }, font),
        setting('c:autoTitleDeleted', title === undefined),
        element('c:plotArea', {}, element('c:layout'), plot(chart), chart.kind === 'pie' ? '' : axes(chart)),
        legend === undefined
          ? ''
          : element('c:legend', {}, setting('c:legendPos', legend), setting('c:overlay', false), textLook({}, font)),
        setting('c:plotVisOnly', !showsHidden),
        setting('c:dispBlanksAs', bridgesBlanks ? 'span' : 'gap'),
      ),
      element('c:spPr', {}, fill('FFFFFF'), element('a:ln', {}, element('a:noFill'))),
      textLook({}, font),
    ),
  );
}

function plot(chart: DrawnChart): string {
  const { kind, stacking, series, hole, font } = chart;
  const all = series.map((one, index) => seriesOf(chart, one, index)).join('');
  const grouping = { none: 'standard', stacked: 'stacked', percent: 'percentStacked' }[stacking];
  const axisIds = setting('c:axId', CATEGORY_AXIS) + setting('c:axId', VALUE_AXIS);
  switch (kind) {
    case 'bar':
    case 'column':
      return element(
        'c:barChart',
        {},
        setting('c:barDir', kind === 'bar' ? 'bar' : 'col'),
        setting('c:grouping', stacking === 'none' ? 'clustered' : grouping),
        setting('c:varyColors', false),
        all,
        setting('c:gapWidth', 45),
        setting('c:overlap', stacking === 'none' ? 0 : 100),
        axisIds,
      );
    case 'line':
      return element(
        'c:lineChart',
        {},
        setting('c:grouping', grouping),
        setting('c:varyColors', false),
        all,
        setting('c:marker', true),
        axisIds,
      );
    case 'area':
      return element('c:areaChart', {}, setting('c:grouping', grouping), setting('c:varyColors', false), all, axisIds);
    case 'pie': {
      const labels =
        series[0]?.labels === undefined ? '' : labelsOf({ ...series[0].labels }, font, 'General', undefined, true);
      const angle = setting('c:firstSliceAng', 0);
      return hole > 0
        ? element(
            'c:doughnutChart',
            {},
            setting('c:varyColors', true),
            all,
            labels,
            angle,
            setting('c:holeSize', Math.round(hole * 100)),
          )
        : element('c:pieChart', {}, setting('c:varyColors', true), all, labels, angle);
    }
  }
}

function seriesOf({ kind, stacking, categories, font }: DrawnChart, series: DrawnSeries, index: number): string {
  const { name, values, color, labels, pointSize } = series;
  const isLine = kind === 'line';
  const stroke = element('a:ln', { w: 28_575, cap: 'rnd' }, fill(color), element('a:round'));
  const shape = element('c:spPr', {}, isLine ? stroke : fill(color));
  const marker =
    pointSize === undefined
      ? element('c:marker', {}, setting('c:symbol', 'none'))
      : element(
          'c:marker',
          {},
          setting('c:symbol', 'circle'),
          setting('c:size', Math.min(72, Math.max(2, Math.round(pointSize)))),
          shapeOf(color),
        );
  const place = labelPlace(kind, stacking, labels?.place);
  return element(
    'c:ser',
    {},
    setting('c:idx', index),
    setting('c:order', index),
    name === undefined ? '' : element('c:tx', {}, textCache([name])),
    kind === 'pie' ? '' : shape,
    kind === 'bar' || kind === 'column' ? setting('c:invertIfNegative', false) : '',
    isLine ? marker : '',
    labels === undefined || kind === 'pie' ? '' : labelsOf(labels, font, formatOf(values), place, false),
    categories.length === 0 ? '' : element('c:cat', {}, textCache(categories)),
    element('c:val', {}, numberCache(values)),
    isLine ? setting('c:smooth', false) : '',
  );
}

/** Where Sheets puts a label -> where xlsx does; what a kind of chart does not know is left to the reader. */
function labelPlace(kind: DrawnChart['kind'], stacking: DrawnChart['stacking'], place: string | undefined) {
  if (kind === 'line') return { ABOVE: 't', BELOW: 'b', LEFT: 'l', RIGHT: 'r', CENTER: 'ctr' }[place ?? 'ABOVE'];
  if (kind === 'area') return undefined;
  const known = { CENTER: 'ctr', INSIDE_END: 'inEnd', INSIDE_BASE: 'inBase', OUTSIDE_END: 'outEnd' }[
    place ?? 'OUTSIDE_END'
  ];
  return stacking !== 'none' && known === 'outEnd' ? 'ctr' : known;
}

function labelsOf(look: TextLook, font: string, format: string, place: string | undefined, percent: boolean): string {
  return element(
    'c:dLbls',
    {},
    percent ? '' : element('c:numFmt', { formatCode: format, sourceLinked: false }),
    element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
    textLook(look, font),
    place === undefined ? '' : setting('c:dLblPos', place),
    setting('c:showLegendKey', false),
    setting('c:showVal', !percent),
    setting('c:showCatName', false),
    setting('c:showSerName', false),
    setting('c:showPercent', percent),
    setting('c:showBubbleSize', false),
  );
}

function axes({ kind, stacking, categories, categoryTitle, valueAxis, font, series }: DrawnChart): string {
  const lies = kind === 'bar';
  const format = stacking === 'percent' ? '0%' : scaleFormat(formatOf(series[0]?.values ?? []));
  return (
    element(
      'c:catAx',
      {},
      setting('c:axId', CATEGORY_AXIS),
      // Sheets begins a chart of lying bars at the top.
      element('c:scaling', {}, setting('c:orientation', lies ? 'maxMin' : 'minMax')),
      setting('c:delete', false),
      setting('c:axPos', lies ? 'l' : 'b'),
      categoryTitle === undefined ? '' : titleOf(categoryTitle, { size: SMALL }, font, lies),
      element('c:numFmt', { formatCode: 'General', sourceLinked: false }),
      setting('c:majorTickMark', 'none'),
      setting('c:minorTickMark', 'none'),
      setting('c:tickLblPos', 'low'),
      element('c:spPr', {}, element('a:ln', { w: 9525 }, fill('9AA0A6'))),
      textLook({}, font),
      setting('c:crossAx', VALUE_AXIS),
      setting('c:crosses', 'autoZero'),
      setting('c:auto', false),
      setting('c:lblAlgn', 'ctr'),
      setting('c:lblOffset', 50),
      // A name left out would leave its bar without one.
      categories.length > MOST_NAMES ? '' : setting('c:tickLblSkip', 1),
      setting('c:noMultiLvlLbl', true),
    ) + valueAxisOf(valueAxis, lies, format, font)
  );
}

/** Steps of a scale are rounder than the values: a plain number is left to the reader, "0,0%" or a date is not. */
function scaleFormat(format: string): string {
  return /^[#0,.;-]*$/.test(format) ? 'General' : format;
}

function valueAxisOf({ title, min, max }: ValueAxis, lies: boolean, format: string, font: string): string {
  return element(
    'c:valAx',
    {},
    setting('c:axId', VALUE_AXIS),
    element(
      'c:scaling',
      {},
      setting('c:orientation', 'minMax'),
      max === undefined ? '' : setting('c:max', max),
      min === undefined ? '' : setting('c:min', min),
    ),
    setting('c:delete', false),
    setting('c:axPos', lies ? 'b' : 'l'),
    element('c:majorGridlines', {}, element('c:spPr', {}, element('a:ln', { w: 6350 }, fill(LINES)))),
    title === undefined ? '' : titleOf(title, { size: SMALL }, font, !lies),
    element('c:numFmt', { formatCode: format, sourceLinked: false }),
    setting('c:majorTickMark', 'none'),
    setting('c:minorTickMark', 'none'),
    setting('c:tickLblPos', 'nextTo'),
    element('c:spPr', {}, element('a:ln', {}, element('a:noFill'))),
    textLook({}, font),
    setting('c:crossAx', CATEGORY_AXIS),
    // The first category of lying bars is at the top, the scale at the bottom.
    setting('c:crosses', lies ? 'max' : 'autoZero'),
    setting('c:crossBetween', 'between'),
  );
}
