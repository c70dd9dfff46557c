import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeTcvn3,
  decodeTelexWord,
  decodeVni,
  detectLegacyEncoding,
  type LegacyText,
} from '../../../shared/text/legacy.ts';
import { TCVN3, VNI_LETTERS, VNI_PAIRS } from '../../../shared/text/legacyTables.ts';

describe('trap 4: lost legacy encodings are found', () => {
  const check = (encoding: LegacyText['encoding'], typed: string, decoded: string) =>
    test(typed, () => expect(detectLegacyEncoding(typed)).toEqual({ encoding, decoded }));
  check('TCVN3', 'KÕ ho¹ch c¶i thiÖn ChØ sè', 'Kế hoạch cải thiện Chỉ số');
  check('TCVN3', 'chÊt l\u00adîng phôc vô nh©n d©n', 'chất lượng phục vụ nhân dân');
  check('TCVN3', 'QU¶NG TRÞ', 'QUẢNG TRỊ');
  check('TCVN3', 'H§ND vµ UBND x·', 'HĐND và UBND xã');
  check('TCVN3', 'TØnh', 'Tỉnh');
  check('TCVN3', 'Kế hoạch c¶i thiÖn năm 2023', 'Kế hoạch cải thiện năm 2023');
  check('TCVN3', 'Windows® vµ c¶i c¸ch © 2023', 'Windows® và cải cách © 2023');
  check('VNI', 'Keá hoaïch caûi thieän', 'Kế hoạch cải thiện');
  check('VNI', 'KEÁ HOAÏCH CAÛI CAÙCH HAØNH CHÍNH', 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH');
  check('VNI', 'Thöôøng', 'Thường');
  check('VNI', 'Ñaø Naüng', 'Đà Nẵng');
  check('VNI', 'Báo cáo keá hoaïch ñöôïc', 'Báo cáo kế hoạch được');
  check('TELEX', 'Keess hoachj cair thieenj', 'Kế hoạch cải thiện');
  check('TELEX', 'UBND xax DDaf NDDN bao caos dduwowcj', 'UBND xã Đà NDDN bao cáo được');
});

describe('trap 4: everything else passes', () => {
  const check = (typed: string) => test(typed, () => expect(detectLegacyEncoding(typed)).toBeUndefined());
  check('Kế hoạch cải thiện');
  check('Báo cáo tháng');
  check('Hélène et Zoé, café Orléans');
  check('Café de la Paix, Genève');
  check('Noël à Saint-Étienne, même forêt');
  check('Loïc');
  check('Thaï Airways');
  check('naïve façade, Müller, Köln, Björn');
  check('São Tomé');
  check('Windows® © 2023 Microsoft');
  check('Vinamilk® Intel®');
  check('«Kế hoạch» của tỉnh');
  check('5 µm, 10 m², 25 °C, ±2, ½, N·m, 3×4');
  check('PAPI¹ và chú thích²');
  check('tuyên\u00adtruyền');
  check('the max books of loops');
  check('see you soon, too few boxes');
  check('PAPI CCHC UBND');
  check('so lieu bao cao khong dau');
  check('');
});

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
  const check = (decoded: string | undefined, expected: string | undefined) =>
    test(String(expected), () => expect(decoded).toBe(expected));
  check(decodeTcvn3('§Æng ThÞ YÕn'), 'Đặng Thị Yến');
  check(decodeVni('nghó, tænh, ngöôøi, thuôû'), 'nghĩ, tỉnh, người, thuở');
  check(decodeTelexWord('dduwowcj'), 'được');
  check(decodeTelexWord('Truwowfng'), 'Trường');
  check(decodeTelexWord('QUYEETS'), 'QUYẾT');
  check(decodeTelexWord('hoaf'), 'hòa');
  check(decodeTelexWord('window'), undefined);
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
