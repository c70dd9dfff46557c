/** What is printed at the end: each form's units add up, and every frozen version stands by itself. */
import { expect, test } from 'vitest';
import { Outcome } from '../../../local/demo/outcome.ts';
import { QUANG_TRI_2023 } from '../../../shared/units/quangTri2023.ts';

const units = QUANG_TRI_2023.units.slice(0, 5);
const [first = '', second = '', third = ''] = units.map(({ id }) => id);

function linesOf(outcome: Outcome): readonly string[][] {
  const table = outcome.table({ sheetsRequests: 1234, seconds: 90 });
  return table.split('\n').map((line) => line.trim().split(/ {2,}/));
}
const frozen = { form: 'q3', version: 1, asOf: '2023-09-20T17:30:00.000Z', hash: 'abcdef0123456789' } as const;

test('in time, late, after the freeze and never add up to the units; the first sending decides', () => {
  const outcome = new Outcome(units);
  outcome.sent(first, 'q3', 0);
  outcome.sent(second, 'q3', 61);
  outcome.sent(second, 'q3', 0);
  outcome.reviewed(first, 'q3', 'return');
  outcome.extended(third, 'q3');
  outcome.mailed('q3', 1000);
  outcome.mailed('q3', 34);
  outcome.froze(frozen);
  outcome.sent(third, 'q3', 0);
  expect(linesOf(outcome)).toContainEqual(['Báo cáo Quý III', '5', '1', '1', '1', '2', '1', '0', '1', '1.034']);
  expect(linesOf(outcome)).toContainEqual(['Báo cáo Quý IV', '5', '0', '0', '0', '5', '0', '0', '0', '0']);
});

test('every version is told with its moment, its mark and what it changed', () => {
  const outcome = new Outcome(units);
  outcome.froze(frozen);
  outcome.froze({ ...frozen, version: 2, asOf: '2023-10-04T02:00:00.000Z', changes: 135 });
  const lines = linesOf(outcome);
  expect(lines).toContainEqual(['Báo cáo Quý III', '1', '00:30 ngày 21/9/2023', 'abcdef012345']);
  expect(lines).toContainEqual(['Báo cáo Quý III', '2', '09:00 ngày 04/10/2023', 'abcdef012345', '135']);
});

test('a unit is complete when it has sent the plan and both reports', () => {
  const outcome = new Outcome(units);
  for (const form of ['plan', 'q3', 'q4'] as const) outcome.sent(second, form, 0);
  for (const form of ['plan', 'q4', 'kk'] as const) outcome.sent(first, form, 0);
  expect(outcome.complete().map(({ id }) => id)).toEqual([second]);
});
