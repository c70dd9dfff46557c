/** A report into the folder of reports: over the file of its name, or as a new one where one may be made. */
import { Problem } from '../../shared/problems/problem.ts';
import type { ReportForm } from '../../shared/report/reports.ts';
import { unreachable } from '../google/folderProblem.ts';
import type { StoredFile } from '../google/reportFolder.ts';
import type { Services } from '../services.ts';
import { makeReport } from './makeDocument.ts';

type StoreServices = Pick<Services, 'ledger' | 'now' | 'config' | 'openMaster' | 'openReportFolder'>;

/** @throws Problem `report-folder-unreachable`, `report-file-missing`, and those of `makeReport`. */
export const storeReport =
  (form: ReportForm) =>
  async (services: StoreServices): Promise<StoredFile> => {
    const folder = await services.openReportFolder();
    if (folder === undefined) throw unreachable('thiết lập của chu kỳ chưa ghi mã thư mục');
    const report = await makeReport(form)(services);
    const stored = await folder.store(report);
    if (stored === undefined) throw new Problem('report-file-missing', { name: report.name });
    return stored;
  };
