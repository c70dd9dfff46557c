/** What `spreadsheets.get` answers, as a snapshot: sparse grids, dates by format, errors, formulas, ranges to ask for. */
import { describe, expect, it } from 'vitest';
import { rangesOfForm, snapshotFromSheetsApi, type ApiSpreadsheet } from '../../../shared/forms/sheetsApi/snapshot.ts';

const format = (type: string) => ({ effectiveFormat: { numberFormat: { type } } });

describe('snapshot of a spreadsheet resource', () => {
  it('puts every grid where it starts and drops formatted blanks', () => {
    const spreadsheet: ApiSpreadsheet = {
      properties: { locale: 'en_US' },
      sheets: [
        {
          properties: { sheetId: 7, title: 'Kế hoạch' },
          merges: [{ startRowIndex: 1, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 3 }],
          data: [
            {
              startRow: 1,
              startColumn: 1,
              rowData: [
                { values: [{ effectiveValue: { stringValue: 'NV-01' }, formattedValue: 'NV-01' }, format('TEXT')] },
                {},
                {
                  values: [
                    { effectiveValue: { numberValue: 45139 }, formattedValue: '01/08/2023', ...format('DATE') },
                    { effectiveValue: { numberValue: 0.5 }, formattedValue: '50%', ...format('PERCENT') },
                    { effectiveValue: { boolValue: false }, formattedValue: 'FALSE' },
                    {
                      effectiveValue: { errorValue: { type: 'REF' } },
                      formattedValue: '#REF!',
                      userEnteredValue: { formulaValue: '=A0' },
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    };
    expect(snapshotFromSheetsApi(spreadsheet)).toEqual({
      locale: 'en_US',
      sheets: [
        {
          title: 'Kế hoạch',
          sheetId: 7,
          merges: [{ startRow: 1, endRow: 2, startColumn: 0, endColumn: 3 }],
          cells: [
            [],
            [undefined, { value: 'NV-01', shown: 'NV-01' }, undefined],
            [],
            [
              undefined,
              { value: 45139, shown: '01/08/2023', isDate: true },
              { value: 0.5, shown: '50%', isPercent: true },
              { value: false, shown: 'FALSE' },
              { value: '#REF!', shown: '#REF!', formula: '=A0' },
            ],
          ],
        },
      ],
    });
  });

  it('of an empty answer is empty', () => {
    expect(snapshotFromSheetsApi({})).toEqual({ locale: '', sheets: [] });
    expect(snapshotFromSheetsApi({ sheets: [{}] }).sheets).toEqual([{ title: '', sheetId: 0, cells: [], merges: [] }]);
  });
});

describe('ranges of a form', () => {
  const sheet = (sheetId: number, title: string) => ({ properties: { sheetId, title } });

  it('are its tabs and the identity, quoted, by id or title, copies too', () => {
    const sheets = [
      sheet(100, 'Hướng dẫn'),
      sheet(110, "Rà soát '23"),
      sheet(900, 'Kế hoạch'),
      sheet(901, 'Bản sao của Kế hoạch'),
      sheet(140, 'Số liệu'),
      sheet(190, '_SoPAPI'),
    ];
    expect(rangesOfForm('plan', sheets)).toEqual([
      "'Rà soát ''23'",
      "'Bản sao của Kế hoạch'",
      "'Kế hoạch'",
      "'_SoPAPI'",
    ]);
    expect(rangesOfForm('q3', sheets)).toEqual(["'Số liệu'", "'_SoPAPI'"]);
  });
});
