/**
 * The daily work: the calendar does its acts, a full consolidation makes good what was lost and what was changed by hand, and the
 * ledger is sealed if it grew. Each part may be cut and done again.
 */
import { logSweep } from '../log.ts';
import type { Services } from '../services.ts';
import { doCalendarActs } from './doActs.ts';
import { askForRun } from '../tasks/askForRun.ts';
import { sealIfChanged } from './seal.ts';

export interface Swept {
  /** Run that was asked for. */
  readonly generation: number;
  /** Local dates whose acts the calendar entered now. */
  readonly days: readonly string[];
  /** Sequence number of the new seal. */
  readonly seal?: number;
}

export const sweep =
  (by: string) =>
  async (services: Pick<Services, 'ledger' | 'now' | 'newId' | 'queue'>): Promise<Swept> => {
    const days = await doCalendarActs(services);
    const generation = await askForRun(services, { full: true });
    const seal = await sealIfChanged(by)(services);
    logSweep({ generation, sealed: seal !== undefined });
    return { generation, days, ...(seal === undefined ? {} : { seal: seal.seq }) };
  };
