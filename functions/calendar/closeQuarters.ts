/** The nightly work: what may be frozen is frozen, then each frozen quarter's report goes into the folder of reports. */
import { storeFrozenReports, type StoredReport } from '../report/storeFrozenReports.ts';
import type { Services } from '../services.ts';
import { freezeQuarters, type FrozenQuarter } from './freeze.ts';

export interface ClosedQuarters {
  /** Every frozen quarter's newest version. */
  readonly closed: readonly FrozenQuarter[];
  readonly stored: readonly StoredReport[];
}

/** @param by verified e-mail, or "calendar". */
export const closeQuarters =
  (by: string) =>
  async (
    services: Pick<Services, 'ledger' | 'now' | 'queue' | 'config' | 'openMaster' | 'openReportFolder'>,
  ): Promise<ClosedQuarters> => {
    const closed = await freezeQuarters(by)(services);
    return { closed, stored: await storeFrozenReports(closed)(services) };
  };
