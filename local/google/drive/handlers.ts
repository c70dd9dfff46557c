/** Every method of Drive that local Google serves. */
import type { Handlers } from '../http/handler.ts';
import { fileHandlers } from './fileHandlers.ts';
import type { Exports } from './fileHandlers.ts';
import { listHandlers } from './listHandlers.ts';
import { permissionHandlers } from './permissionHandlers.ts';
import { revisionHandlers } from './revisionHandlers.ts';
import type { DriveStore } from './store.ts';

export const driveHandlers = (store: DriveStore, exports: Exports): Handlers => ({
  ...fileHandlers(store, exports),
  ...listHandlers(store),
  ...permissionHandlers(store),
  ...revisionHandlers(store),
});
