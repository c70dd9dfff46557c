/** The `q` of `files.list` cut into words, quoted texts and symbols; undefined where a character belongs to none of them. */

export interface Token {
  readonly is: 'word' | 'text' | 'symbol';
  readonly text: string;
}

const NEXT = /\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([A-Za-z][A-Za-z0-9_.]*)|(<=|>=|!=|[=<>(){}]))\s*/y;

export const tokenize = (text: string): Token[] | undefined => {
  const out: Token[] = [];
  let at = 0;
  while (at < text.length) {
    NEXT.lastIndex = at;
    const found = NEXT.exec(text);
    if (!found) return undefined;
    at += found[0].length;
    const [, single, double, word, symbol] = found;
    const quoted = single ?? double;
    if (quoted !== undefined) out.push({ is: 'text', text: quoted.replace(/\\(.)/gs, '$1') });
    else if (word !== undefined) out.push({ is: 'word', text: word });
    else out.push({ is: 'symbol', text: symbol ?? '' });
  }
  return out;
};
