/**
 * One spreadsheet as an execution holds it: what was read stays until something is written, what is written waits until somebody
 * reads it or asks for `flush()`.
 *
 * Only parts that a write touches are read again: a cell's colour does not cost a new reading of values.
 */
import type { SyncGoogle } from '../../google/syncGoogle.ts';
import { Exception } from '../../services/exception.ts';
import { makePendingWrites, type Batch, type ValueWrite } from './pendingWrites.ts';
import { inScriptWords, NO_PERMISSION } from './refusals.ts';
import type { GridData, SheetResource, SpreadsheetResource } from './resource.ts';

/** Of a sheet: its values, how cells look, the sizes of rows and columns. Of the file: everything else. */
export type Part = 'values' | 'look' | 'sizes' | 'file';

const FILE_FIELDS =
  'spreadsheetUrl,properties(title,locale,timeZone),namedRanges,' +
  'sheets(properties,merges,conditionalFormats,protectedRanges,bandedRanges,basicFilter)';

const CELL = 'sheets.data.rowData.values';
const SHEET_FIELDS = {
  values: ['userEnteredValue', 'effectiveValue', 'formattedValue', 'effectiveFormat.numberFormat', 'hyperlink']
    .map((field) => `${CELL}.${field}`)
    .join(),
  look: ['userEnteredFormat', 'note', 'dataValidation'].map((field) => `${CELL}.${field}`).join(),
  sizes: 'sheets.data(rowMetadata,columnMetadata)',
} as const;

export type SheetPart = keyof typeof SHEET_FIELDS;

const ALL: readonly Part[] = ['values', 'look', 'sizes', 'file'];

export interface Book {
  readonly id: string;
  /** Whether the account may write in the file at all. */
  canEdit(): boolean;
  file(): SpreadsheetResource;
  /** @throws Exception when the sheet is gone. */
  sheet(sheetId: number): SheetResource;
  grid(sheetId: number, part: SheetPart): GridData;
  writeValues(write: ValueWrite): void;
  /** @param touched parts that it may change; a request that changes the look only may change places with values. */
  write(request: object, touched?: readonly Part[]): void;
  /** Sends at once. @returns Google's reply to this request. */
  perform(request: object): unknown;
  flush(): void;
}

const LOOK_ONLY = (touched: readonly Part[]): boolean => touched.every((part) => part === 'look');

export const openBook = (google: SyncGoogle, id: string): Book => {
  const path = `/v4/spreadsheets/${encodeURIComponent(id)}`;
  const pending = makePendingWrites();
  const unsent = new Set<Part>();
  const grids = new Map<string, GridData>();
  const held: { file?: SpreadsheetResource; canEdit?: boolean } = {};

  const forget = (touched: readonly Part[]): void => {
    if (touched.includes('file')) delete held.file;
    for (const key of grids.keys()) if (touched.some((part) => key.startsWith(part))) grids.delete(key);
  };
  const canEdit = (): boolean => {
    held.canEdit ??= inScriptWords(() => {
      const query = { fields: 'capabilities(canEdit)' };
      const answer = google.request({ method: 'GET', path: `/drive/v3/files/${encodeURIComponent(id)}`, query });
      return (answer as { readonly capabilities?: { readonly canEdit?: boolean } }).capabilities?.canEdit === true;
    });
    return held.canEdit;
  };
  const requireWritable = (): void => {
    if (!canEdit()) throw new Exception(NO_PERMISSION);
  };
  const send = (batch: Batch): unknown =>
    batch.kind === 'requests'
      ? google.request({ method: 'POST', path: `${path}:batchUpdate`, body: { requests: batch.requests } })
      : google.request({
          method: 'POST',
          path: `${path}/values:batchUpdateByDataFilter`,
          body: {
            valueInputOption: 'USER_ENTERED',
            data: batch.data.map(({ range, values }) => ({ dataFilter: { gridRange: range }, values })),
          },
        });
  const flush = (): void => {
    unsent.clear();
    inScriptWords(() => {
      for (const batch of pending.take()) send(batch);
    });
  };
  const touch = (touched: readonly Part[]): void => {
    forget(touched);
    for (const part of touched) unsent.add(part);
  };
  const before = (part: Part): void => {
    if (unsent.has(part)) flush();
  };

  const file = (): SpreadsheetResource => {
    before('file');
    held.file ??= inScriptWords(
      () => google.request({ method: 'GET', path, query: { fields: FILE_FIELDS } }) as SpreadsheetResource,
    );
    return held.file;
  };
  return {
    id,
    canEdit,
    file,
    sheet: (sheetId) => {
      const found = file().sheets.find(({ properties }) => (properties.sheetId ?? 0) === sheetId);
      if (!found) throw new Exception(`Sheet ${sheetId} not found`);
      return found;
    },
    grid: (sheetId, part) => {
      before(part);
      const key = `${part} ${sheetId}`;
      const known = grids.get(key);
      if (known) return known;
      const answer = inScriptWords(
        () =>
          google.request({
            method: 'POST',
            path: `${path}:getByDataFilter`,
            query: { fields: SHEET_FIELDS[part] },
            body: { dataFilters: [{ gridRange: { sheetId } }] },
          }) as { readonly sheets?: readonly { readonly data?: readonly GridData[] }[] },
      );
      const grid = answer.sheets?.[0]?.data?.[0] ?? {};
      grids.set(key, grid);
      return grid;
    },
    writeValues: (write) => {
      requireWritable();
      pending.addValues(write);
      touch(['values']);
    },
    write: (request, touched = ALL) => {
      requireWritable();
      pending.addRequest(request, LOOK_ONLY(touched));
      touch(touched);
    },
    perform: (request) => {
      requireWritable();
      flush();
      forget(ALL);
      const answer = inScriptWords(() => send({ kind: 'requests', requests: [request] }));
      return (answer as { readonly replies?: readonly unknown[] }).replies?.[0];
    },
    flush,
  };
};
