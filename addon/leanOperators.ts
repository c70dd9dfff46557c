/**
 * Makes `a ?? b` and `a?.b` lean on their way into the script: spelt out for ES2019 each costs a variable and a comparison, and a
 * call does as well where nothing waits on the outcome. `orElse` and `NOTHING` are of `addon/server/language.ts`.
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

/**
 * @returns the source with `orElse(a, b)` for each `a ?? b` whose `b` is plain, and `orElse(a, NOTHING).b` for each `a?.b` that
 *   nothing more is asked of.
 */
export function withCalls(source: string): string {
  const edits: Edit[] = [];
  const put = (at: number, text: string, to = at) => edits.push({ from: at, to, text });
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && isElse(node.operatorToken) && isPlain(node.right)) {
      put(node.left.getStart(), 'orElse(');
      // What ends where this one goes on ends before it.
      visit(node.left);
      put(node.left.end, ', ', node.right.getStart());
      put(node.right.end, ')');
    } else if (isLastLink(node)) {
      const { expression, questionDotToken } = node;
      put(expression.getStart(), 'orElse(');
      visit(expression);
      const mark = ts.isPropertyAccessExpression(node) ? '.' : '';
      put(expression.end, `, NOTHING)${mark}`, questionDotToken.end);
    } else {
      ts.forEachChild(node, visit);
    }
  };
  ts.forEachChild(ts.createSourceFile('source.ts', source, ts.ScriptTarget.ESNext, true), visit);
  return edited(source, edits);
}

function edited(source: string, edits: readonly Edit[]): string {
  let from = 0;
  const parts = edits
    .toSorted((a, b) => a.from - b.from)
    .map((edit) => {
      const before = source.slice(from, edit.from);
      from = edit.to;
      return before + edit.text;
    });
  return [...parts, source.slice(from)].join('');
}

type Link = (ts.PropertyAccessExpression | ts.ElementAccessExpression) & {
  readonly questionDotToken: ts.QuestionDotToken;
};

/** A member that is asked for with `?.`, and neither called nor asked for another without it, which would wait as well. */
function isLastLink(node: ts.Node): node is Link {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return false;
  if (node.questionDotToken === undefined) return false;
  if (ts.isElementAccessExpression(node) && !isPlain(node.argumentExpression)) return false;
  const { parent } = node;
  if (ts.isCallExpression(parent)) return parent.expression !== node;
  const goesOn = ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent);
  return !goesOn || parent.expression !== node || parent.questionDotToken !== undefined;
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
