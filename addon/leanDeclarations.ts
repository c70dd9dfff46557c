/**
 * Makes the declarations lean on their way into the script: what only a layout, the master and summaries read (help, widths,
 * formats, sums …) is left out, because the add-on renders a layout that the server made, and a script is loaded whole at every
 * click.
 *
 * A plugin of the bundler. `test/addon/bundle.test.ts` holds that nothing in the script reads what was left out.
 */
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { FIGURES } from '../shared/forms/figures.ts';

/** Of `TabDeclaration` and `Column`. */
const LAYOUT_MEMBERS = ['align', 'frozenColumns', 'help', 'instruction', 'numberFormat', 'spareRows', 'width'];

/** Of `TabDeclaration`, `Column` and `FigureDeclaration`: names that mean nothing else, so that a test can look for them. */
export const LEFT_OUT = ['aggregation', 'basis', 'caution', 'frozenColumns', 'help', 'instruction', 'spareRows'];

/** @param readText of a source file. */
export const leanDeclarations = (readText: (path: string) => Promise<string>): Plugin => ({
  name: 'lean-declarations',
  setup(build) {
    build.onLoad({ filter: /[\\/]shared[\\/]forms[\\/]tabs[\\/]\w+\.ts$/ }, async ({ path }) => ({
      contents: withoutMembers(await readText(path), LAYOUT_MEMBERS),
      loader: 'ts',
    }));
    build.onLoad({ filter: /[\\/]shared[\\/]forms[\\/]figures\.ts$/ }, async ({ path }) => ({
      contents: withValue(await readText(path), 'FIGURES', leanFigures()),
      loader: 'ts',
    }));
  },
});

/** @returns the source with each property of these names cut out, its comma included. */
export function withoutMembers(source: string, names: readonly string[]): string {
  return replaced(source, (node) => {
    if (!ts.isPropertyAssignment(node) || !names.includes(node.name.getText())) return undefined;
    const comma = /^\s*,/.exec(source.slice(node.end))?.[0].length ?? 0;
    return { end: node.end + comma, text: '' };
  });
}

/** @returns the source with the constant holding what that expression says. */
export function withValue(source: string, constant: string, expression: string): string {
  return replaced(source, (node) =>
    ts.isVariableDeclaration(node.parent) && node.parent.initializer === node && node.parent.name.getText() === constant
      ? { end: node.end, text: expression }
      : undefined,
  );
}

/** @returns an expression: of the figures that a unit enters, what reading and validation ask; most are whole numbers. */
export function leanFigures(): string {
  const rows = FIGURES.filter(({ entered }) => entered).map(({ key, name, kind, levels }) =>
    kind === 'integer' && levels === undefined ? [key, name] : [key, name, kind, levels],
  );
  const spelledOut = '([key, name, kind = "integer", levels]) => ({ key, name, kind, levels, entered: true })';
  return `${JSON.stringify(rows)}.map(${spelledOut})`;
}

type Replace = (node: ts.Node) => { readonly end: number; readonly text: string } | undefined;

function replaced(source: string, replace: Replace): string {
  const parts: string[] = [];
  let from = 0;
  const visit = (node: ts.Node): void => {
    const replacement = replace(node);
    if (replacement === undefined) {
      ts.forEachChild(node, visit);
      return;
    }
    parts.push(source.slice(from, node.getStart()), replacement.text);
    from = replacement.end;
  };
  ts.forEachChild(ts.createSourceFile('source.ts', source, ts.ScriptTarget.ESNext, true), visit);
  return [...parts, source.slice(from)].join('');
}
