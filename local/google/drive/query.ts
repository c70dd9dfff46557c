/**
 * The `q` of `files.list`: text to a predicate over files, or a refusal of what it does not know.
 *
 * Grammar and operators: https://developers.google.com/workspace/drive/api/guides/ref-search-terms . Terms that need what local
 * Drive does not keep (full text, visibility, labels) are refused by name, never taken as true.
 */
import type { Account } from '../identity/accounts.ts';
import { invalidValue, notServedHere } from './refusals.ts';
import type { DriveFile, Permission } from './files.ts';
import { tokenize } from './queryTokens.ts';
import type { Token } from './queryTokens.ts';

export interface QueryContext {
  readonly account: Account;
  readonly permissionsOf: (file: DriveFile) => readonly Permission[];
  readonly isTrashed: (file: DriveFile) => boolean;
  readonly rootId: string;
}

type Test = (file: DriveFile) => boolean;
type Operator = 'contains' | '=' | '!=' | '<' | '<=' | '>' | '>=';

const NOT_KEPT = new Set([
  'fullText',
  'visibility',
  'labels',
  'shortcutDetails.targetId',
  'memberCount',
  'organizerCount',
  'viewedByMeTime',
]);

const fold = (text: string): string => text.normalize('NFC').toLowerCase();

/** `name contains` matches the beginnings of words only. */
const containsPrefix = (name: string, wanted: string): boolean => {
  const [text, start] = [fold(name), fold(wanted)];
  let at = text.indexOf(start);
  while (at >= 0) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
    at = text.indexOf(start, at + 1);
  }
  return false;
};

const nameTest = (operator: Operator, value: string): Test | undefined => {
  switch (operator) {
    case 'contains':
      return (file) => containsPrefix(file.name, value);
    case '=':
      return (file) => fold(file.name) === fold(value);
    case '!=':
      return (file) => fold(file.name) !== fold(value);
    default:
      return undefined;
  }
};

const mimeTypeTest = (operator: Operator, value: string): Test | undefined => {
  switch (operator) {
    case 'contains':
      return (file) => file.mimeType.startsWith(value);
    case '=':
      return (file) => file.mimeType === value;
    case '!=':
      return (file) => file.mimeType !== value;
    default:
      return undefined;
  }
};

const timeTest = (timeOf: (file: DriveFile) => Date, operator: Operator, value: string): Test | undefined => {
  const dated = /^\d{4}-\d\d-\d\d([Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:\d\d)?)?$/.test(value);
  const zoned = /([Zz]|[+-]\d\d:\d\d)$/.test(value.slice(10)) || value.length === 10 ? value : `${value}Z`;
  const wanted = dated ? Date.parse(zoned) : Number.NaN;
  if (Number.isNaN(wanted)) return undefined;
  switch (operator) {
    case '=':
      return (file) => timeOf(file).getTime() === wanted;
    case '!=':
      return (file) => timeOf(file).getTime() !== wanted;
    case '<':
      return (file) => timeOf(file).getTime() < wanted;
    case '<=':
      return (file) => timeOf(file).getTime() <= wanted;
    case '>':
      return (file) => timeOf(file).getTime() > wanted;
    case '>=':
      return (file) => timeOf(file).getTime() >= wanted;
    case 'contains':
      return undefined;
  }
};

const flagTest = (flagOf: Test, operator: Operator, value: boolean): Test | undefined => {
  if (operator === '=') return (file) => flagOf(file) === value;
  return operator === '!=' ? (file) => flagOf(file) !== value : undefined;
};

