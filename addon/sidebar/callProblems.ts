/**
 * What any call of either page can meet on its way: no connection, no right, several accounts. What else a unit's page can meet is
 * worded in `problems.ts`; what the api refuses brings its own sentence.
 */
import type { ProblemCode } from '../../shared/problems/problemCatalogue.ts';
import type { AddonProblemCode, AddonProblemDetails } from '../server/problems/addonProblems.ts';
import type { NextStep, ProblemView } from '../server/views.ts';
import { CALL_FAILED } from './words.ts';

/** Sentences of some codes, each made from the details of its code. */
export type Sentences<Code extends AddonProblemCode> = {
  readonly [C in Code]: (details: AddonProblemDetails[C]) => string;
};
export type Steps = { readonly [C in AddonProblemCode | ProblemCode]?: NextStep };

/** In order of code. */
export const CALL_SENTENCES = {
  'account-hidden': () =>
    'Google chưa cho Sổ PAPI biết địa chỉ thư điện tử của bạn. Hãy bấm “Cấp quyền” và đánh dấu quyền xem địa chỉ thư điện tử.',
  'accounts-mixed': ({ opened, active }) =>
    `Trình duyệt đang đăng nhập nhiều tài khoản Google: bảng tính mở bằng ${opened} nhưng tiện ích chạy bằng ${active}. Hãy mở bảng tính trong cửa sổ ẩn danh, chỉ đăng nhập ${opened}.`,
  'answer-unreadable': ({ status }) =>
    `Máy chủ Sổ PAPI trả lời không đọc được (mã ${status}). Hãy thử lại sau ít phút; nếu vẫn vậy, hãy báo Sở Nội vụ.`,
  'config-missing': () =>
    'Tiện ích chưa được khai báo địa chỉ máy chủ. Hãy báo Sở Nội vụ: đặt thuộc tính API_URL của tập lệnh (https://…/api).',
  'connection-lost': () => 'Không kết nối được máy chủ Sổ PAPI. Hãy kiểm tra mạng rồi thử lại.',
  'connection-timed-out': () => 'Máy chủ Sổ PAPI không trả lời trong 60 giây. Hãy thử lại sau một phút.',
} as const satisfies Partial<Sentences<AddonProblemCode>>;

/** In order of code; where none is named, the sentence says all. */
export const CALL_STEPS = {
  'account-hidden': 'authorize',
  'answer-unreadable': 'reload',
  'connection-lost': 'reload',
  'connection-timed-out': 'reload',
  'scope-missing': 'authorize',
  'sheet-busy': 'reload',
  'token-email-missing': 'authorize',
  'token-expired': 'reload',
  'token-invalid': 'reload',
  'token-missing': 'authorize',
  'try-again': 'reload',
  unforeseen: 'reload',
} as const satisfies Steps;

/** The server could not be reached: the same again is the way. */
export const PASSING = ['connection-lost', 'connection-timed-out', 'sheet-busy', 'answer-unreadable', 'try-again'];

export const sentenceOf = wording(CALL_SENTENCES);
export const stepOf = leading(CALL_STEPS);

/** @returns words a problem: as it came with, or as its code says. */
export function wording(sentences: Partial<Sentences<AddonProblemCode>>): (problem: ProblemView) => string {
  return ({ code, sentence, details = {} }) => {
    if (sentence !== undefined) return sentence;
    const words = Object.hasOwn(sentences, code) ? sentences[code as AddonProblemCode] : undefined;
    return words?.(details as never) ?? CALL_FAILED.sentence;
  };
}

/** @returns the step of a problem: its own, or that of its code. */
export function leading(steps: Steps): (problem: ProblemView) => NextStep | undefined {
  return ({ code, step }) => step ?? (Object.hasOwn(steps, code) ? steps[code as keyof Steps] : undefined);
}
