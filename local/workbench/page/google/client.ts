/**
 * Sheets and Drive as one account, through the workbench's proxy. The only module of the page that names Google's paths.
 *
 * A refusal of Google is an error with Google's words.
 */
import { ACCOUNT_HEADER } from '../../wire.ts';
import { serverFetch } from '../server.ts';
import type { CellData, DriveFile, Sheet, SheetsRequest, Spreadsheet } from './types.ts';

const BOOK_FIELDS = 'spreadsheetId,properties(title,locale),sheets.properties';
const FORMAT =
  'backgroundColorStyle,textFormat(foregroundColorStyle,bold,italic,underline,strikethrough,fontSize),' +
  'horizontalAlignment,verticalAlignment,wrapStrategy,borders(right,bottom)';
const CELL = `formattedValue,userEnteredValue,effectiveValue,note,dataValidation,effectiveFormat(${FORMAT}),userEnteredFormat.numberFormat`;
const CONTENT_FIELDS = `sheets(properties,merges,protectedRanges,charts(chartId,spec,position),data(rowData.values(${CELL}),rowMetadata(pixelSize,hiddenByUser,hiddenByFilter),columnMetadata(pixelSize,hiddenByUser)))`;
const SHOWN_FIELDS =
  'sheets(properties.sheetId,data(startRow,startColumn,rowData.values(formattedValue,effectiveValue)))';
const WHOLE_CELL_FIELDS = 'sheets.data.rowData.values(userEnteredValue,userEnteredFormat,note,dataValidation)';
const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

export interface Google {
  files(): Promise<readonly DriveFile[]>;
  createSpreadsheet(title: string): Promise<string>;
  share(id: string, email: string): Promise<void>;
  /** Changes with every edit of the file. */
  version(id: string): Promise<string>;
  book(id: string): Promise<Spreadsheet>;
  sheet(id: string, title: string): Promise<Sheet>;
  /** Everything that makes a cell what it is, to be put back later. */
  cells(id: string, range: string): Promise<readonly (readonly CellData[])[]>;
  /** What stands in ranges of any sheets, as it is shown. */
  shown(id: string, ranges: readonly string[]): Promise<readonly Sheet[]>;
  column(id: string, range: string): Promise<readonly string[]>;
  enter(id: string, range: string, values: readonly (readonly string[])[]): Promise<void>;
  batch(id: string, requests: readonly SheetsRequest[]): Promise<void>;
}

export class GoogleRefusal extends Error {}

export function googleAs(account: string): Google {
  const send = async <Value>(method: string, path: string, body?: unknown): Promise<Value> => {
    const response = await serverFetch(`/google${path}`, {
      method,
      headers: { [ACCOUNT_HEADER]: account },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer = (text === '' ? {} : JSON.parse(text)) as Value & { readonly error?: { readonly message?: string } };
    if (!response.ok) throw new GoogleRefusal(answer.error?.message ?? `${response.status}`);
    return answer;
  };
  const query = (parameters: Readonly<Record<string, string>>) => new URLSearchParams(parameters).toString();
  const at = (id: string) => `/v4/spreadsheets/${encodeURIComponent(id)}`;
  const range = (text: string) => encodeURIComponent(text);

  return {
    async files() {
      const { files } = await send<{ readonly files: readonly DriveFile[] }>(
        'GET',
        `/drive/v3/files?${query({
          q: `mimeType='${SPREADSHEET}' and trashed=false`,
          orderBy: 'modifiedTime desc',
          pageSize: '200',
          fields: 'files(id,name,modifiedTime,ownedByMe,owners(emailAddress))',
        })}`,
      );
      return files;
    },
    async createSpreadsheet(title) {
      const body = { properties: { title, locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' } };
      const made = await send<Spreadsheet>('POST', '/v4/spreadsheets?fields=spreadsheetId', body);
      return made.spreadsheetId;
    },
    async share(id, email) {
      const permission = { type: 'user', role: 'writer', emailAddress: email };
      await send(
        'POST',
        `/drive/v3/files/${encodeURIComponent(id)}/permissions?sendNotificationEmail=false`,
        permission,
      );
    },
    async version(id) {
      const path = `/drive/v3/files/${encodeURIComponent(id)}?fields=version`;
      return (await send<{ readonly version: string }>('GET', path)).version;
    },
    book: (id) => send('GET', `${at(id)}?${query({ fields: BOOK_FIELDS })}`),
    async sheet(id, title) {
      const { sheets } = await send<Spreadsheet>(
        'GET',
        `${at(id)}?${query({ ranges: quoted(title), fields: CONTENT_FIELDS })}`,
      );
      const [sheet] = sheets;
      if (sheet === undefined) throw new GoogleRefusal(`Không có trang ${title}.`);
      return sheet;
    },
    async cells(id, place) {
      const { sheets } = await send<Partial<Spreadsheet>>(
        'GET',
        `${at(id)}?${query({ ranges: place, fields: WHOLE_CELL_FIELDS })}`,
      );
      return (sheets?.[0]?.data?.[0]?.rowData ?? []).map(({ values }) => values ?? []);
    },
    async shown(id, ranges) {
      const asked = ranges.map((one) => `&ranges=${range(one)}`).join('');
      return (await send<Spreadsheet>('GET', `${at(id)}?${query({ fields: SHOWN_FIELDS })}${asked}`)).sheets;
    },
    async column(id, place) {
      const { values } = await send<{ readonly values?: readonly (readonly string[])[] }>(
        'GET',
        `${at(id)}/values/${range(place)}`,
      );
      return (values ?? []).flat().filter((text) => text !== '');
    },
    async enter(id, place, values) {
      await send('PUT', `${at(id)}/values/${range(place)}?valueInputOption=USER_ENTERED`, { values });
    },
    async batch(id, requests) {
      await send('POST', `${at(id)}:batchUpdate?fields=spreadsheetId`, { requests });
    },
  };
}

/** "Báo cáo Q3" -> "'Báo cáo Q3'". */
export function quoted(title: string): string {
  return `'${title.replaceAll("'", "''")}'`;
}
