/**
 * `GET /spreadsheets/d/{id}/export?format=xlsx`: the link that a file's `exportLinks` names, outside the APIs.
 *
 * docs.google.com answers refusals with pages; here they are short texts.
 */
import type { Account } from '../identity/accounts.ts';
import { GoogleError, STATUS } from '../http/errors.ts';
import type { WireRequest, WireResponse } from '../http/wire.ts';
import type { Exports } from './fileHandlers.ts';
import { XLSX } from './files.ts';
import type { DriveStore } from './store.ts';
import { driveFiles } from './views.ts';

const text = (status: number, words: string): WireResponse => ({
  status,
  contentType: 'text/plain; charset=utf-8',
  body: Buffer.from(words),
});

/** The answer, or undefined where the path is not such a link. */
export const answerExportLink = async (
  request: WireRequest,
  {
    store,
    exportXlsx,
    caller,
  }: Exports & { readonly store: DriveStore; readonly caller: (request: WireRequest) => Account },
): Promise<WireResponse | undefined> => {
  const id = /^\/spreadsheets\/d\/([^/]+)\/export\/?$/.exec(request.path)?.[1];
  if (id === undefined || request.httpMethod !== 'GET') return undefined;
  const format = request.query.get('format') ?? 'xlsx';
  if (format !== 'xlsx') return text(501, `Export as ${format} is not implemented by local Google.`);
  try {
    const { content } = driveFiles(store).open(id, caller(request), 'read');
    if (content.kind !== 'spreadsheet') return text(404, 'Not a spreadsheet.');
    return { status: 200, contentType: XLSX, body: await exportXlsx(content.spreadsheet) };
  } catch (error) {
    if (error instanceof GoogleError) return text(STATUS[error.status], error.message);
    throw error;
  }
};
