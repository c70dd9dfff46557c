import { describe, expect, test } from 'vitest';
import { bookOf, columns, OWNER, range, refusal, rows, sheetOf } from './workbook.ts';
import type { Book } from './workbook.ts';

const CLERK = 'clerk@example.vn';
const SERVICE = 'service@project.iam.gserviceaccount.com';
const words =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

function book(protectedRange: object): Book {
  const made = bookOf(
    sheetOf(0, 'T', [
      ['a', 'b'],
      ['c', 'd'],
    ]),
  );
  made.apply({ addProtectedRange: { protectedRange: { protectedRangeId: 1, ...protectedRange } } });
  return made;
}

const write = (rowIndex: number, columnIndex: number) => ({
  updateCells: { start: { rowIndex, columnIndex }, rows: [{ values: [{ note: 'x' }] }], fields: 'note' },
});

describe('who may write', () => {
  const check = (
    protectedRange: object,
    email: string,
    request: { readonly [kind: string]: unknown },
    expected: string,
  ): void => {
    const kind = Object.keys(request)[0] ?? '';
    expect(refusal(() => book(protectedRange).as(email).apply(request))).toBe(
      expected === '' ? 'not refused' : `Invalid requests[0].${kind}: ${expected}`,
    );
  };
  const area = range(0, 1, 0, 2);

  test('the editors and the owner; everybody where none are named or it only warns', () => {
    const listed = { range: area, editors: { users: [SERVICE] } };
    check(listed, CLERK, write(0, 0), words);
    check(listed, SERVICE, write(0, 0), '');
    check(listed, SERVICE.toUpperCase(), write(0, 0), '');
    check(listed, OWNER, write(0, 0), '');
    check(listed, CLERK, write(1, 0), '');
    check({ range: area }, CLERK, write(0, 0), '');
    check({ range: area, warningOnly: true, editors: { users: [SERVICE] } }, CLERK, write(0, 0), '');
    check({ range: area, editors: { users: [], domainUsersCanEdit: true } }, CLERK, write(0, 0), '');
  });

  test('every kind that reaches a protected cell is held', () => {
    const listed = { range: area, editors: { users: [SERVICE] } };
    const held = [
      { repeatCell: { range: range(0, 2, 1, 2), cell: {}, fields: 'note' } },
      { deleteDimension: { range: rows(0, 1) } },
      { moveDimension: { source: rows(1, 2), destinationIndex: 0 } },
      { mergeCells: { range: range(0, 2, 0, 1) } },
      { setDataValidation: { range: area } },
      { updateBorders: { range: area, top: { style: 'SOLID' } } },
      { sortRange: { range: range(0, 2, 0, 2), sortSpecs: [{ dimensionIndex: 0 }] } },
      { copyPaste: { source: range(1, 2, 0, 1), destination: range(0, 1, 0, 1) } },
      { cutPaste: { source: area, destination: { rowIndex: 5, columnIndex: 0 } } },
      { findReplace: { find: 'a', replacement: 'z', allSheets: true } },
      { insertRange: { range: range(0, 1, 0, 1), shiftDimension: 'ROWS' } },
      { pasteData: { coordinate: { rowIndex: 0, columnIndex: 0 }, data: 'x', delimiter: ',' } },
      { deleteSheet: { sheetId: 0 } },
      { deleteProtectedRange: { protectedRangeId: 1 } },
      { updateProtectedRange: { protectedRange: { protectedRangeId: 1 }, fields: 'description' } },
    ];
    for (const request of held) {
      const made = bookOf(
        sheetOf(0, 'T', [
          ['a', 'b'],
          ['c', 'd'],
        ]),
        sheetOf(1, 'U'),
      );
      made.apply({ addProtectedRange: { protectedRange: { protectedRangeId: 1, ...listed } } });
      expect(
        refusal(() => made.as(CLERK).apply(request)),
        Object.keys(request)[0],
      ).toContain(words);
    }
  });

  test('a protected sheet with holes: only in the holes, and no new rows', () => {
    const sheet = {
      range: { sheetId: 0 },
      unprotectedRanges: [range(1, 3, 0, 2), range(1, 3, 2, 4)],
      editors: { users: [SERVICE] },
    };
    check(sheet, CLERK, write(1, 1), '');
    check(sheet, CLERK, { repeatCell: { range: range(1, 3, 1, 4), cell: {}, fields: 'note' } }, '');
    check(sheet, CLERK, write(0, 0), words);
    check(sheet, CLERK, { repeatCell: { range: range(1, 4, 1, 2), cell: {}, fields: 'note' } }, words);
    check(sheet, CLERK, { insertDimension: { range: columns(0, 1) } }, words);
    check(sheet, CLERK, { updateSheetProperties: { properties: { title: 'x' }, fields: 'title' } }, words);
  });
});

