/**
 * The daily work: a full consolidation makes good what was lost and what was changed by hand, and the ledger is sealed if it
 * grew.
 */
import { logSweep } from '../log.ts';
import type { Services } from '../services.ts';
import { askForRun } from '../tasks/askForRun.ts';
import { sealIfChanged } from './seal.ts';

export interface Swept {
  /** Run that was asked for. */
  readonly generation: number;
  /** Sequence number of the new seal. */
  readonly seal?: number;
}

export const sweep =
  (by: string) =>
  async (services: Pick<Services, 'ledger' | 'now' | 'newId' | 'queue'>): Promise<Swept> => {
    const generation = await askForRun(services, { full: true });
    const seal = await sealIfChanged(by)(services);
    logSweep({ generation, sealed: seal !== undefined });
    return { generation, ...(seal === undefined ? {} : { seal: seal.seq }) };
  };
