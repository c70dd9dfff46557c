/**
 * Numbers as Vietnamese officials type them: "19.630", "40,151 điểm", "3,45 %", "01 lớp", "1,2 triệu" (DOMAIN 5.8).
 *
 * "." may be a thousands or a decimal separator. What is expected (a count, a score up to 80 …) decides where it can; where
 * it cannot, the answer is `ambiguous` with both readings, never a guess.
 */
import { formatNumber } from './format.ts';
import { normalizeVietnamese } from './normalize.ts';
import { NUMERAL, readingsOf, thousandsReading, type Reading } from './numerals.ts';

export interface NumberExpectation {
  /**
   * `count`: whole, from 0. `score`: 0 to 80 unless `max` says less. `percent`: from 0, in percent. `money`: from 0, in `unit`.
   * `decimal`: any number.
   */
  readonly kind: 'count' | 'decimal' | 'score' | 'percent' | 'money';
  readonly min?: number;
  readonly max?: number;
  /** Of `money`; đồng are whole. Default `dong`. */
  readonly unit?: 'dong' | 'million-dong';
}

export interface ReadNumber {
  readonly ok: true;
  readonly value: number;
  /** A percent sign stood behind it. */
  readonly percent: boolean;
  /** Words behind it, the unit of measure as a rule: "lớp". */
  readonly remainder: string;
  /** Official form of what was understood, where it was typed otherwise ("40.62" -> "40,62"): worth a warning. */
  readonly rewritten?: string;
  /** "khoảng 50". */
  readonly approximate?: true;
}

export type NumberFault =
  | 'not-a-number'
  /** "nhiều", "một số". */
  | 'vague'
  /** "≥ 95%", "trên 90%": a bound, not a figure. */
  | 'bound'
  /** "12 - 15". */
  | 'range'
  /** "1/3". */
  | 'fraction'
  /** "05 lớp, 250 người". */
  | 'several-numbers'
  /** A count with decimals. */
  | 'not-whole'
  /** A count in percent or đồng. */
  | 'unit-mismatch'
  | 'out-of-range'
  | 'ambiguous';

export type ParsedNumber =
  | ReadNumber
  /** `candidates`: what may have been meant, to offer to the person; may be empty. */
  | { readonly ok: false; readonly reason: NumberFault; readonly candidates: readonly number[] };

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:nghìn|ngàn)(?!\p{L})/u, 3],
  [/^(?:triệu|tr)(?!\p{L})/u, 6],
  [/^(?:tỷ|tỉ)(?!\p{L})/u, 9],
];
const LEAD_WORDS = /^(?:(?:tổng số|tổng cộng|tổng|đạt|được|có|là|gồm|tỷ lệ|tỉ lệ)[\s:]+)+/u;
const APPROXIMATE = /^(?:khoảng|chừng|ước tính|ước đạt|ước|xấp xỉ|[~≈])\s*/u;
const BOUND =
  /^(?:[≥≤<>]|từ .*trở (?:lên|xuống)|(?:trên|dưới|hơn|gần|ít nhất|tối thiểu|tối đa|không quá|ít hơn|nhiều hơn)\s)|trở (?:lên|xuống)|\d\s*%?\s*\+/u;
const VAGUE =
  /^(?:rất )?(?:nhiều|ít|vài|một số|một vài|hàng trăm|hàng chục|đa số|hầu hết|toàn bộ|tất cả|các)(?!\p{L})/u;
const CURRENCY = /^(?:đồng|đ|vnđ|vnd)(?!\p{L})\s*/u;
const WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const NUMERALS = new RegExp(NUMERAL.source, 'gu');

const refuse = (reason: NumberFault, candidates: readonly number[] = []): ParsedNumber => ({
  ok: false,
  reason,
  candidates,
});

/** @param text as typed; words behind the number are kept as `remainder`. */
export function parseVietnameseNumber(text: string, expectation: NumberExpectation): ParsedNumber {
  if (/^[1-9]\d{0,2}$/.test(text)) return fitNumber(Number(text), expectation);
  const whole = normalizeVietnamese(text)
    .toLowerCase()
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/^[\u2212\u2010-\u2015]\s?(?=\d)/, '-');
  const led = whole.replace(LEAD_WORDS, '');
  const approximate = APPROXIMATE.test(led);
  const plain = led.replace(APPROXIMATE, '');
  const found = [...plain.matchAll(NUMERALS)];
  const [first] = found;
  const values = found.flatMap(([numeral]) => readingsOf(numeral).map(({ value }) => value));
  if (first === undefined) return spelled(plain, expectation);
  if (BOUND.test(plain)) return refuse('bound', plausible(values, expectation));

  const before = plain.slice(0, first.index).trim();
  const after = plain.slice(first.index + first[0].length);
  if (/(?:^|\s)(?:không|chưa|ko)(?:\s|$)/u.test(before)) return refuse('not-a-number');
  const scaleTop = /^\s*\/\s*(\d+)(?!\d)/.exec(after)?.[1];
  const ofScale = expectation.kind === 'score' && Number(scaleTop) === (expectation.max ?? 80);
  const rest = ofScale ? after.replace(/^\s*\/\s*\d+/, '') : after;
  if (found.length > (ofScale ? 2 : 1)) return several(rest, values, expectation);
  return decide({ numeral: first[0], before, rest: rest.trim(), approximate, ofScale }, expectation);
}

/** A number that a cell already holds as a number, held against the same expectation. */
export function fitNumber(value: number, expectation: NumberExpectation): ParsedNumber {
  if (!Number.isFinite(value)) return refuse('not-a-number');
  return choose([{ value, official: true }], expectation, { percent: false, remainder: '' }, PLAIN);
}

