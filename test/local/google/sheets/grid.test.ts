/** Grids: bounds, limits in Google's words, what is used. */
import { describe, expect, it } from 'vitest';
import { boundsIn, requireCellCap, requireCellText, usedSize } from '../../../../local/google/sheets/grid.ts';
import { DEFAULT_FORMAT, newSheet, newSpreadsheet } from '../../../../local/google/sheets/newSpreadsheet.ts';

const sheet = (rowCount = 1000, columnCount = 26) =>
  newSheet({ sheetId: 0, title: 'Kế hoạch', index: 0, sheetType: 'GRID', gridProperties: { rowCount, columnCount } });

describe('bounds', () => {
  it('reach the edge of the grid where a range is open or ends outside', () => {
    const check = (range: Parameters<typeof boundsIn>[1], expected: readonly number[]): void => {
      const { startRow, endRow, startColumn, endColumn } = boundsIn(sheet(), range);
      expect([startRow, endRow, startColumn, endColumn]).toEqual(expected);
    };
    check({}, [0, 1000, 0, 26]);
    check({ startRowIndex: 999 }, [999, 1000, 0, 26]);
    check({ startRowIndex: 999, endRowIndex: 1003, startColumnIndex: 25, endColumnIndex: 30 }, [999, 1000, 25, 26]);
    check({ startRowIndex: 3, endRowIndex: 3 }, [3, 3, 0, 26]);
  });

  it('are refused where a range starts outside', () => {
    const check = (range: Parameters<typeof boundsIn>[1], named: string): void => {
      expect(() => boundsIn(sheet(), range)).toThrow(
        `Range (${named}) exceeds grid limits. Max rows: 1000, max columns: 26`,
      );
    };
    check({ startRowIndex: 1000, startColumnIndex: 0, endColumnIndex: 2 }, "'Kế hoạch'!A1001:B");
    check({ startRowIndex: 1000, endRowIndex: 1001, startColumnIndex: 0, endColumnIndex: 2 }, "'Kế hoạch'!A1001:B1001");
    check({ startRowIndex: 0, endRowIndex: 2, startColumnIndex: 26 }, "'Kế hoạch'!AA1:2");
    check({ startRowIndex: 1000 }, "'Kế hoạch'!1001:");
    check({ startRowIndex: 1000, startColumnIndex: 1, endColumnIndex: 3 }, "'Kế hoạch'!B1001:C");
    check({ startRowIndex: 1000, endRowIndex: 1002 }, "'Kế hoạch'!1001:1002");
    check({ startRowIndex: 5, endRowIndex: 5, startColumnIndex: 26 }, "(empty) 'Kế hoạch'!AA6:5");
    check({ startColumnIndex: 26, endColumnIndex: 27 }, "'Kế hoạch'!AA");
  });
});

describe('limits', () => {
  it('hold for a cell and for a spreadsheet', () => {
    expect(() => requireCellText('x'.repeat(50_000))).not.toThrow();
    expect(() => requireCellText('x'.repeat(50_001))).toThrow(
      'more than the maximum of 50000 characters in a single cell',
    );
    const of = (rowCount: number) =>
      newSpreadsheet({ spreadsheetId: 's', title: 'S', sheets: [sheet(rowCount, 10), sheet(1, 10)] });
    expect(() => requireCellCap(of(999_999))).not.toThrow();
    expect(() => requireCellCap(of(1_000_000))).toThrow('above the limit of 10000000 cells');
  });
});

describe('what is used', () => {
  it('counts entered values, not formats', () => {
    const used = sheet();
    expect(usedSize(used)).toEqual({ rowCount: 0, columnCount: 0 });
    used.rows = [[], [undefined, { userEnteredValue: { numberValue: 1 } }], [{ userEnteredFormat: DEFAULT_FORMAT }]];
    expect(usedSize(used)).toEqual({ rowCount: 2, columnCount: 2 });
  });
});
