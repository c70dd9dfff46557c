/** Calls that the worker thread answers itself, with Node's own bytes and digests: no turn of the main thread is lost on them. */
import { createHash, createHmac, randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Reply, WorkerCalls } from './hostCalls.ts';

type Answers = {
  readonly [K in keyof WorkerCalls]: (request: WorkerCalls[K]['request']) => WorkerCalls[K]['answer'];
};

const fromBase64 = (text: string): Buffer => Buffer.from(text, 'base64');

const bytesOf = (text: string, charset: string): Buffer => {
  switch (charset.toUpperCase().replace(/[-_]/g, '')) {
    case 'UTF8':
      return Buffer.from(text, 'utf8');
    case 'USASCII':
      return Buffer.from(text.replace(/[^\0-\x7f]/gu, '?'), 'latin1');
    case 'ISO88591':
      return Buffer.from(text.replace(/[^\0-\xff]/gu, '?'), 'latin1');
    case 'UTF16LE':
      return Buffer.from(text, 'utf16le');
    default:
      throw new Error(`Invalid argument: ${charset}`);
  }
};

const textOf = (bytes: Buffer, charset: string): string => {
  try {
    return new TextDecoder(charset.replaceAll('_', '-'), { ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`Invalid argument: ${charset}`);
  }
};

const wait = (ms: number): null => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  return null;
};

const ANSWERS: Answers = {
  sleep: wait,
  uuid: () => randomUUID(),
  encode: ({ text, charset }) => bytesOf(text, charset).toString('base64'),
  decode: ({ bytes, charset }) => textOf(fromBase64(bytes), charset),
  digest: ({ algorithm, bytes }) => createHash(algorithm).update(fromBase64(bytes)).digest('base64'),
  hmac: ({ algorithm, bytes, key }) =>
    createHmac(algorithm, fromBase64(key)).update(fromBase64(bytes)).digest('base64'),
  gzip: (bytes) => gzipSync(fromBase64(bytes)).toString('base64'),
  gunzip: (bytes) => gunzipSync(fromBase64(bytes)).toString('base64'),
};

const isWorkerCall = (kind: string): kind is keyof WorkerCalls => Object.hasOwn(ANSWERS, kind);

/** @returns JSON of a `Reply`; undefined for what only the main thread can answer. */
export const answerInWorker = (kind: string, request: string): string | undefined => {
  if (!isWorkerCall(kind)) return undefined;
  const answer = ANSWERS[kind] as (request: unknown) => unknown;
  try {
    return JSON.stringify({ ok: true, value: answer(JSON.parse(request)) } satisfies Reply);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return JSON.stringify({ ok: false, message } satisfies Reply);
  }
};
