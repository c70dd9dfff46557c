/** Codes that a spreadsheet turns into numbers and dates, and the way back. */
import { codesBehind, isAutoConverted } from '../../../shared/text/autoConversion.ts';
import { cases, type Tables } from '../case.ts';

const contents = ['1.1', '1.2', '2.1', '5.4', '8.3'];

export const AUTO_CONVERSION_TABLES: Tables = {
  'trap 7: codes that a spreadsheet turns into numbers and dates': cases(
    isAutoConverted,
    ['1.1', true],
    ['5.4', true],
    ['01', true],
    ['1/2', true],
    ['3-4', true],
    ['00004', true],
    ['12/3', true],
    ['1', false],
    ['461', false],
    ['NV-07', false],
    ['SO01', false],
    ['40/50', false],
  ),
  'trap 7: the code is found again': cases(
    codesBehind,
    [5.4, contents, ['5.4']],
    [{ date: '2023-04-05' }, contents, ['5.4']],
    [{ date: '2023-01-02' }, contents, ['1.2', '2.1']],
    [{ date: '2023-01-01' }, contents, ['1.1']],
    [4, ['00004', '00007'], ['00004']],
    [1, ['01', '1'], ['01', '1']],
    [9.9, contents, []],
    [{ date: '2023-12-31' }, contents, []],
  ),
};
