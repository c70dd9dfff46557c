/**
 * The report of each frozen quarter into the folder, once a version. Later words of people, and a later look at the same version, are
 * stored when somebody asks for it: by itself nothing covers what was changed in the folder.
 *
 * What fails is told in the log and tried again the next night: the freeze stands, whatever Drive does.
 */
import type { QuarterForm } from '../../shared/calendar/form.ts';
import { isProblem } from '../../shared/problems/problem.ts';
import type { ReportFolder } from '../google/reportFolder.ts';
import { logStored, logUnexpected } from '../log.ts';
import type { Services } from '../services.ts';
import { reportFileName } from './fileName.ts';
import { makeReport } from './makeDocument.ts';

type StoreServices = Pick<Services, 'ledger' | 'now' | 'config' | 'openMaster' | 'openReportFolder'>;

export interface FrozenReport {
  readonly form: QuarterForm;
  /** Newest version of the freeze. */
  readonly version: number;
}

/** `present`: the folder has it. `missing`: there is no file of that name, and none may be made. */
export type StoreOutcome = 'stored' | 'present' | 'missing' | 'failed';

export interface StoredReport extends FrozenReport {
  readonly outcome: StoreOutcome;
}

/** @returns nothing while the settings name no folder. Never throws. */
export const storeFrozenReports =
  (frozen: readonly FrozenReport[]) =>
  async (services: StoreServices): Promise<readonly StoredReport[]> => {
    const stored: StoredReport[] = [];
    try {
      const folder = await services.openReportFolder();
      if (folder === undefined) return [];
      for (const { form, version } of frozen) {
        const outcome = await storeOnce({ form, version }, folder)(services);
        stored.push({ form, version, outcome });
        logStored({ form, version, outcome });
      }
    } catch (error) {
      logUnexpected('stored reports', error);
    }
    return stored;
  };

const storeOnce =
  ({ form, version }: FrozenReport, folder: ReportFolder) =>
  async (services: StoreServices): Promise<StoreOutcome> => {
    try {
      const there = await folder.storedVersion(reportFileName(form, services.config.cycle));
      if (there !== undefined && there >= version) return 'present';
      return (await folder.store(await makeReport(form)(services))) === undefined ? 'missing' : 'stored';
    } catch (error) {
      if (!isProblem(error)) logUnexpected('stored reports', error);
      return 'failed';
    }
  };
