import { describe, expect, test } from 'vitest';
import { tableDifference } from '../../../shared/master/difference.ts';
import { MASTER_TABLES } from '../../../shared/master/tables.ts';
import type { SheetView, ViewRow } from '../../../shared/master/view.ts';

const table = MASTER_TABLES.tasks;
const desired = (...rows: readonly (readonly [key: string, fingerprint: string])[]) => ({
  ...{ table, rows: rows.map(([key, fingerprint]) => ({ key, fingerprint, cells: [] })) },
});
const sheet = (...rows: readonly (readonly [key: string, fingerprint: string, note?: string])[]): SheetView => ({
  ...{ title: table.title, index: 0, rowCount: 10, columnCount: 10, headers: [] },
  rows: rows.map(([key, fingerprint, note = null]): ViewRow => ({ key, fingerprint, annotations: [note] })),
});
const ROWS = desired(['a', '1'], ['b', '1'], ['c', '1']);

describe('a table', () => {
  const check = (title: string, view: SheetView | undefined, added: number, changed: number) =>
    test(title, () => expect(tableDifference(ROWS, view)).toEqual({ added, changed }));
  check('that is not there is all new', undefined, 3, 0);
  check('that stands does not differ, in whatever order', sheet(['c', '1'], ['a', '1'], ['b', '1']), 0, 0);
  check('has a row too few and one that changed', sheet(['a', '1'], ['b', '0']), 1, 1);
  check('has strangers, which are nobody’s', sheet(['a', '1'], ['', ''], ['x', '1'], ['b', '1'], ['c', '1']), 0, 0);
  test('of two rows with one key the own one counts', () => {
    const view = sheet(['a', '0', 'chép'], ['a', '1', 'ghi chú'], ['b', '1'], ['c', '1']);
    expect(tableDifference(ROWS, view, new Map([['a', ['ghi chú']]]))).toEqual({ added: 0, changed: 0 });
    expect(tableDifference(ROWS, view, new Map([['a', ['chép']]]))).toEqual({ added: 0, changed: 1 });
  });
});
