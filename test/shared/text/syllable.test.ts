import { describe, expect, test } from 'vitest';
import { isSyllable, parseSyllable } from '../../../shared/text/syllable.ts';

describe('Vietnamese syllables', () => {
  const yes =
    'kế hoạch cải thiện chỉ số hiệu quả quản trị hành chính công quốc quyết nghiêng giếng gì giữa giáo ý uỷ ủy khuyến khuỷu ' +
    'được người nước rượu thuở huơ quýt quỳnh loong toong oăm hoắc ngoằn xuân luật chuyện yêu yếm ghi kỹ nghỉ Đà ĐỒNG';
  for (const word of yes.split(' ')) test(word, () => expect(isSyllable(word)).toBe(true));

  const no = 'Hélène café Noël Krông Đắk bac hoạk cê ngê kà ghà qan bcd ớớ sch naïf böng ho¹ch Keá á́ wá fá';
  for (const word of no.split(' ')) test(`not ${word}`, () => expect(isSyllable(word)).toBe(false));

  test('its parts', () => expect(parseSyllable('Nghiệp')).toEqual({ onset: 'ngh', rhyme: 'iêp', tone: '\u0323' }));
});
