/** UTF-8 without TextEncoder. */
import { isWellFormed, utf8Bytes } from '../../../shared/text/utf8.ts';
import { cases, type Tables } from '../case.ts';

export const UTF8_TABLES: Tables = {
  'UTF-8': cases(
    (text: string) => [...utf8Bytes(text)],
    ['', []],
    ['A', [0x41]],
    ['đ', [0xc4, 0x91]],
    ['ế', [0xe1, 0xba, 0xbf]],
    ['😀', [0xf0, 0x9f, 0x98, 0x80]],
    ['\u0000', [0]],
  ),
  'UTF-8: WellFormed': cases(
    isWellFormed,
    ['a😀b', true],
    ['\ud83d', false],
    ['\ude00\ud83d', false],
    ['a\ud83db', false],
  ),
};
