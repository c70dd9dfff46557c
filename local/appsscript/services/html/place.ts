/** Where in a page the end of a piece of markup stands: follows tags, attributes, scripts and styles through it. */
import type { Place } from './escape.ts';

/** Carried from one piece of markup to the next. */
export interface Position {
  readonly inside: 'text' | 'tag' | 'script' | 'style' | 'comment';
  /** Open quote of an attribute or of a script's text. */
  readonly quote: string;
  /** The tag or attribute that is being written. */
  readonly tag: string;
  readonly attribute: string;
}

export const START: Position = { inside: 'text', quote: '', tag: '', attribute: '' };

const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data']);

export const placeAt = ({ inside, quote, attribute }: Position): Place => {
  if (inside === 'script') return quote === '' ? 'script' : 'scriptText';
  if (inside === 'style') return 'style';
  if (inside !== 'tag') return 'text';
  return ADDRESSES.has(attribute) ? 'address' : 'attribute';
};

/** The next token of a kind of place: what ends it or opens something in it. */
const TOKENS: Readonly<Record<Position['inside'], RegExp>> = {
  text: /<!--|<\/?([a-z][\w-]*)/giy,
  tag: /([\w:-]+)\s*=\s*(["']?)|["'>]/gy,
  script: /<\/script|\\.|["'`]/giy,
  style: /<\/style/giy,
  comment: /-->/gy,
};

const inTag = (position: Position, match: RegExpExecArray): Position => {
  const [token, attribute, quote = ''] = match;
  if (position.quote !== '') return token === position.quote ? { ...position, quote: '', attribute: '' } : position;
  if (attribute !== undefined) return { ...position, attribute: attribute.toLowerCase(), quote };
  if (token !== '>') return { ...position, quote: token };
  const inside = position.tag === 'script' || position.tag === 'style' ? position.tag : 'text';
  return { ...START, inside };
};

const inScript = (position: Position, [token]: RegExpExecArray): Position => {
  if (token.startsWith('<')) return { ...START, inside: 'tag', tag: '/script' };
  if (token.startsWith('\\')) return position;
  if (position.quote === '') return { ...position, quote: token };
  return token === position.quote ? { ...position, quote: '' } : position;
};

const step = (position: Position, match: RegExpExecArray): Position => {
  switch (position.inside) {
    case 'text':
      if (match[1] === undefined) return { ...START, inside: 'comment' };
      return { ...START, inside: 'tag', tag: match[0].slice(1).toLowerCase() };
    case 'tag':
      return inTag(position, match);
    case 'script':
      return inScript(position, match);
    case 'style':
      return { ...START, inside: 'tag', tag: '/style' };
    case 'comment':
      return START;
  }
};

export const advance = (from: Position, markup: string): Position => {
  let position = from;
  for (let index = 0; index < markup.length;) {
    // Inside quotes of a tag only the closing quote counts.
    const quoted = position.inside === 'tag' && position.quote !== '';
    const token = quoted ? /["']/y : TOKENS[position.inside];
    token.lastIndex = index;
    const match = token.exec(markup);
    if (match) position = step(position, match);
    index = match ? token.lastIndex : index + 1;
  }
  return position;
};
