import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../../local/google/http/handler.ts';
import { spreadsheetResource } from '../../../../../local/google/sheets/resource/spreadsheetResource.ts';
import { bookOf, columns, OWNER, range, refusal, rows, sheetOf } from './workbook.ts';
import type { Book } from './workbook.ts';

const LETTERS = 'ABCDEFGHIJ';

/** `B:E` as a range of columns. */
function letters(text: string) {
  const [first = '', last = ''] = text.split(':');
  return columns(LETTERS.indexOf(first), LETTERS.indexOf(last) + 1);
}

const add = (text: string) => ({ addDimensionGroup: { range: letters(text) } });
const remove = (text: string) => ({ deleteDimensionGroup: { range: letters(text) } });
const collapse = (text: string, depth: number, collapsed = true) => ({
  updateDimensionGroup: { dimensionGroup: { range: letters(text), depth, collapsed }, fields: 'collapsed' },
});

const book = (): Book =>
  bookOf(sheetOf(0, 'T', [], { rowCount: 12, columnCount: 10 }), sheetOf(1, 'U', [], { rowCount: 5, columnCount: 5 }));

/** The groups of columns, short: `B:E 1`, and `-` after a collapsed one. */
const groups = (made: Book, sheetId = 0): string[] =>
  (made.sheet(sheetId).columnGroups ?? []).map(
    ({ start, end, depth, collapsed }) =>
      `${LETTERS.charAt(start)}:${LETTERS.charAt(end - 1)} ${depth}${collapsed === true ? ' -' : ''}`,
  );

const hidden = (made: Book): string =>
  made
    .sheet()
    .columnMetadata.map((properties, index) => (properties?.hiddenByUser === true ? LETTERS.charAt(index) : ''))
    .join('');

function check(requests: readonly JsonObject[], expected: readonly string[]): void {
  const made = book();
  made.apply(...requests);
  expect(groups(made)).toEqual(expected);
}

describe("Google's own examples", () => {
  test('around a group', () => check([add('C:D'), add('B:E')], ['B:E 1', 'C:D 2']));
  test('within a group', () => check([add('B:E'), add('C:D')], ['B:E 1', 'C:D 2']));
  test('across the end of a group', () => check([add('B:D'), add('C:E')], ['B:E 1', 'C:D 2']));
  test('across the start of a group', () => check([add('C:E'), add('B:D')], ['B:E 1', 'C:D 2']));
  test('a part is deleted', () => check([add('B:E'), add('C:D'), remove('D:E')], ['B:D 1', 'C:C 2']));
});

describe('groups split and join', () => {
  test('the middle is deleted', () => check([add('B:F'), remove('D:D')], ['B:C 1', 'E:F 1']));
  test('what touches is one group', () => check([add('B:C'), add('D:E')], ['B:E 1']));
  test('what does not touch stays two', () => check([add('B:C'), add('E:F')], ['B:C 1', 'E:F 1']));
  test('the outer one is deleted', () => check([add('B:E'), add('C:D'), remove('B:E')], ['C:D 1']));
  test('the same twice', () => check([add('B:C'), add('B:C')], ['B:C 1', 'B:C 2']));
  test('over two groups', () => check([add('B:C'), add('E:F'), add('A:G')], ['A:G 1', 'B:C 2', 'E:F 2']));
});

describe('collapsed', () => {
  test('hides what is in the group, and shows it again', () => {
    const made = book();
    made.apply(add('B:D'), collapse('B:D', 1));
    expect([groups(made), hidden(made)]).toEqual([['B:D 1 -'], 'BCD']);
    made.apply(collapse('B:D', 1, false));
    expect([groups(made), hidden(made)]).toEqual([['B:D 1'], '']);
  });

  test('an inner group stays collapsed when the outer one is expanded, although its columns show', () => {
    const made = book();
    made.apply(add('B:E'), add('C:D'), collapse('C:D', 2), collapse('B:E', 1), collapse('B:E', 1, false));
    expect([groups(made), hidden(made)]).toEqual([['B:E 1', 'C:D 2 -'], '']);
  });

  test('a mask of other fields changes nothing', () => {
    const made = book();
    const { updateDimensionGroup } = collapse('B:D', 1);
    made.apply(add('B:D'), { updateDimensionGroup: { ...updateDimensionGroup, fields: 'depth,range' } });
    expect([groups(made), hidden(made)]).toEqual([['B:D 1'], '']);
  });

  test('goes with the group to another depth', () =>
    check([add('C:D'), collapse('C:D', 1), add('B:E')], ['B:E 1', 'C:D 2 -']));
  test('stays with a group that grows', () =>
    check([add('B:D'), collapse('B:D', 1), add('C:E')], ['B:E 1 -', 'C:D 2']));
  test('goes with a group that is deleted', () =>
    check([add('B:E'), add('C:D'), collapse('B:E', 1), remove('B:E')], ['C:D 1']));
  test('deleting a group shows nothing', () => {
    const made = book();
    made.apply(add('B:D'), collapse('B:D', 1), remove('B:D'));
    expect([groups(made), hidden(made)]).toEqual([[], 'BCD']);
  });
});

