import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  collapseSpaces,
  composeNfc,
  mapLookAlikeD,
  mendText,
  normalizeVietnamese,
  stripInvisibles,
} from '../../../shared/text/normalize.ts';
import { checkTables } from '../checkCases.ts';
import { NORMALIZE_TABLES } from './normalize.cases.ts';

checkTables(NORMALIZE_TABLES);

describe('trap 1: decomposed letters and marks in the wrong order', () => {
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
  test('the steps alone', () => {
    expect(stripInvisibles('a\u200b\u00a0b')).toBe('a b');
    expect(collapseSpaces('  a   b \n  c ')).toBe('a b\nc');
  });
});

describe('what was mended is named', () => {
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
