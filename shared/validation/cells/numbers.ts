/** Numbers: kept as they are, or read from text when only one reading is possible. */
import { formatNumber } from '../../text/format.ts';
import { fitNumber, parseVietnameseNumber, type NumberExpectation, type ParsedNumber } from '../../text/numbers.ts';
import { shownCell } from '../report.ts';
import type { CellQuestion } from './cell.ts';

export function expectationOf({ type, min, max }: CellQuestion['column']): NumberExpectation {
  const kind = type === 'decimal' ? 'decimal' : 'count';
  return { kind, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

export function readNumber(question: CellQuestion): number | undefined {
  const { cell, column, say } = question;
  const expectation = expectationOf(column);
  const parsed =
    typeof cell === 'number' ? fitNumber(cell, expectation) : parseVietnameseNumber(shownCell(cell), expectation);
  if (!parsed.ok) {
    tellNumberFault(parsed, question, expectation);
    return undefined;
  }
  if (typeof cell !== 'number')
    say('type-number-text', { received: shownCell(cell), expected: formatNumber(parsed.value), fix: parsed.value });
  return parsed.value;
}

export function tellNumberFault(
  { reason, candidates }: Exclude<ParsedNumber, { readonly ok: true }>,
  { cell, say }: Pick<CellQuestion, 'cell' | 'say'>,
  { kind, min, max }: NumberExpectation,
): void {
  const received = shownCell(cell);
  if (reason === 'ambiguous') {
    say('type-number-ambiguous', { received, expected: candidates.map((value) => formatNumber(value)).join(' hoặc ') });
  } else if (reason === 'out-of-range') {
    const bounds = [
      ...(min === undefined ? [] : [`từ ${formatNumber(min)}`]),
      ...(max === undefined ? [] : [`đến ${formatNumber(max)}`]),
    ];
    say('type-number-range', { received, expected: bounds.join(' ') || 'từ 0' });
  } else {
    const [only, second] = candidates;
    const fix = only === undefined || second !== undefined || kind === 'percent' ? {} : { fix: only };
    say('type-number', { received, expected: kind === 'count' ? 'số nguyên' : 'con số', ...fix });
  }
}

/** Points of a percentage, 0-100. 0.95 in a cell that lost its % format was meant as 95. */
export function readPercent(question: CellQuestion): number | undefined {
  const { cell, column, say } = question;
  const expectation: NumberExpectation = { kind: 'percent', min: column.min ?? 0, max: column.max ?? 100 };
  if (typeof cell === 'number' && cell > 0 && cell <= 1) {
    const points = Number((cell * 100).toPrecision(12));
    say('type-percent-scale', {
      received: formatNumber(cell),
      expected: `${formatNumber(points)}%`,
      fix: { percent: points },
    });
    return points;
  }
  const typed = typeof cell === 'object' && 'percent' in cell ? cell.percent : cell;
  const parsed =
    typeof typed === 'number' ? fitNumber(typed, expectation) : parseVietnameseNumber(shownCell(cell), expectation);
  if (!parsed.ok) {
    tellNumberFault(parsed, question, expectation);
    return undefined;
  }
  if (typeof typed !== 'number') {
    say('type-number-text', {
      received: shownCell(cell),
      expected: `${formatNumber(parsed.value)}%`,
      fix: { percent: parsed.value },
    });
  }
  return parsed.value;
}
