/** Bars, columns and lines between their axes. */
import type { DrawnChart, DrawnSeries, Point } from '../../book/charts.ts';
import { cssColor } from '../cellStyle.ts';
import { positionOn, scaleOf, type Scale } from './scale.ts';
import { accent, broken, fitted, numberText, SMALL, textStyle, widthOf } from './words.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const LINES = '#d9dce0';
const TICK_HEIGHT = 18;
const TITLE_HEIGHT = 15;
const NAME_LINE = 12;
/** Part of a category's room that its bars take. */
const BAR_SHARE = 0.7;
const plain = textStyle({ fontSize: SMALL });

export const seriesColor = ({ color }: DrawnSeries, index: number): string => cssColor(color) ?? accent(index);

export function Plot({ chart, box }: { readonly chart: DrawnChart; readonly box: Box }) {
  const { kind, stacking, categories, series, valueTitle } = chart;
  const lies = kind === 'bar';
  const scale = stacking === 'percent' ? scaleOf([], { min: 0, max: 100 }) : scaleOf(heights(chart), chart);
  const label = (value: number) => `${numberText(value)}${stacking === 'percent' ? '%' : ''}`;
  const names = lies
    ? Math.min(box.width * 0.4, Math.max(0, ...categories.map((name) => widthOf(name)))) + 8
    : Math.max(...scale.ticks.map((tick) => widthOf(label(tick)))) + 8;
  const title = valueTitle === '' ? 0 : TITLE_HEIGHT;
  const inner: Box = {
    left: box.left + names + (lies ? 0 : title),
    top: box.top + 6,
    width: box.width - names - (lies ? 0 : title) - 12,
    height: box.height - TICK_HEIGHT - 6 - (lies ? title : NAME_LINE),
  };
  const middle = { x: inner.left + inner.width / 2, y: inner.top + inner.height / 2 };
  return (
    <>
      {scale.ticks.map((tick) => {
        const part = positionOn(scale, tick);
        const [x, y] = [inner.left + part * inner.width, inner.top + (1 - part) * inner.height];
        return lies ? (
          <g key={tick}>
            <line x1={x} x2={x} y1={inner.top} y2={inner.top + inner.height} stroke={LINES} />
            <text x={x} y={inner.top + inner.height + 13} textAnchor="middle" style={plain}>
              {label(tick)}
            </text>
          </g>
        ) : (
          <g key={tick}>
            <line x1={inner.left} x2={inner.left + inner.width} y1={y} y2={y} stroke={LINES} />
            <text x={inner.left - 5} y={y + 4} textAnchor="end" style={plain}>
              {label(tick)}
            </text>
          </g>
        );
      })}
      {categories.map((name, index) => {
        const room = (lies ? inner.height : inner.width) / categories.length;
        const at = (index + 0.5) * room;
        return lies ? (
          <text key={index} x={inner.left - 5} y={inner.top + at + 4} textAnchor="end" style={plain}>
            {fitted(name, names - 8)}
          </text>
        ) : (
          <text key={index} x={inner.left + at} y={inner.top + inner.height + 13} textAnchor="middle" style={plain}>
            {broken(name, room - 4).map((words, down) => (
              <tspan key={down} x={inner.left + at} dy={down * NAME_LINE}>
                {words}
              </tspan>
            ))}
          </text>
        );
      })}
      {valueTitle !== '' && (
        <text
          {...(lies
            ? { x: middle.x, y: box.top + box.height - 2 }
            : { x: 0, y: 0, transform: `translate(${box.left + 11} ${middle.y}) rotate(-90)` })}
          textAnchor="middle"
          style={plain}
        >
          {valueTitle}
        </text>
      )}
      {kind === 'line'
        ? series.map((one, index) => <Line key={index} {...{ one, index, scale, inner }} count={categories.length} />)
        : categories.map((_name, index) => <Category key={index} {...{ chart, index, scale, inner }} />)}
    </>
  );
}

/** What the scale must reach. */
function heights({ series, stacking, categories }: DrawnChart): number[] {
  const valuesAt = (at: number) => series.map(({ points }) => points[at]?.value ?? 0);
  if (stacking === 'none') return categories.flatMap((_name, at) => valuesAt(at));
  return categories.map((_name, at) => valuesAt(at).reduce((sum, value) => sum + value, 0));
}

