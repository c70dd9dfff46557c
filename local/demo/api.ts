/** The functions over HTTP, as the add-on calls them. */
import { setTimeout as sleep } from 'node:timers/promises';

export interface ApiAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Api {
  call(method: 'GET' | 'POST', path: string, email: string, body?: unknown): Promise<ApiAnswer>;
  /** As text: the exported ledger. */
  text(path: string, email: string): Promise<string>;
  /** As it is: a document. */
  bytes(path: string, email: string): Promise<Uint8Array>;
}

const ATTEMPTS = 5;

/** @param identityToken makes the token that the add-on would send for this account. */
export function apiClient(apiUrl: string, identityToken: (email: string) => Promise<string>): Api {
  const send = async (method: string, path: string, email: string, body?: unknown): Promise<Response> => {
    for (let attempt = 1; ; attempt++) {
      try {
        const response = await fetch(`${apiUrl}${path}`, {
          method,
          headers: { authorization: `Bearer ${await identityToken(email)}`, 'content-type': 'application/json' },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        if (response.status < 500 || attempt === ATTEMPTS) return response;
      } catch (error) {
        if (attempt === ATTEMPTS) throw error;
      }
      // "Gửi lại": the request id makes a repetition safe.
      await sleep(300 * attempt);
    }
  };
  const get = async (path: string, email: string): Promise<Response> => {
    const response = await send('GET', path, email);
    if (!response.ok) throw new Error(`GET ${path}: ${response.status} ${(await response.text()).slice(0, 300)}`);
    return response;
  };
  return {
    async call(method, path, email, body) {
      const response = await send(method, path, email, body);
      return { status: response.status, body: (await response.json()) as ApiAnswer['body'] };
    },
    text: async (path, email) => (await get(path, email)).text(),
    bytes: async (path, email) => new Uint8Array(await (await get(path, email)).arrayBuffer()),
  };
}

/** @throws Error with the problem's own words when the call was refused. */
export function accepted(answer: ApiAnswer, what: string): ApiAnswer['body'] {
  if (answer.status < 300) return answer.body;
  const { error } = answer.body as { error?: { code?: string; message?: string; details?: unknown } };
  throw new Error(
    `${what}: ${answer.status} ${error?.code ?? ''} ${error?.message ?? ''} ${JSON.stringify(error?.details ?? '').slice(0, 1500)}`,
  );
}
