import { describe, expect, test } from 'vitest';
import { codesBehind, isAutoConverted, type ConvertedCell } from '../../../shared/text/autoConversion.ts';

describe('trap 7: codes that a spreadsheet turns into numbers and dates', () => {
  const check = (code: string, expected: boolean) => test(code, () => expect(isAutoConverted(code)).toBe(expected));
  check('1.1', true);
  check('5.4', true);
  check('01', true);
  check('1/2', true);
  check('3-4', true);
  check('00004', true);
  check('12/3', true);
  check('1', false);
  check('461', false);
  check('NV-07', false);
  check('SO01', false);
  check('40/50', false);
});

describe('trap 7: the code is found again', () => {
  const contents = ['1.1', '1.2', '2.1', '5.4', '8.3'];
  const check = (cell: ConvertedCell, codes: readonly string[], expected: readonly string[]) =>
    test(JSON.stringify(cell), () => expect(codesBehind(cell, codes)).toEqual(expected));
  check(5.4, contents, ['5.4']);
  check({ date: '2023-04-05' }, contents, ['5.4']);
  check({ date: '2023-01-02' }, contents, ['1.2', '2.1']);
  check({ date: '2023-01-01' }, contents, ['1.1']);
  check(4, ['00004', '00007'], ['00004']);
  check(1, ['01', '1'], ['01', '1']);
  check(9.9, contents, []);
  check({ date: '2023-12-31' }, contents, []);
});
