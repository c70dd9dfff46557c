/**
 * The page's bundle: local/workbench/page -> build/workbench, once. A stamp beside it holds the hash of every source that went
 * in; unchanged sources are not built again.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'build/workbench');
const STAMP = join(OUT, 'sources.json');
const FILES = [
  { path: '/page.js', contentType: 'text/javascript; charset=utf-8' },
  { path: '/page.css', contentType: 'text/css; charset=utf-8' },
] as const;

export type PageFiles = ReadonlyMap<string, { readonly contentType: string; readonly content: Buffer }>;

export async function buildPage(): Promise<PageFiles> {
  if (!(await isFresh())) await bundle();
  const entries = FILES.map(
    async ({ path, contentType }) => [path, { contentType, content: await readFile(join(OUT, path)) }] as const,
  );
  return new Map(await Promise.all(entries));
}

async function bundle(): Promise<void> {
  // Loaded when needed: most starts find a fresh bundle.
  const { build } = await import('esbuild');
  await mkdir(OUT, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { page: 'local/workbench/page/main.tsx' },
    outdir: 'build/workbench',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
    metafile: true,
  });
  const sources = Object.keys(metafile.inputs).filter((path) => !path.startsWith('node_modules/'));
  await writeFile(STAMP, JSON.stringify(await hashesOf([...sources, ...BUILDERS])));
}

/** Besides what is bundled: how it is bundled, and with which packages. */
const BUILDERS = ['local/workbench/build.ts', 'package-lock.json'];

async function isFresh(): Promise<boolean> {
  try {
    const stamp = JSON.parse(await readFile(STAMP, 'utf8')) as Record<string, string>;
    const now = await hashesOf(Object.keys(stamp));
    return Object.entries(stamp).every(([path, hash]) => now[path] === hash);
  } catch {
    // No stamp, or a source that is gone.
    return false;
  }
}

async function hashesOf(paths: readonly string[]): Promise<Record<string, string>> {
  const pairs = paths.map(async (path) => {
    const content = await readFile(join(ROOT, path));
    return [path, createHash('sha256').update(content).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(pairs));
}
