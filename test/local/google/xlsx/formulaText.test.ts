import { expect, test } from 'vitest';
import { xlsxFormula } from '../../../../local/google/xlsx/formulaText.ts';

const names: Readonly<Record<string, string>> = { 'Kế hoạch/2023': 'Kế hoạch_2023' };
const check = (formula: string, decimalComma: boolean, expected: string): void =>
  expect(xlsxFormula(formula, { decimalComma, sheetName: (title) => names[title] ?? title })).toBe(expected);

test('the dialect of the locale becomes that of the file', () => {
  check('=SUM(A1;1,5)', true, 'SUM(A1,1.5)');
  check('=SUM(A1,1.5)', false, 'SUM(A1,1.5)');
  check('=IF(A1="a;b,c";{1\\2;3\\4};0,25)', true, 'IF(A1="a;b,c",{1,2;3,4},0.25)');
});

test('sheets have the names of the file', () => {
  check("='Kế hoạch/2023'!$A$1+Ten!A1", true, "'Kế hoạch_2023'!$A$1+Ten!A1");
});

test('what is no formula stays', () => {
  check('=???', true, '???');
});
