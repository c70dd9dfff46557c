/** The `orderBy` of `files.list`: keys separated by commas, each with an optional ` desc`. */
import { FOLDER } from './files.ts';
import type { DriveFile } from './files.ts';
import { bytesOf } from './revisions.ts';
import { invalidValue } from './refusals.ts';

type Compare = (a: DriveFile, b: DriveFile) => number;

const collator = new Intl.Collator('en', { sensitivity: 'base' });
const natural = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const size = (file: DriveFile): number => (file.content.kind === 'blob' ? bytesOf(file.content).byteLength : 0);
const modified: Compare = (a, b) => a.modifiedTime.getTime() - b.modifiedTime.getTime();

const KEYS: Readonly<Record<string, Compare>> = {
  createdTime: (a, b) => a.createdTime.getTime() - b.createdTime.getTime(),
  folder: (a, b) => Number(b.mimeType === FOLDER) - Number(a.mimeType === FOLDER),
  modifiedByMeTime: modified,
  modifiedTime: modified,
  name: (a, b) => collator.compare(a.name, b.name),
  name_natural: (a, b) => natural.compare(a.name, b.name),
  quotaBytesUsed: (a, b) => size(a) - size(b),
  recency: modified,
  starred: (a, b) => Number(b.starred) - Number(a.starred),
};

/** @throws GoogleError INVALID_ARGUMENT at `orderBy` for an unknown key. */
export const parseOrder = (text: string): Compare => {
  const keys = text.split(',').map((part): Compare => {
    const [key = '', direction, ...rest] = part.trim().split(/\s+/);
    const compare = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
    if (!compare || rest.length > 0 || (direction !== undefined && direction !== 'desc')) throw invalidValue('orderBy');
    return direction === 'desc' ? (a, b) => compare(b, a) : compare;
  });
  return (a, b) => {
    for (const compare of keys) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
};
