/** Arithmetic functions. Rounding is half away from zero on decimal digits. */
import { decimal } from '../../format/numbers.ts';
import { divideByZero, errorOf } from '../scalars.ts';
import { ANY, collectNumbers, numbers, scalars, type WorksheetFunction } from './define.ts';

function rounded(value: number, places: number, way: 'nearest' | 'up' | 'down'): number {
  const whole = Math.trunc(places);
  const size = Math.abs(value);
  const sign = value < 0 ? -1 : 1;
  if (way === 'nearest' && whole >= 0) return sign * Number(decimal(size, Math.min(whole, 20)));
  const shifted = Number((size * 10 ** whole).toPrecision(15));
  const units = way === 'nearest' ? Math.round(shifted) : way === 'up' ? Math.ceil(shifted) : Math.floor(shifted);
  return sign * Number(`${units}e${-whole}`);
}

const rounding = (name: string, way: 'nearest' | 'up' | 'down'): WorksheetFunction =>
  numbers(name, 1, 2, ([value = 0, places = 0]) => rounded(value, places, way));

export const mathFunctions: Readonly<Record<string, WorksheetFunction>> = {
  SUM: {
    least: 1,
    most: ANY,
    run: (args, tools) => {
      const found = collectNumbers(args, tools, 'SUM');
      return Array.isArray(found) ? found.reduce((sum, value) => sum + value, 0) : found;
    },
  },
  PRODUCT: {
    least: 1,
    most: ANY,
    run: (args, tools) => {
      const found = collectNumbers(args, tools, 'PRODUCT');
      return Array.isArray(found) ? found.reduce((product, value) => product * value, 1) : found;
    },
  },
  ROUND: rounding('ROUND', 'nearest'),
  ROUNDUP: rounding('ROUNDUP', 'up'),
  ROUNDDOWN: rounding('ROUNDDOWN', 'down'),
  TRUNC: rounding('TRUNC', 'down'),
  INT: numbers('INT', 1, 1, ([value = 0]) => Math.floor(value)),
  ABS: numbers('ABS', 1, 1, ([value = 0]) => Math.abs(value)),
  SIGN: numbers('SIGN', 1, 1, ([value = 0]) => Math.sign(value)),
  MOD: numbers('MOD', 2, 2, ([value = 0, by = 0]) =>
    by === 0 ? divideByZero('MOD') : value - by * Math.floor(value / by),
  ),
  POWER: numbers('POWER', 2, 2, ([base = 0, exponent = 0]) => base ** exponent),
  SQRT: numbers('SQRT', 1, 1, ([value = 0]) =>
    value < 0
      ? errorOf('NUM', `Function SQRT parameter 1 value is ${value}. It should be greater than or equal to 0.`)
      : Math.sqrt(value),
  ),
  CEILING: numbers('CEILING', 1, 2, ([value = 0, step = 1]) => (step === 0 ? 0 : Math.ceil(value / step) * step)),
  FLOOR: numbers('FLOOR', 1, 2, ([value = 0, step = 1]) =>
    step === 0 ? divideByZero('FLOOR') : Math.floor(value / step) * step,
  ),
  PI: scalars(0, 0, () => Math.PI),
};
