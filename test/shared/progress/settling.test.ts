import { describe, expect, test } from 'vitest';
import { isSettled, settlingOf } from '../../../shared/progress/settling.ts';

describe('a difficulty waits for an answer', () => {
  const check = (title: string, answer: Parameters<typeof isSettled>[0], settled: boolean) =>
    test(title, () => expect(isSettled(answer)).toBe(settled));
  const id = 'KK-01';
  check('nobody typed anything', undefined, false);
  check('what was typed was taken back', { id, answer: '', status: '' }, false);
  check('an agency alone', { id, agency: 'Sở Tài chính' }, false);
  check('an answer', { id, answer: 'Đã bố trí kinh phí' }, true);
  check('the number of a paper that answers', { id, document: '2156/STC-NS' }, true);
  check('looked into, with a first word', { id, answer: 'Đang lấy ý kiến', status: 'Đang xem xét' }, false);
  check('passed on', { id, agency: 'Bộ Nội vụ', status: 'Đã chuyển' }, false);
  check('answered by status', { id, status: 'Đã trả lời' }, true);
  check('not ours to settle', { id, status: 'Không thuộc thẩm quyền' }, true);
  check('a status of their own says nothing', { id, status: 'Chờ họp' }, false);
  check('a status of their own beside an answer', { id, status: 'Chờ họp', answer: 'Sẽ họp ngày 20/9' }, true);
});

describe('a status', () => {
  const check = (typed: string, expected: ReturnType<typeof settlingOf>) =>
    test(JSON.stringify(typed), () => expect(settlingOf({ id: 'KK-01', status: typed })).toBe(expected));
  check('Đã trả lời', 'answered');
  check('ĐÃ TRẢ  LỜI.', 'answered');
  check('đã giải quyết', 'answered');
  check('dang xem xet', 'considering');
  check('Đang xử lý', 'considering');
  check('', undefined);
  check('Chờ họp', undefined);
});
