/** A report into the folder of reports, over the file of its name that a person put there. */
import { Problem } from '../../shared/problems/problem.ts';
import { officialReport, type ReportForm } from '../../shared/report/reports.ts';
import type { StoredFile } from '../google/reportFolder.ts';
import { statusOf } from '../google/retry.ts';
import type { Services } from '../services.ts';
import { reportFileName } from './fileName.ts';
import { readParagraphs } from './readParagraphs.ts';
import { reportInput } from './reportInput.ts';

type StoreServices = Pick<Services, 'ledger' | 'now' | 'config' | 'openMaster' | 'openReportFolder'>;

/** @throws Problem `report-folder-unreachable`, `report-file-missing`, and those of `reportInput`. */
export const storeReport =
  (form: ReportForm) =>
  async (services: StoreServices): Promise<StoredFile> => {
    const folder = await services.openReportFolder();
    if (folder === undefined) {
      throw new Problem('report-folder-unreachable', { reason: 'thiết lập của chu kỳ chưa ghi mã thư mục' });
    }
    const [input, written] = await Promise.all([reportInput(form)(services), readParagraphs(form)(services)]);
    const document = officialReport(form, { ...input, ...written });
    const { DOCX, renderDocument } = await import('./renderDocument.ts');
    const name = reportFileName(form, document);
    try {
      const stored = await folder.update(name, await renderDocument(document), DOCX);
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
