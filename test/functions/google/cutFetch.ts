/**
 * A fetch that may be cut at any request, as a killed process would be: before it is sent, or after it was taken and before its
 * answer is known.
 */

/** Google's client hands on the message alone. */
export const KILLED = 'the process was killed here';

export interface CutFetch {
  readonly fetch: typeof fetch;
  /** @param request from 1, counted from now on. */
  cutAt(request: number, when: 'before' | 'after'): void;
  mended(): void;
  /** Requests since the last `cutAt` or `mended`: "PATCH /drive/v3/files/id000003". */
  readonly sent: readonly string[];
}

export function cutFetch(own: typeof fetch): CutFetch {
  const sent: string[] = [];
  let cut: { readonly request: number; readonly when: 'before' | 'after' } | undefined;
  const begin = (next: typeof cut): void => {
    sent.length = 0;
    cut = next;
  };
  return {
    sent,
    cutAt: (request, when) => begin({ request, when }),
    mended: () => begin(undefined),
    async fetch(input, init) {
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      sent.push(`${init?.method ?? 'GET'} ${pathname}`);
      const here = cut?.request === sent.length ? cut.when : undefined;
      if (here === 'before') throw new Error(KILLED);
      const answer = await own(input, init);
      if (here === 'after') throw new Error(KILLED);
      return answer;
    },
  };
}