/** @throws GoogleError INVALID_ARGUMENT `invalid` at `q`; UNIMPLEMENTED for a term that is known but not kept. */
export const parseQuery = (text: string, context: QueryContext): Test => {
  const tokens = tokenize(text);
  if (!tokens) throw invalidValue('q');
  let at = 0;
  const peek = (ahead = 0): Token | undefined => tokens[at + ahead];
  const word = (text_: string): boolean => {
    const token = peek();
    if (token?.is !== 'word' || token.text.toLowerCase() !== text_) return false;
    at += 1;
    return true;
  };
  const symbol = (text_: string): boolean => {
    const token = peek();
    if (token?.is !== 'symbol' || token.text !== text_) return false;
    at += 1;
    return true;
  };
  const must = <T>(value: T | undefined): T => {
    if (value === undefined) throw invalidValue('q');
    return value;
  };
  const operator = (): Operator => {
    const token = must(peek());
    at += 1;
    if (token.is === 'word' && token.text.toLowerCase() === 'contains') return 'contains';
    if (token.is === 'symbol' && /^(=|!=|<|<=|>|>=)$/.test(token.text)) return token.text as Operator;
    throw invalidValue('q');
  };
  const literal = (): string => {
    const token = must(peek());
    at += 1;
    if (token.is !== 'text') throw invalidValue('q');
    return token.text;
  };
  const boolean = (): boolean => {
    if (word('true')) return true;
    if (word('false')) return false;
    throw invalidValue('q');
  };

  const either = (depth: number): Test => {
    let left = both(depth);
    while (word('or')) {
      const [a, b] = [left, both(depth)];
      left = (file) => a(file) || b(file);
    }
    return left;
  };
  const both = (depth: number): Test => {
    let left = unary(depth);
    while (word('and')) {
      const [a, b] = [left, unary(depth)];
      left = (file) => a(file) && b(file);
    }
    return left;
  };
  const unary = (depth: number): Test => {
    if (depth > 100) throw invalidValue('q');
    if (word('not')) {
      const inner = unary(depth + 1);
      return (file) => !inner(file);
    }
    if (symbol('(')) {
      const inner = either(depth + 1);
      if (!symbol(')')) throw invalidValue('q');
      return inner;
    }
    return term();
  };

  const collection = (value: string): Test => {
    if (!word('in')) throw invalidValue('q');
    if (word('parents')) {
      const id = value === 'root' ? context.rootId : value;
      return (file) => file.parents.includes(id);
    }
    const email = value === 'me' ? context.account.email : value.toLowerCase();
    const role = word('owners') ? 'owner' : word('writers') ? 'writer' : word('readers') ? 'reader' : undefined;
    if (role === undefined) throw invalidValue('q');
    return (file) =>
      context.permissionsOf(file).some((permission) => permission.role === role && permission.emailAddress === email);
  };

  const has = (of: (file: DriveFile) => Readonly<Record<string, string>>): Test => {
    if (!word('has') || !symbol('{') || !word('key') || !symbol('=')) throw invalidValue('q');
    const key = literal();
    if (!word('and') || !word('value') || !symbol('=')) throw invalidValue('q');
    const value = literal();
    if (!symbol('}')) throw invalidValue('q');
    return (file) => Object.hasOwn(of(file), key) && of(file)[key] === value;
  };

  const isOwner = (file: DriveFile): boolean =>
    file.permissions.some(({ role, emailAddress }) => role === 'owner' && emailAddress === context.account.email);

  const term = (): Test => {
    const token = must(peek());
    at += 1;
    if (token.is === 'text') return collection(token.text);
    if (token.is !== 'word') throw invalidValue('q');
    if (NOT_KEPT.has(token.text)) throw notServedHere(`The search term ${token.text}`);
    switch (token.text) {
      case 'name':
        return must(nameTest(operator(), literal()));
      case 'mimeType':
        return must(mimeTypeTest(operator(), literal()));
      case 'modifiedTime':
        return must(timeTest((file) => file.modifiedTime, operator(), literal()));
      case 'createdTime':
        return must(timeTest((file) => file.createdTime, operator(), literal()));
      case 'trashed':
        return must(flagTest(context.isTrashed, operator(), boolean()));
      case 'starred':
        return must(flagTest((file) => file.starred, operator(), boolean()));
      case 'sharedWithMe':
        // Alone it stands for true; Google refuses `sharedWithMe = false`.
        if (symbol('=') && !word('true')) throw invalidValue('q');
        return (file) => !isOwner(file);
      case 'properties':
        return has((file) => file.properties);
      case 'appProperties':
        return has((file) => file.appProperties);
      default:
        throw invalidValue('q');
    }
  };

  const test = either(0);
  if (at < tokens.length) throw invalidValue('q');
  return test;
};
