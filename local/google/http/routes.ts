/**
 * From an HTTP method and a raw path to a method of an API description, with its path parameters decoded.
 *
 * Paths are matched as they were sent, still encoded, so that a `/` or `:` inside a parameter (`%2F`, `%3A`) never splits it.
 * Real clients also send `/ID/:batchUpdate` and trailing slashes; both are the same method.
 */
import type { Description, Method } from '../discovery/description.ts';

export interface Route {
  readonly description: Description;
  readonly method: Method;
  readonly upload: boolean;
}

export type RouteMatch =
  | { readonly found: true; readonly route: Route; readonly path: Readonly<Record<string, string>> }
  /** The path belongs to this API, but no method has it (with this HTTP method). */
  | { readonly found: false; readonly api: 'sheets' | 'drive' | undefined };

interface Template {
  readonly segments: readonly string[];
  /** `batchUpdate` of `{spreadsheetId}:batchUpdate`; undefined without one. */
  readonly verb: string | undefined;
}

const template = (path: string): Template => {
  const segments = path.split('/');
  const last = segments.at(-1) ?? '';
  const [name = '', verb] = last.startsWith('{') ? last.split(':') : [last, undefined];
  return { segments: [...segments.slice(0, -1), name], verb };
};

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

const match = ({ segments, verb }: Template, sent: readonly string[]): Record<string, string> | undefined => {
  if (segments.length !== sent.length) return undefined;
  const out: [string, string][] = [];
  for (const [index, expected] of segments.entries()) {
    let actual = sent[index] ?? '';
    if (index === segments.length - 1 && verb !== undefined) {
      if (!actual.endsWith(`:${verb}`)) return undefined;
      actual = actual.slice(0, -verb.length - 1);
    }
    if (expected.startsWith('{')) {
      if (actual === '') return undefined;
      out.push([expected.slice(1, -1), decode(actual)]);
    } else if (expected !== decode(actual)) return undefined;
  }
  return Object.fromEntries(out);
};

interface Entry extends Template {
  readonly route: Route;
}

const literals = ({ segments, verb }: Template): number =>
  segments.filter((segment) => !segment.startsWith('{')).length + (verb === undefined ? 0 : 0.5);

export const makeRouter = (
  descriptions: readonly Description[],
): ((httpMethod: string, rawPath: string) => RouteMatch) => {
  const entries: Entry[] = descriptions.flatMap((description) =>
    description.methods.flatMap((method) => {
      const main = {
        ...template(`${description.servicePath}${method.flatPath}`),
        route: { description, method, upload: false },
      };
      const simple = method.mediaUpload?.protocols.simple.path;
      if (simple === undefined) return [main];
      return [main, { ...template(simple.slice(1)), route: { description, method, upload: true } }];
    }),
  );
  // The most literal template first: `files/generateIds` is not the file of that name.
  entries.sort((a, b) => literals(b) - literals(a));

  const apiOf = (path: string): 'sheets' | 'drive' | undefined => {
    if (path.startsWith('v4/')) return 'sheets';
    return /^(upload\/|resumable\/upload\/)?drive\/v3(\/|$)/.test(path) ? 'drive' : undefined;
  };

  return (httpMethod, rawPath) => {
    const path = rawPath
      .replace(/^\/+/, '')
      .replace(/\/+$/, '')
      .replace(/\/:(?=[A-Za-z]+$)/, ':');
    const sent = path.split('/');
    for (const entry of entries) {
      if (entry.route.method.httpMethod !== httpMethod) continue;
      const found = match(entry, sent);
      if (found) return { found: true, route: entry.route, path: found };
    }
    return { found: false, api: apiOf(path) };
  };
};
