/** `HTTPResponse`. https://developers.google.com/apps-script/reference/url-fetch/http-response */
import type { Ask, FetchResponse } from '../../bridge/hostCalls.ts';
import { makeBlob } from '../blob.ts';
import { hostBytes } from '../bytes.ts';
import { serviceObject } from '../serviceObject.ts';

/** Network code spells names in small letters; Google shows `Content-Type`. */
const shownName = (name: string): string => name.toLowerCase().replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());

export const makeHttpResponse = (ask: Ask, { status, headers, body }: FetchResponse): object => {
  const all: Record<string, string | string[]> = {};
  for (const [rawName, value] of headers) {
    const name = shownName(rawName);
    const before = all[name];
    all[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  const contentType = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? null;
  const charset = contentType === null ? undefined : /charset="?([\w-]+)/i.exec(contentType)?.[1];
  return serviceObject('UrlFetchApp.HTTPResponse', {
    getResponseCode: () => status,
    getContentText: (asked?: string) => ask('decode', { bytes: body, charset: asked ?? charset ?? 'UTF-8' }),
    getContent: () => hostBytes(body),
    getBlob: () =>
      makeBlob(ask, { bytes: hostBytes(body), contentType: contentType?.replace(/;.*$/, '') ?? null, name: null }),
    getHeaders: () => Object.fromEntries(Object.entries(all).map(([name, value]) => [name, [value].flat().at(-1)])),
    getAllHeaders: () => ({ ...all }),
  });
};
