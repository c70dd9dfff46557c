/** References in a formula's text: shifted, translated for a copy, retitled, and separators normalised. */
import { describe, expect, it } from 'vitest';
import {
  normalizeFormula,
  retitleReferences,
  shiftReferences,
  translateFormula,
} from '../../../../../local/google/sheets/formula/references.ts';
import { relocalizedFormula } from '../../../../../local/google/sheets/formula/relocalize.ts';
import type { GridRange } from '../../../../../local/google/sheets/model.ts';
import { newSheet, newSpreadsheet } from '../../../../../local/google/sheets/newSpreadsheet.ts';

const home = (locale = 'en_US') => ({
  sheetId: 0,
  spreadsheet: newSpreadsheet({
    spreadsheetId: 's',
    title: 'S',
    locale,
    sheets: ['Sheet1', 'Kế hoạch'].map((title, index) =>
      newSheet({ sheetId: index, title, index, sheetType: 'GRID', gridProperties: { rowCount: 100, columnCount: 26 } }),
    ),
  }),
});

/** Two rows inserted before row 3 (index 2) of the sheet; row 10 (index 9) deleted. */
function shift(sheetId: number) {
  const index = (value: number | undefined): number | undefined =>
    value !== undefined && value >= 2 ? value + 2 : value;
  return (range: GridRange): GridRange | undefined => {
    if (range.sheetId !== sheetId) return range;
    if (range.startRowIndex === 9 && range.endRowIndex === 10) return undefined;
    const [start, end] = [
      index(range.startRowIndex),
      range.endRowIndex === undefined ? undefined : (index(range.endRowIndex - 1) ?? 0) + 1,
    ];
    if (start === range.startRowIndex && end === range.endRowIndex) return range;
    return {
      ...range,
      ...(start === undefined ? {} : { startRowIndex: start }),
      ...(end === undefined ? {} : { endRowIndex: end }),
    };
  };
}

describe('shifted references', () => {
  const check = (formula: string, expected: string, sheetId = 0, locale = 'en_US'): void =>
    expect(shiftReferences(formula, home(locale), shift(sheetId))).toBe(expected);

  it('follow their cells and keep their marks', () => {
    check('=A1+A3', '=A1+A5');
    check('=$A$3+B$4', '=$A$5+B$6');
    check('=SUM(A1:A5)', '=SUM(A1:A7)');
    check('=SUM(A3:A)', '=SUM(A5:A)');
    check('=SUM(A:A, 2:5)', '=SUM(A:A, 2:7)');
    check('=SUM(1,5;A3)', '=SUM(1,5;A5)', 0, 'vi_VN');
  });

  it('die with their cells', () => check('=A10+A1', '=#REF!+A1'));

  it('of another sheet follow that sheet', () => {
    check("=A3+'Kế hoạch'!A3", "=A5+'Kế hoạch'!A3");
    check("=A3+'Kế hoạch'!A3", "=A3+'Kế hoạch'!A5", 1);
    check("='Không có'!A3", "='Không có'!A3");
  });

  it('leave texts, functions and names alone', () => {
    check('="A3"&LOG10(A3)&Q3_2023', '="A3"&LOG10(A5)&Q3_2023');
    check('=A3 +  "x', '=A3 +  "x');
  });
});

describe('a copied formula', () => {
  const check = (formula: string, rows: number, columns: number, expected: string): void =>
    expect(translateFormula(formula, home(), rows, columns)).toBe(expected);

  it('moves what has no mark', () => {
    check('=A1+$A1+A$1+$A$1', 2, 1, '=B3+$A3+B$1+$A$1');
    check("=SUM('Kế hoạch'!A:A)", 5, 1, "=SUM('Kế hoạch'!B:B)");
    check('=SUM(A1:B2)', 1, 0, '=SUM(A2:B3)');
    check('=A1', -1, 0, '=#REF!');
  });
});

describe('a retitled sheet', () => {
  it('is renamed or lost in formulas', () => {
    expect(retitleReferences("='Kế hoạch'!A1+Sheet1!B2", home(), 'Kế hoạch', 'Plan')).toBe('=Plan!A1+Sheet1!B2');
    expect(retitleReferences('=Sheet1!B2:C3', home(), 'sheet1', 'Báo cáo')).toBe("='Báo cáo'!B2:C3");
    expect(retitleReferences("='Kế hoạch'!A1+1", home(), 'Kế hoạch', undefined)).toBe('=#REF!+1');
  });
});

describe('a typed formula', () => {
  it('gets commas where commas separate', () => {
    expect(normalizeFormula('=IF(A1;"a;b";SUM(1;2))', 'en_US')).toBe('=IF(A1,"a;b",SUM(1,2))');
    expect(normalizeFormula('={1;2}', 'en_US')).toBe('={1;2}');
    expect(normalizeFormula('=IF(A1;1,5;2)', 'vi_VN')).toBe('=IF(A1;1,5;2)');
  });
});

describe('a formula in another locale', () => {
  it('has the signs of that locale', () => {
    const check = (american: string, vietnamese: string): void => {
      expect(relocalizedFormula(american, 'en_US', 'vi_VN')).toBe(vietnamese);
      expect(relocalizedFormula(vietnamese, 'vi_VN', 'en_US')).toBe(american);
    };
    check('=ROUND(A1*1.5, 2)', '=ROUND(A1*1,5; 2)');
    check('=IF(A1,"a,b;c",.5)', '=IF(A1;"a,b;c";,5)');
    check('=A1+B2', '=A1+B2');
  });
});
