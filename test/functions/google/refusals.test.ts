import { describe, expect, test } from 'vitest';
import { folderProblem } from '../../../functions/google/folderProblem.ts';
import { isTransient, reasonOf, statusOf } from '../../../functions/google/retry.ts';
import { Problem } from '../../../shared/problems/problem.ts';

/** As Google's client throws it. */
const refusal = (status: number, reason: string) =>
  Object.assign(new Error('refused'), { response: { status, data: { error: { errors: [{ reason }] } } } });

describe('what may be better next time', () => {
  const check = (title: string, error: unknown, expected: boolean) =>
    test(title, () => expect(isTransient(error)).toBe(expected));
  check('429', refusal(429, 'rateLimitExceeded'), true);
  check('500', refusal(500, 'internalError'), true);
  check('503', refusal(503, 'backendError'), true);
  check('a limit of requests that comes as 403', refusal(403, 'userRateLimitExceeded'), true);
  check('no right', refusal(403, 'insufficientFilePermissions'), false);
  check('no room', refusal(403, 'storageQuotaExceeded'), false);
  check('not there', refusal(404, 'notFound'), false);
  check('a lost connection', Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }), true);
  check('no answer in time', new Error('The operation was aborted due to timeout'), true);
  check('a fault of the program', new TypeError('x is not a function'), false);
  check('what a person is told already', new Problem('report-folder-unreachable', { reason: 'x' }), false);
  check('nothing', undefined, false);
});

test('status and reason are read where Google puts them', () => {
  expect([statusOf(refusal(403, 'x')), reasonOf(refusal(403, 'x'))]).toEqual([403, 'x']);
  expect([statusOf(new Error('x')), reasonOf(new Error('x')), reasonOf(undefined)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

describe('what a person can mend of the folder', () => {
  const check = (title: string, error: unknown, expected: string | undefined) =>
    test(title, () => expect(folderProblem(error)?.sentence).toEqual(expected));
  const said = (reason: string) =>
    `Chưa mở được thư mục báo cáo: ${reason}. Hãy kiểm tra thư mục đã được chia sẻ quyền chỉnh sửa cho tài khoản dịch vụ.`;
  check('no right', refusal(403, 'insufficientFilePermissions'), said('tài khoản dịch vụ không có quyền chỉnh sửa'));
  check('not there', refusal(404, 'notFound'), said('không tìm thấy thư mục'));
  check('the owner has no room', refusal(403, 'storageQuotaExceeded'), said('bộ nhớ Drive của chủ thư mục đã đầy'));
  check('anything else is no such thing', refusal(500, 'internalError'), undefined);
});
