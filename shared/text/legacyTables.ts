/**
 * Letters of the two encodings that Vietnamese offices used before Unicode, as they show when the font is lost.
 *
 * TCVN3 (ABC): one code a letter; capitals lived in separate fonts (.VnTimeH), so case is lost. VNI: a base letter and a code
 * for its marks. Both as Windows-1252 shows them. Source: TCVN 5712:1993 (VN3) and the published VNI Windows chart.
 */

const TCVN3_CODES = '¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ®';
const TCVN3_LETTERS = 'áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ';

export const TCVN3: ReadonlyMap<string, string> = new Map(
  [...TCVN3_CODES].map((code, index) => [code, TCVN3_LETTERS[index] ?? '']),
);

/** After a, o, u …: the sign that VNI sets behind the letter -> combining marks. */
export const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** Letters that VNI keeps under a code of their own; ô and ö take tones behind them as ơ and ư. */
export const VNI_LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
