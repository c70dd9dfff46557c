/** A master workbook on a local Google of its own, consolidated in this process: what the tests and the bench stand on. */
import { randomUUID } from 'node:crypto';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { consolidate, type ConsolidationResult } from '../../../functions/consolidate/run.ts';
import { masterSheets } from '../../../functions/google/masterSheets.ts';
import { sheetsClient } from '../../../functions/google/sheets.ts';
import type { AnnotationNotes } from '../../../functions/ledger/annotations.ts';
import { startLocalGoogle, type LocalGoogle } from '../../../local/google/start.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { fold } from '../../../shared/ledger/fold.ts';
import { answersInto } from './answersInto.ts';
import { AS_OF } from './asOf.ts';
import { annotationsInMemory } from './annotationsInMemory.ts';
import { MASTER_TABLES, STANDING_TABS } from '../../../shared/master/tables.ts';

export { AS_OF };
const OWNER = 'can-bo@snv.example';

export interface MasterOnGoogle {
  readonly google: LocalGoogle;
  /** The Sheets API as the person who owns the masters. */
  readonly sheets: sheets_v4.Sheets;
  newMaster(): Promise<string>;
  consolidate(
    spreadsheetId: string,
    /** Answers typed in the master are appended. */
    entries: Entry[],
    generation: number,
    full?: boolean,
    /** What people do between the first reading and the first write. */
    meanwhile?: () => Promise<unknown>,
  ): Promise<ConsolidationResult>;
  /** Loses what was remembered of the annotations. */
  forget(spreadsheetId: string): void;
  /** Every value of the tables that every master has, tab by tab. */
  values(spreadsheetId: string): Promise<Readonly<Record<string, unknown[][]>>>;
  readonly accessToken: string;
  /** Address of the account that consolidates; it owns the masters. */
  readonly account: string;
}

export async function masterOnGoogle(seed = 1): Promise<MasterOnGoogle> {
  let ids = 0;
  const google = await startLocalGoogle({
    seed,
    clock: () => new Date(AS_OF),
    newId: () => `id${++ids}`,
    accounts: [{ email: OWNER }],
  });
  const accessToken = google.accessToken(OWNER);
  const sheets = sheetsClient({ rootUrl: google.url, accessToken, fetch: google.fetch });
  const retry = {
    sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms / 50)),
    random: Math.random,
  };
  const notes: Record<string, AnnotationNotes> = {};
  return {
    ...{ google, sheets, accessToken, account: OWNER },
    async newMaster() {
      const { data } = await sheets.spreadsheets.create({
        requestBody: { properties: { title: 'Sổ PAPI', locale: 'vi_VN' } },
      });
      return data.spreadsheetId ?? '';
    },
    consolidate(spreadsheetId, entries, generation, full = false, meanwhile = () => Promise.resolve()) {
      const host = masterSheets(sheets, spreadsheetId, { ...retry, account: OWNER });
      let isFirst = true;
      const write: typeof host.write = async (batch) => {
        if (isFirst) await meanwhile();
        isFirst = false;
        return host.write(batch);
      };
      const annotations = (notes[spreadsheetId] ??= annotationsInMemory());
      const readState = () => Promise.resolve(fold(entries));
      const ledger = { readState, enterAnswer: answersInto(entries), ...annotations };
      const deps = {
        ledger,
        sheets: { ...host, write },
        now: () => new Date(AS_OF),
        newNonce: () => randomUUID().replaceAll('-', ''),
        ...retry,
      };
      return consolidate({ generation, full })(deps);
    },
    forget(spreadsheetId) {
      notes[spreadsheetId] = annotationsInMemory();
    },
    async values(spreadsheetId) {
      const titles = STANDING_TABS.map((id) => MASTER_TABLES[id].title);
      const { data } = await sheets.spreadsheets.values.batchGet({
        ...{ spreadsheetId, ranges: titles.map((title) => `'${title}'`), valueRenderOption: 'UNFORMATTED_VALUE' },
      });
      return Object.fromEntries(
        (data.valueRanges ?? []).map(({ values }, index) => [titles[index] ?? '', values ?? []]),
      );
    },
  };
}
