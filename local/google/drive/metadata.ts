/**
 * The body of a file create, update or copy: which fields may be written, and writing them.
 *
 * Parents are not written here: they move a file (`moves.ts`).
 */
import type { JsonObject } from '../http/handler.ts';
import type { DriveFile } from './files.ts';
import { fieldNotWritable } from './refusals.ts';

const WRITABLE = new Set([
  'appProperties',
  'contentHints',
  'copyRequiresWriterPermission',
  'createdTime',
  'description',
  'folderColorRgb',
  'kind',
  'mimeType',
  'modifiedTime',
  'name',
  'originalFilename',
  'properties',
  'starred',
  'trashed',
  'viewedByMeTime',
  'viewersCanCopyContent',
  'writersCanShare',
]);

/** @throws GoogleError PERMISSION_DENIED `fieldNotWritable`. */
export const checkWritable = (body: JsonObject, also: readonly string[]): void => {
  for (const name of Object.keys(body)) if (!WRITABLE.has(name) && !also.includes(name)) throw fieldNotWritable();
};

/** A `null` value of a property takes it away. */
const merge = (present: Record<string, string>, change: unknown): Record<string, string> => {
  if (typeof change !== 'object' || change === null) return present;
  const merged = new Map(Object.entries(present));
  for (const [key, value] of Object.entries(change)) {
    if (value === null) merged.delete(key);
    else merged.set(key, String(value));
  }
  return Object.fromEntries(merged);
};

export const writeMetadata = (file: DriveFile, body: JsonObject): void => {
  const { name, description, mimeType, starred, modifiedTime } = body;
  if (typeof name === 'string') file.name = name;
  if (typeof description === 'string') file.description = description;
  if (typeof mimeType === 'string' && file.content.kind === 'blob') file.mimeType = mimeType;
  if (typeof starred === 'boolean') file.starred = starred;
  if (typeof modifiedTime === 'string') file.modifiedTime = new Date(modifiedTime);
  file.properties = merge(file.properties, body['properties']);
  file.appProperties = merge(file.appProperties, body['appProperties']);
  for (const setting of ['writersCanShare', 'copyRequiresWriterPermission', 'folderColorRgb']) {
    if (body[setting] !== undefined) file.settings = { ...file.settings, [setting]: body[setting] };
  }
};
