/**
 * `npm run build`: functions/ -> build/functions, all dependencies bundled, with its own package.json that installs nothing.
 *
 * ES modules in chunks: what loads lazily in the source is a chunk of its own. Prints what each weighs.
 */
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { oneCopyOfEach, withoutUnused } from './leanPackages.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = `${ROOT}build/functions`;

/** CommonJS packages inside an ES module still call `require` for Node's own modules. */
const BANNER = [
  `import { createRequire as createRequireOfNode } from 'node:module';`,
  `import { fileURLToPath as pathOfUrl } from 'node:url';`,
  `const require = createRequireOfNode(import.meta.url);`,
  `const __filename = pathOfUrl(import.meta.url);`,
  `const __dirname = pathOfUrl(new URL('.', import.meta.url));`,
].join('\n');

export async function buildFunctions(): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { index: 'functions/index.ts' },
    outdir: 'build/functions',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    keepNames: true,
    charset: 'utf8',
    plugins: [oneCopyOfEach(`${ROOT}package-lock.json`), withoutUnused()],
    legalComments: 'linked',
    banner: { js: BANNER },
    chunkNames: 'chunks/[name]-[hash]',
    metafile: true,
    logLevel: 'warning',
  });
  await writeFile(`${OUT}/package.json`, `${JSON.stringify(MANIFEST, null, 2)}\n`);
  await removeStale(metafile);
  return metafile;
}

/** What an earlier build left. Last, so that the folder holds a whole bundle at any moment. */
async function removeStale({ outputs }: Metafile): Promise<void> {
  const made = new Set([...Object.keys(outputs), 'build/functions/package.json']);
  for (const entry of await readdir(OUT, { recursive: true, withFileTypes: true })) {
    const path = relative(ROOT, join(entry.parentPath, entry.name));
    // The Firebase CLI keeps a deployment's parameters beside the bundle.
    const isParameters = entry.name.startsWith('.env');
    if (entry.isFile() && !isParameters && !made.has(path)) await rm(join(ROOT, path));
  }
}

const MANIFEST = {
  name: 'so-papi-functions',
  private: true,
  type: 'module',
  main: 'index.js',
  engines: { node: '22' },
};

function print({ outputs }: Metafile): void {
  const files = Object.entries(outputs)
    .filter(([path]) => path.endsWith('.js'))
    .map(([path, { bytes }]) => ({ path, bytes }))
    .sort((a, b) => b.bytes - a.bytes);
  for (const { path, bytes } of files.slice(0, 12)) console.log(`${kilobytes(bytes).padStart(9)}  ${path}`);
  console.log(
    `${kilobytes(files.reduce((total, { bytes }) => total + bytes, 0)).padStart(9)}  in ${files.length} files`,
  );
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) print(await buildFunctions());