interface Split {
  readonly numeral: string;
  readonly before: string;
  readonly rest: string;
  readonly approximate: boolean;
  readonly ofScale: boolean;
}

function decide(split: Split, expectation: NumberExpectation): ParsedNumber {
  const { kind, unit = 'dong' } = expectation;
  let rest = split.rest;
  let places = 0;
  for (const [pattern, power] of SCALES) {
    if (!pattern.test(rest)) continue;
    places = power;
    rest = rest.replace(pattern, '').trim();
  }
  const scaled = places > 0;
  const percent = /^(?:%|phần trăm)/u.test(rest);
  if (percent) rest = rest.replace(/^(?:%|phần trăm)\s*/u, '');
  const currency = CURRENCY.test(rest);
  if (kind === 'money') rest = rest.replace(CURRENCY, '');
  if ((percent && kind !== 'percent' && kind !== 'decimal') || (currency && kind === 'count')) {
    return refuse(
      'unit-mismatch',
      readingsOf(split.numeral, places).map(({ value }) => value),
    );
  }
  if (kind === 'money' && unit === 'million-dong' && (scaled || currency)) places -= 6;

  const sign = split.before.endsWith('-') ? -1 : 1;
  const words = split.before.replace(/[-+:]$/, '').trim();
  const readings = readingsOf(split.numeral, places).map((reading) => ({ ...reading, value: sign * reading.value }));
  const odd = words !== '' || scaled || (currency && unit === 'million-dong') || split.ofScale;
  // A comma is the official decimal sign: "40,151" is only doubted where whole đồng may be typed with English groups.
  const comma = split.numeral.includes(',') && (kind !== 'money' || scaled);
  const parsed = choose(readings, expectation, { percent, remainder: rest }, { odd, comma });
  return parsed.ok && split.approximate ? { ...parsed, approximate: true } : parsed;
}

interface Typed {
  /** Otherwise than an official paper would write it. */
  readonly odd: boolean;
  /** The official reading of its comma is not doubted. */
  readonly comma: boolean;
}

const PLAIN: Typed = { odd: false, comma: false };

function choose(
  readings: readonly Reading[],
  expectation: NumberExpectation,
  shown: { readonly percent: boolean; readonly remainder: string },
  typed: Typed,
): ParsedNumber {
  const { kind } = expectation;
  const all = readings.map(({ value }) => value);
  if (all.length === 0) return refuse('not-a-number');
  const whole = isWhole(expectation) ? readings.filter(({ value }) => Number.isInteger(value)) : readings;
  if (whole.length === 0) {
    const meant = all.map(thousandsReading).filter((value) => value !== undefined);
    return refuse(
      'not-whole',
      meant.filter((value) => inRange(value, expectation)),
    );
  }
  const fitting = whole.filter(({ value }) => inRange(value, expectation));
  if (fitting.length === 0) return refuse('out-of-range', all);
  const likely = kind === 'percent' ? fitting.filter(({ value }) => value <= 100) : fitting;
  const left = likely.length === 0 ? fitting : likely;
  const [best] = left;
  if (best === undefined) return refuse('out-of-range', all);
  // A comma is the official decimal sign: "40,151" is only doubted where money is typed with English groups.
  const settled = best.official && kind !== 'money' && !Number.isInteger(best.value);
  if (left.length > 1 && !settled)
    return refuse(
      'ambiguous',
      left.map(({ value }) => value),
    );
  if (kind === 'percent' && !shown.percent && best.value > 0 && best.value < 1) {
    return refuse('ambiguous', [best.value, Number((best.value * 100).toPrecision(12))]);
  }
  const rewritten = typed.odd || !best.official ? { rewritten: formatNumber(best.value, 6) } : {};
  return { ok: true, value: best.value, ...shown, ...rewritten };
}

const isWhole = ({ kind, unit }: NumberExpectation) =>
  kind === 'count' || (kind === 'money' && unit !== 'million-dong');

function inRange(value: number, { kind, min, max }: NumberExpectation): boolean {
  const top = kind === 'score' ? 80 : Infinity;
  return value >= (min ?? (kind === 'decimal' ? -Infinity : 0)) && value <= (max ?? top);
}

function plausible(values: readonly number[], expectation: NumberExpectation): readonly number[] {
  return values.filter((value) => inRange(value, expectation) && (!isWhole(expectation) || Number.isInteger(value)));
}

function several(after: string, values: readonly number[], expectation: NumberExpectation): ParsedNumber {
  if (/^\s*\/\s*\d/.test(after)) {
    const [part = 0, whole = 0] = values;
    const percent = expectation.kind === 'percent' && whole > 0 ? [Math.round((part / whole) * 10_000) / 100] : [];
    return refuse('fraction', percent);
  }
  const range = /^\s*%?\s*(?:[-\u2010-\u2015]|đến|tới)\s*\d/u.test(after);
  return refuse(range ? 'range' : 'several-numbers', plausible(values, expectation));
}

/** "ba lớp": small counts in words are understood, and shown back in digits. */
function spelled(plain: string, expectation: NumberExpectation): ParsedNumber {
  if (VAGUE.test(plain)) return refuse('vague');
  const [word = '', ...rest] = plain.split(' ');
  const value = WORDS.indexOf(word);
  if (value < 1 || expectation.kind !== 'count') return refuse('not-a-number');
  return choose(
    [{ value, official: true }],
    expectation,
    { percent: false, remainder: rest.join(' ') },
    { odd: true, comma: false },
  );
}
