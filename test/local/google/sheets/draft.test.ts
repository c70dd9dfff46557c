/** A draft changes nothing of its original until it is committed in its place, and copies only what is written. */
import { describe, expect, it } from 'vitest';
import { Draft } from '../../../../local/google/sheets/draft.ts';
import { newSheet, newSpreadsheet } from '../../../../local/google/sheets/newSpreadsheet.ts';
import type { Cell, Spreadsheet } from '../../../../local/google/sheets/model.ts';

const text = (stringValue: string): Cell => ({ userEnteredValue: { stringValue } });

function sample(): Spreadsheet {
  const sheets = [0, 1].map((sheetId) =>
    newSheet({
      sheetId,
      title: `T${sheetId}x`,
      index: sheetId,
      sheetType: 'GRID',
      gridProperties: { rowCount: 10, columnCount: 5 },
    }),
  );
  sheets[0]!.rows = [[text('a'), text('b')], [text('c')]];
  return newSpreadsheet({ spreadsheetId: 's', title: 'S', sheets });
}

describe('a draft', () => {
  it('leaves the original whole', () => {
    const original = sample();
    const before = JSON.stringify(original);
    const draft = new Draft(original);
    const sheet = draft.sheet(0);
    draft.setCell(sheet, 0, 0, text('x'));
    draft.setCell(sheet, 5, 3, text('y'));
    sheet.properties.title = 'Khác';
    sheet.properties.gridProperties.rowCount = 99;
    sheet.merges.push({ sheetId: 0 });
    draft.spreadsheet.properties.title = 'Khác';
    draft.spreadsheet.namedRanges.push({ namedRangeId: 'n', name: 'n', range: { sheetId: 0 } });
    expect(JSON.stringify(original)).toBe(before);
    const committed = draft.commit();
    expect(committed.sheets[0]?.rows[0]?.[0]).toEqual(text('x'));
    expect(committed.sheets[0]?.rows[5]?.[3]).toEqual(text('y'));
  });

  it('copies only what is written', () => {
    const original = sample();
    const draft = new Draft(original);
    draft.setCell(draft.sheet(0), 0, 0, text('x'));
    const committed = draft.commit();
    expect(committed.sheets[1]).toBe(original.sheets[1]);
    expect(committed.sheets[0]?.rows[1]).toBe(original.sheets[0]?.rows[1]);
    expect(committed.sheets[0]?.rows[0]).not.toBe(original.sheets[0]?.rows[0]);
  });

  it('writes nothing where nothing changes, and empties a cell by a bare one', () => {
    const original = sample();
    const draft = new Draft(original);
    const same = original.sheets[0]?.rows[0]?.[0];
    draft.setCell(draft.sheet(0), 0, 0, same);
    expect(draft.cellsChanged).toBe(false);
    draft.setCell(draft.sheet(0), 0, 1, {});
    expect(draft.spreadsheet.sheets[0]?.rows[0]).toEqual([text('a'), undefined]);
    expect(draft.cellsChanged).toBe(true);
  });

  it('refuses a sheet that is not there', () => {
    expect(() => new Draft(sample()).sheet(7)).toThrow('No grid with id: 7');
    expect(new Draft(sample()).peek(7)).toBeUndefined();
  });
});
