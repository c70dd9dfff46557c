/**
 * Names of units as people write them: "SNV", "Sở TN&MT", "UB H. Đa Krông", "TX Quảng Trị", "xã Hải An, huyện Hải Lăng".
 *
 * The same commune name stands in several districts: a key finds candidates, the code or the full path decides.
 */
import { DEPARTMENT_SUBJECTS, PHRASES } from './departments.ts';
import { matchKey, stripMarks } from './keys.ts';
import { splitTone } from './syllable.ts';

const KINDS = ['tỉnh', 'thành phố', 'thị xã', 'thị trấn', 'huyện', 'quận', 'phường', 'xã', 'đặc khu'] as const;
export type UnitKind = (typeof KINDS)[number];

const KIND_ABBREVIATIONS: Readonly<Record<string, UnitKind>> = {
  t: 'tỉnh',
  tp: 'thành phố',
  tx: 'thị xã',
  tt: 'thị trấn',
  h: 'huyện',
  q: 'quận',
  p: 'phường',
  x: 'xã',
  đk: 'đặc khu',
};

/** Where a higher unit follows in the same text. */
const PATH = /\s*[,;(–—-]\s*(?=(?:ubnd\s+)?(?:huyện|thị xã|thành phố|tỉnh|quận|h\.|tx\.?\s|tp\.?\s|q\.)\s*\S)/iu;

/** Letters alone, without marks: the form in which abbreviations are looked up. */
const compact = (words: readonly string[]) => stripMarks(words.filter((word) => word !== 'và').join(''));

const keyed = (table: Readonly<Record<string, string>>) =>
  new Map(Object.entries(table).map(([short, long]) => [short, matchKey(long).split(' ')] as const));
const subjects = keyed(DEPARTMENT_SUBJECTS);
/** The match key has made "yt" into "it". */
const subjectOf = (short: string) => subjects.get(short) ?? subjects.get(short.replace(/i/g, 'y'));
const phrases = keyed(PHRASES);

/** Longest runs of words first: "lđ tb xh" is one abbreviation. */
function expandPhrases(words: readonly string[]): string[] {
  const expanded: string[] = [];
  for (let start = 0; start < words.length;) {
    let taken = 1;
    let found: readonly string[] = [words[start] ?? ''];
    for (let length = Math.min(5, words.length - start); length > 0; length--) {
      const short = compact(words.slice(start, start + length));
      const long = phrases.get(short) ?? (short.length >= 4 ? subjects.get(short) : undefined);
      if (long === undefined) continue;
      [taken, found] = [length, long];
      break;
    }
    expanded.push(...found);
    start += taken;
  }
  return expanded;
}

function expandDepartment(words: readonly string[]): readonly string[] | undefined {
  const [first = '', ...rest] = words;
  if (first === 'sở' || first === 'so') {
    const subject = subjectOf(compact(rest));
    return ['sở', ...(subject ?? expandPhrases(rest))];
  }
  const whole = compact(words);
  const subject = whole.startsWith('s') ? subjectOf(whole.slice(1)) : undefined;
  return subject === undefined ? undefined : ['sở', ...subject];
}

function expandOffice(words: readonly string[]): readonly string[] {
  const [first = '', second = ''] = words;
  if (first === 'vp' || first === 'vpubnd')
    return ['văn', 'phòng', ...(first === 'vp' ? [] : ['ubnd']), ...words.slice(1)];
  if ((first === 'tt' || first === 'ttra') && second === 'tỉnh') return ['thanh', 'tra', ...words.slice(1)];
  if (first === 'ban' && second === 'dt') return ['ban', 'dân', 'tộc', ...words.slice(2)];
  return words;
}

/** "p 2", "p2" -> "phường 2". A single letter is a kind only when a name follows. */
function expandKind(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  const joined = /^(p|q|x|h|tx|tt|tp)(\d+)$/.exec(first);
  if (joined !== null) return [KIND_ABBREVIATIONS[joined[1] ?? ''] ?? '', joined[2] ?? '', ...rest];
  const kind = rest.length > 0 ? KIND_ABBREVIATIONS[first] : undefined;
  return kind === undefined ? words : [...kind.split(' '), ...rest];
}

const kindOf = (words: readonly string[]): UnitKind | undefined =>
  KINDS.find((kind) => ` ${words.join(' ')} `.startsWith(` ${kind} `));

/** Names of other peoples of Vietnam: Đắk, Đăk and Đak, Lắk and Lăk are one. */
function foldHighlandName(word: string): string {
  if (!word.endsWith('k') || word.length < 2) return word;
  return Array.from(word, (letter) => splitTone(letter)[0].replace('ă', 'a')).join('');
}

function partKey(part: string): string {
  const spaced = part.replace(/(?<=\p{L})\.(?=\S)/gu, ' ').replace(/&/g, ' và ');
  let words: readonly string[] = matchKey(spaced).split(' ');
  const department = expandDepartment(words);
  if (department !== undefined) words = department;
  else {
    if (words[0] === 'ub') words = ['ubnd', ...words.slice(words[1] === 'nd' ? 2 : 1)];
    words = expandOffice(expandPhrases(words));
    const named = expandKind(words[0] === 'ubnd' ? words.slice(1) : words);
    words = words[0] !== 'ubnd' || kindOf(named) !== undefined ? named : words;
  }
  return words
    .filter((word) => word !== 'và' && word !== '')
    .map(foldHighlandName)
    .join(' ');
}

/**
 * Key of a unit's name: "UBND xã Hải An" and "X. Hải An" are "xã hải an", "STNMT" and "Sở TN&MT" are one. The kind stays in it:
 * Phường 2 is not Xã 2. A path keeps its parts: "xã hải an / huyện hải lăng".
 */
export function unitNameKey(name: string): string {
  return name
    .normalize('NFC')
    .split(PATH)
    .map((part) => partKey(part))
    .filter((part) => part !== '')
    .join(' / ');
}

/** Key of the proper name alone, for a search within one kind: "UBND xã Hải An" -> "hải an". */
export function properNameKey(name: string): string {
  const words = (unitNameKey(name).split(' / ')[0] ?? '').split(' ');
  const kind = kindOf(words);
  if (kind !== undefined && words.length > kind.split(' ').length) return words.slice(kind.split(' ').length).join(' ');
  return words.length > 1 && (words[0] === 'sở' || words[0] === 'ban') ? words.slice(1).join(' ') : words.join(' ');
}

const PREFIX =
  /^(?:(?:ubnd|ub|[uủ][yỷ] ban nhân dân)\s+)?(?:(?:tỉnh|thành phố|thị xã|thị trấn|huyện|quận|phường|xã|đặc khu|sở|ban)\s+|(?:tp|tx|tt)[. ]\s*|[hpqx]\.\s*)(?=\S)/iu;

/** The proper name as typed, for sorting and for show beside a kind: "UBND xã Hải An" -> "Hải An". */
export function properName(name: string): string {
  return name.normalize('NFC').trim().replace(PREFIX, '');
}

/** "UBND thị trấn Cửa Việt" -> "thị trấn"; `undefined` for a department. */
export function unitKind(name: string): UnitKind | undefined {
  return kindOf((unitNameKey(name).split(' / ')[0] ?? '').split(' '));
}
