import { expect, test } from 'vitest';
import type { Act } from '../../../../shared/ledger/entry.ts';
import { submission } from '../../ledger/ledgerOf.ts';
import { freezeOf, FROZEN_AT, reportOf, rowsAfter } from '../shown.ts';

const EARLY = '19330';
const LATE = '19333';
const TASKS = { tasks: [{ id: 'NV-01', state: 'done' as const, percent: 100 }] };
const shown = (acts: readonly Act[]) =>
  rowsAfter('q3', acts, FROZEN_AT).map((row) => [row.key, row['Tình trạng'], row['So với bản chốt']]);

const before = [EARLY, LATE].map((unit) => submission(unit, 1)).concat(reportOf(EARLY, 1, TASKS));
const frozen = [...before, freezeOf(before)];
const afterwards = [...frozen, reportOf(LATE, 1, TASKS)];

test('rows of a revision that came behind the freeze say so, beside a status that stays what it was', () => {
  expect(shown(afterwards)).toEqual([
    ['19330/NV-01', 'Hiệu lực', null],
    ['19333/NV-01', 'Hiệu lực', 'Sau chốt'],
  ]);
});

test('a row that such a revision left out says so too', () => {
  expect(shown([...frozen, reportOf(EARLY, 2)])).toEqual([['19330/NV-01', 'Đã rút', 'Sau chốt']]);
});

test('what the next version holds is no longer behind it', () => {
  const again = freezeOf(afterwards, { version: 2, reason: 'Xã gửi bù', by: 'so@snv.example' });
  expect(shown([...afterwards, again]).map(([, , mark]) => mark)).toEqual([null, null]);
});
