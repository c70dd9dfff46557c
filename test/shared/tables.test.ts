/** The tables run without a runner, so that the add-on's bundle can be held against them: one expression of plain script. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';

test('bundled for Apps Script, in a context that holds nothing of Node, every case comes out', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { SHARED_TABLES, faultsOfTables } from './tables.ts';
        export const faults = faultsOfTables(SHARED_TABLES);
        export const count = Object.values(SHARED_TABLES).flat().length;`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'ts',
    },
    ...{ bundle: true, write: false, format: 'iife', globalName: 'tables', target: 'es2019', charset: 'utf8' },
  });
  const context = createContext({});
  runInContext(outputFiles[0]?.text ?? '', context);
  const { faults, count } = JSON.parse(runInContext('JSON.stringify(tables)', context) as string) as {
    faults: string[];
    count: number;
  };
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(600);
});
