/** A report into the folder of reports, over the file of its name that a person put there. */
import { Problem } from '../../shared/problems/problem.ts';
import type { ReportForm } from '../../shared/report/reports.ts';
import type { StoredFile } from '../google/reportFolder.ts';
import { statusOf } from '../google/retry.ts';
import type { Services } from '../services.ts';
import { makeReport } from './makeDocument.ts';

type StoreServices = Pick<Services, 'ledger' | 'now' | 'config' | 'openMaster' | 'openReportFolder'>;

/** @throws Problem `report-folder-unreachable`, `report-file-missing`, and those of `makeReport`. */
export const storeReport =
  (form: ReportForm) =>
  async (services: StoreServices): Promise<StoredFile> => {
    const folder = await services.openReportFolder();
    if (folder === undefined) {
      throw new Problem('report-folder-unreachable', { reason: 'thiết lập của chu kỳ chưa ghi mã thư mục' });
    }
    const { name, mimeType, bytes } = await makeReport(form)(services);
    try {
      const stored = await folder.update(name, bytes, mimeType);
      if (stored === undefined) throw new Problem('report-file-missing', { name });
      return stored;
    } catch (error) {
      throw folderProblem(error) ?? error;
    }
  };

function folderProblem(error: unknown): Problem | undefined {
  switch (statusOf(error)) {
    case 403:
      return new Problem('report-folder-unreachable', { reason: 'không có quyền chỉnh sửa' });
    case 404:
      return new Problem('report-folder-unreachable', { reason: 'không tìm thấy thư mục' });
    default:
      return undefined;
  }
}
