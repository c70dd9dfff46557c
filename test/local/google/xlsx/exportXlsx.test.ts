import { describe, expect, test } from 'vitest';
import { exportXlsx } from '../../../../local/google/xlsx/exportXlsx.ts';
import type { Cell } from '../../../../local/google/sheets/model.ts';
import { bookOf, columns, range, rows, sheetOf } from '../sheets/batchUpdate/workbook.ts';
import type { Book, Entered } from '../sheets/batchUpdate/workbook.ts';
import { readBack } from './exported.ts';

const book = (...cells: (readonly Entered[])[]): Book =>
  bookOf(sheetOf(0, 'Kế hoạch', cells), sheetOf(1, 'Danh mục', [['x']]));

const format = (made: Book, area: object, userEnteredFormat: object): void =>
  void made.apply({ repeatCell: { range: area, cell: { userEnteredFormat }, fields: 'userEnteredFormat' } });

/** Puts cells in place as the formula engine would leave them. */
function put(made: Book, rowIndex: number, columnIndex: number, cell: Cell): void {
  const row = (made.sheet().rows[rowIndex] ??= []);
  row[columnIndex] = cell;
}

describe('values', () => {
  test('text, numbers, truth values, dates as dates, codes as text', async () => {
    const made = book(['Sở Y tế', 12.5, true, 45139, '05']);
    format(made, range(0, 1, 3, 4), { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } });
    format(made, range(0, 1, 4, 5), { numberFormat: { type: 'TEXT' } });
    const { cell } = await readBack(made.spreadsheet);
    expect(cell('A1').value).toBe('Sở Y tế');
    expect(cell('B1').value).toBe(12.5);
    expect(cell('C1').value).toBe(true);
    expect(cell('D1').value).toEqual(new Date('2023-08-01T00:00:00Z'));
    expect(cell('D1').numFmt).toBe('dd/mm/yyyy');
    expect(cell('E1').value).toBe('05');
    expect(cell('E1').numFmt).toBe('@');
  });

  test('formulas with their results, errors, text that XML cannot hold', async () => {
    const made = book(['a\u0000b\u{1F600}']);
    put(made, 0, 1, { userEnteredValue: { formulaValue: '=SUM(1,5;2)' }, effectiveValue: { numberValue: 3.5 } });
    put(made, 0, 2, {
      userEnteredValue: { formulaValue: '=1/0' },
      effectiveValue: { errorValue: { type: 'DIVIDE_BY_ZERO', message: 'x' } },
    });
    put(made, 0, 3, { userEnteredValue: { stringValue: 'nửa \uD83D' } });
    const { cell } = await readBack(made.spreadsheet);
    expect(cell('A1').value).toBe('ab\u{1F600}');
    expect(cell('B1').value).toEqual({ formula: 'SUM(1.5,2)', result: 3.5 });
    expect(cell('C1').value).toEqual({ formula: '1/0', result: { error: '#DIV/0!' } });
    expect(cell('D1').value).toBe('nửa \uFFFD');
  });

  test('links and text of several fonts', async () => {
    const made = book();
    put(made, 0, 0, {
      userEnteredValue: { stringValue: 'trang' },
      userEnteredFormat: { textFormat: { link: { uri: 'https://papi.org.vn/' } } },
    });
    put(made, 0, 1, {
      userEnteredValue: { stringValue: 'một hai' },
      textFormatRuns: [{ startIndex: 4, format: { bold: true } }],
    });
    const { cell } = await readBack(made.spreadsheet);
    expect(cell('A1').value).toMatchObject({ text: 'trang', hyperlink: 'https://papi.org.vn/' });
    expect(cell('B1').value).toMatchObject({ richText: [{ text: 'một ' }, { text: 'hai', font: { bold: true } }] });
  });
});

