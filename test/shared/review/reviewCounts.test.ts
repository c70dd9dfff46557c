/** The numbers of a queue's line, from the ledger. */
import { describe, expect, test } from 'vitest';
import type { Act } from '../../../shared/ledger/entry.ts';
import { fold } from '../../../shared/ledger/fold.ts';
import { reviewCounts } from '../../../shared/review/reviewCounts.ts';
import { PLAN } from '../forms/sample.ts';
import { act, entriesOf, submission } from '../ledger/ledgerOf.ts';

const [first, second, third] = PLAN.tasks;
const lowered = { ...PLAN, tasks: [{ ...first!, target: '00', product: 'Báo cáo bằng văn bản' }, second!, third!] };
const REMARKS = [
  { tab: 'tasks', row: 'NV-01', column: 'product', reason: 'Nêu rõ sản phẩm' },
  { tab: 'reviews', row: '1.3', reason: 'Nêu nguyên nhân' },
];
const returned = (revision: number, requestId: string) =>
  act('a', 'review', { decision: 'return', reason: 'Chưa rõ', remarks: REMARKS }, { revision, requestId });
const accepted = (revision: number) =>
  act('a', 'review', { decision: 'accept' }, { revision, requestId: `accept-${revision}` });

describe('a plan', () => {
  const check = (title: string, acts: readonly Act[], expected: ReturnType<typeof reviewCounts>) =>
    test(title, () => {
      const state = fold(entriesOf([submission('a', 1, PLAN), ...acts])).units.get('a');
      expect(reviewCounts(state!, 'plan')).toEqual(expected);
    });
  check('sent once', [], { flags: 0 });
  check('sent again', [submission('a', 2, lowered)], { flags: 1 });
  check('returned, one of two mended', [returned(1, 'r1'), submission('a', 2, lowered)], {
    ...{ flags: 1, remarks: { mended: 1, open: 1 } },
  });
  check(
    'sent twice since: still against what was returned',
    [...[returned(1, 'r1'), submission('a', 2, lowered), submission('a', 3, lowered)]],
    { flags: 0, remarks: { mended: 1, open: 1 } },
  );
  check(
    'accepted in the end, and changed',
    [...[returned(1, 'r1'), submission('a', 2, PLAN), accepted(2), submission('a', 3, lowered)]],
    { flags: 1 },
  );
  check(
    'held against what was accepted, not against what was sent',
    [...[accepted(1), submission('a', 2, lowered), submission('a', 3, PLAN)]],
    { flags: 0 },
  );
});

test('a form that was never sent', () =>
  expect(reviewCounts(fold(entriesOf([submission('a', 1)])).units.get('a')!, 'q3')).toEqual({ flags: 0 }));