describe('protections themselves', () => {
  test('the reply says that the caller may edit and lists the owner', () => {
    const made = bookOf(sheetOf(0, 'T'));
    const [reply] = made.as(SERVICE).apply({
      addProtectedRange: {
        protectedRange: { range: range(0, 1, 0, 1), description: 'khóa', editors: { users: [SERVICE] } },
      },
    });
    expect(reply).toMatchObject({
      addProtectedRange: {
        protectedRange: {
          range: range(0, 1, 0, 1),
          description: 'khóa',
          requestingUserCanEdit: true,
          editors: { users: [SERVICE, OWNER] },
        },
      },
    });
  });

  test('nobody shuts himself out', () => {
    const made = bookOf(sheetOf(0, 'T'));
    const add = (editors: object): string =>
      refusal(() =>
        made.as(SERVICE).apply({ addProtectedRange: { protectedRange: { range: { sheetId: 0 }, editors } } }),
      );
    expect(add({ users: [CLERK] })).toBe(
      "Invalid requests[0].addProtectedRange: You can't remove yourself as an editor.",
    );
    expect(add({})).toBe("Invalid requests[0].addProtectedRange: You can't remove yourself as an editor.");
    made.apply({ addProtectedRange: { protectedRange: { range: { sheetId: 0 }, editors: {} } } });
    expect(made.sheet().protectedRanges[0]).toMatchObject({ editors: { users: [OWNER] } });
  });

  test('updated by mask; warning takes the editors away', () => {
    const made = book({ range: { sheetId: 0 }, editors: { users: [SERVICE] }, description: 'cũ' });
    made.apply({
      updateProtectedRange: { protectedRange: { protectedRangeId: 1, warningOnly: true }, fields: 'warningOnly' },
    });
    expect(made.sheet().protectedRanges[0]).toEqual({
      protectedRangeId: 1,
      range: { sheetId: 0 },
      description: 'cũ',
      warningOnly: true,
    });
    made.apply({
      updateProtectedRange: {
        protectedRange: { protectedRangeId: 1, range: range(0, 2, 0, 1) },
        fields: 'range,description',
      },
    });
    expect(made.sheet().protectedRanges[0]).toEqual({
      protectedRangeId: 1,
      range: range(0, 2, 0, 1),
      warningOnly: true,
    });
    made.apply({ deleteProtectedRange: { protectedRangeId: 1 } });
    expect(made.sheet().protectedRanges).toEqual([]);
    expect(refusal(() => made.apply({ deleteProtectedRange: { protectedRangeId: 1 } }))).toBe(
      'Invalid requests[0].deleteProtectedRange: No protected range with id: 1',
    );
  });

  test('on a named range it goes where that goes', () => {
    const made = bookOf(sheetOf(0, 'T'), sheetOf(1, 'U'));
    made.apply(
      { addNamedRange: { namedRange: { namedRangeId: 'n', name: 'vung', range: range(0, 1, 0, 1) } } },
      { addProtectedRange: { protectedRange: { protectedRangeId: 1, namedRangeId: 'n' } } },
    );
    expect(made.sheet().protectedRanges[0]).toMatchObject({ range: range(0, 1, 0, 1), namedRangeId: 'n' });
    made.apply({
      updateNamedRange: { namedRange: { namedRangeId: 'n', range: range(1, 2, 0, 1, 1) }, fields: 'range' },
    });
    expect(made.sheet(0).protectedRanges).toEqual([]);
    expect(made.sheet(1).protectedRanges[0]).toMatchObject({ range: range(1, 2, 0, 1, 1) });
    expect(refusal(() => made.apply({ addProtectedRange: { protectedRange: { namedRangeId: 'x' } } }))).toBe(
      'Invalid requests[0].addProtectedRange: No named range with id: x',
    );
  });

  test('refusals', () => {
    const made = book({ range: { sheetId: 0 } });
    const check = (protectedRange: object, expected: string): void =>
      expect(refusal(() => made.apply({ addProtectedRange: { protectedRange } }))).toBe(
        `Invalid requests[0].addProtectedRange: ${expected}`,
      );
    check(
      { protectedRangeId: 1, range: { sheetId: 0 } },
      'Cannot add protected range with ID 1, a protected range with that ID already exists.',
    );
    check({ range: { sheetId: 8 } }, 'No grid with id: 8');
    check({}, 'No protectedRange.range specified.');
    check(
      { range: range(0, 1, 0, 1), unprotectedRanges: [range(0, 1, 0, 1)] },
      'unprotectedRanges is only supported on protected sheets.',
    );
  });
});
