/**
 * The windows of the page: each listens to one stream of events, and takes its documents along when it closes.
 *
 * A stream is a response that never ends, one JSON value a line.
 */
import type { ServerResponse } from 'node:http';
import type { WorkbenchEvent } from './wire.ts';

interface Window {
  readonly send: (event: WorkbenchEvent) => void;
  readonly closing: Set<() => void>;
}

export class Windows {
  readonly #windows = new Map<string, Window>();
  readonly #newId: () => string;

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  open(response: ServerResponse, first: readonly WorkbenchEvent[]): void {
    const id = this.#newId();
    const window: Window = {
      send: (event) => response.write(`${JSON.stringify(event)}\n`),
      closing: new Set(),
    };
    this.#windows.set(id, window);
    response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' });
    for (const event of [{ kind: 'window', window: id } as const, ...first]) window.send(event);
    response.once('close', () => {
      this.#windows.delete(id);
      for (const close of window.closing) close();
    });
  }

  /** @throws when the window is gone. */
  of(id: string): Window {
    const window = this.#windows.get(id);
    if (window === undefined) throw new Error(`no window ${id}`);
    return window;
  }

  broadcast(event: WorkbenchEvent): void {
    for (const { send } of this.#windows.values()) send(event);
  }
}
