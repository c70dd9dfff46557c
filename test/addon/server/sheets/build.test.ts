/** The workbook that the add-on builds is the one that the Sheets API renderer makes: cell by cell, format by format. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutUnitWorkbook } from '../../../../shared/forms/layout/unitWorkbook.ts';
import { snapshotFromSheetsApi } from '../../../../shared/forms/sheetsApi/snapshot.ts';
import type { WorkbookSnapshot } from '../../../../shared/forms/snapshot.ts';
import { CONTENT, CONTEXT } from '../../../shared/forms/sample.ts';
import { comparable } from './comparable.ts';
import { startSheets, type SheetsUnderTest } from './sheetsUnderTest.ts';

const MODEL = layoutUnitWorkbook(CONTEXT, CONTENT);

let under: SheetsUnderTest;

beforeAll(async () => {
  under = await startSheets();
  await under.value('build', MODEL, 100);
});

afterAll(async () => {
  expect(under.google.internalErrors).toEqual([]);
  await under.close();
});

describe('the workbook that the add-on builds', () => {
  it('is the one of the Sheets API renderer', async () => {
    const [built, rendered] = [await under.resource(), await under.resource(await under.rendered(MODEL))];
    expect(comparable(built)).toEqual(comparable(rendered));
  });

  it('remembers the ids of its sheets', async () => {
    const { sheets } = await under.resource();
    const rows = sheets
      ?.at(-1)
      ?.data?.[0]?.rowData?.slice(4)
      .map((row) => row.values?.[1]?.effectiveValue?.numberValue);
    expect(rows).toEqual(sheets?.slice(1, -1).map((sheet) => sheet.properties?.sheetId));
  });

  it('is read as the Sheets API reads it', async () => {
    const read = (await under.value('snapshot')) as WorkbookSnapshot;
    expect(trimmed(read)).toEqual(trimmed(snapshotFromSheetsApi(await under.resource())));
  });

  it('is sound', async () => {
    expect(await under.value('damages', MODEL)).toEqual([]);
  });

  it('is left as it is when it is built again', async () => {
    const before = await under.resource();
    await under.value('build', MODEL, 100);
    expect(await under.resource()).toEqual(before);
  });

  it('is completed after having been cut in half anywhere', async () => {
    const whole = comparable(await under.resource());
    for (const stages of [2]) {
      const other = await startSheets();
      try {
        await other.value('build', MODEL, stages);
        await other.value('build', MODEL, 100);
        expect(comparable(await other.resource())).toEqual(whole);
      } finally {
        await other.close();
      }
    }
  });
});

/** Blank cells at the end of rows and sheets say nothing. Through JSON, as a call of the page sees it. */
function trimmed(snapshot: WorkbookSnapshot): unknown {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.flatMap((row, at) => row.flatMap((cell, column) => (cell ? [{ at, column, ...cell }] : []))),
  }));
  return JSON.parse(JSON.stringify({ ...snapshot, sheets }));
}
