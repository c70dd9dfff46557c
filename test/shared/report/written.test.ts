import { describe, expect, test } from 'vitest';
import { writtenBlocks } from '../../../shared/report/written.ts';

const lines = (text: string | undefined) =>
  writtenBlocks(text).map(({ kind, ...rest }) => [kind, 'text' in rest ? rest.text : '']);

describe('what a person typed', () => {
  const check = (title: string, text: string | undefined, expected: readonly string[]) =>
    test(title, () => expect(lines(text)).toEqual(expected.map((line) => ['written', line])));
  check('nothing', undefined, []);
  check('blanks', ' \t\n\u200b', []);
  check('two lines', 'Một.\r\n\n  Hai.', ['Một.', 'Hai.']);
  check('tabs and blanks that do not break', 'Một\tđiểm\u00a0 tốt', ['Một điểm tốt']);
  check('markup stays words', '<w:p>95%</w:p> & "x" ]]>', ['<w:p>95%</w:p> & "x" ]]>']);
  check('marks in any order', 'Ho\u0300a thuâ\u0323n', ['Hòa thuận']);
  check('another letter for Đ', 'NGHỊ ÐỊNH', ['NGHỊ ĐỊNH']);
  check('emoji', 'Tốt 😀👍🏽', ['Tốt 😀👍🏽']);
  check('a word longer than a line', 'x'.repeat(500), ['x'.repeat(500)]);
  check('control characters', 'Một\u0007 hai\u0000', ['Một hai']);
});

test('a legacy encoding stays as typed, and its decoding is offered', () => {
  expect(lines('KÕ ho¹ch c¶i thiÖn ChØ sè')).toEqual([
    ['written', 'KÕ ho¹ch c¶i thiÖn ChØ sè'],
    [
      'remark',
      'Đoạn trên có vẻ được gõ bằng bảng mã TCVN3. Nếu đúng, hãy sửa phần viết thành: “Kế hoạch cải thiện Chỉ số”',
    ],
  ]);
});
