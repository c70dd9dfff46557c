/**
 * The written Vietnamese syllable: onset + rhyme + tone. It tells Vietnamese words from other ones ("hoạch" from "Hélène"),
 * and knows where a tone mark belongs.
 *
 * It judges spelling only, not whether a word exists. Names of other peoples of Vietnam (Krông, Đắk) are not syllables here.
 */

export const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'] as const;
export type Tone = (typeof TONES)[number];

export interface Syllable {
  readonly onset: string;
  /** Vowels and coda with their shape marks, without the tone. */
  readonly rhyme: string;
  /** Combining mark; the empty string for thanh ngang. */
  readonly tone: Tone | '';
}

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');

const RHYMES: ReadonlySet<string> = new Set(
  [
    'a ai ao au ay am an ang anh ap at ac ach ăm ăn ăng ăp ăt ăc âu ây âm ân âng âp ât âc',
    'e eo em en eng ep et ec ê êu êm ên ênh êp êt êch i ia iu im in inh ip it ich iêu iêm iên iêng iêp iêt iêc',
    'o oi om on ong op ot oc oong ooc oa oai oay oeo oam oan oang oanh oap oat oac oach oăm oăn oăng oăt oăc oe oen oet',
    'ô ôi ôm ôn ông ôp ôt ôc ơ ơi ơm ơn ơp ơt u ua ui um un ung up ut uc uê uênh uêch uơ uy uya uyu uynh uyt uych uyên uyêt',
    'uân uâng uât uây uôi uôm uôn uông uôt uôc ư ưa ưi ưu ưng ưt ưc ươi ươu ươm ươn ương ươp ươt ươc y yêu yêm yên yêng yêt',
  ]
    .join(' ')
    .split(' '),
);

/** Rhymes that only the glide of "qu" makes possible: quyên, quỳnh, quốc, quơ … */
const AFTER_QU = /^(yên|yêt|ynh|yt|ych|ôc|[aăâeêiyơ].*)$/;
const FRONT = /^[eêiy]/;
const STOPPED = /(p|t|c|ch)$/;

const VOWELS = 'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY';
/** Letter with a tone -> the letter without it, and the tone. */
const SPLIT: ReadonlyMap<string, readonly [string, Tone | '']> = new Map(
  Array.from(VOWELS).flatMap((vowel) => TONES.map((tone) => [(vowel + tone).normalize('NFC'), [vowel, tone]])),
);

/** Every letter with a mark, small and capital, NFC. */
export const VIETNAMESE_LETTERS = `${[...SPLIT.keys()].join('')}ăâêôơưđĂÂÊÔƠƯĐ`;

/** The letter without its tone, and the tone. Shape marks stay: ắ -> ["ă", U+0301]. @param letter NFC. */
export function splitTone(letter: string): readonly [string, Tone | ''] {
  return SPLIT.get(letter) ?? [letter, ''];
}

/** @param word NFC. `undefined` when it is not spelled as Vietnamese is; the place of the tone mark is not judged. */
export function parseSyllable(word: string): Syllable | undefined {
  if (word.length > 7) return undefined;
  let bare = '';
  let tone: Tone | '' = '';
  for (const letter of word.toLowerCase()) {
    const [base, mark] = splitTone(letter);
    if (mark !== '' && tone !== '') return undefined;
    bare += base;
    if (mark !== '') tone = mark;
  }
  for (const onset of ['', ...ONSETS]) {
    if (!bare.startsWith(onset)) continue;
    const rhyme = bare.slice(onset.length);
    if (fits(onset, rhyme) && !(STOPPED.test(rhyme) && tone !== '\u0301' && tone !== '\u0323'))
      return { onset, rhyme, tone };
  }
  return undefined;
}

function fits(onset: string, rhyme: string): boolean {
  if (onset === 'qu') return AFTER_QU.test(rhyme) && (RHYMES.has(rhyme) || RHYMES.has(`u${rhyme}`));
  if (!RHYMES.has(rhyme)) return false;
  switch (onset) {
    case '':
    case 'h':
      return true;
    case 'k':
    case 'gh':
    case 'ngh':
      return FRONT.test(rhyme);
    case 'c':
    case 'ng':
      return !FRONT.test(rhyme);
    case 'g':
      return !/^[eêy]/.test(rhyme);
    case 'gi':
      return !rhyme.startsWith('i');
    default:
      return true;
  }
}

export function isSyllable(word: string): boolean {
  return parseSyllable(word) !== undefined;
}

/**
 * Where the tone mark stands in the older, most used way of official texts: hòa, thủy, khỏe; quý, giá, hoàn.
 *
 * @param bare letters without tone, lower case. @returns index of the letter; -1 when there is no vowel.
 */
export function tonePlace(bare: string): number {
  const lead = /^(?:[bcdđghklmnpqrstvx]*?)(?:qu(?=[aăâeêiyoôơ])|gi(?=[aăâeêoôơuư])|[bcdđghklmnpqrstvx]*)/.exec(bare);
  const start = lead?.[0].length ?? 0;
  const vowels = /^[aăâeêioôơuưy]+/.exec(bare.slice(start))?.[0];
  if (vowels === undefined) return -1;
  const shaped = Math.max(...['ă', 'â', 'ê', 'ô', 'ơ'].map((letter) => vowels.lastIndexOf(letter)));
  if (shaped >= 0) return start + shaped;
  if (vowels.includes('ư')) return start + vowels.indexOf('ư');
  if (vowels.length === 1) return start;
  if (start + vowels.length < bare.length) return start + vowels.length - 1;
  return start + (vowels.length === 2 ? 0 : 1);
}
