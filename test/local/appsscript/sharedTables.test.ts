/** The tables of shared/ inside local Apps Script, as a script that clasp would push: what holds in Node holds there. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { scriptsOfThisFile } from './scripts.ts';

const startScript = scriptsOfThisFile();

async function bundledTables(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { SHARED_TABLES, faultsOfTables } from './tables.ts';
        export const outcome = () => ({
          faults: faultsOfTables(SHARED_TABLES),
          count: Object.values(SHARED_TABLES).flat().length,
        });`,
      resolveDir: fileURLToPath(new URL('../../shared', import.meta.url)),
      loader: 'ts',
    },
    ...{ bundle: true, write: false, format: 'iife', globalName: 'Tables', target: 'es2019', charset: 'utf8' },
  });
  return `${outputFiles[0]?.text ?? ''}\nfunction runTables() { return Tables.outcome(); }`;
}

test('every case of every table comes out as in Node', async () => {
  const script = await startScript({ code: await bundledTables() });
  const { faults, count } = (await script.value('runTables')) as { faults: string[]; count: number };
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(600);
});
