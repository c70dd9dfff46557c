/** The workbench's own server, from the page: JSON, and the stream of events of this window. */
import { TOKEN_HEADER, type Failure, type WorkbenchEvent } from '../wire.ts';

const token = (): string => document.querySelector<HTMLMetaElement>('meta[name="workbench-token"]')?.content ?? '';

export function serverFetch(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set(TOKEN_HEADER, token());
  return fetch(path, { ...init, headers });
}

/** @throws Error with the server's own words. */
export async function ask<Value>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<Value> {
  const response = await serverFetch(path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const answer = (await response.json()) as Value | Failure;
  if (!response.ok) throw new Error((answer as Failure).error.message);
  return answer as Value;
}

/** Calls `hear` with every event; comes back by itself after a cut. */
export async function listenTo(hear: (event: WorkbenchEvent) => void, onCut: () => void): Promise<never> {
  for (;;) {
    try {
      const response = await serverFetch('/api/events');
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      let rest = '';
      for (;;) {
        const chunk = await reader?.read();
        if (chunk === undefined || chunk.done) break;
        const lines = (rest + chunk.value).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) hear(JSON.parse(line) as WorkbenchEvent);
      }
    } catch {
      // The server is away: told below, tried again.
    }
    onCut();
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