describe('formats', () => {
  test('font, fill, borders, alignment, wrapping', async () => {
    const made = book(['x', 'y']);
    format(made, range(0, 1, 0, 1), {
      backgroundColor: { red: 1, green: 0.5 },
      horizontalAlignment: 'CENTER',
      verticalAlignment: 'MIDDLE',
      wrapStrategy: 'WRAP',
      textRotation: { angle: 45 },
      textFormat: {
        fontFamily: 'Times New Roman',
        fontSize: 13,
        bold: true,
        italic: true,
        strikethrough: true,
        underline: true,
        foregroundColorStyle: { rgbColor: { blue: 1 } },
      },
      borders: { top: { style: 'SOLID_MEDIUM', color: { red: 1 } }, left: { style: 'DOTTED' } },
    });
    const { cell } = await readBack(made.spreadsheet);
    const { font, fill, border, alignment } = cell('A1');
    expect(font).toMatchObject({
      name: 'Times New Roman',
      size: 13,
      bold: true,
      italic: true,
      strike: true,
      underline: true,
      color: { argb: 'FF0000FF' },
    });
    expect(fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFF8000' } });
    expect(border).toMatchObject({
      top: { style: 'medium', color: { argb: 'FFFF0000' } },
      left: { style: 'dotted', color: { argb: 'FF000000' } },
    });
    expect(border).not.toHaveProperty('bottom');
    expect(alignment).toMatchObject({ horizontal: 'center', vertical: 'middle', wrapText: true, textRotation: 45 });
    expect(cell('B1').font).toMatchObject({ name: 'Arial', size: 10 });
    expect(cell('B1').alignment).toMatchObject({ vertical: 'bottom' });
    expect(cell('B1').fill).toEqual({ type: 'pattern', pattern: 'none' });
  });

  test('bands colour what has no background of its own', async () => {
    const made = book(['a'], ['b'], ['c'], ['d']);
    format(made, range(2, 3, 0, 1), { backgroundColor: { green: 1 } });
    made.apply({
      addBanding: {
        bandedRange: {
          range: range(0, 4, 0, 1),
          rowProperties: {
            headerColor: { red: 1 },
            firstBandColor: { red: 1, green: 1, blue: 1 },
            secondBandColor: { blue: 1 },
            footerColor: { red: 1, blue: 1 },
          },
        },
      },
    });
    const { cell } = await readBack(made.spreadsheet);
    const fills = ['A1', 'A2', 'A3', 'A4'].map(
      (address) => (cell(address).fill as { fgColor?: { argb: string } } | undefined)?.fgColor?.argb,
    );
    expect(fills).toEqual(['FFFF0000', undefined, 'FF00FF00', 'FFFF00FF']);
  });
});

describe('the sheet', () => {
  test('widths in characters, heights in points, hidden rows and columns', async () => {
    const made = book(['a']);
    const size = (area: object, properties: object): object => ({
      updateDimensionProperties: { range: area, properties, fields: 'pixelSize,hiddenByUser' },
    });
    made.apply(
      size(columns(0, 1), { pixelSize: 145 }) as never,
      size(columns(2, 3), { pixelSize: 50, hiddenByUser: true }) as never,
      size(rows(0, 1), { pixelSize: 40 }) as never,
      size(rows(2, 3), { hiddenByUser: true }) as never,
    );
    const { sheet } = await readBack(made.spreadsheet);
    expect(sheet().getColumn(1).width).toBe(20);
    expect(sheet().getColumn(3).hidden).toBe(true);
    expect(sheet().getRow(1).height).toBe(30);
    expect(sheet().getRow(3).hidden).toBe(true);
    expect(sheet().properties.defaultColWidth).toBeCloseTo(13.57);
    expect(sheet().properties.defaultRowHeight).toBe(15.75);
  });

  test('frozen panes, grid lines, tab colour, hidden sheets, page', async () => {
    const made = book(['a']);
    made.apply({
      updateSheetProperties: {
        properties: {
          sheetId: 0,
          gridProperties: { frozenRowCount: 2, frozenColumnCount: 1, hideGridlines: true },
          tabColor: { green: 1 },
        },
        fields: 'gridProperties(frozenRowCount,frozenColumnCount,hideGridlines),tabColor',
      },
    });
    made.apply({ updateSheetProperties: { properties: { sheetId: 1, hidden: true }, fields: 'hidden' } });
    const { sheet, workbook } = await readBack(made.spreadsheet);
    expect(sheet().views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false });
    expect(sheet().properties.tabColor).toMatchObject({ argb: 'FF00FF00' });
    expect(sheet().state).toBe('visible');
    expect(sheet('Danh mục').state).toBe('hidden');
    expect(sheet().pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:2',
    });
    expect(workbook.title).toBe('Sổ');
  });

  test('merges keep each cell its own borders; notes; auto filter', async () => {
    const made = book(['a', 'b'], ['c']);
    made.apply({ mergeCells: { range: range(0, 1, 0, 2) } });
    format(made, range(0, 1, 1, 2), { borders: { right: { style: 'SOLID' } } });
    made.apply(
      {
        updateCells: {
          start: { rowIndex: 1, columnIndex: 0 },
          rows: [{ values: [{ note: 'Chữ “Đ” bị lẫn' }] }],
          fields: 'note',
        },
      },
      {
        setBasicFilter: { filter: { range: { sheetId: 0, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 } } },
      },
    );
    const { sheet, cell } = await readBack(made.spreadsheet);
    expect(cell('B1').isMerged).toBe(true);
    expect(cell('B1').master.address).toBe('A1');
    expect(cell('B1').border).toMatchObject({ right: { style: 'thin' } });
    expect(cell('A2').note).toBe('Chữ “Đ” bị lẫn');
    expect(sheet().autoFilter).toBe('A2:B10');
  });

  test('named ranges; names that Excel reads as places are left out', async () => {
    const made = book(['a']);
    made.apply(
      { addNamedRange: { namedRange: { name: 'danh_muc', range: range(0, 3, 0, 2, 1) } } },
      { addNamedRange: { namedRange: { name: 'ô', range: range(1, 2, 1, 2) } } },
      { addNamedRange: { namedRange: { name: 'R', range: range(1, 2, 1, 2) } } },
    );
    const { workbook } = await readBack(made.spreadsheet);
    expect(workbook.definedNames.getRanges('danh_muc').ranges).toEqual(["'Danh mục'!$A$1:$B$3"]);
    expect(workbook.definedNames.getRanges('ô').ranges).toEqual(["'Kế hoạch'!$B$2"]);
    expect(workbook.definedNames.getRanges('R').ranges).toEqual([]);
  });

  test('long and forbidden titles, and the formulas that point there', async () => {
    const made = bookOf(sheetOf(0, 'Tổng hợp', []), sheetOf(1, 'Các đơn vị chưa gửi/chưa đủ kế hoạch', [['a']]));
    put(made, 0, 0, {
      userEnteredValue: { formulaValue: "='Các đơn vị chưa gửi/chưa đủ kế hoạch'!A1" },
      effectiveValue: { stringValue: 'a' },
    });
    const { workbook, cell } = await readBack(made.spreadsheet);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Tổng hợp', 'Các đơn vị chưa gửi_chưa đủ kế']);
    expect(cell('A1').value).toEqual({ formula: "'Các đơn vị chưa gửi_chưa đủ kế'!A1", result: 'a' });
  });
});

