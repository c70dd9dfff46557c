/**
 * What of the packages need not be in the bundle: second copies of one version, which lie in `node_modules` for the sake of other
 * packages, and parts that no function of ours reaches.
 *
 * A part left out answers any use with an error that names this file. A part that a new version of its package has moved fails
 * the build, so that the list cannot go stale.
 */
import { readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Plugin } from 'esbuild';

/** Of modules under `node_modules/`, what they export; the clients ask for the rest of them only by these names. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  // Tokens of Firebase Authentication, for callable functions. Ours come from Google and are verified in `identity/`.
  'firebase-admin/lib/esm/auth/index.js': ['getAuth'],
  'firebase-admin/lib/esm/app-check/index.js': ['getAppCheck'],
  // Databases are made and exported elsewhere; the client of the ledger is v1.
  '@google-cloud/firestore/build/src/v1/firestore_admin_client.js': ['FirestoreAdminClient'],
  '@google-cloud/firestore/build/src/v1beta1/index.js': [],
  // Messages of services that Firestore's client never calls.
  'google-gax/build/protos/iam_service.js': ['google'],
  'google-gax/build/protos/locations.js': ['google'],
  'google-gax/build/protos/operations.js': ['google'],
  // For a Node without streams of the Web, 16 and older.
  'web-streams-polyfill/dist/ponyfill.es2018.js': [],
};

export function withoutUnused(leftOut = LEFT_OUT): Plugin {
  const paths = Object.keys(leftOut);
  const filter = new RegExp(`[\\\\/]node_modules[\\\\/](?:${paths.map(asPattern).join('|')})$`);
  return {
    name: 'without-unused',
    setup(build) {
      const met = new Set<string>();
      build.onLoad({ filter }, ({ path }) => {
        const module = slashed(path).split(NODE_MODULES).at(-1) ?? '';
        met.add(module);
        return { contents: refusing(module, leftOut[module] ?? []), loader: 'js' };
      });
      build.onEnd(() => {
        const stale = paths.filter((path) => !met.has(path));
        return {
          errors: stale.map((path) => ({ text: `${path} is not in the bundle any more: functions/leanPackages.ts` })),
        };
      });
    },
  };
}

/** A module whose exports may be passed on, but neither called nor looked into. */
function refusing(module: string, names: readonly string[]): string {
  const message = JSON.stringify(`${module} is left out of the bundle: functions/leanPackages.ts`);
  return [
    `function refuse() { throw new Error(${message}); }`,
    'const leftOut = new Proxy(refuse, { get: refuse });',
    `export { ${names.map((name) => `leftOut as ${name}`).join(', ')} };`,
  ].join('\n');
}

/**
 * One copy of each version of a package: the nearest to the root, as npm would lay it out if nothing stood in its way.
 *
 * @param lockfile of npm, beside `node_modules`.
 */
export function oneCopyOfEach(lockfile: string): Plugin {
  return {
    name: 'one-copy-of-each',
    setup(build) {
      const copies = readFile(lockfile, 'utf8').then((text) => secondCopies(JSON.parse(text) as Lockfile));
      build.onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, ...from }) => {
        if (pluginData === RESOLVED) return undefined;
        const resolved = await build.resolve(path, { ...from, pluginData: RESOLVED });
        const [, root = '', folder = '', rest = ''] = PLACE.exec(slashed(resolved.path)) ?? [];
        const first = (await copies).get(folder);
        return first === undefined ? undefined : { ...resolved, path: root + first + rest };
      });
    },
  };
}

const NODE_MODULES = 'node_modules/';

/** Of a path, as a regular expression takes it, on any system. */
function asPattern(path: string): string {
  return path.replace(/\./g, '\\.').replaceAll('/', '[\\\\/]');
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

const RESOLVED = 'one-copy-of-each';
/** What is before the outermost `node_modules`; the folder of the package; what is in it. */
const PLACE = /^(.*?\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)(\/.*)$/;

export interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

/** @returns folder of each further copy, with the folder of the first. */
export function secondCopies({ packages }: Lockfile): ReadonlyMap<string, string> {
  const folders = Object.keys(packages).filter((folder) => folder !== '');
  const depth = (folder: string) => folder.split(NODE_MODULES).length;
  const firsts = new Map<string, string>();
  const seconds = new Map<string, string>();
  for (const folder of folders.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))) {
    const id = `${folder.split(NODE_MODULES).at(-1) ?? ''}@${packages[folder]?.version ?? ''}`;
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, folder);
    else seconds.set(folder, first);
  }
  return seconds;
}
