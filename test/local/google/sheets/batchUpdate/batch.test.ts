import { expect, test } from 'vitest';
import { loadSheetsDescription } from '../../../../../local/google/discovery/description.ts';
import { IMPLEMENTED, NOT_IMPLEMENTED } from '../../../../../local/google/sheets/batchUpdate/kinds.ts';
import { bookOf, refusal, rows, sheetOf } from './workbook.ts';

test('every kind of the description is implemented or refused by name, none is both, none is invented', () => {
  const described = Object.keys(loadSheetsDescription().schemas['Request']?.properties ?? {});
  expect(described.length).toBeGreaterThanOrEqual(74);
  expect([...IMPLEMENTED, ...NOT_IMPLEMENTED].sort()).toEqual(described.sort());
});

test.each(NOT_IMPLEMENTED)('%s is refused in words', (kind) => {
  const made = bookOf(sheetOf(0, 'T'));
  expect(refusal(() => made.apply({ [kind]: {} }))).toBe(
    `Invalid requests[0].${kind}: ${kind} is not implemented in local Google.`,
  );
});

test('a throw anywhere leaves everything as it was', () => {
  const made = bookOf(sheetOf(0, 'T', [['a']]));
  const before = structuredClone(made.spreadsheet);
  const reference = made.spreadsheet;
  expect(
    refusal(() =>
      made.apply(
        { addSheet: { properties: { title: 'Mới' } } },
        { insertDimension: { range: rows(0, 3) } },
        { updateCells: { start: {}, rows: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }], fields: '*' } },
        { addNamedRange: { namedRange: { name: 'vung', range: { sheetId: 0 } } } },
        { deleteSheet: { sheetId: 404 } },
      ),
    ),
  ).toBe('Invalid requests[4].deleteSheet: No sheet with id: 404');
  expect(made.spreadsheet).toBe(reference);
  expect(made.spreadsheet).toEqual(before);
});

test('a fence: deleting a named range that is gone refuses the whole batch', () => {
  const made = bookOf(sheetOf(0, 'T'));
  made.apply({ addNamedRange: { namedRange: { namedRangeId: 'gen_1', name: 'gen_1', range: { sheetId: 0 } } } });
  const replace = (from: string, to: string) => () =>
    made.apply(
      { deleteNamedRange: { namedRangeId: from } },
      { addNamedRange: { namedRange: { namedRangeId: to, name: to, range: { sheetId: 0 } } } },
    );
  expect(refusal(replace('gen_1', 'gen_2'))).toBe('not refused');
  expect(refusal(replace('gen_1', 'gen_3'))).toBe(
    'Invalid requests[0].deleteNamedRange: No named range with id: gen_1',
  );
  expect(made.spreadsheet.namedRanges.map(({ name }) => name)).toEqual(['gen_2']);
});

test('each request says one thing', () => {
  const made = bookOf(sheetOf(0, 'T'));
  expect(refusal(() => made.apply())).toBe('Must specify at least one request.');
  expect(refusal(() => made.apply({}))).toBe('Invalid requests[0]: Must specify exactly one kind of request.');
  expect(refusal(() => made.apply({ addSheet: {}, deleteSheet: { sheetId: 0 } }))).toBe(
    'Invalid requests[0]: Must specify exactly one kind of request.',
  );
  expect(refusal(() => made.apply({ explode: {} }))).toBe('Invalid requests[0]: Unknown kind of request: explode.');
});

test('replies stand at the place of their request', () => {
  const made = bookOf(sheetOf(0, 'T'));
  const replies = made.apply(
    { appendDimension: { dimension: 'ROWS', length: 1 } },
    { addNamedRange: { namedRange: { name: 'vung', range: { sheetId: 0 } } } },
    { clearBasicFilter: {} },
  );
  expect(replies.map((reply) => Object.keys(reply))).toEqual([[], ['addNamedRange'], []]);
});

test('100,000 cells and 2,000 moved or inserted rows take well under the time a client waits', () => {
  const made = bookOf(sheetOf(0, 'T', [], { rowCount: 7200, columnCount: 14 }));
  const cell = { userEnteredValue: { stringValue: 'x' }, userEnteredFormat: { textFormat: { bold: true } } };
  const started = performance.now();
  made.apply({
    updateCells: {
      start: {},
      rows: Array.from({ length: 7200 }, () => ({ values: Array.from({ length: 14 }, () => cell) })),
      fields: 'userEnteredValue,userEnteredFormat.textFormat.bold',
    },
  });
  made.apply(
    ...Array.from({ length: 1000 }, (_, index) => ({
      insertDimension: { range: rows(index * 7, index * 7 + 1), inheritFromBefore: index > 0 },
    })),
    ...Array.from({ length: 1000 }, (_, index) => ({
      moveDimension: { source: rows(index, index + 1), destinationIndex: 8000 - index },
    })),
  );
  expect(made.sheet().properties.gridProperties.rowCount).toBe(8200);
  expect(performance.now() - started).toBeLessThan(5000);
});
