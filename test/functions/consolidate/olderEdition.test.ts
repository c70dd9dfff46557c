/**
 * A master that an earlier edition made, without columns, a tab and fittings that this one has: the next runs bring it up, and
 * what people typed stays beside its key.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { headersOf, type MasterTable } from '../../../shared/master/table.ts';
import { MASTER_TABLES } from '../../../shared/master/tables.ts';
import { BenchLedger } from '../../bench/province.ts';
import { masterOnGoogle, type MasterOnGoogle } from './masterOnGoogle.ts';

const { overview, difficulties, petitions, log, progress } = MASTER_TABLES;
/** Columns that came with this edition. */
const NEW_COLUMNS: readonly (readonly [MasterTable, readonly string[]])[] = [
  [overview, ['Phải nộp', 'Tỷ lệ đầy đủ', 'Tỷ lệ đúng hạn', 'Các dòng']],
  [difficulties, ['Số ngày']],
];
const TYPED: readonly (readonly [MasterTable, key: string, header: string, text: string])[] = [
  [overview, 'plan/submitted', 'Nhận xét', 'Còn thiếu hai xã'],
  [difficulties, '10001/KK-01', 'Ý kiến trả lời', 'Đã cấp máy'],
  [difficulties, '10001/KK-01', 'Trạng thái', 'Đã trả lời'],
  [difficulties, '10002/KK-01', 'Cơ quan giải quyết', 'Sở Tài chính'],
  [progress, '10002', 'Đôn đốc', 'Đã gọi điện'],
];

const TITLES = new Set(Object.values(MASTER_TABLES).map(({ title }) => title));

let on: MasterOnGoogle;
beforeAll(async () => {
  on = await masterOnGoogle();
});
afterAll(() => on.google.close());

const byHand = (id: string, requests: sheets_v4.Schema$Request[]) =>
  on.sheets.spreadsheets.batchUpdate({ spreadsheetId: id, requestBody: { requests } });

/** A master as the edition before would have left it. */
async function older(): Promise<{ readonly id: string; readonly ledger: BenchLedger }> {
  const id = await on.newMaster();
  const ledger = new BenchLedger(3, id);
  ledger.difficulty(1, 'KK-01');
  ledger.difficulty(2, 'KK-01');
  await on.consolidate(id, ledger.entries, 1);
  const { data } = await on.sheets.spreadsheets.get({
    spreadsheetId: id,
    fields: 'sheets(protectedRanges,filterViews)',
  });
  const sheets = data.sheets ?? [];
  await byHand(id, [
    ...sheets.flatMap(({ protectedRanges = [], filterViews = [] }) => [
      ...protectedRanges.map(({ protectedRangeId }) => ({
        updateProtectedRange: {
          protectedRange: { protectedRangeId: protectedRangeId ?? 0, warningOnly: true },
          fields: 'warningOnly',
        },
      })),
      ...filterViews.map(({ filterViewId }) => ({ deleteFilterView: { filterId: filterViewId ?? 0 } })),
    ]),
    { deleteSheet: { sheetId: petitions.sheetId } },
    ...NEW_COLUMNS.flatMap(([table, headers]) =>
      headers
        .map((header) => headersOf(table).indexOf(header))
        .sort((a, b) => b - a)
        .map((startIndex) => ({
          deleteDimension: {
            range: { sheetId: table.sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 },
          },
        })),
    ),
  ]);
  on.forget(id);
  const requests: sheets_v4.Schema$Request[] = [];
  for (const [table, key, header, text] of TYPED) {
    const { rows, headers } = await tableOf(id, table);
    const rowIndex = 1 + rows.findIndex(([first]) => first === key);
    requests.push({
      updateCells: {
        start: { sheetId: table.sheetId, rowIndex, columnIndex: headers.indexOf(header) },
        rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }],
        fields: 'userEnteredValue',
      },
    });
  }
  await byHand(id, requests);
  return { id, ledger };
}

async function tableOf(id: string, { title }: MasterTable) {
  const { data } = await on.sheets.spreadsheets.values.get({ spreadsheetId: id, range: `'${title}'` });
  const [headers = [], ...rows] = (data.values ?? []) as string[][];
  return { headers, rows };
}

async function expectTyped(id: string): Promise<void> {
  for (const [table, key, header, text] of TYPED) {
    const { headers, rows } = await tableOf(id, table);
    const beside = rows.filter((row) => row[headers.indexOf(header)] === text).map(([first]) => first);
    expect([table.title, header, beside]).toEqual([table.title, header, [key]]);
  }
}

test('columns and the tab come with the next run, fittings with the next full one; nothing typed is lost or moved', async () => {
  const { id, ledger } = await older();
  expect(await on.consolidate(id, ledger.entries, 2)).toMatchObject({ outcome: 'written' });
  for (const table of [overview, difficulties, petitions, log])
    expect((await tableOf(id, table)).headers.slice(0, headersOf(table).length)).toEqual(headersOf(table));
  await expectTyped(id);
  const answers = ledger.entries.filter(({ kind }) => kind === 'answer').map(({ payload }) => payload);
  expect(answers).toHaveLength(2);
  expect(answers[0]).toContain('Đã cấp máy');

  await on.consolidate(id, ledger.entries, 3, true);
  await expectTyped(id);
  const fresh = await on.newMaster();
  await on.consolidate(fresh, ledger.entries, 1);
  const names = async (one: string) => {
    const { data } = await on.sheets.spreadsheets.get({
      spreadsheetId: one,
      fields: 'sheets(properties(title,index),protectedRanges(range,description,warningOnly,editors),filterViews)',
    });
    const tables = (data.sheets ?? []).filter(({ properties }) => TITLES.has(properties?.title ?? ''));
    return tables.map(({ properties, protectedRanges, filterViews }) => ({
      properties,
      protectedRanges,
      filterViews,
    }));
  };
  expect(await names(id)).toEqual(await names(fresh));
  expect(await on.consolidate(id, ledger.entries, 4, true)).toMatchObject({ outcome: 'unchanged' });
});
