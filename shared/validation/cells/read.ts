/** One cell that is filled -> its value, by the type of its column; whatever is wrong or odd about it is told. */
import { readChoice, readContents } from './choices.ts';
import { LONGEST, type CellQuestion } from './cell.ts';
import { readDate, readDeadline } from './dates.ts';
import { readFigure } from './figures.ts';
import { readNumber, readPercent } from './numbers.ts';
import { readCode, readLink, readText } from './text.ts';
import { formatInteger } from '../../text/format.ts';
import { normalizeVietnamese } from '../../text/normalize.ts';
import type { TypedValue } from '../rows.ts';

export function readCell(question: CellQuestion): TypedValue | undefined {
  const { cell, column, say } = question;
  if (typeof cell === 'object' && 'formula' in cell) {
    say('type-formula', { received: cell.shown, ...(cell.shown === '' ? {} : { fix: cell.shown }) });
    return undefined;
  }
  // Length first: nothing looks into fifty thousand characters for what they may mean.
  const { maxLength = LONGEST } = column;
  const length = typeof cell === 'string' ? keptLength(cell, maxLength) : 0;
  if (length > maxLength) {
    say('length-over', { received: formatInteger(length), expected: formatInteger(maxLength) });
    return undefined;
  }
  return READERS[column.type](question);
}

/** Characters that would be kept: decomposed letters take up to three and are kept as one. */
function keptLength(typed: string, maxLength: number): number {
  const mayFit = typed.length > maxLength && typed.length <= maxLength * 4;
  return mayFit ? normalizeVietnamese(typed).length : typed.length;
}

const READERS: Readonly<Record<CellQuestion['column']['type'], (question: CellQuestion) => TypedValue | undefined>> = {
  text: readText,
  code: readCode,
  link: readLink,
  content: readContents,
  contents: readContents,
  integer: readNumber,
  decimal: readNumber,
  score: readNumber,
  change: readNumber,
  percent: readPercent,
  date: readDate,
  deadline: readDeadline,
  choice: readChoice,
  figure: readFigure,
};
