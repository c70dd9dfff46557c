/**
 * Letters of the two encodings that Vietnamese offices used before Unicode, as they show when the font is lost (the codes read
 * as Windows-1252).
 *
 * TCVN3 (ABC): one code a letter; capitals with a tone lived in separate fonts (.VnTimeH), so their case is lost. VNI: a base
 * letter and a code behind it for its marks. Sources: TCVN 5712:1993, set VN3; the published chart of VNI Windows.
 */

/** A row: letters in Unicode, their codes in the same order. */
const TCVN3_ROWS: readonly (readonly [string, string])[] = [
  ['àảãáạ', '\u00b5\u00b6\u00b7\u00b8\u00b9'],
  ['ăằẳẵắặ', '\u00a8\u00bb\u00bc\u00bd\u00be\u00c6'],
  ['âầẩẫấậ', '\u00a9\u00c7\u00c8\u00c9\u00ca\u00cb'],
  ['đ', '\u00ae'],
  ['èẻẽéẹ', '\u00cc\u00ce\u00cf\u00d0\u00d1'],
  ['êềểễếệ', '\u00aa\u00d2\u00d3\u00d4\u00d5\u00d6'],
  ['ìỉĩíị', '\u00d7\u00d8\u00dc\u00dd\u00de'],
  ['òỏõóọ', '\u00df\u00e1\u00e2\u00e3\u00e4'],
  ['ôồổỗốộ', '\u00ab\u00e5\u00e6\u00e7\u00e8\u00e9'],
  ['ơờởỡớợ', '\u00ac\u00ea\u00eb\u00ec\u00ed\u00ee'],
  ['ùủũúụ', '\u00ef\u00f1\u00f2\u00f3\u00f4'],
  ['ưừửữứự', '\u00ad\u00f5\u00f6\u00f7\u00f8\u00f9'],
  ['ỳỷỹýỵ', '\u00fa\u00fb\u00fc\u00fd\u00fe'],
  ['ĂÂÊÔƠƯĐ', '\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7'],
  // Compatibility normalisation turns the micro sign into the Greek letter; some editors show Ð as Đ.
  ['àé', '\u03bc\u0110'],
];

export const TCVN3: ReadonlyMap<string, string> = new Map(
  TCVN3_ROWS.flatMap(([letters, codes]) => Array.from(codes, (code, index) => [code, letters[index] ?? code] as const)),
);

/** Base letters in VNI -> in Unicode; ơ and ư have a code of their own and take tones behind it. */
const VNI_BASES: readonly (readonly [string, string])[] = [
  ['a', 'a'],
  ['e', 'e'],
  ['o', 'o'],
  ['u', 'u'],
  ['y', 'y'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
];
const VNI_TONES: readonly (readonly [string, string])[] = [
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
];
const VNI_CIRCUMFLEX: readonly (readonly [string, string])[] = [
  ['â', '\u0302'],
  ['á', '\u0302\u0301'],
  ['à', '\u0302\u0300'],
  ['å', '\u0302\u0309'],
  ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
];
const VNI_BREVE: readonly (readonly [string, string])[] = [
  ['ê', '\u0306'],
  ['é', '\u0306\u0301'],
  ['è', '\u0306\u0300'],
  ['ú', '\u0306\u0309'],
  ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
];

function marksFor(base: string): readonly (readonly [string, string])[] {
  const circumflex = 'aeo'.includes(base) ? VNI_CIRCUMFLEX : [];
  return [...VNI_TONES, ...circumflex, ...(base === 'a' ? VNI_BREVE : [])];
}

/** Lower-case base and mark -> letter, "aù" -> "á". */
export const VNI_PAIRS: ReadonlyMap<string, string> = new Map(
  VNI_BASES.flatMap(([code, base]) =>
    marksFor(code).map(([mark, combining]) => [code + mark, (base + combining).normalize('NFC')] as const),
  ),
);

/** Lower-case letters that VNI keeps under one code. */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ñ', 'đ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]);
