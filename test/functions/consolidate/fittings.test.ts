/** What stands beside the cells of a master: made with it, put back by a full run, and nobody else's. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { sheetsClient } from '../../../functions/google/sheets.ts';
import { headersOf, HIDDEN_COLUMNS, projectedColumns } from '../../../shared/master/table.ts';
import { MASTER_TABLES, STANDING_TABS } from '../../../shared/master/tables.ts';
import { settings2023 } from '../../../local/demo/province.ts';
import { BenchLedger } from '../../bench/province.ts';
import { masterOnGoogle, type MasterOnGoogle } from './masterOnGoogle.ts';

const { progress, difficulties, tasks } = MASTER_TABLES;
const HELPER = 'chuyen-vien@snv.example';

let on: MasterOnGoogle;
beforeAll(async () => {
  on = await masterOnGoogle();
  on.google.addAccount({ email: HELPER });
});
afterAll(() => on.google.close());

async function built(): Promise<{ readonly id: string; readonly ledger: BenchLedger }> {
  const id = await on.newMaster();
  const ledger = new BenchLedger(3, id);
  ledger.difficulty(1, 'KK-01');
  await on.consolidate(id, ledger.entries, 1);
  return { id, ledger };
}

type Fittings = Pick<sheets_v4.Schema$Sheet, 'protectedRanges' | 'filterViews' | 'conditionalFormats'> & {
  readonly rules: readonly string[];
};

/** Title -> what stands beside the cells; ids of protections, which Google gives, left out. */
async function fittings(id: string): Promise<Readonly<Record<string, Fittings>>> {
  const fields =
    'sheets(properties.title,protectedRanges,filterViews,conditionalFormats,data.rowData.values.dataValidation)';
  const { data } = await on.sheets.spreadsheets.get({ spreadsheetId: id, fields });
  return Object.fromEntries(
    (data.sheets ?? []).map(({ properties, data: grids, ...rest }) => {
      const rows = grids?.[0]?.rowData ?? [];
      const rules = rows.map(({ values }) => JSON.stringify((values ?? []).map((cell) => cell.dataValidation)));
      const protectedRanges = rest.protectedRanges?.map((range) => ({ ...range, protectedRangeId: 0 }));
      return [properties?.title ?? '', { ...rest, ...(protectedRanges && { protectedRanges }), rules }];
    }),
  );
}

const byHand = (id: string, requests: sheets_v4.Schema$Request[]) =>
  on.sheets.spreadsheets.batchUpdate({ spreadsheetId: id, requestBody: { requests } });

async function protectionIds(id: string, sheetId: number): Promise<number[]> {
  const { data } = await on.sheets.spreadsheets.get({
    spreadsheetId: id,
    fields: 'sheets(properties,protectedRanges)',
  });
  const sheet = data.sheets?.find(({ properties }) => properties?.sheetId === sheetId);
  return (sheet?.protectedRanges ?? []).map(({ protectedRangeId }) => protectedRangeId ?? 0);
}

const cell = (sheetId: number, columnIndex: number): sheets_v4.Schema$Request => ({
  updateCells: {
    start: { sheetId, rowIndex: 1, columnIndex },
    rows: [{ values: [{ userEnteredValue: { stringValue: 'ghi tay' } }] }],
    fields: 'userEnteredValue',
  },
});

test('a master has them from its first run on, and a full run finds nothing to do', async () => {
  const { id, ledger } = await built();
  const before = await fittings(id);
  for (const id of STANDING_TABS) expect(before[MASTER_TABLES[id].title]?.protectedRanges).toHaveLength(2);
  expect(before['Khó khăn']?.filterViews?.map(({ title }) => title)).toContain(
    'Trình UBND tỉnh: chưa trả lời, cũ nhất trước',
  );
  expect(before['Khó khăn']?.rules[1]).toContain('Đang xem xét');
  on.google.requests.reset();
  expect(await on.consolidate(id, ledger.entries, 2, true)).toMatchObject({ outcome: 'unchanged', batches: 0 });
  expect(on.google.requests.counts().writes.requests).toBe(0);
  expect(await fittings(id)).toEqual(before);
});

