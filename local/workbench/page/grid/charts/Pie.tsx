/** A pie or a ring: the parts of one series. */
import type { DrawnChart } from '../../book/charts.ts';
import type { Box } from './Plot.tsx';
import { accent } from './words.ts';

export function Pie({ chart: { series, hole }, box }: { readonly chart: DrawnChart; readonly box: Box }) {
  const values = (series[0]?.points ?? []).map(({ value = 0 }) => Math.max(0, value));
  const total = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.max(0, Math.min(box.width, box.height) / 2 - 6);
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  if (total === 0) return <circle cx={middle.x} cy={middle.y} r={radius} fill="none" stroke="#d9dce0" />;
  const at = (part: number) => {
    const angle = part * 2 * Math.PI;
    return `${middle.x + radius * Math.sin(angle)} ${middle.y - radius * Math.cos(angle)}`;
  };
  let done = 0;
  return (
    <>
      {values.map((value, index) => {
        const from = done / total;
        done += value;
        // A whole turn ends where it began: a hair less is drawn.
        const to = Math.min(done / total, from + 0.9999);
        const far = to - from > 0.5 ? 1 : 0;
        const path = `M${middle.x} ${middle.y}L${at(from)}A${radius} ${radius} 0 ${far} 1 ${at(to)}Z`;
        return <path key={index} d={path} fill={accent(index)} stroke="#fff" />;
      })}
      {hole > 0 && <circle cx={middle.x} cy={middle.y} r={radius * hole} fill="#fff" />}
    </>
  );
}
