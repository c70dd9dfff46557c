/** The add-on as `clasp push` would send it: its scripts, its pages, its manifest. Read anew at every opening. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AddOnFiles } from '../bridge/execution.ts';

export interface Manifest {
  readonly timeZone: string;
  /** Full addresses. */
  readonly scopes: readonly string[];
  /** '' when it has none. */
  readonly name: string;
}

export interface AddOn {
  readonly files: AddOnFiles;
  readonly manifest: Manifest;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** @throws when it asks for what local Apps Script does not do. */
const parseManifest = (text: string): Manifest => {
  const { timeZone, oauthScopes, runtimeVersion, addOns } = JSON.parse(text) as {
    readonly timeZone?: unknown;
    readonly oauthScopes?: unknown;
    readonly runtimeVersion?: unknown;
    readonly addOns?: { readonly common?: { readonly name?: unknown } };
  };
  if (runtimeVersion !== 'V8') throw new Error('appsscript.json: runtimeVersion must be "V8" here.');
  if (typeof timeZone !== 'string') throw new Error('appsscript.json: timeZone is missing.');
  // Google guesses the scopes of a manifest without them from the code; here they are named.
  if (!isTexts(oauthScopes)) throw new Error('appsscript.json: oauthScopes must list the scopes here.');
  const name = addOns?.common?.name;
  return { timeZone, scopes: oauthScopes, name: typeof name === 'string' ? name : '' };
};

/** @throws when the folder has no usable manifest. */
export const readAddOn = async (folder: string): Promise<AddOn> => {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/')).sort();
  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  const named = (ending: RegExp) =>
    Promise.all(names.filter((name) => ending.test(name)).map(async (name) => ({ name, source: await read(name) })));
  const [scripts, pages, manifest] = await Promise.all([
    named(/\.(js|gs)$/),
    named(/\.html$/),
    read('appsscript.json'),
  ]);
  return {
    files: {
      scripts,
      pages: Object.fromEntries(pages.map(({ name, source }) => [name.replace(/\.html$/, ''), source])),
    },
    manifest: parseManifest(manifest),
  };
};
