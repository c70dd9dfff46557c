/**
 * A formula as xlsx keeps it, whatever the locale: commas between arguments, points in numbers, the file's own sheet names.
 */
import { quoteTitle } from '../sheets/a1Format.ts';
import { tokenize } from '../sheets/formula/tokens.ts';
import type { FormulaToken } from '../sheets/formula/tokens.ts';

export interface FormulaDialect {
  /** Where the comma is the decimal sign, `;` separates arguments and `\` the columns of an array. */
  readonly decimalComma: boolean;
  /** Title of a sheet -> its name in the file. */
  readonly sheetName: (title: string) => string;
}

/** Without the "=". A text that is no formula comes back as it is. */
export function xlsxFormula(formula: string, dialect: FormulaDialect): string {
  const body = formula.replace(/^=/, '');
  const tokens = tokenize(body, dialect.decimalComma);
  if (tokens === undefined) return body;
  let text = '';
  let copied = 0;
  let braces = 0;
  for (const token of tokens) {
    if (token.kind === 'sign' && token.text === '{') braces++;
    if (token.kind === 'sign' && token.text === '}') braces--;
    const replaced = replacement(token, body.slice(token.start, token.end), braces > 0, dialect);
    if (replaced === undefined) continue;
    text += body.slice(copied, token.start) + replaced;
    copied = token.end;
  }
  return text + body.slice(copied);
}

function replacement(
  token: FormulaToken,
  source: string,
  inArray: boolean,
  { decimalComma, sheetName }: FormulaDialect,
): string | undefined {
  switch (token.kind) {
    case 'number':
      return decimalComma ? source.replace(',', '.') : undefined;
    case 'sign':
      if (!decimalComma) return undefined;
      if (token.text === ';') return inArray ? undefined : ',';
      return token.text === '\\' ? ',' : undefined;
    case 'reference':
    case 'word': {
      // In an array the backslash before a number or a word reads as part of it.
      if (inArray && decimalComma && source.startsWith('\\')) return `,${source.slice(1)}`;
      if (token.sheet === undefined) return undefined;
      const name = sheetName(token.sheet);
      return name === token.sheet ? undefined : `${quoteTitle(name)}!${source.slice(source.lastIndexOf('!') + 1)}`;
    }
    case 'string':
    case 'error':
      return undefined;
  }
}
