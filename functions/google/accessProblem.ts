/** What a person can mend of the master: it is not shared with the service account, or is gone. */
import { Problem } from '../../shared/problems/problem.ts';
import { statusOf } from './retry.ts';

/** @param error of Google's client. @returns `undefined` for anything else. */
export function accessProblem(error: unknown): Problem | undefined {
  switch (statusOf(error)) {
    case 403:
      return new Problem('master-unreachable', { reason: 'không có quyền chỉnh sửa' });
    case 404:
      return new Problem('master-unreachable', { reason: 'không tìm thấy bảng' });
    default:
      return undefined;
  }
}
