import { describe, expect, test } from 'vitest';
import { settings2023 } from '../../../local/demo/province.ts';
import type { Form } from '../../../shared/calendar/form.ts';
import { PROVINCE_UNIT, type Act } from '../../../shared/ledger/entry.ts';
import { fold } from '../../../shared/ledger/fold.ts';
import { standingsAt } from '../../../shared/master/standing.ts';
import { formCounts } from '../../../shared/progress/formCounts.ts';
import { QUANG_TRI_2023 } from '../../../shared/units/quangTri2023.ts';
import { act, entriesOf, submission } from '../ledger/ledgerOf.ts';

const NOTHING = { expected: 0, submitted: 0, onTime: 0, late: 0, overdue: 0, returned: 0, accepted: 0, waiting: 0 };
const UNITS = QUANG_TRI_2023.units;
const late = (unit: string): Act => {
  const { payload, ...rest } = submission(unit, 1) as Act<'submission'>;
  return { ...rest, payload: { ...payload, minutesLate: 30 } };
};
const returned = (unit: string, revision: number) =>
  act(
    unit,
    'review',
    { decision: 'return', reason: 'Chưa rõ', remarks: [] },
    { revision, requestId: `return-${unit}` },
  );
const accepted = (unit: string, revision: number) =>
  act(unit, 'review', { decision: 'accept' }, { revision, requestId: `accept-${unit}` });

function counted(form: Form, at: string, acts: readonly Act[]) {
  const state = fold(entriesOf([act(PROVINCE_UNIT, 'settings', settings2023('')), ...acts]));
  return formCounts(form, UNITS, { state, standingOf: standingsAt(state, Date.parse(at)) });
}

describe('one form over the 155 units', () => {
  test('before the due date nobody is late', () =>
    expect(counted('plan', '2023-08-07T16:59:59.999Z', [])).toEqual({ ...NOTHING, expected: 155 }));
  test('after it everybody who sent nothing is', () =>
    expect(counted('plan', '2023-08-07T17:00:00.000Z', [submission('19330', 1), late('19333')])).toEqual({
      ...{ ...NOTHING, expected: 155, submitted: 2, onTime: 1, late: 1, overdue: 153, waiting: 2 },
    }));
  test('a return and its mending change neither completeness nor timeliness', () => {
    const before = [submission('19330', 1), returned('19330', 1), submission('19333', 1), accepted('19333', 1)];
    const counts = { ...NOTHING, expected: 155, submitted: 2, onTime: 2 };
    const check = (acts: readonly Act[], expected: object) =>
      expect(counted('plan', '2023-08-05T00:00:00.000Z', acts)).toEqual({ ...counts, ...expected });
    check(before, { returned: 1, accepted: 1 });
    check([...before, submission('19330', 2)], { accepted: 1, waiting: 1 });
  });
  test('a form that the cycle does not have is expected of nobody', () =>
    expect(counted('q1', '2023-12-31T00:00:00.000Z', [])).toEqual(NOTHING));
  test('difficulties are expected of nobody, never late and wait for no review', () => {
    const sent = act(
      '19330',
      'submission',
      { content: { difficulties: [] }, minutesLate: 0, warnings: {}, contentHash: 'b'.repeat(64) },
      { form: 'kk' },
    );
    expect(counted('kk', '2023-12-31T00:00:00.000Z', [sent])).toEqual({ ...NOTHING, submitted: 1, onTime: 1 });
  });
});
