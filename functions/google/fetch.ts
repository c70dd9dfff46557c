/**
 * The fetch that Google's clients use: the platform's own, or one that reaches a local Google instead.
 *
 * `fetchImplementation` is the one hook that covers every call of googleapis, media uploads included; `rootUrl` is not.
 */

/** @param rootUrl origin of a local Google, no trailing slash; `undefined` for the real one. */
export function googleFetch(rootUrl: string | undefined, own: typeof fetch = fetch): typeof fetch {
  if (rootUrl === undefined) return own;
  return (input, init) => {
    const address = new URL(typeof input === 'string' || input instanceof URL ? input : input.url);
    if (!/(^|\.)googleapis\.com$/.test(address.hostname)) return own(input, init);
    const local = new URL(`${address.pathname}${address.search}`, rootUrl);
    return typeof input === 'object' && !(input instanceof URL)
      ? own(new Request(local, input), init)
      : own(local, init);
  };
}
