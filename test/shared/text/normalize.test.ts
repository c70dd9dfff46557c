import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  collapseSpaces,
  composeNfc,
  mapLookAlikeD,
  mendText,
  normalizeVietnamese,
  stripInvisibles,
  type Mend,
} from '../../../shared/text/normalize.ts';

const shown = (text: string) =>
  JSON.stringify(text).replace(/[^\x20-\x7e]/g, (c) => `<${c.charCodeAt(0).toString(16)}>`);

describe('trap 1: decomposed letters and marks in the wrong order', () => {
  const check = (typed: string, expected: string) => test(shown(typed), () => expect(composeNfc(typed)).toBe(expected));
  check('Ho\u0300a', 'Hòa');
  check('a\u0301\u0306', 'ắ');
  check('á\u0306', 'ắ');
  check('a\u0306\u0301', 'ắ');
  check('a\u0300\u0302', 'ầ');
  check('o\u0323\u031b', 'ợ');
  check('ọ\u031b', 'ợ');
  check('u\u0301\u031b', 'ứ');
  check('u\u0303\u031b', 'ữ');
  check('e\u0323\u0302', 'ệ');
  check('ẹ\u0302', 'ệ');
  check('e\u0309\u0302', 'ể');
  check('a\u0340', 'à');
  check('a\u0341\u0306', 'ắ');
  check('A\u0301\u0306', 'Ắ');
  check('Đa\u0306\u0301k La\u0301\u0306k', 'Đắk Lắk');
  check('plain', 'plain');
  check('', '');

  test('every Vietnamese letter comes back, whatever the order in which its marks were typed', () => {
    const letters = Array.from('ắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữựẮẶẬỘỢỰ');
    for (const letter of letters) {
      const [base = '', ...marks] = Array.from(letter.normalize('NFD'));
      expect(composeNfc(base + marks.join(''))).toBe(letter);
      expect(composeNfc(base + marks.reverse().join(''))).toBe(letter);
    }
  });
});

describe('trap 2: Đ and its look-alikes', () => {
  const check = (typed: string, expected: string) =>
    test(shown(typed), () => expect(mapLookAlikeD(typed)).toBe(expected));
  check('N\u00d0-CP', 'NĐ-CP');
  check('Q\u00d0-UBND', 'QĐ-UBND');
  check('\u00d0ồng Hới', 'Đồng Hới');
  check('\u0189a Krông', 'Đa Krông');
  check('\u00f0iểm', 'điểm');
  check('Quyết \u00f0ịnh', 'Quyết định');
  check('\u00d0akrông của tỉnh', 'Đakrông của tỉnh');
  check('Gu\u00f0mundur', 'Gu\u00f0mundur');
  check('đã đúng', 'đã đúng');
  check('NÐ-CP, Guðmundur', 'NĐ-CP, Guðmundur');

  test('mapping twice is mapping once, whatever stands beside the letter', () => {
    const piece = fc.constantFrom('Ð', 'ð', 'Ɖ', 'đ', 'Đ', 'N', 'a', 'ế', 'à', 'Guðmundur', ' ', '-');
    fc.assert(
      fc.property(
        fc.array(piece).map((parts) => parts.join('')),
        (typed) => {
          const once = mapLookAlikeD(typed);
          expect(mapLookAlikeD(once)).toBe(once);
        },
      ),
    );
  });

  test('work grows with the length of the text, not with its square', () => {
    const long = 500_000;
    for (const text of ['Ð'.repeat(long), `${'a'.repeat(long)} Ð`, 'ế'.repeat(long), 'ab'.repeat(long / 2)]) {
      expect(normalizeVietnamese(text)).toHaveLength(text.length);
    }
  });
});

describe('trap 11: invisible characters', () => {
  const check = (typed: string, expected: string) =>
    test(shown(typed), () => expect(normalizeVietnamese(typed)).toBe(expected));
  check('\u00a0Sở\u00a0Nội vụ\u200b ', 'Sở Nội vụ');
  check('\ufeffKế hoạch', 'Kế hoạch');
  check('tuyên\u00adtruyền', 'tuyêntruyền');
  check('a\tb', 'a b');
  check('dòng 1\r\n dòng 2 \n', 'dòng 1\ndòng 2');
  check('dòng 1\u000bdòng 2\u2028dòng 3', 'dòng 1\ndòng 2\ndòng 3');
  check('x\u0000y\u0007z', 'xyz');
  check('\u202aSở\u202c \u2066Y tế\u2069', 'Sở Y tế');
  check('Sở\u2003Y\u202ftế', 'Sở Y tế');
  check('   ', '');
  check('“Một cửa” – Một cửa', '“Một cửa” – Một cửa');
  test('the steps alone', () => {
    expect(stripInvisibles('a\u200b\u00a0b')).toBe('a b');
    expect(collapseSpaces('  a   b \n  c ')).toBe('a b\nc');
  });
});

describe('what was mended is named', () => {
  const check = (typed: string, text: string, mends: readonly Mend[]) =>
    test(shown(typed), () => expect(mendText(typed)).toEqual({ text, mends }));
  check('Kế hoạch', 'Kế hoạch', []);
  check('Ke\u0302\u0301 hoạch', 'Kế hoạch', ['composition']);
  check('Kế\u200b hoạch', 'Kế hoạch', ['invisibles']);
  check('N\u00d0-CP ', 'NĐ-CP', ['look-alike-d', 'spaces']);
  check(' Q\u00d0 a\u0301\u0306\u00a0 ', 'QĐ ắ', ['invisibles', 'composition', 'look-alike-d', 'spaces']);
  check('điểm số ≥ 5°', 'điểm số ≥ 5°', []);

  test('trap 4: text in a legacy encoding keeps its soft hyphen and its Ð', () => {
    const typed = ' chÊt l\u00adîng phôc vô ';
    const mended = mendText(typed);
    expect(mended.text).toBe('chÊt l\u00adîng phôc vô');
    expect(mended.legacy).toEqual({ encoding: 'TCVN3', decoded: ' chất lượng phục vụ ' });
  });
});

describe('properties', () => {
  const piece = fc.constantFrom(
    'a',
    'đ',
    'Đ',
    '\u00d0',
    'ế',
    '\u0301',
    '\u0306',
    '\u031b',
    '\u0323',
    ' ',
    '\n',
    '\u00a0',
    '\u200b',
    'r',
    '®',
    '¹',
  );
  test('normalising twice is normalising once', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (typed) => {
          const once = normalizeVietnamese(typed);
          expect(normalizeVietnamese(once)).toBe(once);
        },
      ),
    );
  });
});
