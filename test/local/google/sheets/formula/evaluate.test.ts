/** Formulas: operators, functions, references, errors, and the order in which they are computed. */
import { describe, expect, it } from 'vitest';
import { Draft } from '../../../../../local/google/sheets/draft.ts';
import { formattedValue } from '../../../../../local/google/sheets/format/formattedValue.ts';
import { recalculate } from '../../../../../local/google/sheets/formula/recalculate.ts';
import { effectiveValueOf } from '../../../../../local/google/sheets/grid.ts';
import { localeRules } from '../../../../../local/google/sheets/locale/locale.ts';
import type { Cell, Spreadsheet } from '../../../../../local/google/sheets/model.ts';
import { newSheet, newSpreadsheet } from '../../../../../local/google/sheets/newSpreadsheet.ts';

const clock = (): Date => new Date('2023-08-07T20:00:00Z');

type Given = string | number | boolean | null;

function cellOf(given: Given): Cell | undefined {
  if (given === null) return undefined;
  if (typeof given === 'number') return { userEnteredValue: { numberValue: given } };
  if (typeof given === 'boolean') return { userEnteredValue: { boolValue: given } };
  return { userEnteredValue: given.startsWith('=') ? { formulaValue: given } : { stringValue: given } };
}

function computed(sheets: Readonly<Record<string, readonly (readonly Given[])[]>>, locale = 'en_US'): Spreadsheet {
  const spreadsheet = newSpreadsheet({
    spreadsheetId: 's',
    title: 'S',
    locale,
    timeZone: 'Asia/Ho_Chi_Minh',
    sheets: Object.keys(sheets).map((title, index) =>
      newSheet({
        sheetId: index,
        title,
        index,
        sheetType: 'GRID',
        gridProperties: { rowCount: 2000, columnCount: 26 },
      }),
    ),
  });
  spreadsheet.namedRanges.push({
    namedRangeId: 'n',
    name: 'vung',
    range: { sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 },
  });
  const draft = new Draft(spreadsheet);
  Object.values(sheets).forEach((rows, sheetId) => {
    rows.forEach((row, rowIndex) =>
      row.forEach((given, column) => draft.setCell(draft.sheet(sheetId), rowIndex, column, cellOf(given))),
    );
  });
  recalculate(draft, clock);
  return draft.commit();
}

const shownAt = (spreadsheet: Spreadsheet, row: number, column: number, sheet = 0): string =>
  formattedValue(
    effectiveValueOf(spreadsheet.sheets[sheet]?.rows[row]?.[column]),
    undefined,
    localeRules(spreadsheet.properties.locale),
  );

/** A1:A4 = 1, 2, chữ, (blank); B1:B3 = 10, 20, 30; the formula stands in D1. */
function check(formula: string, expected: string, locale = 'en_US'): void {
  const spreadsheet = computed(
    {
      Sheet1: [
        [1, 10, null, formula],
        [2, 20],
        ['chữ', 30],
        [null, 40],
      ],
      'Kế hoạch': [
        [7, 'Sở Nội vụ'],
        [8, 'Sở Y tế'],
        [9, 'Công an'],
      ],
    },
    locale,
  );
  expect(shownAt(spreadsheet, 0, 3), formula).toBe(expected);
}

