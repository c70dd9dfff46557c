/**
 * The state of local Google as one JSON file in a folder, for `--import DIR` and `--export-on-exit DIR`.
 *
 * Plain JSON but for what JSON cannot say: dates, bytes and holes in arrays are tagged. Tokens and keys are not state.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DriveFile } from './drive/files.ts';
import type { DriveStore } from './drive/store.ts';
import type { Directory } from './identity/directory.ts';

const FILE = 'local-google.json';
const FORMAT = 2;

interface State {
  readonly format: number;
  readonly accounts: readonly {
    readonly email: string;
    readonly kind: 'person' | 'service';
    readonly emailVerified: boolean;
  }[];
  readonly groups: readonly (readonly [string, readonly string[]])[];
  readonly drive: { readonly files: readonly DriveFile[]; readonly roots: readonly string[] };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const encode = (value: unknown): unknown => {
  if (value instanceof Date) return { $date: value.toISOString() };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') };
  // Array.from, unlike map, sees holes.
  if (Array.isArray(value))
    return Array.from(value, (item: unknown) => (item === undefined ? { $hole: true } : encode(item)));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, encode(item)]));
};

const decode = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(decode);
  if (!isObject(value)) return value;
  if (typeof value['$date'] === 'string') return new Date(value['$date']);
  if (typeof value['$bytes'] === 'string') return new Uint8Array(Buffer.from(value['$bytes'], 'base64'));
  if (value['$hole'] === true) return undefined;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, decode(item)]));
};

export interface Kept {
  readonly directory: Directory;
  readonly store: DriveStore;
}

export const exportState = async (dir: string, { directory, store }: Kept): Promise<void> => {
  const accounts = directory
    .all()
    .flatMap(({ email, kind, emailVerified }) => (kind === 'anonymous' ? [] : [{ email, kind, emailVerified }]));
  const state: State = { format: FORMAT, accounts, groups: directory.groups(), drive: store.dump() };
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, FILE), `${JSON.stringify(encode(state), null, 1)}\n`);
};

/** @throws when the folder has no state, or one of another format; what was there before stays then. */
export const importState = async (dir: string, { directory, store }: Kept): Promise<void> => {
  const state = decode(JSON.parse(await readFile(join(dir, FILE), 'utf8'))) as State;
  if (state.format !== FORMAT)
    throw new Error(`${join(dir, FILE)} has format ${state.format}; this version reads ${FORMAT}.`);
  directory.clear();
  for (const account of state.accounts) directory.add(account);
  for (const [email, members] of state.groups) directory.setGroup(email, members);
  store.load(state.drive);
};
