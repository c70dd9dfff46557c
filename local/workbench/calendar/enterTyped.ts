/** What people typed in the master is entered before the calendar goes on, as the schedule of every few minutes would have. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunView } from '../../../shared/office/views.ts';
import { answered } from '../answered.ts';
import type { Office } from './doWork.ts';

const POLL_MS = 200;
/** After that long a master that cannot be written (not shared, no quota) is no reason to wait. */
const PATIENCE_MS = 60_000;

/** @returns whether the run is over. @throws Error whose message is the problem's sentence, when it was refused. */
export async function enterTyped({ api, officer }: Office, signal: AbortSignal): Promise<boolean> {
  const { generation } = answered(await api.call('POST', '/v1/consolidations', officer, {})) as RunView;
  const path = `/v1/consolidations/${generation}`;
  for (let waited = 0; waited < PATIENCE_MS && !signal.aborted; waited += POLL_MS) {
    const { status } = answered(await api.call('GET', path, officer)) as RunView;
    if (status === 'done') return true;
    if (status === 'failing') return false;
    await sleep(POLL_MS);
  }
  return false;
}
