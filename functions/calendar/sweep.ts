/** The daily work: the master is brought up if a consolidation was lost, and the ledger is sealed if it grew. */
import { logSweep } from '../log.ts';
import type { Services } from '../services.ts';
import { askForRun } from '../tasks/askForRun.ts';
import { sealIfChanged } from './seal.ts';

export interface Swept {
  /** Run that was asked for. */
  readonly generation?: number;
  /** Sequence number of the new seal. */
  readonly seal?: number;
}

export const sweep =
  (by: string) =>
  async (services: Pick<Services, 'ledger' | 'now' | 'newId' | 'queue'>): Promise<Swept> => {
    const { ledger } = services;
    const [entries, done] = await Promise.all([ledger.countEntries(), ledger.newestDoneRun()]);
    // Entries are never removed: the same number is the same ledger.
    const generation = entries === (done?.entries ?? 0) ? undefined : await askForRun(services);
    const seal = await sealIfChanged(by)(services);
    logSweep({ enqueued: generation !== undefined, sealed: seal !== undefined });
    return {
      ...(generation === undefined ? {} : { generation }),
      ...(seal === undefined ? {} : { seal: seal.seq }),
    };
  };
