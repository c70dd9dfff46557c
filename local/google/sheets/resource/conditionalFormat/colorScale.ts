/**
 * Gradient rules: the background of a number between those of the points around it, part by part.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#GradientRule . Below the first
 * and above the last point their own colours hold. Cells without a number have no place on the scale.
 */
import type { JsonObject } from '../../../http/handler.ts';
import { cellAt, effectiveValueOf, type Bounds } from '../../grid.ts';
import type { Sheet } from '../../model.ts';
import { colorAt, type Color } from '../theme.ts';
import { typedOperand } from './operand.ts';
import type { AtCell, RuleContext } from './relativeFormula.ts';

interface Point {
  readonly at: number;
  readonly color: Color;
}

const POINTS = ['minpoint', 'midpoint', 'maxpoint'] as const;

/** The colour of each cell; undefined for one without a number, and everywhere when a point has no colour or value. */
export function colorScale(
  rule: JsonObject,
  areas: readonly Bounds[],
  context: RuleContext,
): AtCell<Color | undefined> {
  const given = POINTS.flatMap((name): JsonObject[] => (rule[name] === undefined ? [] : [rule[name] as JsonObject]));
  let points: readonly Point[] | undefined;
  return (row, column) => {
    const value = effectiveValueOf(cellAt(context.sheet, row, column))?.numberValue;
    if (value === undefined) return undefined;
    points ??= placed(given, sortedNumbers(context.sheet, areas), context);
    return colorOf(value, points);
  };
}

function sortedNumbers(sheet: Sheet, areas: readonly Bounds[]): Float64Array {
  const numbers: number[] = [];
  for (const { startRow, endRow, startColumn, endColumn } of areas) {
    for (let row = startRow; row < Math.min(endRow, sheet.rows.length); row++) {
      for (let column = startColumn; column < endColumn; column++) {
        const number = effectiveValueOf(cellAt(sheet, row, column))?.numberValue;
        if (number !== undefined) numbers.push(number);
      }
    }
  }
  return Float64Array.from(numbers).sort();
}

function placed(given: readonly JsonObject[], numbers: Float64Array, context: RuleContext): readonly Point[] {
  const points = given.flatMap((point): Point[] => {
    const at = placeOf(point, numbers, context);
    const color = colorAt(point, 'color');
    return at === undefined || color === undefined ? [] : [{ at, color }];
  });
  return points.length === given.length ? points : [];
}

function placeOf(point: JsonObject, numbers: Float64Array, context: RuleContext): number | undefined {
  const [low = 0, high = 0] = [numbers[0], numbers.at(-1)];
  if (point['type'] === 'MIN') return low;
  if (point['type'] === 'MAX') return high;
  const { firstRow, firstColumn } = context;
  const value = typedOperand({ userEnteredValue: String(point['value']) }, context)(firstRow, firstColumn);
  if (typeof value !== 'number') return undefined;
  switch (point['type']) {
    case 'PERCENT':
      return low + (value / 100) * (high - low);
    case 'PERCENTILE':
      return percentile(numbers, value / 100);
    default:
      return value;
  }
}

/** As the function PERCENTILE: between two numbers in proportion. */
function percentile(numbers: Float64Array, part: number): number {
  const place = Math.min(1, Math.max(0, part)) * (numbers.length - 1);
  const below = numbers[Math.floor(place)] ?? 0;
  const above = numbers[Math.ceil(place)] ?? 0;
  return below + (place - Math.floor(place)) * (above - below);
}

function colorOf(value: number, points: readonly Point[]): Color | undefined {
  const next = points.findIndex(({ at }) => value <= at);
  const above = points[next];
  const below = points[next - 1];
  if (above === undefined) return points.at(-1)?.color;
  if (below === undefined || above.at <= below.at) return above.color;
  return mixed(below.color, above.color, (value - below.at) / (above.at - below.at));
}

/** Google leaves a part of 0 out. */
function mixed(one: Color, other: Color, share: number): Color {
  const part = (name: keyof Color): Color => {
    const [from, to] = [one[name] ?? 0, other[name] ?? 0];
    const value = from + share * (to - from);
    return value === 0 ? {} : { [name]: value };
  };
  return { ...part('red'), ...part('green'), ...part('blue') };
}
