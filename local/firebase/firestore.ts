/**
 * The embedded Firestore: in this process, in memory, over the real protocol.
 *
 * Loaded as CommonJS: the package's ESM entry names files that it does not ship.
 */
import { createRequire } from 'node:module';

interface Server {
  start(port: number): Promise<void>;
  stop(): void;
}

export interface EmbeddedFirestore {
  /** For `FIRESTORE_EMULATOR_HOST`. */
  readonly host: string;
  close(): void;
}

export async function startFirestore(port: number): Promise<EmbeddedFirestore> {
  const { FirestoreServer } = createRequire(import.meta.url)('@firestore-emulator/server') as {
    FirestoreServer: new () => Server;
  };
  const server = new FirestoreServer();
  await server.start(port);
  return { host: `127.0.0.1:${port}`, close: () => server.stop() };
}
