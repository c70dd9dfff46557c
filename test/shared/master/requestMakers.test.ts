import { describe, expect, test } from 'vitest';
import { blockRequests, cellData } from '../../../shared/master/requestMakers.ts';
import type { MasterCell } from '../../../shared/master/table.ts';

describe('a cell', () => {
  const check = (title: string, cell: MasterCell, expected: object) =>
    test(title, () => expect(cellData(cell)).toEqual(expected));
  check('of text is text, whatever it begins with', '=HYPERLINK("#gid=1";"Xem")', {
    userEnteredValue: { stringValue: '=HYPERLINK("#gid=1";"Xem")' },
  });
  check(
    'that leads to a filter view',
    { label: 'Xem', sheetId: 201, filterViewId: 20112 },
    { userEnteredValue: { formulaValue: '=HYPERLINK("#gid=201&fvid=20112";"Xem")' } },
  );
  check(
    'that leads to a tab, with quotation marks in its label',
    { label: 'Xem "cả"', sheetId: 213 },
    { userEnteredValue: { formulaValue: '=HYPERLINK("#gid=213";"Xem ""cả""")' } },
  );
  check('that is blank', null, {});
});

test('links that look alike are each written: a run of them would lead all to one place', () => {
  const rows = Array.from({ length: 60 }, (_, index) => ['Xã', { label: 'Xem', sheetId: 201, filterViewId: index }]);
  const [block, ...runs] = blockRequests(200, { rowIndex: 1, columnIndex: 0 }, rows);
  const text = JSON.stringify(block);
  for (const index of [0, 30, 59]) expect(text).toContain(`fvid=${index}\\"`);
  expect(runs).toHaveLength(1);
});
