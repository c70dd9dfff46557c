/** The master workbook behind the Sheets API: one read, one atomic write that says what became of it. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import {
  CHART_FIELDS,
  PAGE_FIELDS,
  pageRange,
  pageTitleIn,
  parseBoard,
  type BoardView,
} from '../../shared/master/board/view.ts';
import type { Batch } from '../../shared/master/plan.ts';
import type { MasterTabId } from '../../shared/master/table.ts';
import { MASTER_TABLES, STANDING_TABS } from '../../shared/master/tables.ts';
import {
  parseView,
  TITLE_FIELDS,
  viewFields,
  viewRanges,
  type MasterView,
  type SheetExtent,
} from '../../shared/master/view.ts';
import type { MasterSheets, WriteOutcome } from '../consolidate/run.ts';
import { isTransient, retryRead, statusOf, type RetryDeps } from './retry.ts';

export interface MasterSheetsDeps extends RetryDeps {
  /** Address of the account that the client speaks for, where it is known. */
  readonly account?: string;
}

export function masterSheets(
  client: sheets_v4.Sheets,
  spreadsheetId: string,
  { account, ...deps }: MasterSheetsDeps,
): MasterSheets {
  let asked = 0;
  const get = (fields: string, ranges: string[]) =>
    retryRead(async () => {
      asked++;
      return (await client.spreadsheets.get({ spreadsheetId, fields, ranges })).data;
    }, deps);

  async function read(full: boolean, tabs: readonly MasterTabId[] = STANDING_TABS): Promise<MasterView> {
    const view = await readTables(full, tabs);
    return full ? { ...view, board: await readBoard() } : view;
  }

  async function readBoard(): Promise<BoardView> {
    const charts = await get(CHART_FIELDS, []);
    const title = pageTitleIn(charts);
    return parseBoard(charts, title === undefined ? undefined : await get(PAGE_FIELDS, [pageRange(title)]));
  }

  async function readTables(full: boolean, tabs: readonly MasterTabId[]): Promise<MasterView> {
    try {
      const view = parseView(await get(viewFields(full), viewRanges(asDeclared(tabs), full)), full);
      // Under a title of ours may stand a sheet of somebody else's.
      if (tabs.every((id) => view.sheets.has(id))) return view;
    } catch (error) {
      // A range that cannot be parsed or lies outside: a tab is missing, has another title or lost its last columns.
      if (statusOf(error) !== 400) throw error;
    }
    const found = parseView(await get(TITLE_FIELDS, []), full);
    return found.sheets.size === 0
      ? found
      : parseView(withOthers(await get(viewFields(full), viewRanges(found.sheets, full)), found), full);
  }

  async function write({ requests }: Batch): Promise<WriteOutcome> {
    asked++;
    try {
      await client.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests: [...requests] } });
      return { kind: 'taken' };
    } catch (error) {
      if (isTransient(error)) return { kind: 'unknown' };
      if (statusOf(error) === 400) return { kind: 'refused', reason: error instanceof Error ? error.message : '' };
      throw error;
    }
  }

  return { read, write, asked: () => asked, ...(account === undefined ? {} : { account }) };
}

function asDeclared(tabs: readonly MasterTabId[]): ReadonlyMap<MasterTabId, SheetExtent> {
  return new Map(tabs.map((id) => [id, { title: MASTER_TABLES[id].title }]));
}

/** A read by ranges tells of the sheets that it touches only; the others are known from the read of titles. */
function withOthers(data: sheets_v4.Schema$Spreadsheet, found: MasterView): sheets_v4.Schema$Spreadsheet {
  const others = found.others.map(({ sheetId, title }) => ({ properties: { sheetId, title } }));
  return { ...data, sheets: [...(data.sheets ?? []), ...others] };
}
