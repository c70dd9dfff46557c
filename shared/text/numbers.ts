/**
 * Numbers as Vietnamese officials type them: "19.630", "40,151 điểm", "3,45 %", "01 lớp", "1,2 triệu" (DOMAIN 5.8).
 *
 * "." may be a thousands or a decimal separator. What is expected (a count, a score up to 80 …) decides where it can; where
 * it cannot, the answer is `ambiguous` with both readings, never a guess.
 */
import { normalizeVietnamese } from './normalize.ts';

export interface NumberExpectation {
  /** A `count` is a whole number; the others may have decimals. */
  readonly kind: 'count' | 'decimal';
  readonly min?: number;
  readonly max?: number;
}

export type ParsedNumber =
  | { readonly ok: true; readonly value: number; readonly percent: boolean; readonly remainder: string }
  | {
      readonly ok: false;
      readonly reason: 'not-a-number' | 'bound' | 'fraction' | 'out-of-range';
      readonly candidates: readonly number[];
    }
  | { readonly ok: false; readonly reason: 'ambiguous'; readonly candidates: readonly number[] };

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(nghìn|ngàn)(?!\p{L})/u, 1e3],
  [/^(triệu|tr)(?!\p{L})/u, 1e6],
  [/^(tỷ|tỉ)(?!\p{L})/u, 1e9],
];
const LEAD_WORDS = /^(đạt|được|khoảng|có|là)\s+/u;
const BOUND_WORDS = /^(≥|>=|≤|<=|>|<|trên|dưới|hơn|gần|ít nhất|tối thiểu|tối đa|không quá)\s*/u;
const NUMERAL = /^[+-]?\d[\d.,\u0020]*\d|^[+-]?\d/u;

/** @param text as typed; units of measure after the number are kept as `remainder`. */
export function parseVietnameseNumber(text: string, expectation: NumberExpectation): ParsedNumber {
  let rest = normalizeVietnamese(text).toLowerCase().replace(LEAD_WORDS, '');
  if (BOUND_WORDS.test(rest)) return { ok: false, reason: 'bound', candidates: [] };
  const numeral = NUMERAL.exec(rest)?.[0];
  if (numeral === undefined) return { ok: false, reason: 'not-a-number', candidates: [] };
  rest = rest.slice(numeral.length).trim();
  if (rest.startsWith('/')) return { ok: false, reason: 'fraction', candidates: [] };

  let scale = 1;
  for (const [pattern, factor] of SCALES) {
    if (!pattern.test(rest)) continue;
    scale = factor;
    rest = rest.replace(pattern, '').trim();
  }
  const percent = rest.startsWith('%');
  if (percent) rest = rest.slice(1).trim();
  if (/\d/.test(rest)) return { ok: false, reason: 'not-a-number', candidates: [] };

  const readings = readingsOf(numeral);
  if (readings.length === 0) return { ok: false, reason: 'not-a-number', candidates: [] };
  const scaled = unique(readings.map((value) => round(value * scale)));
  const possible = scaled.filter((value) => fits(value, expectation));
  const [value] = possible;
  if (value === undefined) return { ok: false, reason: 'out-of-range', candidates: scaled };
  if (possible.length > 1) return { ok: false, reason: 'ambiguous', candidates: possible };
  return { ok: true, value, percent, remainder: rest };
}

function fits(value: number, { kind, min, max }: NumberExpectation): boolean {
  if (kind === 'count' && !Number.isInteger(value)) return false;
  return value >= (min ?? -Infinity) && value <= (max ?? Infinity);
}

/** Every number that the digits and separators can mean. */
function readingsOf(numeral: string): number[] {
  const sign = numeral.startsWith('-') ? -1 : 1;
  const body = numeral.replace(/^[+-]/, '');
  const found: number[] = [];
  for (const [group, decimal] of [
    ['.', ','],
    [',', '.'],
    [' ', ','],
  ] as const) {
    const value = readAs(body, group, decimal);
    if (value !== undefined) found.push(sign * value);
  }
  return unique(found);
}

function readAs(body: string, group: string, decimal: string): number | undefined {
  const [whole = '', fraction, ...more] = body.split(decimal);
  if (more.length > 0) return undefined;
  if (fraction !== undefined && !/^\d+$/.test(fraction)) return undefined;
  const groups = whole.split(group);
  const grouped =
    groups.length === 1 ||
    (groups.slice(1).every((part) => /^\d{3}$/.test(part)) && /^[1-9]\d{0,2}$/.test(groups[0] ?? ''));
  if (!grouped || !groups.every((part) => /^\d+$/.test(part))) return undefined;
  return Number(`${groups.join('')}.${fraction ?? '0'}`);
}

function unique(values: readonly number[]): number[] {
  return [...new Set(values)];
}

/** "1,2 triệu" must not become 1200000.0000000002. */
function round(value: number): number {
  return Number(value.toPrecision(15));
}

export type ParsedFigure =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'nothing-to-report' }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'fault'; readonly parsed: ParsedNumber };

/** A figure tells "0", "không phát sinh", "không áp dụng" and blank apart. */
export function parseFigure(text: string, expectation: NumberExpectation): ParsedFigure {
  const plain = normalizeVietnamese(text).toLowerCase().replace(/[.]$/, '');
  if (plain === '') return { kind: 'blank' };
  if (/^(không phát sinh|ko phát sinh|kps|không|không có|-)$/u.test(plain)) return { kind: 'nothing-to-report' };
  if (/^(không áp dụng|n\/a)$/u.test(plain)) return { kind: 'not-applicable' };
  const parsed = parseVietnameseNumber(plain, expectation);
  return parsed.ok ? { kind: 'value', value: parsed.value } : { kind: 'fault', parsed };
}
