/** The bundle without second copies and unused parts of packages, made of a small tree of packages on disk. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneCopyOfEach, secondCopies, withoutUnused } from '../../functions/leanPackages.ts';

let root: string;

const FILES: Readonly<Record<string, string>> = {
  'package-lock.json': JSON.stringify({
    packages: {
      '': {},
      'node_modules/b': { version: '1.0.0' },
      'node_modules/a/node_modules/c': { version: '2.0.0' },
      'node_modules/b/node_modules/c': { version: '2.0.0' },
      'node_modules/d': { version: '3.0.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b/node_modules/d': { version: '4.0.0' },
    },
  }),
  'node_modules/a/index.js': `export { c as ofA } from 'c'; export { d as dOfA } from 'd';`,
  'node_modules/b/index.js': `export { c as ofB } from 'c'; export { d as dOfB } from 'd';`,
  'node_modules/a/node_modules/c/index.js': 'export const c = { of: "a" };',
  'node_modules/b/node_modules/c/index.js': 'export const c = { of: "b" };',
  'node_modules/d/index.js': 'export const d = 3;',
  'node_modules/b/node_modules/d/index.js': 'export const d = 4;',
  'node_modules/a/seldom/far.js': 'module.exports = { open: () => "far", Far: class {} };',
  'copies.js': `export * from 'a'; export * from 'b';`,
  'parts.js': `import { open, Far } from 'a/seldom/far.js'; export const called = () => open(); export const made = () => new Far(); export const passedOn = { open }; export const looked = () => Far.name;`,
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'so-papi-lean-'));
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function bundled(entry: string, plugin: Plugin): Promise<Readonly<Record<string, unknown>>> {
  const outfile = join(root, `${entry}-${plugin.name}.mjs`);
  await build({
    ...{ absWorkingDir: root, entryPoints: [join(root, entry)], outfile, bundle: true, format: 'esm' },
    ...{ plugins: [plugin], logLevel: 'silent' },
  });
  return (await import(pathToFileURL(outfile).href)) as Readonly<Record<string, unknown>>;
}

test('of each version there is one copy, the nearest to the root, else the first by name', () => {
  const check = (folders: Readonly<Record<string, string>>, expected: Readonly<Record<string, string>>) => {
    const packages = Object.fromEntries(Object.entries(folders).map(([folder, version]) => [folder, { version }]));
    expect(Object.fromEntries(secondCopies({ packages }))).toEqual(expected);
  };
  check({ '': '1.0.0', 'node_modules/a': '1.0.0' }, {});
  check({ 'node_modules/a': '1.0.0', 'node_modules/b/node_modules/a': '1.0.1' }, {});
  check(
    { 'node_modules/b/node_modules/@s/a': '1.0.0', 'node_modules/@s/a': '1.0.0' },
    { 'node_modules/b/node_modules/@s/a': 'node_modules/@s/a' },
  );
  check(
    { 'node_modules/c/node_modules/a': '2.0.0', 'node_modules/b/node_modules/a': '2.0.0', 'node_modules/a': '1.0.0' },
    { 'node_modules/c/node_modules/a': 'node_modules/b/node_modules/a' },
  );
});

test('packages share what they hold in one version, and keep what they hold in two', async () => {
  const { ofA, ofB, dOfA, dOfB } = await bundled('copies.js', oneCopyOfEach(join(root, 'package-lock.json')));
  expect(ofB).toBe(ofA);
  expect([ofA, dOfA, dOfB]).toEqual([{ of: 'a' }, 3, 4]);
});

test('what is left out may be passed on; any use of it says where that was decided', async () => {
  const plugin = withoutUnused({ 'a/seldom/far.js': ['open', 'Far'] });
  const { called, made, looked, passedOn } = await bundled('parts.js', plugin);
  const message = 'a/seldom/far.js is left out of the bundle: functions/leanPackages.ts';
  for (const use of [called, made, looked]) expect(use).toThrow(message);
  expect(Object.keys(passedOn as object)).toEqual(['open']);
});

test('a part that its package has no more fails the build', async () => {
  const plugin = withoutUnused({ 'a/seldom/far.js': ['open', 'Far'], 'a/seldom/gone.js': [] });
  await expect(bundled('parts.js', plugin)).rejects.toThrow('a/seldom/gone.js is not in the bundle any more');
});
