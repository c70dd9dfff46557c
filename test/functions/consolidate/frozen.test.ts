/** The tab of a frozen quarter on local Google: made when the quarter is frozen, healed as every table is, drawn from frozen figures. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROVINCE_UNIT } from '../../../shared/ledger/entry.ts';
import { fold } from '../../../shared/ledger/fold.ts';
import { headersOf } from '../../../shared/master/table.ts';
import { MASTER_TABLES } from '../../../shared/master/tables.ts';
import { frozenOf } from '../../../shared/summaries/freeze.ts';
import { summarize } from '../../../shared/summaries/summarize.ts';
import { BenchLedger, unitId } from '../../bench/province.ts';
import { masterOnGoogle, type MasterOnGoogle } from './masterOnGoogle.ts';

const TABLE = MASTER_TABLES['frozen-q3'];
const FROZEN_AT = '2023-09-20T17:30:00.000Z';
const KEY = 'report.all.submitted';
const CHARTS = [2231, 2232, 2233];

let on: MasterOnGoogle;
beforeAll(async () => {
  on = await masterOnGoogle();
});
afterAll(() => on.google.close());

const byHand = (id: string, ...requests: object[]) =>
  on.sheets.spreadsheets.batchUpdate({ spreadsheetId: id, requestBody: { requests } });

function report(ledger: BenchLedger, unit: number, revision = 1): void {
  const content = { tasks: [{ id: 'NV-01', state: 'done' as const, percent: 100 }], figures: {} };
  ledger.append({
    ...{ unit: unitId(unit), kind: 'submission', form: 'q3', revision, at: '2023-09-12T02:00:00.000Z', by: 'x@y.vn' },
    ...{ requestId: `q3-${unit}-${revision}` },
    payload: { content, minutesLate: 0, warnings: {}, contentHash: 'd'.repeat(64) },
  });
}

function freeze(ledger: BenchLedger, version: number, reason?: string): void {
  const summary = frozenOf(summarize(fold(ledger.entries), 'q3', FROZEN_AT));
  ledger.append({
    ...{ unit: PROVINCE_UNIT, kind: 'freeze', form: 'q3', revision: 0, at: FROZEN_AT, by: 'calendar' },
    requestId: `freeze-q3-${version}`,
    payload: { form: 'q3', version, summary, ...(reason === undefined ? {} : { reason }) },
  });
}

async function built() {
  const id = await on.newMaster();
  const ledger = new BenchLedger(3, id);
  report(ledger, 0);
  await on.consolidate(id, ledger.entries, 1);
  return { id, ledger };
}

async function frozen() {
  const { id, ledger } = await built();
  freeze(ledger, 1);
  await on.consolidate(id, ledger.entries, 2);
  return { id, ledger };
}

async function tabs(id: string) {
  const { data } = await on.sheets.spreadsheets.get({
    spreadsheetId: id,
    fields: 'sheets.properties(title,gridProperties)',
  });
  return (data.sheets ?? []).map(({ properties }) => properties?.title ?? '');
}

async function rows(id: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { data } = await on.sheets.spreadsheets.values.get({
    ...{ spreadsheetId: id, range: `'${TABLE.title}'`, valueRenderOption: 'UNFORMATTED_VALUE' },
  });
  const [headers = [], ...body] = (data.values ?? []) as unknown[][];
  return body.map((cells) => Object.fromEntries(headers.map((header, index) => [String(header), cells[index] ?? ''])));
}

const rowOf = async (id: string, key: string) => (await rows(id)).find((row) => row['Khóa'] === key);

async function charts(id: string) {
  const { data } = await on.sheets.spreadsheets.get({
    spreadsheetId: id,
    fields: 'sheets(properties(sheetId),charts)',
  });
  return (data.sheets ?? [])
    .filter(({ properties }) => properties?.sheetId === TABLE.sheetId)
    .flatMap((sheet) => sheet.charts ?? []);
}

async function expectFresh(id: string, ledger: BenchLedger): Promise<void> {
  const other = await on.newMaster();
  await on.consolidate(other, ledger.entries, 1);
  const bare = async (one: string) => (await rows(one)).map((row) => ({ ...row, 'Nhận xét': '' }));
  expect((await bare(id)).slice(0, (await bare(other)).length)).toEqual(await bare(other));
  const drawn = async (one: string) => (await charts(one)).map(({ chartId, spec }) => ({ chartId, spec }));
  expect(await drawn(id)).toEqual(await drawn(other));
}

test('a master of a cycle without a freeze has no such tab; with the freeze it comes behind its report', async () => {
  const { id, ledger } = await built();
  expect((await tabs(id)).filter((title) => title.startsWith('Tổng hợp'))).toEqual([]);
  freeze(ledger, 1);
  expect(await on.consolidate(id, ledger.entries, 2)).toMatchObject({ outcome: 'written' });
  const titles = await tabs(id);
  expect(titles[titles.indexOf('Báo cáo Q3') + 1]).toBe('Tổng hợp Q3');
  expect(titles.filter((title) => title.startsWith('Tổng hợp'))).toEqual(['Tổng hợp Q3']);
  expect(await rowOf(id, KEY)).toMatchObject({
    'Trong kỳ: đã chốt': 1,
    'Trong kỳ: hiện nay': 1,
    'Trong kỳ: chênh lệch': '',
  });
  expect(
    (await charts(id)).map(({ chartId, position }) => [chartId, position?.overlayPosition?.anchorCell?.rowIndex]),
  ).toEqual(CHARTS.map((chartId) => [chartId, 1]));
  await expectFresh(id, ledger);
});

test('then an ordinary run reads it in the same one request, and a full run finds nothing to do', async () => {
  const { id, ledger } = await frozen();
  on.google.requests.reset();
  expect(await on.consolidate(id, ledger.entries, 3)).toMatchObject({ outcome: 'unchanged' });
  expect(on.google.requests.counts('sheets').requests).toBe(1);
  expect(await on.consolidate(id, ledger.entries, 4, true)).toMatchObject({ outcome: 'unchanged' });
});

test('what comes behind the freeze shows beside the frozen figure in one write, charts as they were', async () => {
  const { id, ledger } = await frozen();
  const before = await charts(id);
  report(ledger, 1);
  on.google.requests.reset();
  await on.consolidate(id, ledger.entries, 3);
  expect(on.google.requests.counts('sheets').requests).toBe(3);
  expect(await rowOf(id, KEY)).toMatchObject({
    'Trong kỳ: đã chốt': 1,
    'Trong kỳ: hiện nay': 2,
    'Trong kỳ: chênh lệch': 1,
  });
  expect(await charts(id)).toEqual(before);
  await expectFresh(id, ledger);
});

describe('people in the tab', () => {
  const comment = headersOf(TABLE).indexOf('Nhận xét');
  async function typed() {
    const { id, ledger } = await frozen();
    const at = (await rows(id)).findIndex((row) => row['Khóa'] === KEY);
    const start = { sheetId: TABLE.sheetId, rowIndex: at + 1, columnIndex: comment };
    await byHand(id, {
      updateCells: {
        start,
        rows: [{ values: [{ userEnteredValue: { stringValue: 'Thiếu hai xã' } }] }],
        fields: 'userEnteredValue',
      },
    });
    return { id, ledger };
  }
  const expectComment = async (id: string) =>
    expect((await rows(id)).filter((row) => row['Nhận xét'] === 'Thiếu hai xã').map((row) => row['Khóa'])).toEqual([
      KEY,
    ]);

  test('sort it, put rows in, move columns: it heals by key, and a new version keeps every word', async () => {
    const { id, ledger } = await typed();
    const { sheetId } = TABLE;
    await byHand(
      id,
      {
        sortRange: {
          range: { sheetId, startRowIndex: 1 },
          sortSpecs: [{ dimensionIndex: 3, sortOrder: 'DESCENDING' }],
        },
      },
      {
        insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 4, endIndex: 6 }, inheritFromBefore: true },
      },
      { moveDimension: { source: { sheetId, dimension: 'COLUMNS', startIndex: 5, endIndex: 6 }, destinationIndex: 9 } },
    );
    report(ledger, 1);
    freeze(ledger, 2, 'Xã gửi bù');
    await on.consolidate(id, ledger.entries, 3);
    await expectComment(id);
    await expectFresh(id, ledger);
  });

  test('delete the row, then the tab: both come back with the words, and the tab with its charts', async () => {
    const { id, ledger } = await typed();
    await on.consolidate(id, ledger.entries, 3);
    const at = (await rows(id)).findIndex((row) => row['Khóa'] === KEY);
    await byHand(id, {
      deleteDimension: { range: { sheetId: TABLE.sheetId, dimension: 'ROWS', startIndex: at + 1, endIndex: at + 2 } },
    });
    await on.consolidate(id, ledger.entries, 4);
    await expectComment(id);
    await byHand(id, { deleteSheet: { sheetId: TABLE.sheetId } });
    await on.consolidate(id, ledger.entries, 5);
    await expectComment(id);
    await expectFresh(id, ledger);
  });

  test('delete a chart and the blank columns under it: a full run makes room and draws it again', async () => {
    const { id, ledger } = await frozen();
    const { sheetId, columns } = TABLE;
    const startIndex = headersOf(TABLE).length;
    await byHand(
      id,
      { deleteEmbeddedObject: { objectId: CHARTS[2] } },
      {
        deleteDimension: {
          range: { sheetId, dimension: 'COLUMNS', startIndex: startIndex + 2, endIndex: startIndex + 15 },
        },
      },
    );
    expect(columns.length).toBeGreaterThan(0);
    await on.consolidate(id, ledger.entries, 3, true);
    expect((await charts(id)).map(({ chartId }) => chartId)).toContain(CHARTS[2]);
    expect(await on.consolidate(id, ledger.entries, 4, true)).toMatchObject({ outcome: 'unchanged' });
  });
});

test("somebody's own sheet that has its name stays theirs, run after run", async () => {
  const { id, ledger } = await built();
  await byHand(id, { addSheet: { properties: { sheetId: 5, title: TABLE.title } } });
  freeze(ledger, 1);
  await on.consolidate(id, ledger.entries, 2);
  expect((await tabs(id)).filter((title) => title.startsWith(TABLE.title))).toEqual([
    `${TABLE.title} (2)`,
    TABLE.title,
  ]);
  expect(await on.consolidate(id, ledger.entries, 3)).toMatchObject({ outcome: 'unchanged' });
  expect(await on.consolidate(id, ledger.entries, 4, true)).toMatchObject({ outcome: 'unchanged' });
});

test('a quarter that is frozen while its run is under way: the run that read before it leaves the tab to the next', async () => {
  const { id, ledger } = await built();
  const before = [...ledger.entries];
  freeze(ledger, 1);
  await on.consolidate(id, ledger.entries, 3);
  expect(await on.consolidate(id, before, 2)).toMatchObject({ outcome: 'superseded' });
  await expectFresh(id, ledger);
});
