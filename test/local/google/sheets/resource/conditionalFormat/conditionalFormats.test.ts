/** Rules of a sheet together: their order, what they can set, the cells they reach, and where nobody asked. */
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../../../local/google/http/handler.ts';
import { BLUE, cellsOf, range, read, RED, spreadsheet, when } from './ruled.ts';

describe('rules of a sheet', () => {
  const always = (format: JsonObject, ...ranges: JsonObject[]) => when('CUSTOM_FORMULA', ['=TRUE'], format, ...ranges);

  it('win by their order, property by property, over the format that was entered', () => {
    const { google, id } = spreadsheet({
      cells: [['a']],
      rules: [
        always({ textFormat: { bold: true } }),
        when('TEXT_EQ', ['b'], { backgroundColor: { green: 1 } }),
        always({ backgroundColor: BLUE, textFormat: { bold: false, strikethrough: true } }),
        always({ backgroundColor: RED, textFormat: { foregroundColor: RED } }),
      ],
    });
    const userEnteredFormat = { backgroundColor: { red: 0.5, green: 0.5 }, textFormat: { italic: true, fontSize: 14 } };
    const repeatCell = {
      range: range(0, 1, 0, 1),
      cell: { userEnteredFormat },
      fields: 'userEnteredFormat',
    };
    google.call('batchUpdate', { path: { spreadsheetId: id }, body: { requests: [{ repeatCell }] } });
    const [[cell] = []] = cellsOf(google, id, { includeGridData: true });
    expect(cell?.effectiveFormat).toMatchObject({
      backgroundColorStyle: { rgbColor: BLUE },
      wrapStrategy: 'OVERFLOW_CELL',
      textFormat: {
        bold: true,
        italic: true,
        strikethrough: true,
        underline: false,
        fontSize: 14,
        fontFamily: 'Arial',
      },
    });
    expect(cell?.effectiveFormat?.['backgroundColor']).toEqual(BLUE);
    expect((cell?.effectiveFormat?.['textFormat'] as JsonObject)['foregroundColor']).toEqual(RED);
    expect(cell?.['userEnteredFormat']).toMatchObject(userEnteredFormat);
  });

  it('set what conditional formatting can set, and a theme colour by both its names', () => {
    const format = {
      backgroundColorStyle: { themeColor: 'ACCENT5' },
      wrapStrategy: 'WRAP',
      textFormat: { fontSize: 30, underline: true },
    };
    const [[cell] = []] = read({ cells: [['a']], rules: [always(format)] });
    expect(cell?.effectiveFormat).toMatchObject({
      backgroundColor: { red: 1, green: 0.42745098, blue: 0.003921569 },
      backgroundColorStyle: { themeColor: 'ACCENT5' },
      wrapStrategy: 'OVERFLOW_CELL',
      textFormat: { fontSize: 10, underline: true },
    });
  });

  it('show cells that hold nothing else, inside the range that is asked for', () => {
    const rules = [always({ backgroundColor: RED }, range(2, 4, 1, 3)), always({}, range(29, 30, 7, 8))];
    const cells = read({ cells: [], rules }, { ranges: ['S!A1:C3'], includeGridData: true });
    expect(cells.map((row) => row.length)).toEqual([0, 0, 3]);
    expect(cells[2]?.[0]).toEqual({});
    expect(Object.keys(cells[2]?.[2] ?? {})).toEqual(['effectiveFormat']);
    expect(read({ cells: [], rules: [when('NOT_BLANK', [], { backgroundColor: RED })] })).toEqual([]);
  });

  it('reach to the edge of the grid where a range is open', () => {
    const cells = read({ cells: [], rules: [always({ backgroundColor: RED }, { sheetId: 0, startRowIndex: 28 })] });
    expect(cells.map((row) => row.length)).toEqual([...Array.from({ length: 28 }, () => 0), 8, 8]);
  });

  it('are computed where the mask takes in what they change', () => {
    const setting = { cells: [['a']], rules: [always({ backgroundColor: RED, textFormat: { bold: true } })] };
    const background = (query: JsonObject): unknown =>
      read(setting, query)[0]?.[0]?.effectiveFormat?.['backgroundColor'];
    const white = { red: 1, green: 1, blue: 1 };
    const cell = 'sheets.data.rowData.values';
    expect(background({ fields: `${cell}.effectiveFormat` })).toEqual(RED);
    expect(background({ fields: '*' })).toEqual(RED);
    expect(
      background({ fields: `sheets(properties,data(rowData(values(note,effectiveFormat/textFormat/bold))))` }),
    ).toEqual(RED);
    expect(background({ fields: 'sheets.data.row_data.values.effective_format.background_color' })).toEqual(RED);
    // The HTTP layer takes the rest away; that it is white shows that no rule was asked.
    expect(background({ fields: `${cell}.effectiveFormat.numberFormat` })).toEqual(white);
    expect(background({ fields: `${cell}(userEnteredFormat,formattedValue)` })).toBeUndefined();
  });

  it('show in the answer to a batch', () => {
    const { google, id } = spreadsheet({ cells: [['a']], rules: [] });
    const rule = when('TEXT_EQ', ['a'], { backgroundColor: RED });
    const answer = google.call('batchUpdate', {
      path: { spreadsheetId: id },
      body: {
        requests: [{ addConditionalFormatRule: { index: 0, rule } }],
        includeSpreadsheetInResponse: true,
        responseIncludeGridData: true,
      },
    });
    expect(JSON.stringify(answer['updatedSpreadsheet'])).toContain(`"backgroundColor":${JSON.stringify(RED)}`);
  });
});