describe('operators', () => {
  it('by precedence', () => {
    check('=1+2*3', '7');
    check('=(1+2)*3', '9');
    check('=-2^2', '4');
    check('=2^3^2', '64');
    check('=10%', '0.1');
    check('=50%*200', '100');
    check('="a"&1+2', 'a3');
    check('=1=1', 'TRUE');
    check('="A"="a"', 'TRUE');
    check('=2>10', 'FALSE');
    check('="b">1', 'TRUE');
    check('=A4=0', 'TRUE');
    check('=A4=""', 'TRUE');
    check('=1<>2', 'TRUE');
    check('=+A1', '1');
  });

  it('let texts be numbers where they can', () => {
    check('="5"+1', '6');
    check('="1,5"+1', '2,5', 'vi_VN');
    check('=A3+1', '#VALUE!');
    check('=TRUE+1', '2');
  });

  it('show errors', () => {
    check('=1/0', '#DIV/0!');
    check('=1+', '#ERROR!');
    check('=SUM(', '#ERROR!');
    check('=KHONGCO(1)', '#NAME?');
    check('=khongco', '#NAME?');
    check("='Không có'!A1", '#REF!');
    check('=#REF!+1', '#REF!');
    check('=A5000', '#REF!');
    check('=D1', '#REF!');
    check('=SQRT(-1)', '#NUM!');
    check('=VLOOKUP(5;A1:B3;2;FALSE)', '#N/A');
    check('=ABS(1,2)', '#N/A');
  });
});

describe('references', () => {
  it('reach other sheets, whole columns and names', () => {
    check("='Kế hoạch'!A2", '8');
    check("=SUM('Kế hoạch'!A:A)", '24');
    check('=SUM(A:A)', '3');
    check('=SUM(A2:B)', '92');
    check('=SUM(1:1)-SUM(1:1)', '#REF!');
    check('=SUM(2:2)', '22');
    check('=SUM(vung)', '3');
    check('=SUM($A$1:B2)', '33');
    check('=A4', '0');
    check('=B1:B4', '10');
  });

  it('are separated by the rule of the locale', () => {
    check('=SUM(1,5;2)', '3,5', 'vi_VN');
    check('=SUM(1;2)', '3', 'vi_VN');
    check('=IF(1,2;3)', '3', 'vi_VN');
    check('=IF(A1, 2; 3)', '#ERROR!', 'vi_VN');
    check('=SUM(1,5;2)', '8');
    check('=1,5*2', '3', 'vi_VN');
  });
});

