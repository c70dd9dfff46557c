/** The charts of the open tab over its cells, each at its anchor. */
import type { DrawnChart } from '../../book/charts.ts';
import { startOf } from '../axis.ts';
import type { Axes } from '../moves.ts';
import { Chart } from './Chart.tsx';

/** @param origin pixels of the headers. */
export function ChartLayer({
  charts,
  axes,
  origin,
}: {
  readonly charts: readonly DrawnChart[];
  readonly axes: Axes;
  readonly origin: { readonly left: number; readonly top: number };
}) {
  return charts.map((chart) => (
    <div
      key={chart.id}
      role="presentation"
      className="chart-frame"
      style={{
        left: origin.left + startOf(axes.columns, chart.place.column) + chart.place.left,
        top: origin.top + startOf(axes.rows, chart.place.row) + chart.place.top,
      }}
    >
      <Chart chart={chart} />
    </div>
  ));
}
