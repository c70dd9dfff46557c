/** What a person can mend of the folder of reports: it is not shared with the service account, or is gone. */
import { Problem } from '../../shared/problems/problem.ts';
import { reasonOf, statusOf } from './retry.ts';

export function unreachable(reason: string): Problem {
  return new Problem('report-folder-unreachable', { reason });
}

/** @param error of Google's client, of what a repetition cannot mend. @returns `undefined` for anything else. */
export function folderProblem(error: unknown): Problem | undefined {
  switch (statusOf(error)) {
    case 403:
      return unreachable(
        reasonOf(error) === 'storageQuotaExceeded'
          ? 'bộ nhớ Drive của chủ thư mục đã đầy'
          : 'tài khoản dịch vụ không có quyền chỉnh sửa',
      );
    case 404:
      return unreachable('không tìm thấy thư mục');
    default:
      return undefined;
  }
}
