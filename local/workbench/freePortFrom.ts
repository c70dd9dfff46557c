/** The port that one remembers, when nobody has it. */
import { createServer } from 'node:net';

/** @returns the wanted port, or 0 for any. */
export function freePortFrom(wanted: number): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(0))
      .listen(wanted, '127.0.0.1', () => server.close(() => resolve(wanted)));
  });
}
