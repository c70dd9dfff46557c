/** Text as it is kept: NFC, no invisible characters, the real Đ; each mend is told, with the mended text as its fix. */
import { mendText, type Mend } from '../../text/normalize.ts';
import { shownCell } from '../report.ts';
import type { CellQuestion } from './cell.ts';

/** Blanks are mended without a word. */
const CODES = {
  composition: 'text-composition',
  invisibles: 'text-invisible',
  'look-alike-d': 'text-look-alike-d',
} as const satisfies Readonly<Record<Exclude<Mend, 'spaces'>, string>>;

/** `undefined` when nothing visible is left. */
export function readText({ cell, column, say }: CellQuestion): string | undefined {
  const typed = shownCell(cell);
  const { text, mends } = mendText(typed);
  for (const mend of mends) if (mend !== 'spaces') say(CODES[mend], { received: typed, fix: text });
  if (column.maxLength !== undefined && text.length > column.maxLength) {
    say('length-over', { received: String(text.length), expected: String(column.maxLength) });
  }
  return text === '' ? undefined : text;
}

const LINK = /^https?:\/\/[^\s/]+\.[^\s]+$/i;

export function readLink(question: CellQuestion): string | undefined {
  const text = readText(question);
  if (text !== undefined && !LINK.test(text)) question.say('type-link', { received: text });
  return text;
}

/** A code (mã NV, số ký hiệu): a number or date there was one before the spreadsheet turned it round. */
export function readCode(question: CellQuestion): string | undefined {
  const { cell, say } = question;
  if (typeof cell === 'number' || (typeof cell === 'object' && 'date' in cell)) {
    say('type-code-converted', { received: shownCell(cell), expected: shownCell(cell), fix: shownCell(cell) });
  }
  return readText(question);
}
