/**
 * The request that `UrlFetchApp` sends: its options read, completed and refused as Google does.
 * https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app#fetch(String,Object)
 */
import type { FetchRequest } from '../../bridge/hostCalls.ts';
import { classOf } from '../serviceObject.ts';
import { Exception } from '../exception.ts';
import type { Blob } from '../blob.ts';
import { hostBytes, toBase64 } from '../bytes.ts';

/** Characters of an address. https://developers.google.com/apps-script/guides/services/quotas */
const MAX_URL = 2082;
const MAX_BODY_BYTES = 50 * 1024 * 1024;

const OPTIONS: ReadonlySet<string> = new Set([
  'contentType',
  'headers',
  'method',
  'payload',
  'useIntranet',
  'validateHttpsCertificates',
  'followRedirects',
  'muteHttpExceptions',
  'escaping',
  'url',
]);
const METHODS: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete']);
/** Google writes these itself. */
const OWN_HEADERS: ReadonlySet<string> = new Set(['host', 'content-length', 'connection', 'transfer-encoding']);

export type Options = Readonly<Record<string, unknown>>;

export interface ReadRequest {
  readonly request: FetchRequest;
  readonly muteHttpExceptions: boolean;
}

interface Body {
  readonly base64: string;
  readonly contentType: string;
}

/** Turns a text into bytes, as base64: the host does it, whole. */
type Encode = (text: string) => string;

const invalid = (name: string): Exception => new Exception(`Attribute provided with invalid value: ${name}`);

const isBlob = (value: unknown): value is Blob =>
  typeof value === 'object' && value !== null && classOf(value) === 'Blob';

const FORM = 'application/x-www-form-urlencoded';

const multipart = (fields: Options, encode: Encode): Body => {
  const boundary = '----local-apps-script-boundary';
  const encoded = (text: string): readonly number[] => hostBytes(encode(text));
  const parts = Object.entries(fields).flatMap(([name, value]) => {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`;
    if (!isBlob(value)) return encoded(`${head}\r\n\r\n${String(value)}\r\n`);
    const type = value.getContentType() ?? 'application/octet-stream';
    return [
      ...encoded(`${head}; filename="${value.getName() ?? name}"\r\nContent-Type: ${type}\r\n\r\n`),
      ...value.getBytes(),
      ...encoded('\r\n'),
    ];
  });
  return {
    base64: toBase64([...parts, ...encoded(`--${boundary}--\r\n`)]),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
};

const bodyOf = (payload: unknown, encode: Encode): Body => {
  if (typeof payload === 'string') return { base64: encode(payload), contentType: FORM };
  if (isBlob(payload)) return { base64: toBase64(payload.getBytes()), contentType: payload.getContentType() ?? FORM };
  if (Array.isArray(payload)) return { base64: toBase64(payload as number[]), contentType: FORM };
  if (typeof payload !== 'object' || payload === null) throw invalid('payload');
  const fields = payload as Options;
  if (Object.values(fields).some(isBlob)) return multipart(fields, encode);
  const pairs = Object.entries(fields).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`,
  );
  return { base64: encode(pairs.join('&')), contentType: FORM };
};

const headersOf = (headers: unknown): Record<string, string> => {
  if (typeof headers !== 'object' || headers === null) throw invalid('headers');
  const read: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers as Options)) {
    const isName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name) && !OWN_HEADERS.has(name.toLowerCase());
    const text = String(value);
    if (!isName || /[^\t\x20-\x7e\x80-\xff]/.test(text)) throw invalid(`Header:${name}`);
    read[name] = text;
  }
  return read;
};

const flag = (options: Options, name: string, otherwise: boolean): boolean => {
  const value = options[name] ?? otherwise;
  if (typeof value !== 'boolean') throw invalid(name);
  return value;
};

/** An address without a scheme is of http. */
const addressOf = (url: string): string => {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `http://${url}`;
  if (address.length > MAX_URL) throw new Exception('Limit Exceeded: URLFetch URL Length.');
  if (!/^https?:\/\/[^\s/?#]+([/?#]\S*)?$/i.test(address)) throw new Exception(`Invalid argument: ${url}`);
  return address;
};

export const requestOf = (url: string, options: Options, encode: Encode): ReadRequest => {
  for (const [name, value] of Object.entries(options)) {
    if (!OPTIONS.has(name)) throw invalid(name);
    if (value === undefined) throw new Exception(`Attribute provided with no value: ${name}`);
  }
  const { payload, contentType } = options;
  const method = options['method'] ?? (payload === undefined ? 'get' : 'post');
  if (typeof method !== 'string' || !METHODS.has(method.toLowerCase())) throw invalid('method');
  if (contentType !== undefined && typeof contentType !== 'string') throw invalid('contentType');
  const headers = headersOf(options['headers'] ?? {});
  const body = payload === undefined ? undefined : bodyOf(payload, encode);
  if (body && body.base64.length * 0.75 > MAX_BODY_BYTES) throw new Exception('Limit Exceeded: URLFetch POST Size.');
  const type = contentType ?? body?.contentType;
  const named = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  return {
    request: {
      url: addressOf(url),
      method: method.toUpperCase(),
      headers: { ...headers, ...(type !== undefined && body && !named ? { 'Content-Type': type } : {}) },
      followRedirects: flag(options, 'followRedirects', true),
      ...(body ? { body: body.base64 } : {}),
    },
    muteHttpExceptions: flag(options, 'muteHttpExceptions', false),
  };
};
