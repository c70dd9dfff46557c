/**
 * Criteria of COUNTIF and its like: "quá hạn", ">=5", "<>", "Sở*". Texts match without regard to case, `*` and `?` stand for signs.
 */
import { compareScalars, isError, toNumber, type Conversions, type Scalar } from '../scalars.ts';
import { parseNumber } from '../../input/numbers.ts';
import { parseDateTime } from '../../input/dates.ts';

export type Criterion = (value: Scalar) => boolean;

export function criterionOf(given: Scalar, conversions: Conversions): Criterion {
  if (isError(given)) return (value) => isError(value) && value.type === given.type;
  if (typeof given !== 'string')
    return (value) =>
      !isError(value) && value !== null && sameKind(value, given ?? 0) && compareScalars(value, given ?? 0) === 0;
  const match = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(given);
  const operator = match?.[1] ?? '=';
  const text = match?.[2] ?? '';
  const number = (
    parseNumber(text.trim(), conversions.rules) ?? parseDateTime(text.trim(), conversions.rules, conversions.today)
  )?.value;
  if (operator === '=' || operator === '<>') {
    const equal = equals(text, number, conversions);
    return operator === '=' ? equal : (value) => !equal(value);
  }
  const bound = number ?? text;
  return (value) => {
    if (isError(value) || value === null || !sameKind(value, bound)) return false;
    const order = compareScalars(value, bound);
    if (operator === '<') return order < 0;
    if (operator === '<=') return order <= 0;
    return operator === '>' ? order > 0 : order >= 0;
  };
}

const sameKind = (one: Scalar, other: Scalar): boolean => typeof one === typeof other;

function equals(text: string, number: number | undefined, conversions: Conversions): Criterion {
  if (text === '') return (value) => value === null || value === '';
  const pattern = wildcard(text);
  return (value) => {
    if (isError(value) || value === null) return false;
    if (number !== undefined) {
      const own = typeof value === 'string' ? toNumber(value, conversions) : value;
      if (own === number) return true;
    }
    if (typeof value === 'boolean') return String(value) === text.toLowerCase();
    return typeof value === 'string' && pattern.test(value);
  };
}

/** A text with `*`, `?` and `~` (which makes the next sign plain) as a pattern over the whole of a text. */
export function wildcard(text: string): RegExp {
  const source = text.replace(
    /~([*?~])|([*?])|([\\^$.+()[\]{}|/])/g,
    (_whole, plain?: string, wild?: string, special?: string) => {
      if (plain !== undefined) return plain === '~' ? '~' : `\\${plain}`;
      if (wild !== undefined) return wild === '*' ? '.*' : '.';
      return `\\${special ?? ''}`;
    },
  );
  return new RegExp(`^${source}$`, 'isu');
}
