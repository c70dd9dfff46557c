/** A question to the main thread that waits, asleep, until the answer is there. */
import { receiveMessageOnPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';

export interface Question {
  readonly kind: string;
  /** JSON. */
  readonly request: string;
}

/**
 * @param flag one cell, 0 while no answer is there; the main thread sets it to 1 after it posted the answer.
 * @returns the answer, JSON of a `Reply`.
 */
export const syncSend =
  (port: MessagePort, flag: Int32Array) =>
  (kind: string, request: string): string => {
    port.postMessage({ kind, request } satisfies Question);
    // The notice of an answer that was seen without waiting may arrive while the next one is waited for.
    while (Atomics.load(flag, 0) === 0) Atomics.wait(flag, 0, 0);
    Atomics.store(flag, 0, 0);
    const received = receiveMessageOnPort(port) as { readonly message: string } | undefined;
    if (!received) throw new Error('The host woke the script without an answer.');
    return received.message;
  };
