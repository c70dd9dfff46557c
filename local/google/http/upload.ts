/**
 * Bodies of `/upload/…`: bytes alone (`uploadType=media`) or metadata and bytes in one `multipart/related` body.
 *
 * Part headers are read in any case, lines may end in LF alone. Resumable uploads are not served.
 * Source: https://developers.google.com/workspace/drive/api/guides/manage-uploads .
 */
import { GoogleError, invalidArgument } from './errors.ts';

export interface Upload {
  readonly metadata: Uint8Array;
  readonly media: { readonly mimeType: string; readonly bytes: Uint8Array };
}

const OCTETS = 'application/octet-stream';
const mimeTypeOf = (contentType: string | undefined): string => contentType?.split(';')[0]?.trim() ?? OCTETS;

const malformed = (): GoogleError =>
  new GoogleError('INVALID_ARGUMENT', 'Malformed multipart body.', { reason: 'badContent' });

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Buffer;
}

const partOf = (chunk: Buffer): Part => {
  const crlf = chunk.indexOf('\r\n\r\n');
  const lf = chunk.indexOf('\n\n');
  const blank = chunk.subarray(0, 2).toString('latin1') === '\r\n' || chunk[0] === 10;
  if (blank) return { headers: new Map(), bytes: chunk.subarray(chunk[0] === 10 ? 1 : 2) };
  const usesCrlf = crlf >= 0 && (lf < 0 || crlf < lf);
  const end = usesCrlf ? crlf : lf;
  if (end < 0) throw malformed();
  const headers = new Map<string, string>();
  for (const line of chunk.subarray(0, end).toString('latin1').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, bytes: chunk.subarray(end + (usesCrlf ? 4 : 2)) };
};

const parts = (body: Buffer, boundary: string): Part[] => {
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  const out: Part[] = [];
  let from = body.indexOf(mark);
  while (from >= 0) {
    const start = from + mark.length;
    if (body.subarray(start, start + 2).toString('latin1') === '--') return out;
    const next = body.indexOf(mark, start);
    if (next < 0) throw malformed();
    const lineEnd = body.indexOf('\n', start) + 1;
    const end = next - (body.subarray(next - 2, next).toString('latin1') === '\r\n' ? 2 : 1);
    out.push(partOf(body.subarray(lineEnd, Math.max(lineEnd, end))));
    from = next;
  }
  throw malformed();
};

const multipart = (body: Buffer, contentType: string): Upload => {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const name = boundary?.[1] ?? boundary?.[2];
  if (name === undefined || !/^multipart\//i.test(contentType)) throw malformed();
  const [metadata, media, ...rest] = parts(body, name);
  if (!metadata || !media || rest.length > 0) throw malformed();
  const encoding = media.headers.get('content-transfer-encoding')?.toLowerCase();
  const bytes = encoding === 'base64' ? Buffer.from(media.bytes.toString('latin1'), 'base64') : media.bytes;
  return { metadata: metadata.bytes, media: { mimeType: mimeTypeOf(media.headers.get('content-type')), bytes } };
};

/** @throws GoogleError INVALID_ARGUMENT for a broken body, UNIMPLEMENTED for a resumable upload. */
export const readUpload = (query: URLSearchParams, contentType: string | undefined, body: Buffer): Upload => {
  const protocol = query.get('uploadType') ?? query.get('upload_protocol') ?? '';
  switch (protocol) {
    case 'media':
    case 'raw':
      return { metadata: new Uint8Array(), media: { mimeType: mimeTypeOf(contentType), bytes: body } };
    case 'multipart':
      return multipart(body, contentType ?? '');
    case 'resumable':
      throw new GoogleError('UNIMPLEMENTED', 'Resumable uploads are not implemented by local Google.');
    default:
      throw invalidArgument(`Invalid upload type: '${protocol}'.`);
  }
};
