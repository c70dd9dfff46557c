/** `Blob`: bytes with a name and a type. https://developers.google.com/apps-script/reference/base/blob */
import type { Ask } from '../bridge/hostCalls.ts';
import { hostBytes, toBase64 } from './bytes.ts';
import { serviceObject } from './serviceObject.ts';

export interface Blob {
  getBytes(): number[];
  getContentType(): string | null;
  getName(): string | null;
  getDataAsString(charset?: string): string;
}

export interface BlobSource {
  getBlob(): Blob;
}

export interface BlobContent {
  readonly bytes: readonly number[];
  readonly contentType: string | null;
  readonly name: string | null;
}

export const textOfBlob = (source: BlobSource): string => source.getBlob().getDataAsString();

export const makeBlob = (ask: Ask, initial: BlobContent): Blob => {
  let content = initial;
  const change = (part: Partial<BlobContent>): Blob => {
    content = { ...content, ...part };
    return blob;
  };
  const encoded = (text: string, charset: string): readonly number[] => hostBytes(ask('encode', { text, charset }));
  const blob: Blob = serviceObject('Blob', {
    copyBlob: () => makeBlob(ask, content),
    getBlob: () => blob,
    getBytes: () => [...content.bytes],
    getContentType: () => content.contentType,
    getDataAsString: (charset = 'UTF-8') => ask('decode', { bytes: toBase64(content.bytes), charset }),
    getName: () => content.name,
    isGoogleType: () => false,
    setBytes: (bytes: readonly number[]) => change({ bytes: [...bytes] }),
    setContentType: (contentType: string | null) => change({ contentType }),
    setDataFromString: (text: string, charset = 'UTF-8') => change({ bytes: encoded(text, charset) }),
    setName: (name: string) => change({ name }),
  });
  return blob;
};
