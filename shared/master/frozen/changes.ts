/** Figures that two summaries of a quarter say differently, in words: how many, and the first few by name. */
import { changedFigures } from '../../summaries/freeze.ts';
import { formatInteger, formatNumber } from '../../text/format.ts';
import type { FigureLine } from './lines.ts';
import { CUMULATIVE_NAMES } from './table.ts';
import type { QuarterForm } from '../../calendar/form.ts';
import { shownValue, type FrozenFigures } from './quarter.ts';

/** Figures that are named. */
const NAMED = 4;

export interface Difference {
  /** Of all figures, also those that no line shows. */
  readonly count: number;
  /** "Gửi báo cáo, tổng cộng: đã gửi 150 → 151; … và 12 số liệu khác"; the empty text when there are none. */
  readonly words: string;
}

export function differenceInWords(
  form: QuarterForm,
  lines: readonly FigureLine[],
  before: FrozenFigures,
  after: FrozenFigures,
): Difference {
  const changed = new Set(changedFigures({ figures: before }, { figures: after }).map(({ key }) => key));
  const shown = (key: string) => `${inWords(shownValue(before, key))} → ${inWords(shownValue(after, key))}`;
  const named = lines.flatMap(({ key, cumulative, section, name }) => [
    ...(changed.has(key) ? [`${section}, ${name} ${shown(key)}`] : []),
    ...(cumulative !== undefined && changed.has(cumulative)
      ? [`${section}, ${name}, ${CUMULATIVE_NAMES[form].toLowerCase()} ${shown(cumulative)}`]
      : []),
  ]);
  const first = named.slice(0, NAMED);
  const others = changed.size - first.length;
  const rest = others === 0 ? [] : [`và ${formatInteger(others)} số liệu khác`];
  return { count: changed.size, words: [...first, ...rest].join('; ') };
}

function inWords(cell: ReturnType<typeof shownValue>): string {
  return typeof cell === 'number' ? formatNumber(cell) : typeof cell === 'string' ? cell : 'chưa có';
}
