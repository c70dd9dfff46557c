/**
 * Makes `a ?? b` lean on its way into the script: spelt out for ES2019 each costs a variable and a comparison, and a call does as
 * well where `b` is a literal or a name, which may be looked at without being needed. `orElse` is of `addon/server/language.ts`.
 *
 * A plugin of the bundler.
 */
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** @param readText of a source file. */
export const leanOperators = (readText: (path: string) => Promise<string>): Plugin => ({
  name: 'lean-operators',
  setup(build) {
    build.onLoad({ filter: /[\\/](?:shared|addon[\\/]server)[\\/].+\.ts$/ }, async ({ path }) => ({
      contents: withCalls(await readText(path)),
      loader: 'ts',
    }));
  },
});

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** @returns the source with `orElse(a, b)` for each `a ?? b` whose `b` is plain. */
export function withCalls(source: string): string {
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (!ts.isBinaryExpression(node) || !isElse(node.operatorToken) || !isPlain(node.right)) {
      ts.forEachChild(node, visit);
      return;
    }
    const { left, right } = node;
    edits.push({ from: left.getStart(), to: left.getStart(), text: 'orElse(' });
    // What ends where this one goes on ends before it.
    visit(left);
    edits.push({ from: left.end, to: right.getStart(), text: ', ' }, { from: right.end, to: right.end, text: ')' });
  };
  ts.forEachChild(ts.createSourceFile('source.ts', source, ts.ScriptTarget.ESNext, true), visit);
  let from = 0;
  const parts = edits
    .sort((a, b) => a.from - b.from)
    .map((edit) => {
      const before = source.slice(from, edit.from);
      from = edit.to;
      return before + edit.text;
    });
  return [...parts, source.slice(from)].join('');
}

function isElse({ kind }: ts.Node): boolean {
  return kind === ts.SyntaxKind.QuestionQuestionToken;
}

function isPlain(node: ts.Expression): boolean {
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0;
  return (
    ts.isLiteralExpression(node) ||
    ts.isIdentifier(node) ||
    [ts.SyntaxKind.NullKeyword, ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword].includes(node.kind)
  );
}
