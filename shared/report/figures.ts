/**
 * Figures of a summary as a document writes them: numbers below ten with a nought ("05 đơn vị"), thousands with points,
 * percentages with a comma; nothing is "không có", and what nobody reported is "chưa có số liệu": two different things.
 */
import { figureOf } from '../forms/figures.ts';
import type { FrozenFigure, FrozenSummary } from '../summaries/freeze.ts';
import { formatNumber, formatPercent, twoDigits } from '../text/format.ts';
import type { Cell, Run } from './document.ts';
import { lowerFirst, say, textRun } from './say.ts';

export const NOTHING = 'không có';
export const UNKNOWN = 'chưa có số liệu';
/** In the cell of a table, where there is nothing to divide by or nobody reported. */
export const UNKNOWN_CELL = '–';

export interface Figures {
  /** `null` where nobody reported or there is nothing to divide by. @throws RangeError for a key that the summary lacks. */
  value(key: string): number | null;
  /** The same, and `null` for a key that the summary lacks: one of another edition, or of another plan. */
  known(key: string): number | null;
  /** The number alone: "05", "1.239", "94,84%". */
  number(key: string): Run;
  /** "05 đơn vị", "không có đơn vị", "chưa có số liệu về đơn vị". */
  count(key: string, noun: string): readonly Run[];
  /** Counts one after another, those that are 0 or not known left out. */
  counts(parts: readonly (readonly [key: string, noun: string])[]): readonly (readonly Run[])[];
  /** "05 văn bản" behind a colon: "không có", "chưa có số liệu". */
  amount(key: string): readonly Run[];
  /** As it is said behind a number: "hồ sơ", "%". */
  unit(key: string): string;
  /** The cell of an annex that holds the figure. */
  cell(key: string): Cell;
  /** Its text: "1.239", "94,84%", "–". */
  cellText(key: string): string;
}

export function figuresOf({ figures }: Pick<FrozenSummary, 'figures'>): Figures {
  const figure = (key: string): FrozenFigure => {
    const found = figures[key];
    if (found === undefined) throw new RangeError(`the summary has no figure ${key}`);
    return found;
  };
  const nobodySaid = (key: string) => figures[`${key}.units`]?.value === 0;
  const value = (key: string) => {
    const parts = partsOf(key);
    const unknown = nobodySaid(key) || (parts.length > 0 && parts.every(nobodySaid));
    return unknown ? null : figure(key).value;
  };
  const number = (key: string): Run => {
    const own = value(key);
    if (own === null) return textRun(UNKNOWN);
    return { kind: 'figure', key, text: numeral(own, figure(key).unit) };
  };
  const count = (key: string, noun: string): readonly Run[] => {
    const own = value(key);
    if (own === null) return [textRun(`${UNKNOWN} về ${noun}`)];
    return own === 0 ? [none(key), textRun(` ${noun}`)] : say`${number(key)} ${noun}`;
  };
  const cellText = (key: string): string => {
    const own = value(key);
    if (own === null) return UNKNOWN_CELL;
    return figure(key).unit === '%' ? formatPercent(own) : formatNumber(own);
  };
  const unit = (key: string) => unitAfter(figure(key).unit);
  return {
    ...{ value, number, count, unit, cellText },
    known: (key) => (figures[key] === undefined ? null : value(key)),
    counts: (parts) => parts.filter(([key]) => (value(key) ?? 0) !== 0).map(([key, noun]) => count(key, noun)),
    amount(key) {
      if (unit(key) === '%') return [number(key)];
      const own = value(key);
      if (own === null) return [textRun(UNKNOWN)];
      return own === 0 ? [none(key)] : say`${number(key)} ${unit(key)}`;
    },
    cell: (key) => ({ runs: [{ kind: 'source', key, text: cellText(key) }], align: 'right' }),
  };
}

/** What stands above the line of a ratio: where nobody reported it, the ratio is not 0 but unknown. */
function partsOf(key: string): readonly string[] {
  const [, own = '', span = ''] = /^figures\.(\w+)\.(period|cumulative)$/.exec(key) ?? [];
  const aggregation = figureOf(own)?.aggregation;
  return aggregation?.kind === 'ratio' ? aggregation.numerator.map((part) => `figures.${part}.${span}`) : [];
}

function numeral(value: number, unit: string): string {
  if (unit === '%') return formatPercent(value);
  return value === 0 ? '0' : twoDigits(value);
}

function none(key: string): Run {
  return { kind: 'figure', key, text: NOTHING };
}

/** "tin, bài" of a table reads "tin, bài" in a sentence too; "phản ánh" is said in full. */
function unitAfter(unit: string): string {
  return unit === 'phản ánh' ? 'phản ánh, kiến nghị' : unit;
}

/** Name of a declared figure as it stands inside a sentence: "hội nghị tuyên truyền". */
export function nameInSentence(key: string): string {
  const name = figureOf(key)?.name;
  if (name === undefined) throw new RangeError(`no figure ${key} is declared`);
  return lowerFirst(name);
}
