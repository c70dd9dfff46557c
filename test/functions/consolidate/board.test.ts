/** The board on local Google: made once, brought up to date in place, healed in a full run, other people's charts untouched. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOARD_CHARTS } from '../../../shared/master/board/charts.ts';
import { BOARD_SHEET_ID, PAGE_GRID } from '../../../shared/master/board/page.ts';
import { MASTER_TABLES } from '../../../shared/master/tables.ts';
import { settings2023 } from '../../../local/demo/province.ts';
import { BenchLedger, planOf } from '../../bench/province.ts';
import { masterOnGoogle, type MasterOnGoogle } from './masterOnGoogle.ts';

const DATA = MASTER_TABLES.chartData;
const LAST_ROW = PAGE_GRID.rowCount - 1;
const [STATUS, GROUPS] = BOARD_CHARTS.map(({ chartId }) => chartId);

let on: MasterOnGoogle;
beforeAll(async () => {
  on = await masterOnGoogle();
});
afterAll(() => on.google.close());

async function built() {
  const id = await on.newMaster();
  const ledger = new BenchLedger(3, id);
  await on.consolidate(id, ledger.entries, 1);
  return { id, ledger };
}

const byHand = (id: string, ...requests: object[]) =>
  on.sheets.spreadsheets.batchUpdate({ spreadsheetId: id, requestBody: { requests } });

async function charts(id: string) {
  const { data } = await on.sheets.spreadsheets.get({ spreadsheetId: id, fields: 'sheets(properties,charts)' });
  return (data.sheets ?? []).flatMap(({ properties, charts: own = [] }) =>
    own.map((chart) => ({ on: properties?.sheetId, ...chart })),
  );
}

async function page(id: string): Promise<string[]> {
  const { data } = await on.sheets.spreadsheets.values.get({ spreadsheetId: id, range: "'Biểu đồ'" });
  return (data.values ?? [])
    .flat()
    .map(String)
    .filter((text) => text !== '');
}

async function expectFresh(id: string, ledger: BenchLedger): Promise<void> {
  const other = await on.newMaster();
  await on.consolidate(other, ledger.entries, 1);
  expect(await charts(id)).toEqual(await charts(other));
  expect(await page(id)).toEqual(await page(other));
}

describe('the board', () => {
  test('stands behind "Tổng quan" with five charts, and a full run finds nothing to do', async () => {
    const { id, ledger } = await built();
    const { data } = await on.sheets.spreadsheets.get({ spreadsheetId: id, fields: 'sheets.properties' });
    expect(data.sheets?.slice(0, 2).map(({ properties }) => properties?.title)).toEqual(['Tổng quan', 'Biểu đồ']);
    expect((await charts(id)).map(({ on: sheet, chartId }) => [sheet, chartId])).toEqual(
      BOARD_CHARTS.map(({ chartId }) => [BOARD_SHEET_ID, chartId]),
    );
    expect(await page(id)).toContain('Cải thiện Chỉ số PAPI tỉnh Quảng Trị năm 2023');
    expect(await on.consolidate(id, ledger.entries, 2, true)).toMatchObject({ outcome: 'unchanged' });
  });

  test('shows what changed by the cells alone: no request for a chart', async () => {
    const { id, ledger } = await built();
    const before = await charts(id);
    const plan = planOf(1);
    ledger.submit(1, 2, { ...plan, tasks: plan.tasks.slice(0, 6) });
    on.google.requests.reset();
    await on.consolidate(id, ledger.entries, 2);
    expect(on.google.requests.counts().requests).toBe(3);
    expect(await charts(id)).toEqual(before);
    expect(await page(id)).toContain('30');
    await expectFresh(id, ledger);
  });

  test('a chart that somebody deleted comes back in a full run; so does the page with all of them', async () => {
    const { id, ledger } = await built();
    await byHand(id, { deleteEmbeddedObject: { objectId: STATUS } });
    await on.consolidate(id, ledger.entries, 2);
    expect((await charts(id)).length).toBe(4);
    await on.consolidate(id, ledger.entries, 3, true);
    expect((await charts(id)).map(({ chartId }) => chartId)).toContain(STATUS);
    await byHand(id, { deleteSheet: { sheetId: BOARD_SHEET_ID } });
    await on.consolidate(id, ledger.entries, 4, true);
    await expectFresh(id, ledger);
  });

  test('moved, sized and coloured by hand it stays so, on whatever sheet; a chart of others is theirs', async () => {
    const { id, ledger } = await built();
    const anchorCell = { sheetId: MASTER_TABLES.log.sheetId, rowIndex: 2, columnIndex: 12 };
    const own = { spec: { title: 'Của tôi', pieChart: {} }, position: { overlayPosition: { anchorCell } } };
    const [first] = await charts(id);
    const [series] = first?.spec?.basicChart?.series ?? [];
    const recoloured = {
      ...first?.spec,
      basicChart: {
        ...first?.spec?.basicChart,
        series: [
          { ...series, colorStyle: { themeColor: 'ACCENT1' } },
          ...(first?.spec?.basicChart?.series ?? []).slice(1),
        ],
      },
    };
    await byHand(
      id,
      { addChart: { chart: { chartId: 77, ...own } } },
      {
        updateEmbeddedObjectPosition: {
          objectId: GROUPS,
          newPosition: { overlayPosition: { anchorCell, widthPixels: 900 } },
          fields: 'anchorCell,widthPixels',
        },
      },
      { updateChartSpec: { chartId: STATUS, spec: recoloured } },
    );
    const before = await charts(id);
    expect(await on.consolidate(id, ledger.entries, 2, true)).toMatchObject({ outcome: 'unchanged' });
    expect(await charts(id)).toEqual(before);
    // The page goes, the chart that was moved away stays and is not made twice.
    await byHand(id, { deleteSheet: { sheetId: BOARD_SHEET_ID } });
    await on.consolidate(id, ledger.entries, 3, true);
    const after = await charts(id);
    expect(after.map(({ chartId }) => chartId).sort()).toEqual(before.map(({ chartId }) => chartId).sort());
    expect(after.find(({ chartId }) => chartId === GROUPS)?.on).toBe(MASTER_TABLES.log.sheetId);
  });
});

describe('what the board must put up with', () => {
  test("somebody's own sheet that has its name", async () => {
    const id = await on.newMaster();
    await byHand(id, { addSheet: { properties: { sheetId: 5, title: 'Biểu đồ' } } });
    const ledger = new BenchLedger(2, id);
    await on.consolidate(id, ledger.entries, 1);
    const { data } = await on.sheets.spreadsheets.get({ spreadsheetId: id, fields: 'sheets.properties' });
    const page = data.sheets?.find(({ properties }) => properties?.sheetId === BOARD_SHEET_ID);
    expect(page?.properties?.title).toBe('Biểu đồ (2)');
    expect(await on.consolidate(id, ledger.entries, 2, true)).toMatchObject({ outcome: 'unchanged' });
  });

  test('other weak contents: their rows come and go, and every chart is drawn from its own', async () => {
    const { id, ledger } = await built();
    const settings = settings2023(id);
    const contents = settings.contents.map((content, index) => ({
      ...content,
      verdict: index % 3 === 0 ? ('weak' as const) : ('neutral' as const),
    }));
    ledger.append({
      ...{ unit: '_', kind: 'settings', form: null, revision: 0, at: '2023-08-02T02:00:00.000Z', by: 'x@y.vn' },
      ...{ requestId: 'weak', payload: { ...settings, contents } },
    });
    await on.consolidate(id, ledger.entries, 2);
    await expectFresh(id, ledger);
  });

  test('page and figures deleted together come back in one ordinary run', async () => {
    const { id, ledger } = await built();
    await byHand(id, { deleteSheet: { sheetId: BOARD_SHEET_ID } }, { deleteSheet: { sheetId: DATA.sheetId } });
    await on.consolidate(id, ledger.entries, 2);
    await expectFresh(id, ledger);
  });
});

describe('people sort, move and edit what is under the charts', () => {
  test('an ordinary run puts rows, sources and references right again', async () => {
    const { id, ledger } = await built();
    await byHand(id, {
      sortRange: {
        range: { sheetId: DATA.sheetId, startRowIndex: 1 },
        sortSpecs: [{ dimensionIndex: 3, sortOrder: 'DESCENDING' }],
      },
    });
    await on.consolidate(id, ledger.entries, 2);
    await expectFresh(id, ledger);
    expect(await on.consolidate(id, ledger.entries, 3, true)).toMatchObject({ outcome: 'unchanged' });
  });

  test('rows deleted, the tab deleted, the page typed over and cut short', async () => {
    const { id, ledger } = await built();
    await byHand(id, {
      deleteDimension: { range: { sheetId: DATA.sheetId, dimension: 'ROWS', startIndex: 12, endIndex: 24 } },
    });
    await on.consolidate(id, ledger.entries, 2);
    await expectFresh(id, ledger);
    await byHand(id, { deleteSheet: { sheetId: DATA.sheetId } });
    await on.consolidate(id, ledger.entries, 3);
    await expectFresh(id, ledger);
    await byHand(
      id,
      {
        updateCells: {
          start: { sheetId: BOARD_SHEET_ID, rowIndex: 0, columnIndex: 0 },
          rows: [{ values: [{ userEnteredValue: { stringValue: 'Tên khác' } }] }],
          fields: 'userEnteredValue',
        },
      },
      {
        deleteDimension: {
          range: { sheetId: BOARD_SHEET_ID, dimension: 'ROWS', startIndex: LAST_ROW, endIndex: LAST_ROW + 1 },
        },
      },
    );
    await on.consolidate(id, ledger.entries, 4, true);
    expect(await page(id)).not.toContain('Tên khác');
    expect((await page(id)).at(-1)).toContain('Nguồn: CECODES');
  });
});
