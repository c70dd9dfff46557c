/** `addon/server/sheets` in the local Apps Script runtime, over a spreadsheet of local Google that the Sheets API sees too. */
import { build } from 'esbuild';
import { auth, sheets, type sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { renderSheetsRequests } from '../../../../shared/forms/sheetsApi/requests.ts';
import type { WorkbookModel } from '../../../../shared/forms/workbookModel.ts';
import { OWNER, startScript, type ScriptUnderTest } from '../../../local/appsscript/scriptUnderTest.ts';

const CALLS = ['build', 'snapshot', 'damages', 'write', 'mark', 'unmark', 'fix', 'undo'];

export interface SheetsUnderTest extends ScriptUnderTest {
  readonly client: sheets_v4.Sheets;
  /** The open spreadsheet, whole. */
  resource(spreadsheetId?: string): Promise<sheets_v4.Schema$Spreadsheet>;
  /** Another spreadsheet, made over the Sheets API. */
  rendered(model: WorkbookModel): Promise<string>;
  batch(requests: sheets_v4.Schema$Request[]): Promise<void>;
}

export async function startSheets(): Promise<SheetsUnderTest> {
  const { outputFiles } = await build({
    entryPoints: [new URL('script.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'script',
    target: 'es2019',
    footer: { js: CALLS.map((name) => `function ${name}(...args) { return script.${name}(...args); }`).join('\n') },
  });
  const script = await startScript({ code: outputFiles[0]?.text ?? '' });
  const credentials = new auth.OAuth2();
  credentials.setCredentials({ access_token: script.google.accessToken(OWNER) });
  const client = sheets({ version: 'v4', auth: credentials, rootUrl: script.google.url });
  return {
    ...script,
    client,
    resource: async (spreadsheetId = script.spreadsheetId) =>
      (await client.spreadsheets.get({ spreadsheetId, includeGridData: true })).data,
    rendered: async (model) => {
      const { data } = await client.spreadsheets.create({ requestBody: { properties: { title: 'mới' } } });
      const spreadsheetId = data.spreadsheetId ?? '';
      await client.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests: renderSheetsRequests(model) } });
      return spreadsheetId;
    },
    batch: async (requests) => {
      await client.spreadsheets.batchUpdate({ spreadsheetId: script.spreadsheetId, requestBody: { requests } });
    },
  };
}
