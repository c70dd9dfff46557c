/**
 * spreadsheets.create: a new file owned by the caller. A service account is refused by the store: it has no storage.
 */
import { SPREADSHEET } from '../../drive/files.ts';
import { invalidArgument } from '../../http/errors.ts';
import type { JsonObject, World } from '../../http/handler.ts';
import { applyRequests } from '../batchUpdate/applyRequests.ts';
import { Draft } from '../draft.ts';
import { recalculate } from '../formula/recalculate.ts';
import { isLocale } from '../locale/locale.ts';
import { newSpreadsheet } from '../newSpreadsheet.ts';
import { createRequests } from './createRequests.ts';
import { NO_GRID_DATA } from './gridQuestion.ts';
import { spreadsheetResource } from './spreadsheetResource.ts';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function untitled(locale: string): string {
  return locale.startsWith('vi') ? 'Bảng tính không có tiêu đề' : 'Untitled spreadsheet';
}

/**
 * @returns the `Spreadsheet` resource of the new file, without grid data.
 * @throws GoogleError INVALID_ARGUMENT for what cannot be made, PERMISSION_DENIED `storageQuotaExceeded` for a service account.
 */
export function createSpreadsheet(body: JsonObject, world: World): JsonObject {
  const properties = (body['properties'] ?? {}) as JsonObject;
  const locale = text(properties['locale']) ?? 'en_US';
  if (!isLocale(locale)) throw invalidArgument(`Invalid properties.locale: Unsupported locale: ${locale}`);
  const timeZone = text(properties['timeZone']) ?? 'Etc/GMT';
  if (!isTimeZone(timeZone)) throw invalidArgument(`Invalid properties.timeZone: Unsupported time zone: ${timeZone}`);
  const autoRecalc = text(properties['autoRecalc']);
  const draft = new Draft(
    newSpreadsheet({
      spreadsheetId: '',
      title: text(properties['title']) ?? untitled(locale),
      locale,
      timeZone,
      ...(autoRecalc === undefined || autoRecalc.endsWith('UNSPECIFIED') ? {} : { autoRecalc }),
    }),
  );
  const email = world.account.email.toLowerCase();
  if (((body['sheets'] ?? []) as readonly unknown[]).length > 0) draft.spreadsheet.sheets = [];
  const requests = createRequests(body, (taken) => freeSheetId(taken, world.newId));
  if (requests.length > 0) {
    applyRequests(draft, requests, { account: world.account, clock: world.clock, newId: world.newId, owner: email });
  }
  recalculate(draft, world.clock);
  const made = draft.commit();
  const file = world.files.create(world.account, {
    name: made.properties.title,
    mimeType: SPREADSHEET,
    content: { kind: 'spreadsheet', spreadsheet: made },
  });
  const spreadsheet = { ...made, spreadsheetId: file.id };
  file.content = { kind: 'spreadsheet', spreadsheet };
  return spreadsheetResource(spreadsheet, { email, owner: true }, { ranges: undefined, ...NO_GRID_DATA });
}

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** A positive 31-bit number made from a new id. */
function freeSheetId(taken: ReadonlySet<number>, newId: () => string): number {
  for (;;) {
    let id = 7;
    for (const sign of newId()) id = (Math.imul(id, 31) + (sign.codePointAt(0) ?? 0)) & 0x7fffffff;
    if (!taken.has(id)) return id;
  }
}
