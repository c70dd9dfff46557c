/** The table of routes: method and pattern -> handler. A `:name` segment is handed on as a parameter. */
import { Problem } from '../../shared/problems/problem.ts';
import type { Services } from '../services.ts';
import type { ApiRequest, Reply } from './request.ts';

export type Handler = (request: ApiRequest) => (services: Services) => Promise<Reply>;

export interface Route {
  readonly method: 'GET' | 'POST';
  /** "/v1/consolidations/:generation". */
  readonly pattern: string;
  readonly handler: Handler;
}

export interface FoundRoute {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

/** @throws Problem `not-found`, `method-not-allowed`. */
export function findRoute(routes: readonly Route[], method: string, path: string): FoundRoute {
  const fitting = routes.flatMap((route) => {
    const parameters = match(route.pattern, path);
    return parameters === undefined ? [] : [{ route, parameters }];
  });
  const found = fitting.find(({ route }) => route.method === method);
  if (found !== undefined) return found;
  if (fitting.length > 0) throw new Problem('method-not-allowed', { method: method.slice(0, 10) });
  throw new Problem('not-found', { path: path.slice(0, 80) });
}

function match(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length) return undefined;
  const parameters: [string, string][] = [];
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? '';
    if (segment.startsWith(':')) parameters.push([segment.slice(1), value]);
    else if (segment !== value) return undefined;
  }
  return Object.fromEntries(parameters);
}
