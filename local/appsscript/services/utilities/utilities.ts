/** `Utilities`: what scripts cannot do alone. https://developers.google.com/apps-script/reference/utilities/utilities */
import { makeBlob, type BlobSource } from '../blob.ts';
import { fromBase64, hostBytes, toBase64, toWebSafe } from '../bytes.ts';
import type { ServiceContext } from '../context.ts';
import { enumeration, type EnumValue } from '../enumeration.ts';
import { Exception } from '../exception.ts';
import { formatString } from '../formatString.ts';
import { serviceObject } from '../serviceObject.ts';
import { formatDate } from './formatDate.ts';
import { parseCsv } from './parseCsv.ts';

/** `SHA_256` -> Node's name for it. */
const digestName = (algorithm: EnumValue): string => {
  const name = algorithm.name().replace('HMAC_', '').replace('_', '').toLowerCase();
  if (name === 'md2') throw new Exception('MD2 is not implemented in local Apps Script.');
  return name;
};

type Data = string | readonly number[];

export const makeUtilities = ({ ask }: ServiceContext): object => {
  const charsets = enumeration('Utilities.Charset');
  /** A text without a charset is US-ASCII: other letters become question marks. */
  const bytesOf = (data: Data, charset: EnumValue | undefined = charsets['US_ASCII']): readonly number[] =>
    typeof data === 'string' ? hostBytes(ask('encode', { text: data, charset: charset?.name() ?? '' })) : data;
  const decoded = (text: string): number[] => {
    const bytes = fromBase64(text);
    if (!bytes) throw new Exception('Could not decode string.');
    return bytes;
  };
  const hmac = (algorithm: string, value: Data, key: Data, charset?: EnumValue): number[] =>
    hostBytes(
      ask('hmac', { algorithm, bytes: toBase64(bytesOf(value, charset)), key: toBase64(bytesOf(key, charset)) }),
    );
  const zipped = (kind: 'gzip' | 'gunzip', source: BlobSource, name: string | null): object => {
    const bytes = hostBytes(ask(kind, toBase64(source.getBlob().getBytes())));
    return makeBlob(ask, { bytes, contentType: kind === 'gzip' ? 'application/x-gzip' : null, name });
  };
  return serviceObject('Utilities', {
    base64Encode: (data: Data, charset?: EnumValue) => toBase64(bytesOf(data, charset)),
    base64EncodeWebSafe: (data: Data, charset?: EnumValue) => toWebSafe(toBase64(bytesOf(data, charset))),
    base64Decode: decoded,
    base64DecodeWebSafe: decoded,
    computeDigest: (algorithm: EnumValue, value: Data, charset?: EnumValue) =>
      hostBytes(ask('digest', { algorithm: digestName(algorithm), bytes: toBase64(bytesOf(value, charset)) })),
    computeHmacSha256Signature: (value: Data, key: Data, charset?: EnumValue) => hmac('sha256', value, key, charset),
    computeHmacSignature: (algorithm: EnumValue, value: Data, key: Data, charset?: EnumValue) =>
      hmac(digestName(algorithm), value, key, charset),
    formatDate: (date: Date, timeZone: string, format: string) => formatDate(date, timeZone, format),
    formatString: (template: string, ...values: unknown[]) => formatString(template, values),
    getUuid: () => ask('uuid', null),
    gzip: (source: BlobSource, name?: string) => zipped('gzip', source, name ?? null),
    ungzip: (source: BlobSource) => zipped('gunzip', source, null),
    newBlob: (data: Data, contentType: string | null = null, name: string | null = null) =>
      makeBlob(ask, {
        bytes: typeof data === 'string' ? hostBytes(ask('encode', { text: data, charset: 'UTF-8' })) : [...data],
        contentType: contentType ?? (typeof data === 'string' ? 'text/plain' : null),
        name,
      }),
    parseCsv: (csv: string, delimiter = ',') => parseCsv(csv, delimiter),
    sleep: (ms: number) => void ask('sleep', ms),
  });
};
