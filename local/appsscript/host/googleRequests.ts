/** Google's REST services as an account: the host's half of `SyncGoogle`. */
import type { GoogleCall } from '../google/syncGoogle.ts';
import { HostRefusal } from './refusal.ts';

interface Google {
  readonly url: string;
  readonly accessToken: (email: string) => string;
}

const queryOf = (query: GoogleCall['query'] = {}): string => {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
};

const messageOf = (text: string): string => {
  try {
    const { error } = JSON.parse(text) as { readonly error?: { readonly message?: string } };
    return error?.message ?? text;
  } catch {
    return text;
  }
};

/** @throws HostRefusal with Google's status and message. */
export const requestGoogle = async (google: Google, email: string, call: GoogleCall): Promise<unknown> => {
  const response = await fetch(`${google.url}${call.path}${queryOf(call.query)}`, {
    method: call.method,
    headers: {
      authorization: `Bearer ${google.accessToken(email)}`,
      ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new HostRefusal(messageOf(text), response.status);
  return text === '' ? null : (JSON.parse(text) as unknown);
};
