/**
 * Whether a difficulty still waits for an answer, by what Sở Nội vụ typed beside it in the master.
 *
 * The status decides where it is one of the list; else whether an answer, or the number of the paper that holds it, is there.
 */
import type { Choice } from '../forms/declaration.ts';
import type { DifficultyAnswer } from '../forms/context.ts';
import { searchKey } from '../text/keys.ts';

export type Settling = 'considering' | 'passed-on' | 'answered' | 'not-competent';

export const SETTLING_CHOICES: readonly Choice<Settling>[] = [
  { value: 'considering', label: 'Đang xem xét', also: ['Đang xử lý', 'Đang giải quyết'] },
  { value: 'passed-on', label: 'Đã chuyển', also: ['Đã chuyển cơ quan khác'] },
  { value: 'answered', label: 'Đã trả lời', also: ['Đã giải quyết', 'Đã xong'] },
  { value: 'not-competent', label: 'Không thuộc thẩm quyền' },
];

/** Of the list, however it was typed; `undefined` for blank and for other words. */
export function settlingOf(answer: DifficultyAnswer | undefined): Settling | undefined {
  const key = searchKey(answer?.status ?? '');
  if (key === '') return undefined;
  return SETTLING_CHOICES.find(({ label, also = [] }) => [label, ...also].some((word) => searchKey(word) === key))
    ?.value;
}

export function isSettled(answer: DifficultyAnswer | undefined): boolean {
  switch (settlingOf(answer)) {
    case 'answered':
    case 'not-competent':
      return true;
    case 'considering':
    case 'passed-on':
      return false;
    case undefined:
      return (answer?.answer ?? '') !== '' || (answer?.document ?? '') !== '';
  }
}