describe('groups follow their columns', () => {
  const nested = [add('C:F'), add('D:E'), collapse('D:E', 2)];
  const insert = (startIndex: number, count = 1, inheritFromBefore = false) => ({
    insertDimension: { range: columns(startIndex, startIndex + count), inheritFromBefore },
  });
  const move = (from: string, destinationIndex: number) => ({
    moveDimension: { source: letters(from), destinationIndex },
  });
  const cut = (text: string) => ({ deleteDimension: { range: letters(text) } });

  test('inserted before', () => check([...nested, insert(1, 2)], ['E:H 1', 'F:G 2 -']));
  test('inserted inside the inner one', () => check([...nested, insert(4)], ['C:G 1', 'D:F 2 -']));
  test('inserted between outer and inner', () => check([...nested, insert(3)], ['C:G 1', 'E:F 2 -']));
  test('inserted at the end', () => check([...nested, insert(6, 1, true)], ['C:F 1', 'D:E 2 -']));
  test('inserted far behind', () => check([...nested, insert(9)], ['C:F 1', 'D:E 2 -']));
  test('deleted before', () => check([...nested, cut('A:B')], ['A:D 1', 'B:C 2 -']));
  test('deleted in part', () => check([...nested, cut('E:H')], ['C:D 1', 'D:D 2 -']));
  test('deleted whole', () => check([...nested, cut('C:F')], []));
  test('moved whole', () => check([...nested, move('C:F', 10)], ['G:J 1', 'H:I 2 -']));
  test('the inner one moved out keeps its depth', () =>
    check([...nested, move('D:E', 10)], ['C:D 1', 'I:J 1', 'I:J 2 -']));
  test('columns from outside moved in', () =>
    check([...nested, move('A:B', 4)], ['A:B 1', 'B:B 2 -', 'E:F 1', 'E:E 2']));

  test('rows have their own groups', () => {
    const made = book();
    made.apply(
      { addDimensionGroup: { range: rows(2, 4) } },
      { insertDimension: { range: rows(0, 3), inheritFromBefore: false } },
      insert(0, 1),
    );
    expect([made.sheet().rowGroups, groups(made)]).toEqual([[{ start: 5, end: 7, depth: 1 }], []]);
  });

  test('inserted cells move no group', () =>
    check([...nested, { insertRange: { range: range(0, 1, 0, 1), shiftDimension: 'COLUMNS' } }], ['C:F 1', 'D:E 2 -']));

  test('a duplicate of the sheet has them on its own columns', () => {
    const made = book();
    made.apply(...nested, { duplicateSheet: { sourceSheetId: 0, newSheetId: 5 } }, remove('C:F'));
    expect([groups(made), groups(made, 5)]).toEqual([['D:E 1 -'], ['C:F 1', 'D:E 2 -']]);
    const resource = spreadsheetResource(made.spreadsheet, { email: OWNER, owner: true }, {
      ranges: undefined,
      includeGridData: false,
    } as Parameters<typeof spreadsheetResource>[2]);
    expect(resource['sheets']).toMatchObject([
      { columnGroups: [{ range: { sheetId: 5 } }, {}] },
      { columnGroups: [{}] },
      {},
    ]);
  });
});

describe('refused', () => {
  const checkRefused = (requests: readonly JsonObject[], words: string): void => {
    const made = book();
    expect(refusal(() => made.apply(...requests))).toBe(words);
    expect(made.sheet().columnGroups).toBeUndefined();
  };

  test('a ninth depth', () => {
    check(
      Array.from({ length: 8 }, () => add('B:C')),
      Array.from({ length: 8 }, (_, index) => `B:C ${index + 1}`),
    );
    checkRefused(
      Array.from({ length: 9 }, () => add('B:C')),
      'Invalid requests[8].addDimensionGroup: A column cannot be in more than 8 groups.',
    );
  });
  test('columns that are not there', () =>
    checkRefused(
      [{ addDimensionGroup: { range: columns(8, 12) } }],
      "Invalid requests[0].addDimensionGroup: Cannot group a column that doesn't exist. Tried to group column index 10 but there are only 10 columns.",
    ));
  test('deleting where there is none', () =>
    checkRefused(
      [add('B:C'), remove('D:E')],
      'Invalid requests[1].deleteDimensionGroup: There is no group over the columns from 3 to 5.',
    ));
  test('updating another range or depth', () => {
    checkRefused(
      [add('B:C'), collapse('B:D', 1)],
      'Invalid requests[1].updateDimensionGroup: There is no group of depth 1 over the columns from 1 to 4.',
    );
    checkRefused(
      [add('B:C'), collapse('B:C', 2)],
      'Invalid requests[1].updateDimensionGroup: There is no group of depth 2 over the columns from 1 to 3.',
    );
  });
  test('no range, no group, no mask', () => {
    checkRefused([{ addDimensionGroup: {} }], 'Invalid requests[0].addDimensionGroup: No range specified.');
    checkRefused(
      [{ updateDimensionGroup: { fields: '*' } }],
      'Invalid requests[0].updateDimensionGroup: No dimensionGroup specified.',
    );
    checkRefused(
      [{ updateDimensionGroup: { dimensionGroup: {} } }],
      "Invalid requests[0].updateDimensionGroup: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
  });
});