describe('protection', () => {
  test('lets a colleague type beside the rows, and nowhere else', async () => {
    const { id } = await built();
    await fetch(`${on.google.url}/drive/v3/files/${id}/permissions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${on.accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'user', role: 'writer', emailAddress: HELPER }),
    });
    const colleague = sheetsClient({ rootUrl: on.google.url, accessToken: on.google.accessToken(HELPER) });
    const write = (request: sheets_v4.Schema$Request) =>
      colleague.spreadsheets.batchUpdate({ spreadsheetId: id, requestBody: { requests: [request] } });
    const first = HIDDEN_COLUMNS + projectedColumns(tasks).length;
    await write(cell(tasks.sheetId, first));
    await expect(write(cell(tasks.sheetId, first - 1))).rejects.toThrow(/protected cell/);
    await expect(write(cell(tasks.sheetId, 0))).rejects.toThrow(/protected cell/);
  });

  test('that somebody removed, opened or softened comes back in a full run, and nothing else changes', async () => {
    const { id, ledger } = await built();
    const before = await fittings(id);
    const [header = 0, projected = 0] = await protectionIds(id, tasks.sheetId);
    const [open = 0] = await protectionIds(id, progress.sheetId);
    const users = [on.account, HELPER];
    await byHand(id, [
      { deleteProtectedRange: { protectedRangeId: header } },
      {
        updateProtectedRange: {
          protectedRange: { protectedRangeId: projected, warningOnly: true },
          fields: 'warningOnly',
        },
      },
      {
        updateProtectedRange: { protectedRange: { protectedRangeId: open, editors: { users } }, fields: 'editors' },
      },
    ]);
    expect(await on.consolidate(id, ledger.entries, 2)).toMatchObject({ outcome: 'unchanged' });
    const values = await on.values(id);
    on.google.requests.reset();
    expect(await on.consolidate(id, ledger.entries, 3, true)).toMatchObject({ outcome: 'written', batches: 1 });
    expect(on.google.requests.counts().writes.requests).toBe(1);
    const byName = (all: typeof before) =>
      Object.entries(all).map(([title, { protectedRanges = [], ...rest }]) => [
        ...[title, rest],
        protectedRanges.toSorted((one, other) => ((one.description ?? '') < (other.description ?? '') ? -1 : 1)),
      ]);
    expect(byName(await fittings(id))).toEqual(byName(before));
    expect(await on.values(id)).toEqual(values);
    expect(await on.consolidate(id, ledger.entries, 4, true)).toMatchObject({ outcome: 'unchanged' });
  });

  test('lets in whom the settings name, from the next full run on', async () => {
    const { id, ledger } = await built();
    ledger.append({
      ...{ unit: '_', kind: 'settings', form: null, revision: 0, at: '2023-08-02T00:00:00.000Z', by: 'x@y.vn' },
      ...{ requestId: 'editors', payload: { ...settings2023(id), masterEditors: [HELPER] } },
    });
    await on.consolidate(id, ledger.entries, 2, true);
    const users = (await fittings(id))['Kế hoạch']?.protectedRanges?.map(({ editors }) => editors?.users);
    expect(users).toEqual([
      [on.account, HELPER],
      [on.account, HELPER],
    ]);
  });
});

describe('filter views', () => {
  test('of ours come back as they were; those of others stay', async () => {
    const { id, ledger } = await built();
    const before = await fittings(id);
    const [first = 0, second = 0] = (before['Khó khăn']?.filterViews ?? []).map(
      ({ filterViewId }) => filterViewId ?? 0,
    );
    const range = {
      sheetId: difficulties.sheetId,
      startRowIndex: 0,
      endRowIndex: 9,
      startColumnIndex: 0,
      endColumnIndex: 5,
    };
    await byHand(id, [
      { addFilterView: { filter: { title: 'Của chị Hoa', range } } },
      { deleteFilterView: { filterId: first } },
      {
        updateFilterView: {
          filter: { filterViewId: second, title: 'Đổi tên', sortSpecs: [] },
          fields: 'title,sortSpecs',
        },
      },
    ]);
    const theirs = (await fittings(id))['Khó khăn']?.filterViews?.find(({ title }) => title === 'Của chị Hoa');
    await on.consolidate(id, ledger.entries, 2, true);
    const after = (await fittings(id))['Khó khăn']?.filterViews ?? [];
    expect(after).toContainEqual(theirs);
    const ours = after.filter(({ filterViewId }) => filterViewId !== theirs?.filterViewId);
    const byId = (views: sheets_v4.Schema$FilterView[]) =>
      views.toSorted((a, b) => (a.filterViewId ?? 0) - (b.filterViewId ?? 0));
    expect(byId(ours)).toEqual(byId(before['Khó khăn']?.filterViews ?? []));
    expect(await on.consolidate(id, ledger.entries, 3, true)).toMatchObject({ outcome: 'unchanged' });
  });

  test('of a form that the cycle no longer has go', async () => {
    const { id, ledger } = await built();
    const settings = settings2023(id);
    ledger.append({
      ...{ unit: '_', kind: 'settings', form: null, revision: 0, at: '2023-08-02T00:00:00.000Z', by: 'x@y.vn' },
      ...{
        requestId: 'no-q4',
        payload: { ...settings, calendar: { ...settings.calendar, notApplicable: ['q1', 'q2', 'q4'] } },
      },
    });
    const titles = async () => (await fittings(id))['Tiến độ nộp']?.filterViews?.map(({ title }) => title) ?? [];
    expect((await titles()).filter((title) => title?.startsWith('Quý IV'))).toHaveLength(7);
    await on.consolidate(id, ledger.entries, 2, true);
    expect((await titles()).filter((title) => title?.startsWith('Quý IV'))).toHaveLength(0);
    expect((await titles()).filter((title) => title?.startsWith('Quý III:'))).toHaveLength(7);
  });
});

describe('colours and drop-downs', () => {
  test('that somebody deleted come back; a list that people changed is theirs', async () => {
    const { id, ledger } = await built();
    const before = await fittings(id);
    const column = headersOf(difficulties).indexOf('Trạng thái');
    const range = {
      sheetId: difficulties.sheetId,
      startRowIndex: 1,
      startColumnIndex: column,
      endColumnIndex: column + 1,
    };
    await byHand(id, [
      { deleteConditionalFormatRule: { sheetId: tasks.sheetId, index: 0 } },
      { setDataValidation: { range } },
    ]);
    await on.consolidate(id, ledger.entries, 2, true);
    expect((await fittings(id))['Kế hoạch']).toEqual(before['Kế hoạch']);
    expect((await fittings(id))['Khó khăn']?.rules[1]).toBe(before['Khó khăn']?.rules[1]);
    const values = [{ userEnteredValue: 'Chờ họp' }];
    await byHand(id, [
      { setDataValidation: { range, rule: { condition: { type: 'ONE_OF_LIST', values }, showCustomUi: true } } },
    ]);
    expect(await on.consolidate(id, ledger.entries, 3, true)).toMatchObject({ outcome: 'unchanged' });
  });

  test('are there on rows that were put in', async () => {
    const { id, ledger } = await built();
    ledger.difficulty(0, 'KK-01');
    ledger.difficulty(2, 'KK-01');
    await on.consolidate(id, ledger.entries, 2);
    const { rules = [] } = (await fittings(id))['Khó khăn'] ?? {};
    expect(rules.slice(1, 4).every((rule) => rule.includes('Đang xem xét'))).toBe(true);
  });
});
