/** The built add-on in local Apps Script over the whole stack: what journeys of clerks stand on, without a browser. */
import { buildAddon } from '../../addon/build.ts';
import type { Answer, SidebarCalls } from '../../addon/server/views.ts';
import type { AppsScript, OpenDocument, UiHost } from '../../local/appsscript/contract.ts';
import { startAddonWith } from '../../local/workbench/addon.ts';
import { startProvince, type Province } from './province.ts';

/** How the network treats the add-on's requests. */
export type Weather = 'fine' | 'lost before' | 'lost after' | 'error after';

export interface Clerk {
  readonly spreadsheetId: string;
  readonly document: OpenDocument;
  /** A call of the sidebar that must succeed. @throws Error with its problem. */
  call<Name extends keyof SidebarCalls>(name: Name, ...given: Parameters<SidebarCalls[Name]>): Promise<ValueOf<Name>>;
  /** A call of the sidebar, whatever it answers. */
  answer<Name extends keyof SidebarCalls>(
    name: Name,
    ...given: Parameters<SidebarCalls[Name]>
  ): Promise<ReturnType<SidebarCalls[Name]>>;
  /** "Tạo biểu mẫu", step after step. */
  create(unit: string): Promise<void>;
  /** Typed by hand: A1 range -> rows as a person types them. */
  type(cells: Readonly<Record<string, readonly (readonly string[])[]>>): Promise<void>;
  note(cell: string): Promise<string>;
}

type ValueOf<Name extends keyof SidebarCalls> = Extract<ReturnType<SidebarCalls[Name]>, { readonly ok: true }>['value'];

export interface AddonStage {
  readonly province: Province;
  readonly script: AppsScript;
  setWeather(weather: Weather): void;
  /** A new spreadsheet of the account, or one that stands. */
  open(account: string, how?: { readonly spreadsheetId?: string; readonly defaultAccount?: string }): Promise<Clerk>;
  /** The account makes a copy of its own. @returns its id. */
  copyAs(account: string, spreadsheetId: string): Promise<string>;
  close(): Promise<void>;
}

export async function startAddonStage(): Promise<AddonStage> {
  await buildAddon();
  const province = await startProvince({ shared: true });
  const { google } = province.stack;
  const sky: { weather: Weather } = { weather: 'fine' };
  const script = await startAddonWith(province.stack, (input, init) => weathered(sky.weather, input, init));

  async function open(
    account: string,
    how: { readonly spreadsheetId?: string; readonly defaultAccount?: string } = {},
  ): Promise<Clerk> {
    const sheets = province.sheetsAs(account);
    const spreadsheetId = how.spreadsheetId ?? (await newSpreadsheet(sheets));
    const document = await script.open({
      ...{ spreadsheetId, account, ui: quietUi() },
      ...(how.defaultAccount === undefined ? {} : { defaultAccount: how.defaultAccount }),
    });
    const answer: Clerk['answer'] = async (name, ...given) => {
      const { outcome, log } = await document.call(name, given);
      if (!outcome.ok) throw new Error(`${name}: ${outcome.message}\n${log.join('\n')}`);
      return outcome.value as ReturnType<SidebarCalls[typeof name]>;
    };
    const call: Clerk['call'] = async (name, ...given) => {
      const said = (await answer(name, ...given)) as Answer<ValueOf<typeof name>>;
      if (!said.ok)
        throw new Error(`${name}: ${JSON.stringify(said.problem)}\n${script.executions.at(-1)?.log.join('\n') ?? ''}`);
      return said.value;
    };
    return {
      ...{ spreadsheetId, document, answer, call },
      async create(unit) {
        let next: string | undefined;
        do {
          const step = await (next === undefined ? call('createWorkbook', unit) : call('createWorkbook', unit, next));
          ({ next } = step);
        } while (next !== undefined);
      },
      async type(cells) {
        const data = Object.entries(cells).map(([range, values]) => ({ range, values: values.map((row) => [...row]) }));
        const requestBody = { valueInputOption: 'USER_ENTERED', data };
        await sheets.spreadsheets.values.batchUpdate({ spreadsheetId, requestBody });
      },
      async note(cell) {
        const fields = 'sheets.data.rowData.values.note';
        const { data } = await sheets.spreadsheets.get({ spreadsheetId, ranges: [cell], fields });
        return data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.note ?? '';
      },
    };
  }

  return {
    ...{ province, script, open },
    setWeather(weather) {
      sky.weather = weather;
    },
    async copyAs(account, spreadsheetId) {
      const response = await fetch(`${google.url}/drive/v3/files/${spreadsheetId}/copy`, {
        method: 'POST',
        headers: { authorization: `Bearer ${google.accessToken(account)}`, 'content-type': 'application/json' },
        body: '{}',
      });
      return ((await response.json()) as { id: string }).id;
    },
    async close() {
      await script.close();
      await province.stack.close();
    },
  };
}

async function newSpreadsheet(sheets: ReturnType<Province['sheetsAs']>): Promise<string> {
  const requestBody = { properties: { title: 'Bảng tính mới', locale: 'vi_VN' } };
  const { data } = await sheets.spreadsheets.create({ requestBody, fields: 'spreadsheetId' });
  return data.spreadsheetId ?? '';
}

/** Only what is sent is in the weather: reads go through. */
async function weathered(weather: Weather, ...[input, init]: Parameters<typeof fetch>): Promise<Response> {
  const isPost = (init?.method ?? (input instanceof Request ? input.method : 'GET')).toUpperCase() === 'POST';
  if (!isPost || weather === 'fine') return fetch(input, init);
  if (weather === 'lost before') throw new TypeError('fetch failed');
  const response = await fetch(input, init);
  if (weather === 'lost after') throw new TypeError('fetch failed');
  await response.arrayBuffer();
  return new Response('<html>502 Bad Gateway</html>', { status: 502 });
}

/** Someone who consents, says OK to everything and looks at the first sheet. */
function quietUi(): UiHost {
  return {
    ...{
      showSidebar: () => undefined,
      showModalDialog: () => undefined,
      toast: () => undefined,
      select: () => undefined,
    },
    alert: ({ buttons }) => Promise.resolve(buttons[0] ?? 'OK'),
    prompt: ({ buttons }) => Promise.resolve({ button: buttons[0] ?? 'OK', text: '' }),
    authorize: ({ scopes }) => Promise.resolve(scopes),
    activeRange: () => ({ sheetId: 0, range: 'A1' }),
  };
}
