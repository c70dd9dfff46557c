/** Counting, means, extremes, and those under a criterion. */
import type { ErrorValue } from '../../model.ts';
import { divideByZero, errorOf, isArea, isError, type Area, type Scalar } from '../scalars.ts';
import type { Expression } from '../syntax.ts';
import { criterionOf, type Criterion } from './criteria.ts';
import { ANY, collectNumbers, type Tools, type WorksheetFunction } from './define.ts';

const overNumbers = (name: string, run: (found: readonly number[]) => Scalar): WorksheetFunction => ({
  least: 1,
  most: ANY,
  run: (args, tools) => {
    const found = collectNumbers(args, tools, name);
    return Array.isArray(found) ? run(found) : found;
  },
});

/** Counts what the test takes; single arguments and the cells of areas alike. */
const counting = (test: (value: Scalar, fromArea: boolean) => boolean): WorksheetFunction => ({
  least: 1,
  most: ANY,
  run: (args, tools) => {
    let count = 0;
    for (const arg of args) {
      const value = tools.value(arg);
      if (!isArea(value)) count += test(value, false) ? 1 : 0;
      else for (const cell of value.values()) count += test(cell, true) ? 1 : 0;
    }
    return count;
  },
});

function median(found: readonly number[]): Scalar {
  if (found.length === 0) return errorOf('NUM', 'MEDIAN has no valid input data.');
  const sorted = [...found].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}

const average = (found: readonly number[], name: string): Scalar =>
  found.length === 0 ? divideByZero(name) : found.reduce((sum, value) => sum + value, 0) / found.length;

interface Pairs {
  readonly pairs: readonly (readonly [Area, Criterion])[];
  readonly rowCount: number;
  readonly columnCount: number;
}

function pairsOf(args: readonly Expression[], tools: Tools, name: string): Pairs | ErrorValue {
  const pairs: [Area, Criterion][] = [];
  for (let index = 0; index + 1 < args.length; index += 2) {
    const [rangeArg, criterionArg] = [args[index], args[index + 1]];
    if (rangeArg === undefined || criterionArg === undefined) break;
    const area = tools.value(rangeArg);
    if (!isArea(area)) return isError(area) ? area : errorOf('N_A', 'Argument must be a range.');
    pairs.push([area, criterionOf(tools.scalar(criterionArg), tools.scope)]);
  }
  const [rowCount, columnCount] = [pairs[0]?.[0].rowCount ?? 0, pairs[0]?.[0].columnCount ?? 0];
  if (pairs.some(([area]) => area.rowCount !== rowCount || area.columnCount !== columnCount)) {
    return errorOf('VALUE', `Array arguments to ${name} are of different size.`);
  }
  return { pairs, rowCount, columnCount };
}

/** Walks the places where every criterion holds. */
function wherever({ pairs, rowCount, columnCount }: Pairs, visit: (row: number, column: number) => void): void {
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      if (pairs.every(([area, criterion]) => criterion(area.at(row, column)))) visit(row, column);
    }
  }
}

function numbersWhere(
  name: string,
  target: Expression | undefined,
  criteria: readonly Expression[],
  tools: Tools,
): number[] | ErrorValue {
  const pairs = pairsOf(criteria, tools, name);
  if (!('pairs' in pairs)) return pairs;
  const area = target === undefined ? pairs.pairs[0]?.[0] : tools.value(target);
  if (area === undefined || !isArea(area)) return errorOf('N_A', 'Argument must be a range.');
  const found: number[] = [];
  wherever(pairs, (row, column) => {
    const value = area.at(row, column);
    if (typeof value === 'number') found.push(value);
  });
  return found;
}

const sum = (found: readonly number[]): number => found.reduce((total, value) => total + value, 0);

/** SUMIF(range, criterion, [target]) and SUMIFS(target, range, criterion, …) over what the reducer makes of the numbers. */
const single = (name: string, run: (found: readonly number[]) => Scalar): WorksheetFunction => ({
  least: 2,
  most: 3,
  run: (args, tools) => {
    const found = numbersWhere(name, args[2], args.slice(0, 2), tools);
    return Array.isArray(found) ? run(found) : found;
  },
});
const several = (name: string, run: (found: readonly number[]) => Scalar): WorksheetFunction => ({
  least: 3,
  most: ANY,
  run: (args, tools) => {
    const found = numbersWhere(name, args[0], args.slice(1), tools);
    return Array.isArray(found) ? run(found) : found;
  },
});

const countWhere = (name: string, most: number): WorksheetFunction => ({
  least: 2,
  most,
  run: (args, tools) => {
    const pairs = pairsOf(args, tools, name);
    if (!('pairs' in pairs)) return pairs;
    let count = 0;
    wherever(pairs, () => count++);
    return count;
  },
});

export const statisticsFunctions: Readonly<Record<string, WorksheetFunction>> = {
  COUNT: counting((value, fromArea) => typeof value === 'number' || (!fromArea && typeof value === 'boolean')),
  COUNTA: counting((value, fromArea) => value !== null || !fromArea),
  COUNTBLANK: {
    least: 1,
    most: 1,
    run: ([arg], tools) => {
      const value = arg === undefined ? null : tools.value(arg);
      if (!isArea(value)) return value === null || value === '' ? 1 : 0;
      let filled = 0;
      for (const cell of value.values()) if (cell !== '') filled++;
      return value.rowCount * value.columnCount - filled;
    },
  },
  AVERAGE: overNumbers('AVERAGE', (found) => average(found, 'AVERAGE')),
  MIN: overNumbers('MIN', (found) => found.reduce((least, value) => Math.min(least, value), found[0] ?? 0)),
  MAX: overNumbers('MAX', (found) => found.reduce((most, value) => Math.max(most, value), found[0] ?? 0)),
  MEDIAN: overNumbers('MEDIAN', median),
  COUNTIF: countWhere('COUNTIF', 2),
  COUNTIFS: countWhere('COUNTIFS', ANY),
  SUMIF: single('SUMIF', sum),
  SUMIFS: several('SUMIFS', sum),
  AVERAGEIF: single('AVERAGEIF', (found) => average(found, 'AVERAGEIF')),
  AVERAGEIFS: several('AVERAGEIFS', (found) => average(found, 'AVERAGEIFS')),
};
