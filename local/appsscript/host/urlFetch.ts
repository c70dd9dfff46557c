/** The network for `UrlFetchApp`: one request, its limits, and Google's sentence for each way in which it can fail. */
import type { FetchRequest, FetchResponse } from '../bridge/hostCalls.ts';
import { HostRefusal } from './refusal.ts';

const MAX_RESPONSE_BYTES = 50 * 1024 * 1024;

interface Network {
  readonly fetch: typeof fetch;
  readonly timeoutMs: number;
  readonly scriptId: string;
}

/** Codes of the machine's network, wherever in the chain of causes they stand. */
const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return '';
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : codeOf(error.cause);
};

const sentenceOf = (error: unknown, url: string): string => {
  if (error instanceof Error && error.name === 'TimeoutError') return `Timeout: ${url}`;
  const code = codeOf(error);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `DNS error: ${url}`;
  if (code === 'ETIMEDOUT' || code.endsWith('_TIMEOUT')) return `Timeout: ${url}`;
  if (code.includes('CERT') || code.startsWith('ERR_TLS')) return `SSL Error ${url}`;
  return `Address unavailable: ${url}`;
};

/** @throws HostRefusal when there is no answer. */
export const fetchForScript = async (network: Network, request: FetchRequest): Promise<FetchResponse> => {
  const { url, method, headers, body, followRedirects } = request;
  try {
    const response = await network.fetch(url, {
      method,
      headers: {
        'User-Agent': `Mozilla/5.0 (compatible; Google-Apps-Script; beanserver; +https://script.google.com; id: ${network.scriptId})`,
        ...headers,
      },
      redirect: followRedirects ? 'follow' : 'manual',
      signal: AbortSignal.timeout(network.timeoutMs),
      ...(body === undefined ? {} : { body: Buffer.from(body, 'base64') }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    if (bytes.byteLength > MAX_RESPONSE_BYTES) throw new HostRefusal('Limit Exceeded: URLFetch Response Size.');
    return { status: response.status, headers: [...response.headers], body: bytes.toString('base64') };
  } catch (error) {
    throw error instanceof HostRefusal ? error : new HostRefusal(sentenceOf(error, url));
  }
};
