/** Looking a value up in an area, and the sizes and places of areas. */
import { cellArea } from '../area.ts';
import {
  compareScalars,
  errorOf,
  isArea,
  isError,
  notAvailable,
  toNumber,
  type Area,
  type Scalar,
} from '../scalars.ts';
import type { Expression } from '../syntax.ts';
import type { ErrorValue } from '../../model.ts';
import { wildcard } from './criteria.ts';
import type { Tools, WorksheetFunction } from './define.ts';

const notRange = errorOf('N_A', 'Argument must be a range.');

function areaOf(expression: Expression | undefined, tools: Tools): Area | ErrorValue {
  const value = expression === undefined ? null : tools.value(expression);
  if (isArea(value)) return value;
  return isError(value) ? value : cellArea(value);
}

function integer(
  expression: Expression | undefined,
  otherwise: number,
  tools: Tools,
  name: string,
): number | ErrorValue {
  if (expression === undefined || expression.kind === 'missing') return otherwise;
  const number = toNumber(tools.scalar(expression), tools.scope, name);
  return isError(number) ? number : Math.trunc(number);
}

/** Place of the wanted value in a line of `length` cells, or -1. Exact: wild cards hold; sorted: the last one not above. */
function placeOf(
  wanted: Scalar,
  length: number,
  at: (index: number) => Scalar,
  mode: 'exact' | 'ascending' | 'descending',
): number {
  if (isError(wanted)) return -1;
  if (mode === 'exact') {
    const pattern = typeof wanted === 'string' && /[*?~]/.test(wanted) ? wildcard(wanted) : undefined;
    for (let index = 0; index < length; index++) {
      const value = at(index);
      if (isError(value) || value === null || typeof value !== typeof wanted) continue;
      if (pattern === undefined ? compareScalars(value, wanted) === 0 : pattern.test(String(value))) return index;
    }
    return -1;
  }
  let best = -1;
  for (let index = 0; index < length; index++) {
    const value = at(index);
    if (isError(value) || value === null || typeof value !== typeof wanted) continue;
    const order = compareScalars(value, wanted);
    if (mode === 'ascending' ? order <= 0 : order >= 0) best = index;
    else break;
  }
  return best;
}

function lookUp(name: 'VLOOKUP' | 'HLOOKUP'): WorksheetFunction {
  const down = name === 'VLOOKUP';
  return {
    least: 3,
    most: 4,
    run: ([wantedArg, areaArg, indexArg, sortedArg], tools) => {
      const wanted = wantedArg === undefined ? null : tools.scalar(wantedArg);
      if (isError(wanted)) return wanted;
      const area = areaOf(areaArg, tools);
      if (isError(area)) return area;
      const index = integer(indexArg, 1, tools, name);
      if (isError(index)) return index;
      const [length, breadth] = down ? [area.rowCount, area.columnCount] : [area.columnCount, area.rowCount];
      if (index < 1 || index > breadth) {
        return errorOf('REF', `${name} evaluates to an out of bounds range.`);
      }
      const sorted = sortedArg === undefined ? 1 : toNumber(tools.scalar(sortedArg), tools.scope, name);
      const at = (place: number): Scalar => (down ? area.at(place, 0) : area.at(0, place));
      const place = placeOf(wanted, length, at, sorted === 0 ? 'exact' : 'ascending');
      if (place < 0) return notAvailable(`Did not find value '${String(wanted)}' in ${name} evaluation.`);
      return down ? area.at(place, index - 1) : area.at(index - 1, place);
    },
  };
}

const measuring = (measure: (area: Area) => number): WorksheetFunction => ({
  least: 1,
  most: 1,
  run: ([arg], tools) => {
    const area = areaOf(arg, tools);
    return isError(area) ? area : measure(area);
  },
});

const placing = (own: (tools: Tools) => number, measure: (area: Area) => number): WorksheetFunction => ({
  least: 0,
  most: 1,
  run: ([arg], tools) => {
    if (arg === undefined) return own(tools) + 1;
    const area = tools.value(arg);
    return isArea(area) ? measure(area) + 1 : isError(area) ? area : notRange;
  },
});

export const lookupFunctions: Readonly<Record<string, WorksheetFunction>> = {
  VLOOKUP: lookUp('VLOOKUP'),
  HLOOKUP: lookUp('HLOOKUP'),
  MATCH: {
    least: 2,
    most: 3,
    run: ([wantedArg, areaArg, modeArg], tools) => {
      const wanted = wantedArg === undefined ? null : tools.scalar(wantedArg);
      if (isError(wanted)) return wanted;
      const area = areaOf(areaArg, tools);
      if (isError(area)) return area;
      if (area.rowCount > 1 && area.columnCount > 1)
        return errorOf('N_A', 'MATCH range must be a single row or a single column.');
      const mode = integer(modeArg, 1, tools, 'MATCH');
      if (isError(mode)) return mode;
      const down = area.columnCount === 1;
      const at = (place: number): Scalar => (down ? area.at(place, 0) : area.at(0, place));
      const place = placeOf(
        wanted,
        Math.max(area.rowCount, area.columnCount),
        at,
        mode === 0 ? 'exact' : mode > 0 ? 'ascending' : 'descending',
      );
      return place < 0 ? notAvailable(`Did not find value '${String(wanted)}' in MATCH evaluation.`) : place + 1;
    },
  },
  INDEX: {
    least: 1,
    most: 3,
    run: ([areaArg, rowArg, columnArg], tools) => {
      const area = areaOf(areaArg, tools);
      if (isError(area)) return area;
      const first = integer(rowArg, 0, tools, 'INDEX');
      if (isError(first)) return first;
      const second = integer(columnArg, 0, tools, 'INDEX');
      if (isError(second)) return second;
      const alone = columnArg === undefined && area.rowCount === 1;
      const row = alone ? 1 : first || 1;
      const column = alone ? first || 1 : second || 1;
      if (row < 1 || column < 1 || row > area.rowCount || column > area.columnCount) {
        return errorOf(
          'NUM',
          `Function INDEX parameter 2 value is ${row}. Valid values are between 0 and ${area.rowCount} inclusive.`,
        );
      }
      return area.at(row - 1, column - 1);
    },
  },
  ROWS: measuring((area) => area.rowCount),
  COLUMNS: measuring((area) => area.columnCount),
  ROW: placing(
    ({ scope }) => scope.rowIndex,
    (area) => area.startRow,
  ),
  COLUMN: placing(
    ({ scope }) => scope.columnIndex,
    (area) => area.startColumn,
  ),
};
