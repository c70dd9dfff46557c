import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLegacyEncoding } from '../../../shared/text/legacy.ts';
import { TCVN3, VNI_LETTERS, VNI_PAIRS } from '../../../shared/text/legacyTables.ts';
import { checkTables } from '../checkCases.ts';
import { LEGACY_TABLES } from './legacy.cases.ts';

checkTables(LEGACY_TABLES);

describe('trap 4: the tables', () => {
  test('TCVN3 has every small letter with a mark, each under one code', () => {
    const letters = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ';
    for (const letter of letters) {
      const codes = [...TCVN3].filter(([code, decoded]) => decoded === letter && code <= '\u00ff');
      expect([letter, codes.length]).toEqual([letter, 1]);
    }
  });
  test('VNI has every small letter with a mark', () => {
    const decoded = new Set([...VNI_PAIRS.values(), ...VNI_LETTERS.values(), 'í', 'ì']);
    for (const letter of 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ') {
      expect([letter, decoded.has(letter)]).toEqual([letter, true]);
    }
  });
});

describe('round trips', () => {
  const WORDS = (
    'kế hoạch cải thiện chỉ số hiệu quả quản trị và hành chính công cấp tỉnh của sở nội vụ được phê duyệt tuyên truyền ' +
    'những người dân đến giải quyết thủ tục đất đai khiếu nại tố cáo xã phường thị trấn nghĩa vụ xử lý kỹ năng yêu cầu'
  ).split(' ');
  const tcvn3 = new Map([...TCVN3].filter(([code]) => code <= '\u00ff').map(([code, letter]) => [letter, code]));
  const vni = new Map([...VNI_PAIRS, ...VNI_LETTERS].map(([code, letter]) => [letter, code]));
  const encode = (text: string, table: ReadonlyMap<string, string>) =>
    Array.from(text, (letter) => table.get(letter) ?? letter).join('');
  const sentence = fc
    .array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 20 })
    .map((words) => words.join(' '))
    .filter((text) => (text.match(/[\u1ea0-\u1ef9ăâđêôơư]/g) ?? []).length >= 6);

  test('a sentence in TCVN3 or VNI is found and comes back; in Unicode it is let alone', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(detectLegacyEncoding(encode(text, tcvn3))?.decoded).toBe(text);
        expect(detectLegacyEncoding(encode(text, vni))?.decoded).toBe(text);
        expect(detectLegacyEncoding(text)).toBeUndefined();
      }),
    );
  });
});
