/** A plan that was accepted counts until a later one is accepted too: in the master, in the reports beside it, in the summary. */
import { expect, test } from 'vitest';
import type { PlanContent } from '../../../shared/forms/content.ts';
import { fold } from '../../../shared/ledger/fold.ts';
import type { ReviewPayload } from '../../../shared/ledger/payloads.ts';
import { desiredTables } from '../../../shared/master/desired.ts';
import { summarize } from '../../../shared/summaries/summarize.ts';
import { BenchLedger, planOf, unitId } from '../../bench/province.ts';

const AS_OF = '2023-08-03T00:00:00.000Z';
const RETURN: ReviewPayload = { decision: 'return', reason: 'Chưa rõ', remarks: [] };

const plan = planOf(0);
const [first, second, ...others] = plan.tasks;
/** Says more of the first task, leaves the second out, has a new one. */
const changed: PlanContent = {
  reviews: [],
  tasks: [{ ...first!, task: 'Việc đã đổi tên' }, ...others, { ...second!, id: 'NV-13', task: 'Việc mới thêm' }],
};

/** @returns what the master and the summary say after these reviews of revision 1, then a changed plan, then these. */
function after(reviewsOfFirst: readonly ReviewPayload[], reviewsOfChanged: readonly ReviewPayload[]) {
  const ledger = new BenchLedger(1, '');
  const review = (revision: number) => (payload: ReviewPayload, index: number) => {
    const requestId = `review-${revision}-${index}`;
    ledger.append({
      ...{ unit: unitId(0), kind: 'review', form: 'plan', revision, at: AS_OF, by: 'x@y.vn', requestId, payload },
    });
  };
  reviewsOfFirst.forEach(review(1));
  ledger.submit(0, 2, changed);
  reviewsOfChanged.forEach(review(2));
  ledger.append({
    ...{ unit: unitId(0), kind: 'submission', form: 'q3', revision: 1, at: AS_OF, by: 'x@y.vn', requestId: 'q3' },
    payload: {
      ...{ minutesLate: 0, warnings: {}, contentHash: '' },
      content: { tasks: [{ id: 'NV-01', state: 'not-started' }], figures: {} },
    },
  });
  const state = fold(ledger.entries);
  const rows = (id: string) => desiredTables(state, AS_OF).find(({ table }) => table.id === id)?.rows ?? [];
  const cellsOf = (table: string, key: string) => {
    const row = rows(table).find((one) => one.key === `${unitId(0)}/${key}`);
    return JSON.stringify(row?.cells ?? null);
  };
  const { figures } = summarize(state, 'q3', AS_OF);
  return {
    statuses: ['NV-01', 'NV-02', 'NV-13'].map(
      (key) => /Hiệu lực|Đã rút|Trả lại|Chờ duyệt/.exec(cellsOf('tasks', key))?.[0],
    ),
    renamed: ['tasks', 'q3'].map((table) => cellsOf(table, 'NV-01').includes('Việc đã đổi tên')),
    counts: ['total', 'withdrawn'].map((count) => figures[`tasks.all.${count}`]?.value),
  };
}

const check = (title: string, reviews: Parameters<typeof after>, expected: ReturnType<typeof after>) =>
  test(title, () => expect(after(...reviews)).toEqual(expected));
const ACCEPT: ReviewPayload = { decision: 'accept' };

check('accepted, then changed: the accepted one counts, what is new waits', [[ACCEPT], []], {
  ...{ statuses: ['Hiệu lực', 'Hiệu lực', 'Chờ duyệt'], renamed: [false, false], counts: [12, 0] },
});
check('the changed one accepted', [[ACCEPT], [ACCEPT]], {
  ...{ statuses: ['Hiệu lực', 'Đã rút', 'Hiệu lực'], renamed: [true, true], counts: [12, 1] },
});
check('the changed one returned', [[ACCEPT], [RETURN]], {
  ...{ statuses: ['Hiệu lực', 'Hiệu lực', 'Trả lại'], renamed: [false, false], counts: [12, 0] },
});
check('never accepted: the newest counts', [[], []], {
  ...{ statuses: ['Hiệu lực', 'Đã rút', 'Hiệu lực'], renamed: [true, true], counts: [12, 1] },
});
check('returned after it was accepted: the newest counts', [[ACCEPT, RETURN], []], {
  ...{ statuses: ['Hiệu lực', 'Đã rút', 'Hiệu lực'], renamed: [true, true], counts: [12, 1] },
});
