/** One chart: title, plot, legend. Drawn by ourselves: a few shapes, each of them text or a rectangle that tests can find. */
import type { DrawnChart } from '../../book/charts.ts';
import { Pie } from './Pie.tsx';
import { Plot, seriesColor } from './Plot.tsx';
import { accent, entryWidth, fitted, linesOfEntries, textStyle } from './words.ts';

const LINE = 16;

export function Chart({ chart }: { readonly chart: DrawnChart }) {
  const { kind, title, description, titleFormat, legend, place } = chart;
  const { width, height } = place;
  const top = title === '' ? 6 : 30;
  const entries = legend ? entriesOf(chart) : [];
  const lines = linesOfEntries(
    entries.map(({ name }) => name),
    width - 16,
  );
  const bottom = lines.length * LINE + (lines.length === 0 ? 4 : 8);
  const box = { left: 8, top, width: width - 16, height: height - top - bottom };
  return (
    <svg
      className="chart"
      role="img"
      aria-label={[title, description].filter(Boolean).join('. ')}
      {...{ width, height }}
    >
      <rect {...{ width, height }} fill="#fff" />
      {title !== '' && (
        <text x={width / 2} y={20} textAnchor="middle" style={textStyle({ fontSize: 12, ...titleFormat })}>
          {fitted(title, width - 16, titleFormat.fontSize ?? 12)}
        </text>
      )}
      {kind === 'pie' && <Pie chart={chart} box={box} />}
      {kind === 'other' && (
        <text x={width / 2} y={height / 2} textAnchor="middle" style={textStyle({})}>
          Kiểu biểu đồ này chỉ xem được trong Google Trang tính.
        </text>
      )}
      {kind !== 'pie' && kind !== 'other' && <Plot chart={chart} box={box} />}
      {lines.map((line, down) => {
        const whole = line.reduce((sum, index) => sum + entryWidth(entries[index]?.name ?? ''), 0);
        let left = (width - whole) / 2;
        return line.map((index) => {
          const { name, color } = entries[index] ?? { name: '', color: '' };
          const x = left;
          left += entryWidth(name);
          const y = height - bottom + 6 + down * LINE;
          return (
            <g key={index}>
              <rect x={x + 6} y={y} width={10} height={10} fill={color} />
              <text x={x + 20} y={y + 9} style={textStyle({})}>
                {name}
              </text>
            </g>
          );
        });
      })}
    </svg>
  );
}

function entriesOf({
  kind,
  series,
  categories,
}: DrawnChart): readonly { readonly name: string; readonly color: string }[] {
  if (kind === 'other') return [];
  if (kind === 'pie') return categories.map((name, index) => ({ name, color: accent(index) }));
  return series.map((one, index) => ({ name: one.name, color: seriesColor(one, index) }));
}