describe('validation', () => {
  const validated = async (
    condition: object,
    extra: object = {},
  ): Promise<{ rule: unknown; names: string[]; items: unknown }> => {
    const made = book(['a'], ['b']);
    made.apply({ setDataValidation: { range: range(0, 2, 0, 1), rule: { condition, ...extra } } });
    const { cell, workbook } = await readBack(made.spreadsheet);
    expect(cell('A2').dataValidation).toEqual(cell('A1').dataValidation);
    return {
      rule: cell('A1').dataValidation,
      names: workbook.worksheets.map(({ name, state }) => `${name} ${state}`),
      items: workbook.getWorksheet('Lists')?.getColumn(1).values.slice(1),
    };
  };
  const values = (...texts: string[]) => texts.map((userEnteredValue) => ({ userEnteredValue }));

  test('short lists in the rule, with a prompt; strict ones stop, others warn', async () => {
    const { rule, names } = await validated(
      { type: 'ONE_OF_LIST', values: values('Tốt', 'Đạt') },
      { strict: true, inputMessage: 'Chọn một' },
    );
    expect(rule).toMatchObject({
      type: 'list',
      formulae: ['"Tốt,Đạt"'],
      showErrorMessage: true,
      errorStyle: 'stop',
      showInputMessage: true,
      prompt: 'Chọn một',
    });
    expect(names).toEqual(['Kế hoạch visible', 'Danh mục visible']);
    expect((await validated({ type: 'BOOLEAN' })).rule).toMatchObject({
      type: 'list',
      formulae: ['"TRUE,FALSE"'],
      errorStyle: 'warning',
    });
  });

  test('lists with commas, or too long, stand on a sheet that nobody sees', async () => {
    const items = ['3. Quán triệt, nâng cao nhận thức', '5. Tuyên truyền'];
    const found = await validated({ type: 'ONE_OF_LIST', values: values(...items) });
    expect(found.rule).toMatchObject({ type: 'list', formulae: ['Lists!$A$1:$A$2'] });
    expect(found.names).toEqual(['Kế hoạch visible', 'Danh mục visible', 'Lists veryHidden']);
    expect(found.items).toEqual(items);
    const long = await validated({
      type: 'ONE_OF_LIST',
      values: values(...Array.from({ length: 60 }, (_, index) => `đơn vị ${index}`)),
    });
    expect(long.rule).toMatchObject({ formulae: ['Lists!$A$1:$A$60'] });
  });

  test('ranges, numbers, dates, formulas; what xlsx has not is left out', async () => {
    expect((await validated({ type: 'ONE_OF_RANGE', values: values("='Danh mục'!$A$1:$A$5") })).rule).toMatchObject({
      type: 'list',
      formulae: ["'Danh mục'!$A$1:$A$5"],
    });
    expect((await validated({ type: 'NUMBER_BETWEEN', values: values('0', '1,5') })).rule).toMatchObject({
      type: 'decimal',
      operator: 'between',
      formulae: [0, 1.5],
    });
    expect((await validated({ type: 'DATE_ON_OR_AFTER', values: values('01/8/2023') })).rule).toMatchObject({
      type: 'date',
      operator: 'greaterThanOrEqual',
      formulae: [new Date('2023-08-01T00:00:00Z')],
    });
    expect((await validated({ type: 'DATE_IS_VALID' })).rule).toMatchObject({ type: 'date' });
    expect((await validated({ type: 'CUSTOM_FORMULA', values: values('=LEN(A1)<=1,5') })).rule).toMatchObject({
      type: 'custom',
      formulae: ['LEN(A1)<=1.5'],
    });
    expect((await validated({ type: 'TEXT_CONTAINS', values: values('NV-') })).rule).toMatchObject({
      type: 'custom',
      formulae: ['ISNUMBER(SEARCH("NV-",A1))'],
    });
    expect((await validated({ type: 'TEXT_IS_URL' })).rule).toBeUndefined();
  });
});

