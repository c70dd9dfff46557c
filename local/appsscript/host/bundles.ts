/**
 * Bundles that local Apps Script needs at run time: the worker thread, the services, the page's client.
 *
 * A worker thread cannot load TypeScript on its own under every loader (tsx, vitest). They are built once into build/appsscript,
 * named by what the sources are, so a start that finds them does nothing.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('..', import.meta.url));
const OUT = fileURLToPath(new URL('../../../build/appsscript', import.meta.url));

export interface Bundles {
  /** Paths. */
  readonly worker: string;
  readonly services: string;
  readonly client: string;
}

/** Which bundle begins where. */
const ENTRIES = {
  worker: { entry: 'bridge/worker.ts', platform: 'node', format: 'cjs' },
  services: { entry: 'services/main.ts', platform: 'neutral', format: 'iife', globalName: 'services' },
  client: { entry: 'client/main.ts', platform: 'browser', format: 'iife' },
} as const;

const fingerprint = async (): Promise<string> => {
  const hash = createHash('sha256');
  const names = (await readdir(SOURCES, { recursive: true })).filter((name) => /\.(ts|json)$/.test(name)).sort();
  for (const name of names) hash.update(`${name}\0`).update(await readFile(join(SOURCES, name)));
  return hash.digest('hex').slice(0, 16);
};

const build = async (name: keyof typeof ENTRIES, path: string): Promise<void> => {
  const { entry, ...options } = ENTRIES[name];
  const esbuild = await import('esbuild');
  const { outputFiles } = await esbuild.build({
    absWorkingDir: SOURCES,
    entryPoints: [entry],
    bundle: true,
    write: false,
    target: 'es2022',
    keepNames: false,
    logLevel: 'warning',
    ...options,
  });
  // Whole at any moment: several test processes start at once.
  const draft = `${path}.${process.pid}.${Math.random()}`;
  await writeFile(draft, outputFiles[0]?.contents ?? '');
  await rename(draft, path);
};

/** Paths of the bundles of today's sources, built where they are missing. */
export const appsScriptBundles = async (): Promise<Bundles> => {
  const mark = await fingerprint();
  await mkdir(OUT, { recursive: true });
  const pathOf = async (name: keyof typeof ENTRIES): Promise<string> => {
    const path = join(OUT, `${name}-${mark}.cjs`);
    if (!existsSync(path)) await build(name, path);
    return path;
  };
  const [worker, services, client] = await Promise.all([pathOf('worker'), pathOf('services'), pathOf('client')]);
  return { worker, services, client };
};