function Category({
  chart: { kind, stacking, series, categories },
  index,
  scale,
  inner,
}: {
  readonly chart: DrawnChart;
  readonly index: number;
  readonly scale: Scale;
  readonly inner: Box;
}) {
  const lies = kind === 'bar';
  const room = (lies ? inner.height : inner.width) / categories.length;
  const thickness = (room * BAR_SHARE) / (stacking === 'none' ? series.length : 1);
  const start = index * room + (room * (1 - BAR_SHARE)) / 2;
  const total = series.reduce((sum, { points }) => sum + (points[index]?.value ?? 0), 0);
  const length = lies ? inner.width : inner.height;
  let stacked = 0;
  return series.map((one, at) => {
    const point = one.points[index];
    if (point?.value === undefined) return null;
    const value = stacking === 'percent' ? (total === 0 ? 0 : (point.value / total) * 100) : point.value;
    const from = stacking === 'none' ? positionOn(scale, 0) : positionOn(scale, stacked);
    stacked += value;
    const to = positionOn(scale, stacking === 'none' ? value : stacked);
    const across = start + (stacking === 'none' ? at * thickness : 0);
    const [low, high] = [Math.min(from, to) * length, Math.max(from, to) * length];
    const bar = lies
      ? { x: inner.left + low, y: inner.top + across, width: high - low, height: thickness }
      : { x: inner.left + across, y: inner.top + inner.height - high, width: thickness, height: high - low };
    return (
      <g key={at}>
        <rect {...bar} fill={seriesColor(one, at)} />
        <BarLabel {...{ one, point, lies, bar }} inside={stacking !== 'none' || one.label?.placement === 'CENTER'} />
      </g>
    );
  });
}

function BarLabel({
  one,
  point,
  lies,
  bar,
  inside,
}: {
  readonly one: DrawnSeries;
  readonly point: Point;
  readonly lies: boolean;
  readonly bar: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly inside: boolean;
}) {
  if (one.label === undefined || point.text === '') return null;
  const style = textStyle(one.label.format);
  const middle = { x: bar.x + bar.width / 2, y: bar.y + bar.height / 2 + style.fontSize * 0.36 };
  if (inside) {
    const fits = lies ? bar.width : bar.height;
    return fits < 9 ? null : (
      <text {...middle} textAnchor="middle" style={style}>
        {point.text}
      </text>
    );
  }
  return lies ? (
    <text x={bar.x + bar.width + 3} y={middle.y} style={style}>
      {point.text}
    </text>
  ) : (
    <text x={middle.x} y={bar.y - 3} textAnchor="middle" style={style}>
      {point.text}
    </text>
  );
}

function Line({
  one,
  index,
  scale,
  inner,
  count,
}: {
  readonly one: DrawnSeries;
  readonly index: number;
  readonly scale: Scale;
  readonly inner: Box;
  readonly count: number;
}) {
  const color = seriesColor(one, index);
  const placed = one.points.map(({ value, text }, at) => ({
    ...{ text, shown: value !== undefined },
    x: inner.left + ((at + 0.5) * inner.width) / count,
    y: inner.top + (1 - positionOn(scale, value ?? 0)) * inner.height,
  }));
  // A blank cell is a gap: the line goes on behind it anew.
  const path = placed
    .map(({ shown, x, y }, at) => (shown ? `${placed[at - 1]?.shown === true ? 'L' : 'M'}${x} ${y}` : ''))
    .join('');
  const style = textStyle(one.label?.format ?? { foregroundColorStyle: {} });
  return (
    <g>
      <path d={path} fill="none" stroke={color} strokeWidth={2} />
      {placed.map(({ shown, x, y, text }, at) =>
        shown ? (
          <g key={at}>
            <circle cx={x} cy={y} r={3.5} fill={color} />
            {one.label !== undefined && (
              <text x={x} y={one.label.placement === 'BELOW' ? y + 15 : y - 7} textAnchor="middle" style={style}>
                {text}
              </text>
            )}
          </g>
        ) : null,
      )}
    </g>
  );
}