describe('functions', () => {
  it('count and sum', () => {
    check('=SUM(A1:A4;5)', '8');
    check('=AVERAGE(A1:A4)', '1.5');
    check('=AVERAGE(A3)', '#DIV/0!');
    check('=COUNT(A1:A4)', '2');
    check('=COUNTA(A1:A4)', '3');
    check('=COUNTBLANK(A1:A4)', '1');
    check('=MIN(B1:B4)', '10');
    check('=MAX(B1:B4)', '40');
    check('=MAX(A3:A4)', '0');
    check('=MEDIAN(B1:B4)', '25');
    check('=COUNTIF(B1:B4;">=20")', '3');
    check('=COUNTIF(\'Kế hoạch\'!B1:B3;"sở*")', '2');
    check('=SUMIF(B1:B4;"<>10")', '90');
    check('=SUMIF(A1:A4;"chữ";B1:B4)', '30');
    check('=SUMIFS(B1:B4;A1:A4;">0";B1:B4;">10")', '20');
    check('=COUNTIFS(A1:A4;1;B1:B4;10)', '1');
    check('=SUM("a")', '#VALUE!');
  });

  it('choose', () => {
    check('=IF(A1=1;"có";"không")', 'có');
    check('=IF(FALSE;1)', 'FALSE');
    check('=IF(TRUE;1;1/0)', '1');
    check('=IFERROR(1/0;"lỗi")', 'lỗi');
    check('=IFERROR(2;"lỗi")', '2');
    check('=AND(TRUE;1)', 'TRUE');
    check('=OR(FALSE;0)', 'FALSE');
    check('=NOT(TRUE)', 'FALSE');
    check('=IFS(A1=2;"hai";A1=1;"một")', 'một');
    check('=ISBLANK(A4)', 'TRUE');
    check('=ISNUMBER(A3)', 'FALSE');
    check('=ISERROR(1/0)', 'TRUE');
  });

  it('round', () => {
    check('=ROUND(2.345;2)', '2.35');
    check('=ROUND(-2.5)', '-3');
    check('=ROUND(1234;-2)', '1200');
    check('=ROUNDUP(1.01;1)', '1.1');
    check('=ROUNDDOWN(1.09;1)', '1');
    check('=INT(-1.5)', '-2');
    check('=MOD(-1;3)', '2');
  });

  it('work on texts', () => {
    check('=CONCATENATE("Quý ";3;"/2023")', 'Quý 3/2023');
    check('=LEN("Kế hoạch")', '8');
    check('=TRIM("  a   b ")', 'a b');
    check('=UPPER("kế hoạch")', 'KẾ HOẠCH');
    check('=LOWER("KẾ")', 'kế');
    check('=PROPER("sở nội vụ")', 'Sở Nội Vụ');
    check('=LEFT("abc";2)&RIGHT("abc";1)&MID("abc";2;1)', 'abcb');
    check('=FIND("b";"abc")', '2');
    check('=SUBSTITUTE("a-b-c";"-";"/")', 'a/b/c');
    check('=TEXT(0,9567;"0.00%")', '95,67%', 'vi_VN');
    check('=TEXT(DATE(2023;8;7);"dd/mm/yyyy")', '07/08/2023');
    check('=VALUE("1.234,5")', '1234,5', 'vi_VN');
    check('=HYPERLINK("https://papi.org.vn";"PAPI")', 'PAPI');
    check('=TEXTJOIN(", ";TRUE;A1:A4)', '1, 2, chữ');
  });

  it('know the day in the time zone of the spreadsheet', () => {
    check('=TEXT(TODAY();"yyyy-mm-dd")', '2023-08-08');
    check('=TEXT(NOW();"hh:mm")', '03:00');
    check('=YEAR(TODAY())*100+MONTH(TODAY())', '202308');
    check('=TEXT(EOMONTH(DATE(2024;2;1);0);"d")', '29');
  });

  it('look up', () => {
    check("=VLOOKUP(8;'Kế hoạch'!A1:B3;2;FALSE)", 'Sở Y tế');
    check('=VLOOKUP(25;B1:B4;1)', '20');
    check('=MATCH("công*";\'Kế hoạch\'!B1:B3;0)', '3');
    check('=INDEX(A1:B4;2;2)', '20');
    check('=ROW()+COLUMN()', '5');
    check('=ROWS(A1:B4)*COLUMNS(A1:B4)', '8');
  });
});

describe('the order of computing', () => {
  it('follows what is read, up or down, in long chains', () => {
    const down = Array.from({ length: 1500 }, (_, row): Given[] => [row === 1499 ? 1 : `=A${row + 2}+1`]);
    expect(shownAt(computed({ Sheet1: down }), 0, 0)).toBe('1500');
    const up = Array.from({ length: 1500 }, (_, row): Given[] => [row === 0 ? 1 : `=A${row}+1`]);
    expect(shownAt(computed({ Sheet1: up }), 1499, 0)).toBe('1500');
  });

  it('stops a circle and all that reads it', () => {
    const spreadsheet = computed({ Sheet1: [['=B1', '=C1', '=A1', '=A1+1', 5]] });
    expect([0, 1, 2, 3].map((column) => shownAt(spreadsheet, 0, column))).toEqual(['#REF!', '#REF!', '#REF!', '#REF!']);
    expect(effectiveValueOf(spreadsheet.sheets[0]?.rows[0]?.[0])?.errorValue?.message).toContain('Circular dependency');
  });

  it('computes again after a change, and only what changed is written', () => {
    const first = computed({ Sheet1: [[1, '=A1*2', '=1+1']] });
    const draft = new Draft(first);
    draft.setCell(draft.sheet(0), 0, 0, cellOf(5));
    recalculate(draft, clock);
    const second = draft.commit();
    expect(shownAt(second, 0, 1)).toBe('10');
    expect(second.sheets[0]?.rows[0]?.[2]).toBe(first.sheets[0]?.rows[0]?.[2]);
    expect(shownAt(first, 0, 1)).toBe('2');
  });
});
