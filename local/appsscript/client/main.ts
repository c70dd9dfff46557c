/**
 * `google.script.run` and `google.script.host` of a page inside a frame, on top of messages to its parent.
 *
 * Runs first in the page. Runners never change: each `with…` returns another one, as Google's do.
 * https://developers.google.com/apps-script/guides/html/reference/run
 */
import { argumentsText } from '../services/runValues.ts';
import type { HostMessage, PageMessage } from './messages.ts';

/** As much of a browser's window as is used here. */
interface PageWindow {
  readonly parent: { postMessage(message: PageMessage, origin: string): void };
  readonly location: { readonly origin: string };
  google?: unknown;
  addEventListener(
    type: 'message',
    listener: (event: { readonly source: unknown; readonly data: unknown }) => void,
  ): void;
}

declare const window: PageWindow;

type Handler = (valueOrError: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

const tell = (message: PageMessage): void => {
  window.parent.postMessage(message, '*');
};

const waiting = new Map<number, Handlers>();
let lastId = 0;

const call = (functionName: string, args: readonly unknown[], handlers: Handlers): void => {
  // Refused at once, before anything is sent.
  const legal = JSON.parse(argumentsText(args)) as readonly unknown[];
  lastId += 1;
  waiting.set(lastId, handlers);
  tell({ type: 'google.script.run', id: lastId, functionName, args: legal });
};

const handler = (given: unknown, method: string): Handler => {
  if (typeof given !== 'function') throw new TypeError(`${method} takes a function.`);
  return given as Handler;
};

/** Any name is a server function, as far as the page knows. */
const runner = (handlers: Handlers): object =>
  new Proxy(
    {},
    {
      get: (_target, name) => {
        if (typeof name !== 'string' || name === 'then') return undefined;
        switch (name) {
          case 'withSuccessHandler':
            return (given: unknown) => runner({ ...handlers, success: handler(given, name) });
          case 'withFailureHandler':
            return (given: unknown) => runner({ ...handlers, failure: handler(given, name) });
          case 'withUserObject':
            return (userObject: unknown) => runner({ ...handlers, userObject });
          default:
            // Private on the server: the page has no such member.
            return name.endsWith('_') ? undefined : (...args: unknown[]) => call(name, args, handlers);
        }
      },
      set: () => false,
    },
  );

const errorOf = ({ name, message }: { readonly name: string; readonly message: string }): Error =>
  Object.assign(new Error(`${name}: ${message}`), { name: 'ScriptError' });

window.addEventListener('message', ({ source, data }) => {
  const message = data as HostMessage | null;
  if (source !== window.parent || message?.type !== 'google.script.result') return;
  const handlers = waiting.get(message.id);
  waiting.delete(message.id);
  if (!handlers) return;
  if (message.ok) handlers.success?.(message.value, handlers.userObject);
  else if (handlers.failure) handlers.failure(errorOf(message.error), handlers.userObject);
  else throw errorOf(message.error);
});

window.google = Object.freeze({
  script: Object.freeze({
    run: runner({}),
    host: Object.freeze({
      close: () => tell({ type: 'google.script.host', action: 'close' }),
      setHeight: (height: number) => tell({ type: 'google.script.host', action: 'setHeight', height }),
      setWidth: (width: number) => tell({ type: 'google.script.host', action: 'setWidth', width }),
      origin: window.location.origin,
      editor: Object.freeze({ focus: () => tell({ type: 'google.script.host', action: 'focusEditor' }) }),
    }),
  }),
});
