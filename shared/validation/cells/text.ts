/** Text as it is kept: NFC, no invisible characters, the real Đ; each mend is told, with the mended text as its fix. */
import { findPersonalData, type PersonalData } from '../../text/personalData.ts';
import { mendText, normalizeVietnamese, type Mend } from '../../text/normalize.ts';
import { short, shownCell } from '../report.ts';
import type { CellQuestion } from './cell.ts';

/** Blanks are mended without a word. */
const CODES = {
  composition: 'text-composition',
  invisibles: 'text-invisible',
  'look-alike-d': 'text-look-alike-d',
} as const satisfies Readonly<Record<Exclude<Mend, 'spaces'>, string>>;

/** `undefined` when nothing visible is left. */
export function readText(question: CellQuestion): string | undefined {
  const text = readLetters(question);
  if (text !== undefined) tellPersonalData(text, question.say);
  return text;
}

function readLetters({ cell, say }: CellQuestion): string | undefined {
  const received = shownCell(cell);
  const { text, mends, legacy } = mendText(received);
  for (const mend of mends) if (mend !== 'spaces') say(CODES[mend], { received, fix: text });
  if (legacy !== undefined) {
    const decoded = normalizeVietnamese(legacy.decoded);
    say('text-legacy', { received, expected: short(decoded, 80), fix: decoded });
  }
  return text === '' ? undefined : text;
}

const KINDS = {
  'citizen-id': 'privacy-citizen-id',
  'old-citizen-id': 'privacy-old-citizen-id',
  phone: 'privacy-phone',
  email: 'privacy-email',
} as const satisfies Readonly<Record<PersonalData['kind'], string>>;

/** One finding a kind, which quotes only as much as finds the place again: findings are noted in cells. */
function tellPersonalData(text: string, say: CellQuestion['say']): void {
  const told = new Set<string>();
  for (const { kind, start, end } of findPersonalData(text)) {
    if (told.has(kind)) continue;
    told.add(kind);
    say(KINDS[kind], { received: masked(text.slice(start, end)) });
  }
}

/** "045090001234" -> "045…34", "a.nguyen@gmail.com" -> "a…@gmail.com". */
function masked(data: string): string {
  const at = data.indexOf('@');
  return at < 0 ? `${data.slice(0, 3)}…${data.slice(-2)}` : `${data.slice(0, 1)}…${data.slice(at)}`;
}

const LINK = /^https?:\/\/[^\s/]+\.[^\s]+$/i;

export function readLink(question: CellQuestion): string | undefined {
  const text = readLetters(question);
  if (text !== undefined && !LINK.test(text)) question.say('type-link', { received: text });
  return text;
}

/** A code (mã NV, số ký hiệu). A number lost at most its format; what a date was before, nobody can tell. */
export function readCode(question: CellQuestion): string | undefined {
  const { cell, say } = question;
  const received = shownCell(cell);
  if (typeof cell === 'object') {
    say('type-code-lost', { received });
    return received;
  }
  if (typeof cell === 'number') {
    const text = String(cell);
    say('type-code-converted', { received, expected: text, fix: text });
    return text;
  }
  return readLetters(question);
}
