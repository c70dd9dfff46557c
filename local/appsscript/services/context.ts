/** What every service is given: the way to the host, the facts of the execution, the check of permissions. */
import type { ExecutionFacts } from '../bridge/execution.ts';
import type { Ask, Reply } from '../bridge/hostCalls.ts';
import { GoogleRequestError } from '../google/syncGoogle.ts';
import { Exception } from './exception.ts';

export interface ServiceContext {
  readonly ask: Ask;
  readonly facts: ExecutionFacts;
  /** HTML files of the add-on by name without the ending. */
  readonly pages: Readonly<Record<string, string>>;
  /**
   * @param call as in Google's messages: `UrlFetchApp.fetch`.
   * @param anyOf one of these is enough.
   * @throws Exception in Google's words when the script has none of them or may not use them where it runs.
   */
  authorise(call: string, anyOf: readonly string[]): void;
}

/** Calls the host through `send`, which knows text only. */
export const makeAsk = (send: (kind: string, request: string) => string): Ask => {
  const ask = (kind: string, request: unknown): unknown => {
    const reply = JSON.parse(send(kind, JSON.stringify(request))) as Reply;
    if (reply.ok) return reply.value;
    if (reply.status !== undefined) throw new GoogleRequestError({ status: reply.status, message: reply.message });
    throw new Exception(reply.message);
  };
  return ask;
};

export const makeAuthorise =
  ({ scopes, authMode }: ExecutionFacts): ServiceContext['authorise'] =>
  (call, anyOf) => {
    if (anyOf.some((scope) => scopes.includes(scope))) return;
    if (anyOf.length === 0 && authMode !== 'NONE') return;
    if (anyOf.length === 0) throw new Exception(`You do not have permission to call ${call}`);
    const required = anyOf.length === 1 ? anyOf.join() : `(${anyOf.join(' || ')})`;
    throw new Exception(`Specified permissions are not sufficient to call ${call}. Required permissions: ${required}`);
  };
