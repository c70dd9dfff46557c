/** Google's REST services over the bridge to the host. */
import type { Ask } from '../bridge/hostCalls.ts';
import type { SyncGoogle } from './syncGoogle.ts';

export const syncGoogle = (ask: Ask): SyncGoogle => ({ request: (call) => ask('google', call) });
