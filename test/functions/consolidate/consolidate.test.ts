/** Consolidation against local Google: built once, patched minimally, healed after people's hands, never on a stale plan. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fold } from '../../../shared/ledger/fold.ts';
import { MASTER_TABLES, STANDING_TABS } from '../../../shared/master/tables.ts';
import { BenchLedger, planOf } from '../../bench/province.ts';
import { masterOnGoogle, type MasterOnGoogle } from './masterOnGoogle.ts';

const SHEET = MASTER_TABLES.tasks.sheetId;
const rowsRange = (startIndex: number, endIndex: number) => ({
  sheetId: SHEET,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});

let on: MasterOnGoogle;
beforeAll(async () => {
  on = await masterOnGoogle();
});
afterAll(() => on.google.close());

async function built(units: number): Promise<{ readonly id: string; readonly ledger: BenchLedger }> {
  const id = await on.newMaster();
  const ledger = new BenchLedger(units, id);
  const { outcome } = await on.consolidate(id, ledger.entries, 1);
  expect(outcome).toBe('written');
  return { id, ledger };
}

async function expectRebuilt(id: string, ledger: BenchLedger): Promise<void> {
  const fresh = await on.newMaster();
  await on.consolidate(fresh, ledger.entries, 1);
  expect(await on.values(id)).toEqual(await on.values(fresh));
}

const byHand = (id: string, requests: object[]) =>
  on.sheets.spreadsheets.batchUpdate({ spreadsheetId: id, requestBody: { requests } });

describe('a master', () => {
  test('is built from nothing, with every table, and a second run changes nothing', async () => {
    const { id, ledger } = await built(5);
    const values = await on.values(id);
    expect(Object.keys(values)).toEqual(STANDING_TABS.map((id) => MASTER_TABLES[id].title));
    expect(values['Kế hoạch']?.length).toBe(1 + 5 * 12);
    on.google.requests.reset();
    expect(await on.consolidate(id, ledger.entries, 2)).toMatchObject({ outcome: 'unchanged', batches: 0 });
    expect(on.google.requests.counts().writes.requests).toBe(0);
  });

  test('shows one changed cell after one read, one write, one read', async () => {
    const { id, ledger } = await built(5);
    ledger.submit(2, 2, planOf(2, 'bổ sung'));
    on.google.requests.reset();
    expect(await on.consolidate(id, ledger.entries, 2)).toMatchObject({ outcome: 'written', batches: 1, attempts: 2 });
    expect(on.google.requests.counts().requests).toBe(3);
    expect(JSON.stringify(await on.values(id))).toContain('bổ sung');
    await expectRebuilt(id, ledger);
  });

  test('keeps a dropped task as "Đã rút" behind its unit', async () => {
    const { id, ledger } = await built(3);
    const plan = planOf(1);
    ledger.submit(1, 2, { ...plan, tasks: plan.tasks.filter((task) => task.id !== 'NV-05') });
    await on.consolidate(id, ledger.entries, 2);
    const rows = (await on.values(id))['Kế hoạch'] ?? [];
    expect(rows[24]?.[0]).toBe('10001/NV-05');
    expect(rows[24]).toContain('Đã rút');
    await expectRebuilt(id, ledger);
  });

  test('refuses the plan of a run that was overtaken', async () => {
    const { id, ledger } = await built(3);
    ledger.submit(0, 2, planOf(0, 'mới'));
    await on.consolidate(id, ledger.entries, 9);
    expect(await on.consolidate(id, ledger.entries.slice(0, -1), 5)).toMatchObject({ outcome: 'superseded' });
    await expectRebuilt(id, ledger);
  });
});

describe('answers to difficulties', () => {
  const TABLE = MASTER_TABLES.difficulties;
  const FIRST = 2 + TABLE.columns.findIndex(({ origin }) => origin === 'annotation');
  const type = (rowIndex: number, ...cells: string[]) => ({
    updateCells: {
      start: { sheetId: TABLE.sheetId, rowIndex, columnIndex: FIRST },
      rows: [{ values: cells.map((stringValue) => ({ userEnteredValue: { stringValue } })) }],
      fields: 'userEnteredValue',
    },
  });
  const answersOf = (ledger: BenchLedger) => [...(fold(ledger.entries).units.get('10001')?.answers.values() ?? [])];

  async function withDifficulty() {
    const { id, ledger } = await built(3);
    ledger.difficulty(1, 'KK-01');
    ledger.difficulty(2, 'KK-01');
    await on.consolidate(id, ledger.entries, 2);
    return { id, ledger };
  }

  test('typed in the master become entries once, and again only when they change', async () => {
    const { id, ledger } = await withDifficulty();
    await byHand(id, [type(1, 'Đã cấp  kinh phí', 'Sở Tài chính', 'Đã trả lời', '123/STC-NS')]);
    await on.consolidate(id, ledger.entries, 3);
    const told = {
      ...{
        id: 'KK-01',
        answer: 'Đã cấp kinh phí',
        agency: 'Sở Tài chính',
        status: 'Đã trả lời',
        document: '123/STC-NS',
      },
    };
    expect(answersOf(ledger)).toEqual([told]);
    const before = ledger.entries.length;
    await on.consolidate(id, ledger.entries, 4);
    expect(ledger.entries.length).toBe(before);
    await byHand(id, [type(1, '', '', '', '')]);
    await on.consolidate(id, ledger.entries, 5);
    expect(answersOf(ledger)).toEqual([{ id: 'KK-01' }]);
    await byHand(id, [type(1, 'Đã cấp kinh phí', 'Sở Tài chính', 'Đã trả lời', '123/STC-NS')]);
    await on.consolidate(id, ledger.entries, 6);
    expect(answersOf(ledger)).toEqual([told]);
  });

  test('a row deleted by hand takes no answer back, also when nobody remembers what was typed', async () => {
    const { id, ledger } = await withDifficulty();
    await byHand(id, [type(1, 'Đã trả lời')]);
    await on.consolidate(id, ledger.entries, 3);
    const rows = { sheetId: TABLE.sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 };
    await byHand(id, [{ deleteDimension: { range: rows } }]);
    on.forget(id);
    const before = ledger.entries.length;
    await on.consolidate(id, ledger.entries, 4);
    await on.consolidate(id, ledger.entries, 5);
    expect(ledger.entries.length).toBe(before);
    expect((await on.values(id))['Khó khăn']?.[1]?.[FIRST]).toBe('Đã trả lời');
  });
});

describe('people', () => {
  test('sort, insert, delete, copy and cut rows: the next run heals by key', async () => {
    const { id, ledger } = await built(4);
    await byHand(id, [
      {
        sortRange: {
          range: { sheetId: SHEET, startRowIndex: 1, endRowIndex: 49, startColumnIndex: 0, endColumnIndex: 22 },
          sortSpecs: [{ dimensionIndex: 9, sortOrder: 'DESCENDING' }],
        },
      },
      { insertDimension: { range: rowsRange(5, 8), inheritFromBefore: true } },
      { deleteDimension: { range: rowsRange(12, 15) } },
      { moveDimension: { source: rowsRange(20, 24), destinationIndex: 3 } },
    ]);
    ledger.submit(3, 2, planOf(3, 'sau khi xáo'));
    await on.consolidate(id, ledger.entries, 2);
    await expectRebuilt(id, ledger);
  });

  test('type notes: each stays with its row, wherever the row goes', async () => {
    const { id, ledger } = await built(3);
    const headers = (await on.values(id))['Kế hoạch']?.[0] ?? [];
    const column = headers.indexOf('Ghi chú của Sở Nội vụ');
    const type = (rowIndex: number, text: string) => ({
      updateCells: {
        start: { sheetId: SHEET, rowIndex, columnIndex: column },
        rows: [{ values: [{ userEnteredValue: { stringValue: text }, note: `ghi chú ${text}` }] }],
        fields: 'userEnteredValue,note',
      },
    });
    await byHand(id, [
      type(7, 'của NV-07'),
      type(30, 'của đơn vị 3'),
      { moveDimension: { source: rowsRange(30, 31), destinationIndex: 2 } },
    ]);
    ledger.submit(0, 2, { ...planOf(0), tasks: [...planOf(0).tasks, { ...planOf(0).tasks[0]!, id: 'NV-13' }] });
    await on.consolidate(id, ledger.entries, 2);
    const rows = (await on.values(id))['Kế hoạch'] ?? [];
    const noted = rows.filter((row) => row[column] !== undefined && row[column] !== '').slice(1);
    expect(noted.map((row) => [row[0], row[column]])).toEqual([
      ['10000/NV-07', 'của NV-07'],
      ['10002/NV-06', 'của đơn vị 3'],
    ]);
  });

  test('move and delete rows between our reading and our writing: every note stays with its key', async () => {
    const { id, ledger } = await built(3);
    const column = ((await on.values(id))['Kế hoạch']?.[0] ?? []).indexOf('Ghi chú của Sở Nội vụ');
    const noted = async () =>
      ((await on.values(id))['Kế hoạch'] ?? [])
        .slice(1)
        .flatMap((row) => ((row[column] ?? '') === '' ? [] : [[row[0], row[column]]]));
    const type = (rowIndex: number, stringValue: string) => ({
      updateCells: {
        start: { sheetId: SHEET, rowIndex, columnIndex: column },
        rows: [{ values: [{ userEnteredValue: { stringValue } }] }],
        fields: 'userEnteredValue',
      },
    });
    await byHand(id, [type(15, 'thứ ba của đơn vị 2'), type(20, 'thứ tám của đơn vị 2')]);
    const { tasks } = planOf(1);
    ledger.submit(1, 2, { reviews: [], tasks: tasks.map((task) => ({ ...task, product: 'Tờ trình' })) });
    await on.consolidate(id, ledger.entries, 2, false, () =>
      byHand(id, [
        { moveDimension: { source: rowsRange(15, 16), destinationIndex: 18 } },
        { deleteDimension: { range: rowsRange(19, 20) } },
        type(16, 'vừa gõ'),
      ]),
    );
    expect(await noted()).toEqual([
      ['10001/NV-03', 'thứ ba của đơn vị 2'],
      ['10001/NV-05', 'vừa gõ'],
      ['10001/NV-08', 'thứ tám của đơn vị 2'],
    ]);
  });

  test('insert, move and delete columns: projected columns come back, typed ones are kept', async () => {
    const { id, ledger } = await built(3);
    await byHand(id, [
      {
        insertDimension: {
          range: { sheetId: SHEET, dimension: 'COLUMNS', startIndex: 6, endIndex: 7 },
          inheritFromBefore: false,
        },
      },
      { deleteDimension: { range: { sheetId: SHEET, dimension: 'COLUMNS', startIndex: 9, endIndex: 10 } } },
      {
        moveDimension: {
          source: { sheetId: SHEET, dimension: 'COLUMNS', startIndex: 4, endIndex: 5 },
          destinationIndex: 12,
        },
      },
    ]);
    await on.consolidate(id, ledger.entries, 2);
    const rows = (await on.values(id))['Kế hoạch'] ?? [];
    const fresh = await on.newMaster();
    await on.consolidate(fresh, ledger.entries, 1);
    const wanted = (await on.values(fresh))['Kế hoạch'] ?? [];
    expect(rows.map((row) => row.slice(0, wanted[0]?.length))).toEqual(wanted);
  });

  test('overwrite projected cells: a full run finds and mends them', async () => {
    const { id, ledger } = await built(3);
    await on.sheets.spreadsheets.values.update({
      spreadsheetId: id,
      range: "'Kế hoạch'!J5",
      valueInputOption: 'RAW',
      requestBody: { values: [['sửa bậy']] },
    });
    expect(await on.consolidate(id, ledger.entries, 2)).toMatchObject({ outcome: 'unchanged' });
    expect(await on.consolidate(id, ledger.entries, 3, true)).toMatchObject({ outcome: 'written' });
    await expectRebuilt(id, ledger);
  });

  test('delete rows and columns with notes in them: what was typed and noted comes back with its row, and a note says so', async () => {
    const { id, ledger } = await built(3);
    const headers = (await on.values(id))['Kế hoạch']?.[0] ?? [];
    const column = headers.indexOf('Ghi chú của Sở Nội vụ');
    const type = (rowIndex: number, text: string, note = '') => ({
      updateCells: {
        start: { sheetId: SHEET, rowIndex, columnIndex: column },
        rows: [{ values: [{ userEnteredValue: { stringValue: text }, note }] }],
        fields: 'userEnteredValue,note',
      },
    });
    const remarkAt = async (rowNumber: number) => {
      const ranges = [`'Kế hoạch'!${rowNumber}:${rowNumber}`];
      const fields = 'sheets.data.rowData.values.note';
      const { data } = await on.sheets.spreadsheets.get({ spreadsheetId: id, ranges, fields });
      return data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[column]?.note ?? '';
    };
    const columnRange = { sheetId: SHEET, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 };
    const notes = async () =>
      ((await on.values(id))['Kế hoạch'] ?? [])
        .slice(1)
        .flatMap((row) => (row[column] === undefined || row[column] === '' ? [] : [[row[0], row[column]]]));
    const typed = [
      ['10000/NV-03', 'thứ ba'],
      ['10002/NV-12', '=cuối cùng'],
    ];
    await byHand(id, [type(3, 'thứ ba', 'hỏi lại xã'), type(36, '=cuối cùng')]);
    await on.consolidate(id, ledger.entries, 2);
    await byHand(id, [
      { deleteDimension: { range: rowsRange(36, 37) } },
      { deleteDimension: { range: rowsRange(3, 4) } },
    ]);
    await on.consolidate(id, ledger.entries, 3);
    expect(await notes()).toEqual(typed);
    const notice = 'Dòng này đã bị xóa khỏi bảng.';
    expect(await remarkAt(4)).toMatch(new RegExp(`^hỏi lại xã\n\n${notice}`));
    expect(await remarkAt(37)).toMatch(new RegExp(`^${notice}`));

    await byHand(id, [{ deleteDimension: { range: rowsRange(3, 4) } }]);
    await on.consolidate(id, ledger.entries, 4);
    expect((await remarkAt(4)).split(notice)).toHaveLength(2);

    await byHand(id, [{ deleteDimension: { range: columnRange } }]);
    await on.consolidate(id, ledger.entries, 5);
    expect(await notes()).toEqual(typed);
    expect([await remarkAt(1), await remarkAt(4)]).toEqual([expect.stringContaining('ghi tự do'), 'hỏi lại xã']);

    await byHand(id, [type(36, '')]);
    await on.consolidate(id, ledger.entries, 6);
    await byHand(id, [{ deleteSheet: { sheetId: SHEET } }]);
    await on.consolidate(id, ledger.entries, 7);
    expect(await notes()).toEqual([['10000/NV-03', 'thứ ba']]);
    expect(await remarkAt(4)).toMatch(/^hỏi lại xã/);
  });

  test('rename and delete tabs: titles and tables come back', async () => {
    const { id, ledger } = await built(3);
    await byHand(id, [
      { updateSheetProperties: { properties: { sheetId: SHEET, title: 'KH của các xã' }, fields: 'title' } },
      { deleteSheet: { sheetId: MASTER_TABLES.log.sheetId } },
    ]);
    await on.consolidate(id, ledger.entries, 2);
    await expectRebuilt(id, ledger);
  });

  test('text of a unit is never a formula', async () => {
    const { id, ledger } = await built(1);
    const [first, ...others] = planOf(0).tasks;
    ledger.submit(0, 2, { reviews: [], tasks: [{ ...first!, task: '=IMPORTXML("http://x";"//a")' }, ...others] });
    await on.consolidate(id, ledger.entries, 2);
    const { data } = await on.sheets.spreadsheets.values.get({
      spreadsheetId: id,
      range: "'Kế hoạch'!A2:Z2",
      valueRenderOption: 'FORMULA',
    });
    expect(data.values?.[0]).toContain('=IMPORTXML("http://x";"//a")');
    const { data: grid } = await on.sheets.spreadsheets.get({
      spreadsheetId: id,
      ranges: ["'Kế hoạch'!A2:Z2"],
      fields: 'sheets.data.rowData.values.userEnteredValue',
    });
    expect(JSON.stringify(grid)).not.toContain('formulaValue');
  });
});
