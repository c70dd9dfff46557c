/** The scale of values: from where to where, and where lines and numbers stand. */

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** Steps of 1, 2 or 5 times a power of ten, about `wanted` of them. An end that is given is kept. */
export function scaleOf(
  values: readonly number[],
  given: { readonly min?: number | undefined; readonly max?: number | undefined },
  wanted = 5,
): Scale {
  const lowest = given.min ?? Math.min(0, ...values);
  const highest = given.max ?? Math.max(lowest, ...values);
  const step = roundStep((highest - lowest || 1) / wanted);
  const min = given.min ?? Math.floor(lowest / step) * step;
  const max = given.max ?? Math.max(min + step, Math.ceil(highest / step) * step);
  const count = Math.floor((max - min) / step + 1e-9);
  return { min, max, ticks: Array.from({ length: count + 1 }, (_tick, index) => tidy(min + index * step)) };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough - 1e-12) ?? 10;
  return factor * power;
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** 0 at the start of the scale, 1 at its end; what lies beyond is cut. */
export function positionOn({ min, max }: Scale, value: number): number {
  return Math.min(1, Math.max(0, (value - min) / (max - min)));
}
