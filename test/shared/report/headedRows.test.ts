/** What each row of a table stands under: the opening, then the heading above it, without its brackets. */
import { expect, test } from 'vitest';
import { group, left } from '../../../shared/report/annexes/cells.ts';
import { headedRows } from '../../../shared/report/headedRows.ts';

test('a row stands under the last heading above it; headings are no rows', () => {
  const first = { kind: 'cells', cells: [left('một')] } as const;
  const second = { kind: 'cells', cells: [left('hai')], strong: true } as const;
  expect(
    headedRows({ rows: [first, group('Theo nhóm nhiệm vụ (đơn vị tính: nhiệm vụ)'), second, first] }, 'Mở đầu'),
  ).toEqual([
    { under: 'Mở đầu', row: first },
    { under: 'Theo nhóm nhiệm vụ', row: second },
    { under: 'Theo nhóm nhiệm vụ', row: first },
  ]);
  expect(headedRows({ rows: [group('Không có gì')] }, 'Mở đầu')).toEqual([]);
});
