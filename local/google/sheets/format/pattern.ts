/**
 * A number-format pattern taken apart: sections, and in each the tokens of a number, a date or a text.
 *
 * Source: https://developers.google.com/workspace/sheets/api/guides/formats . Whether `m` is a month or a minute is settled
 * here, by its neighbours. Must not format: `numbers.ts` and `dates.ts` do.
 */

export type Token =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly sign: '0' | '#' | '?' }
  | { readonly kind: 'point' }
  | { readonly kind: 'comma' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'exponent'; readonly plus: boolean }
  | { readonly kind: 'text' }
  | { readonly kind: 'general' }
  | { readonly kind: 'date'; readonly part: DatePart; readonly width: number }
  /** Hours, minutes or seconds that run on past a day: `[h]`. */
  | { readonly kind: 'elapsed'; readonly part: 'h' | 'n' | 's'; readonly width: number }
  | { readonly kind: 'half'; readonly long: boolean };

/** `n` is a minute, `f` a fraction of a second, `m` a month. */
export type DatePart = 'y' | 'm' | 'd' | 'h' | 'n' | 's' | 'f';

export interface Condition {
  readonly operator: '<' | '<=' | '=' | '<>' | '>=' | '>';
  readonly value: number;
}

export interface Section {
  readonly tokens: readonly Token[];
  readonly condition: Condition | undefined;
  readonly kind: 'number' | 'date' | 'text' | 'general';
}

const cache = new Map<string, readonly Section[]>();
const CACHE_LIMIT = 1000;

/** The sections of a pattern: positive; negative; zero; text. */
export function parsePattern(pattern: string): readonly Section[] {
  const known = cache.get(pattern);
  if (known !== undefined) return known;
  const sections = splitSections(pattern).map(parseSection);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(pattern, sections);
  return sections;
}

function splitSections(pattern: string): string[] {
  const sections: string[] = [];
  let current = '';
  let quoted = false;
  for (let index = 0; index < pattern.length; index++) {
    const sign = pattern.charAt(index);
    if (sign === '\\' && !quoted) {
      current += sign + pattern.charAt(++index);
    } else if (sign === ';' && !quoted) {
      sections.push(current);
      current = '';
    } else {
      if (sign === '"') quoted = !quoted;
      current += sign;
    }
  }
  sections.push(current);
  return sections;
}

const HALF = /^(am\/pm|a\/p)/i;
const BRACKET = /^\[([^\]]*)\]/;

function parseSection(text: string): Section {
  const tokens: Token[] = [];
  let condition: Condition | undefined;
  let rest = text;
  const take = (length: number): string => {
    const taken = rest.slice(0, length);
    rest = rest.slice(length);
    return taken;
  };
  while (rest !== '') {
    const sign = rest.charAt(0);
    const bracket = BRACKET.exec(rest);
    const half = HALF.exec(rest);
    if (sign === '"') {
      const end = rest.indexOf('"', 1);
      tokens.push({ kind: 'literal', text: rest.slice(1, end < 0 ? undefined : end) });
      take(end < 0 ? rest.length : end + 1);
    } else if (sign === '\\') {
      tokens.push({ kind: 'literal', text: take(2).slice(1) });
    } else if (sign === '_') {
      tokens.push({ kind: 'literal', text: ' ' });
      take(2);
    } else if (sign === '*') {
      take(2);
    } else if (bracket !== null) {
      take(bracket[0].length);
      const inside = bracketed(bracket[1] ?? '');
      if (inside !== undefined && 'operator' in inside) condition = inside;
      else if (inside !== undefined) tokens.push(inside);
    } else if (half !== null) {
      tokens.push({ kind: 'half', long: take(half[0].length).length > 3 });
    } else if (/^general/i.test(rest)) {
      take(7);
      tokens.push({ kind: 'general' });
    } else if (/^e[+-]/i.test(rest) && tokens.some(isDigit)) {
      tokens.push({ kind: 'exponent', plus: take(2).endsWith('+') });
    } else if (/^[ymdhs]/i.test(sign)) {
      const run = new RegExp(`^${sign}+`, 'i').exec(rest)?.[0] ?? sign;
      take(run.length);
      tokens.push({ kind: 'date', part: sign.toLowerCase() as DatePart, width: run.length });
    } else if (sign === '.' && /^\.0+/.test(rest) && isSeconds(tokens.at(-1))) {
      const run = /^\.0+/.exec(rest)?.[0] ?? '.0';
      take(run.length);
      tokens.push({ kind: 'date', part: 'f', width: run.length - 1 });
    } else {
      take(1);
      tokens.push(single(sign));
    }
  }
  const settled = settleMinutes(tokens);
  return { tokens: settled, condition, kind: kindOf(settled) };
}

const isDigit = (token: Token): boolean => token.kind === 'digit';
const isSeconds = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'date' || token.kind === 'elapsed') && token.part === 's';

function single(sign: string): Token {
  if (sign === '0' || sign === '#' || sign === '?') return { kind: 'digit', sign };
  if (sign === '.') return { kind: 'point' };
  if (sign === ',') return { kind: 'comma' };
  if (sign === '%') return { kind: 'percent' };
  if (sign === '@') return { kind: 'text' };
  return { kind: 'literal', text: sign };
}

/** A colour is dropped, a currency `[$₫-42A]` is its sign, a condition is kept, `[h]` runs on. */
function bracketed(inside: string): Token | Condition | undefined {
  const currency = /^\$([^-]*)/.exec(inside);
  if (currency !== null) return { kind: 'literal', text: currency[1] ?? '' };
  const condition = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/.exec(inside);
  if (condition !== null) return { operator: condition[1] as Condition['operator'], value: Number(condition[2]) };
  const elapsed = /^(h+|m+|s+)$/i.exec(inside);
  if (elapsed?.[1] === undefined) return undefined;
  const letter = elapsed[1].charAt(0).toLowerCase();
  return { kind: 'elapsed', part: letter === 'm' ? 'n' : letter === 'h' ? 'h' : 's', width: elapsed[1].length };
}

/** `m` after an hour or before a second is a minute, otherwise a month. */
function settleMinutes(tokens: readonly Token[]): Token[] {
  const timed = tokens.flatMap((token, index) =>
    token.kind === 'date' || token.kind === 'elapsed' ? [{ token, index }] : [],
  );
  const minutes = new Set<number>();
  timed.forEach(({ token, index }, place) => {
    if (token.part !== 'm' || token.width > 2) return;
    const before = timed[place - 1]?.token.part;
    const after = timed[place + 1]?.token.part;
    if (before === 'h' || after === 's') minutes.add(index);
  });
  return tokens.map((token, index) =>
    token.kind === 'date' && minutes.has(index) ? { ...token, part: 'n' as const } : token,
  );
}

function kindOf(tokens: readonly Token[]): Section['kind'] {
  if (tokens.some(({ kind }) => kind === 'date' || kind === 'elapsed')) return 'date';
  if (tokens.some(({ kind }) => kind === 'digit')) return 'number';
  if (tokens.some(({ kind }) => kind === 'general')) return 'general';
  return tokens.some(({ kind }) => kind === 'text') ? 'text' : 'number';
}