describe('conditional formats', () => {
  interface Written {
    ref: string;
    rules: {
      type: string;
      operator?: string;
      formulae?: unknown[];
      priority: number;
      style?: unknown;
      cfvo?: unknown[];
      color?: unknown[];
    }[];
  }
  const written = async (...rules: object[]): Promise<Written[]> => {
    const made = book(['a']);
    made.apply(
      ...rules.map((rule, index) => ({
        addConditionalFormatRule: { index, rule: { ranges: [range(1, 5, 0, 2), range(1, 5, 3, 4)], ...rule } },
      })),
    );
    const { sheet } = await readBack(made.spreadsheet);
    return (sheet() as unknown as { conditionalFormattings: Written[] }).conditionalFormattings;
  };
  const boolean = (type: string, ...texts: string[]) => ({
    booleanRule: {
      condition: { type, values: texts.map((userEnteredValue) => ({ userEnteredValue })) },
      format: { backgroundColor: { red: 1 }, textFormat: { bold: true, foregroundColor: { green: 1 } } },
    },
  });

  test('comparisons and expressions with their styles, in order', async () => {
    const found = (
      await written(
        boolean('NUMBER_GREATER', '1,5'),
        boolean('CUSTOM_FORMULA', '=$B2="Đã rút"'),
        boolean('NOT_BLANK'),
        boolean('TEXT_STARTS_WITH', 'NV'),
      )
    ).flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, ...rule })));
    found.sort((one, other) => one.priority - other.priority);
    expect(found.map(({ ref }) => ref)).toEqual(Array.from({ length: 4 }, () => 'A2:B5 D2:D5'));
    expect(found[0]).toMatchObject({ type: 'cellIs', operator: 'greaterThan', formulae: ['1.5'] });
    expect(found[1]).toMatchObject({ type: 'expression', formulae: ['$B2="Đã rút"'] });
    expect(found[2]).toMatchObject({ type: 'expression', formulae: ['LEN(TRIM(A2))>0'] });
    expect(found[3]).toMatchObject({ type: 'expression', formulae: ['LEFT(A2,LEN("NV"))="NV"'] });
    expect(found[0]?.style).toMatchObject({
      font: { bold: true, color: { argb: 'FF00FF00' } },
      fill: { bgColor: { argb: 'FFFF0000' } },
    });
  });

  test('colour scales', async () => {
    const point = (type: string, color: object, value?: string) => ({
      type,
      color,
      ...(value === undefined ? {} : { value }),
    });
    const [found] = await written({
      gradientRule: {
        minpoint: point('MIN', { red: 1 }),
        midpoint: point('PERCENTILE', { green: 1 }, '50'),
        maxpoint: point('MAX', { blue: 1 }),
      },
    });
    expect(found?.rules[0]).toMatchObject({
      type: 'colorScale',
      cfvo: [{ type: 'min' }, { type: 'percentile', value: 50 }, { type: 'max' }],
      color: [{ argb: 'FFFF0000' }, { argb: 'FF00FF00' }, { argb: 'FF0000FF' }],
    });
  });
});

test('equal spreadsheets give equal bytes, whenever they are exported', async () => {
  const make = (): Book => {
    const made = book(['a', 1], ['=A1']);
    made.apply({
      setDataValidation: {
        range: range(0, 2, 0, 1),
        rule: { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a,b' }] } },
      },
    });
    return made;
  };
  const first = await exportXlsx(make().spreadsheet);
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.compare(Buffer.from(first), Buffer.from(await exportXlsx(make().spreadsheet)))).toBe(0);
});
