/**
 * `npm run build`, after functions/: addon/ -> build/addon, ready for `clasp push`: manifest, one script, two pages.
 *
 * Apps Script has no modules and finds functions by their global names, so the script is an IIFE with one plain function per
 * export of `addon/server/main.ts`. A page is a sidebar with its script and style inlined: that of a unit, and that of Sở Nội vụ,
 * which the menu opens in the master. Exits 1 when over budget.
 */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { leanDeclarations } from './leanDeclarations.ts';
import { leanOperators } from './leanOperators.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ENTRY = 'addon/server/main.ts';
/** One letter: each global of the script names it. */
const LIBRARY = 'P';

/** Bytes in UTF-8. The script is loaded whole at every click. */
export const BUDGETS = { 'Code.js': 120 * 1024, 'office.html': 80 * 1024, 'sidebar.html': 80 * 1024 } as const;
/**
 * Members that are met everywhere in the script and never leave it, so that the bundler may shorten them: of findings, of columns
 * as declared, of what reading and parsing go by, of the services of a call. What crosses to the sidebar, to the api or to Apps Script must not stand here.
 */
export const SHORTENED = [
  ...['admission', 'admitCell', 'also', 'american', 'approximate', 'authorizationUrl', 'because', 'candidate'],
  ...['candidates', 'carryOut', 'command', 'contentCodes', 'declared', 'decoded', 'expected', 'firstDataRow'],
  ...['formerColour', 'identityToken', 'isEditable', 'lastDay', 'maxLength', 'mends', 'official', 'origin'],
  ...['readState', 'received', 'remainder', 'required', 'rewritten', 'setPending', 'setReceipt', 'sheetIds'],
  ...['snapshot', 'verdicts'],
] as const;
const FILES = ['Code.js', 'office.html', 'sidebar.html'] as const;
const PAGES = { sidebar: 'addon/sidebar/main.tsx', office: 'addon/sidebar/office/main.tsx' } as const;
export type PageName = keyof typeof PAGES;

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
} as const satisfies BuildOptions;

export interface BuiltAddon {
  readonly script: string;
  readonly pages: Readonly<Record<PageName, string>>;
  readonly metafile: Metafile;
}

export async function buildAddon(out = `${ROOT}build/addon`): Promise<BuiltAddon> {
  const [{ script, metafile }, sidebar, office] = await Promise.all([
    bundleScript(),
    bundlePage('sidebar'),
    bundlePage('office'),
  ]);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await Promise.all([
    copyFile(`${ROOT}addon/server/appsscript.json`, `${out}/appsscript.json`),
    writeFile(`${out}/Code.js`, script),
    writeFile(`${out}/sidebar.html`, sidebar),
    writeFile(`${out}/office.html`, office),
  ]);
  return { script, pages: { sidebar, office }, metafile };
}

/** The names that `addon/server/main.ts` exports: the globals of the script. */
export async function globalNames(): Promise<readonly string[]> {
  const { metafile } = await build({
    ...{ absWorkingDir: ROOT, entryPoints: [ENTRY], outdir: 'build', format: 'esm', metafile: true, write: false },
  });
  return Object.values(metafile.outputs)
    .flatMap(({ exports }) => exports)
    .sort();
}

export async function bundleScript(): Promise<{ readonly script: string; readonly metafile: Metafile }> {
  const [names, { outputFiles, metafile }] = await Promise.all([
    globalNames(),
    build({
      ...COMMON,
      entryPoints: [ENTRY],
      outdir: 'build/addon',
      inject: ['addon/server/language.ts'],
      format: 'esm',
      platform: 'neutral',
      target: 'es2019',
      mangleProps: new RegExp(`^(?:${SHORTENED.join('|')})$`),
      plugins: [leanDeclarations(readText), leanOperators(readText)],
    }),
  ]);
  const functions = names.map((name) => `function ${name}(...a){return ${LIBRARY}.${name}(...a)}`);
  return { script: [asLibrary(textOf(outputFiles, '.js')), ...functions, ''].join('\n'), metafile };
}

/** A module as one constant that holds its exports. The bundler's own way brings helpers and a getter for each. */
function asLibrary(module: string): string {
  const [statement = '', exported = ''] = /export ?\{([^}]*)\};?\s*$/.exec(module) ?? [];
  if (statement === '') throw new Error(`${ENTRY} exports nothing`);
  const members = exported.replace(/([\w$]+) as ([\w$]+)/g, '$2:$1');
  return `"use strict";var ${LIBRARY}=(()=>{${module.slice(0, -statement.length)}return{${members}}})();`;
}

/** `addon/sidebar/page.html` carries `<!-- style -->` and `<!-- script -->`, and `data-opening="{}"` for the menu. */
export async function bundlePage(name: PageName): Promise<string> {
  const [template, { outputFiles }] = await Promise.all([
    readFile(`${ROOT}addon/sidebar/page.html`, 'utf8'),
    build({
      ...COMMON,
      entryPoints: [PAGES[name]],
      outdir: 'build/addon',
      format: 'iife',
      platform: 'browser',
      target: 'es2020',
      inject: ['addon/sidebar/jsx.ts'],
      // What tsconfig says of elements would win over options of the build.
      tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
    }),
  ]);
  const style = `<style>${textOf(outputFiles, '.css').trim()}</style>`;
  const script = `<script>${textOf(outputFiles, '.js').trim()}</script>`;
  const page = inPlaceOf('<!-- style -->', style, inPlaceOf('<!-- script -->', script, template));
  if (!page.includes('data-opening="{}"')) throw new Error('addon/sidebar/page.html has no data-opening="{}"');
  return page;
}

function inPlaceOf(mark: string, text: string, template: string): string {
  const [before, after, ...more] = template.split(mark);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`addon/sidebar/page.html must hold ${mark} once`);
  return before + text + after;
}

function readText(path: string): Promise<string> {
  return readFile(path, 'utf8');
}

function textOf(files: readonly { readonly path: string; readonly text: string }[], extension: string): string {
  return files.find(({ path }) => path.endsWith(extension))?.text ?? '';
}

/** @returns whether all is within budget. */
function print({ script, pages, metafile }: BuiltAddon): boolean {
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs: one }) => Object.entries(one));
  for (const [path, { bytesInOutput }] of inputs.sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput).slice(0, 8))
    console.log(`${kilobytes(bytesInOutput)}  ${path}`);
  const sizes = { 'Code.js': script, 'office.html': pages.office, 'sidebar.html': pages.sidebar };
  const isWithin = FILES.map((file) => {
    const bytes = Buffer.byteLength(sizes[file]);
    console.log(`${kilobytes(bytes)}  build/addon/${file}, at most ${kilobytes(BUDGETS[file]).trim()}`);
    return bytes <= BUDGETS[file];
  });
  return isWithin.every(Boolean);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`.padStart(9);
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !print(await buildAddon())) process.exitCode = 1;
