import { describe, expect, test } from 'vitest';
import type { GridRange } from '../../../../../local/google/sheets/model.ts';
import { bookOf, columns, range, refusal, rows, sheetOf } from './workbook.ts';
import type { Book } from './workbook.ts';

const bold = { textFormat: { bold: true } };
const notBlank = { condition: { type: 'NOT_BLANK' }, format: bold };

/** Each kind of thing that points at cells, all on rows 2-4, columns B-C. */
function book(): Book {
  const made = bookOf(sheetOf(0, 'T'), sheetOf(1, 'Biểu đồ'));
  const area = range(2, 5, 1, 3);
  made.apply(
    { mergeCells: { range: area } },
    { addNamedRange: { namedRange: { namedRangeId: 'n', name: 'vung', range: area } } },
    { addProtectedRange: { protectedRange: { protectedRangeId: 1, range: area, warningOnly: true } } },
    { addConditionalFormatRule: { rule: { ranges: [area], booleanRule: notBlank } } },
    {
      addFilterView: {
        filter: {
          filterViewId: 2,
          title: 'lọc',
          range: area,
          criteria: { 2: { hiddenValues: ['x'] } },
          sortSpecs: [{ dimensionIndex: 1 }],
        },
      },
    },
    { setBasicFilter: { filter: { range: area } } },
    { addBanding: { bandedRange: { bandedRangeId: 3, range: area, rowProperties: { firstBandColor: { red: 1 } } } } },
    {
      addChart: {
        chart: {
          chartId: 4,
          spec: {
            basicChart: { chartType: 'BAR', series: [{ series: { sourceRange: { sources: [firstColumn(area)] } } }] },
          },
          position: { overlayPosition: { anchorCell: { sheetId: 1, rowIndex: 3, columnIndex: 0 } } },
        },
      },
    },
  );
  return made;
}

interface Pointers {
  merges: unknown;
  named: unknown;
  protectedRange: unknown;
  rule: unknown;
  view: unknown;
  filter: unknown;
  band: unknown;
  chart: unknown;
}

function pointers(made: Book): Pointers {
  const sheet = made.sheet();
  const chart = made.sheet(1).charts[0] as
    { spec: { basicChart: { series: { series: { sourceRange: { sources: unknown[] } } }[] } } } | undefined;
  return {
    merges: sheet.merges[0],
    named: made.spreadsheet.namedRanges[0]?.range,
    protectedRange: sheet.protectedRanges[0]?.['range'],
    rule: (sheet.conditionalFormats[0]?.['ranges'] as unknown[] | undefined)?.[0],
    view: sheet.filterViews[0]?.['range'],
    filter: sheet.basicFilter?.['range'],
    band: sheet.bandedRanges[0]?.['range'],
    chart: chart?.spec.basicChart.series[0]?.series.sourceRange.sources[0],
  };
}

const all = (value: unknown): Pointers => ({
  merges: value,
  named: value,
  protectedRange: value,
  rule: value,
  view: value,
  filter: value,
  band: value,
  chart: value === undefined ? undefined : firstColumn(value as GridRange),
});

/** A chart is drawn from lines of cells. */
function firstColumn(area: GridRange): GridRange {
  return { ...area, endColumnIndex: (area.startColumnIndex ?? 0) + 1 };
}

describe('what points at cells follows them', () => {
  const check = (request: object, expected: Pointers): void => {
    const made = book();
    made.apply(request as { readonly [kind: string]: unknown });
    expect(pointers(made)).toEqual(expected);
  };

  test('rows and columns inserted before push, inside grow', () => {
    check({ insertDimension: { range: rows(0, 2) } }, all(range(4, 7, 1, 3)));
    check({ insertDimension: { range: rows(3, 5) } }, all(range(2, 7, 1, 3)));
    check({ insertDimension: { range: columns(2, 3) } }, all(range(2, 5, 1, 4)));
    check({ insertDimension: { range: columns(0, 1) } }, all(range(2, 5, 2, 4)));
    check({ insertDimension: { range: rows(5, 6) } }, all(range(2, 5, 1, 3)));
  });

  test('formats go on into rows inserted right behind, if these inherit from before', () => {
    const grown = range(2, 6, 1, 3);
    check(
      { insertDimension: { range: rows(5, 6), inheritFromBefore: true } },
      { ...all(range(2, 5, 1, 3)), rule: grown, band: grown },
    );
  });

  test('deleted rows shrink it', () => {
    check({ deleteDimension: { range: rows(3, 8) } }, all(range(2, 3, 1, 3)));
    check({ deleteDimension: { range: rows(0, 1) } }, all(range(1, 4, 1, 3)));
  });

  test('deleted whole, it is gone; a chart keeps what it had', () => {
    check({ deleteDimension: { range: columns(1, 3) } }, { ...all(undefined), chart: range(2, 5, 1, 2) });
  });

  test('moved whole, it moves', () => {
    check({ moveDimension: { source: rows(2, 5), destinationIndex: 0 } }, all(range(0, 3, 1, 3)));
    check({ moveDimension: { source: columns(0, 1), destinationIndex: 6 } }, all(range(2, 5, 0, 2)));
  });

  test('a merge of one cell is none', () => {
    const made = bookOf(sheetOf(0, 'T'));
    made.apply({ mergeCells: { range: range(0, 2, 0, 1) } }, { deleteDimension: { range: rows(1, 2) } });
    expect(made.sheet().merges).toEqual([]);
  });

  test('criteria follow their columns', () => {
    const made = book();
    made.apply({ insertDimension: { range: columns(2, 3) } });
    expect(made.sheet().filterViews[0]).toMatchObject({
      criteria: { 3: { hiddenValues: ['x'] } },
      filterSpecs: [{ columnIndex: 3 }],
      sortSpecs: [{ dimensionIndex: 1 }],
    });
    made.apply({ deleteDimension: { range: columns(3, 4) } });
    expect(made.sheet().filterViews[0]).toMatchObject({ criteria: {}, filterSpecs: [] });
  });

  test('a chart stands at its cell', () => {
    const made = book();
    made.apply({ insertDimension: { range: rows(0, 2, 1) } }, { deleteDimension: { range: rows(4, 7, 1) } });
    expect(made.sheet(1).charts[0]).toMatchObject({
      position: { overlayPosition: { anchorCell: { rowIndex: 4, columnIndex: 0 } } },
    });
  });
});

describe('named ranges', () => {
  const add = (made: Book, namedRange: object) =>
    made.apply({ addNamedRange: { namedRange: { range: range(0, 1, 0, 1), ...namedRange } } });

  test('added with an id of their own or a given one, updated by mask, deleted', () => {
    const made = bookOf(sheetOf(0, 'T'), sheetOf(1, 'U'));
    const [reply] = add(made, { name: 'gen_12_ab', namedRangeId: 'gen_12_ab' });
    expect(reply).toEqual({
      addNamedRange: { namedRange: { namedRangeId: 'gen_12_ab', name: 'gen_12_ab', range: range(0, 1, 0, 1) } },
    });
    const [own] = add(made, { name: 'Vùng_đất' });
    expect(own).toMatchObject({ addNamedRange: { namedRange: { namedRangeId: 'id-1' } } });
    made.apply({
      updateNamedRange: { namedRange: { namedRangeId: 'id-1', name: 'khác', range: { sheetId: 1 } }, fields: 'range' },
    });
    expect(made.spreadsheet.namedRanges[1]).toEqual({ namedRangeId: 'id-1', name: 'Vùng_đất', range: { sheetId: 1 } });
    made.apply({ deleteNamedRange: { namedRangeId: 'gen_12_ab' } });
    expect(made.spreadsheet.namedRanges).toHaveLength(1);
  });

  test('names: letters, digits, underscores; nothing that looks like a cell or a truth value', () => {
    const made = bookOf(sheetOf(0, 'T'));
    const check = (name: string, legal: boolean): void =>
      expect(refusal(() => add(made, { name }))).toBe(
        legal
          ? 'not refused'
          : `Invalid requests[0].addNamedRange: The name "${name}" is not a valid name for a named range.`,
      );
    check('gen_12_x9', true);
    check('_kế_hoạch', true);
    check('ABCD1', true);
    check('A1_', true);
    check('a1', false);
    check('AB12', false);
    check('R1C1', false);
    check('rc', false);
    check('1a', false);
    check('a b', false);
    check('a.b', false);
    check('TRUE', false);
    check('falsehood', false);
    check('', false);
    check('x'.repeat(251), false);
  });

  test('ids and names are taken once', () => {
    const made = bookOf(sheetOf(0, 'T'));
    add(made, { name: 'vung', namedRangeId: 'a' });
    expect(refusal(() => add(made, { name: 'VUNG' }))).toBe(
      'Invalid requests[0].addNamedRange: Cannot add named range with name VUNG, a named range with that name already exists.',
    );
    expect(refusal(() => add(made, { name: 'kia', namedRangeId: 'a' }))).toBe(
      'Invalid requests[0].addNamedRange: Cannot add named range with ID a, a named range with that ID already exists.',
    );
    expect(refusal(() => made.apply({ deleteNamedRange: { namedRangeId: 'b' } }))).toBe(
      'Invalid requests[0].deleteNamedRange: No named range with id: b',
    );
    expect(refusal(() => made.apply({ updateNamedRange: { namedRange: { namedRangeId: 'b' }, fields: 'name' } }))).toBe(
      'Invalid requests[0].updateNamedRange: No named range with id: b',
    );
    expect(refusal(() => add(made, { name: 'xa', range: range(99, 100, 0, 1) }))).toBe(
      'Invalid requests[0].addNamedRange: Range (T!A100) exceeds grid limits. Max rows: 10, max columns: 6',
    );
  });
});

describe('conditional format rules', () => {
  const rule = (text: string) => ({
    ranges: [range(0, 2, 0, 1)],
    booleanRule: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: text }] }, format: bold },
  });
  const texts = (made: Book): unknown[] =>
    made
      .sheet()
      .conditionalFormats.map(
        (item) => (item as ReturnType<typeof rule>).booleanRule.condition.values[0]?.userEnteredValue,
      );

  test('in order: added at a place, moved, replaced, deleted', () => {
    const made = bookOf(sheetOf(0, 'T'));
    made.apply(
      { addConditionalFormatRule: { rule: rule('a') } },
      { addConditionalFormatRule: { rule: rule('b'), index: 1 } },
      { addConditionalFormatRule: { rule: rule('c'), index: 0 } },
    );
    expect(texts(made)).toEqual(['c', 'a', 'b']);
    const [moved] = made.apply({ updateConditionalFormatRule: { sheetId: 0, index: 0, newIndex: 2 } });
    expect(texts(made)).toEqual(['a', 'b', 'c']);
    expect(moved).toMatchObject({ updateConditionalFormatRule: { oldIndex: 0, newIndex: 2 } });
    made.apply({ updateConditionalFormatRule: { index: 1, rule: rule('d') } });
    const [deleted] = made.apply({ deleteConditionalFormatRule: { sheetId: 0, index: 0 } });
    expect(texts(made)).toEqual(['d', 'c']);
    expect(deleted).toMatchObject({
      deleteConditionalFormatRule: { rule: { booleanRule: { condition: { values: [{ userEnteredValue: 'a' }] } } } },
    });
  });

  test('refusals', () => {
    const made = bookOf(sheetOf(0, 'T'), sheetOf(1, 'U'));
    const check = (kind: string, body: object, expected: string): void =>
      expect(refusal(() => made.apply({ [kind]: body }))).toBe(`Invalid requests[0].${kind}: ${expected}`);
    check('addConditionalFormatRule', { rule: rule('a'), index: 1 }, 'Invalid conditional format index: 1');
    check('deleteConditionalFormatRule', { sheetId: 0, index: 3 }, 'No conditional format on sheet: 0 at index: 3');
    check(
      'updateConditionalFormatRule',
      { sheetId: 0, index: 0, newIndex: 0 },
      'No conditional format on sheet: 0 at index: 0',
    );
    check(
      'addConditionalFormatRule',
      { rule: { ...rule('a'), ranges: [{ sheetId: 0 }, { sheetId: 1 }] } },
      'All ranges must be on the same sheet.',
    );
    check(
      'addConditionalFormatRule',
      { rule: { ranges: [{ sheetId: 0 }] } },
      'Either booleanRule or gradientRule must be specified.',
    );
    check(
      'addConditionalFormatRule',
      {
        rule: {
          ranges: [{ sheetId: 0 }],
          booleanRule: { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a' }] } },
        },
      },
      "ConditionType 'ONE_OF_LIST' is not supported in conditional formatting.",
    );
    const point = (type: string, value?: string) => ({
      type,
      color: { red: 1 },
      ...(value === undefined ? {} : { value }),
    });
    const gradient = (gradientRule: object) => ({ rule: { ranges: [{ sheetId: 0 }], gradientRule } });
    check('addConditionalFormatRule', gradient({ minpoint: point('MIN') }), 'No interpolationPointType specified.');
    check(
      'addConditionalFormatRule',
      gradient({ minpoint: point('NUMBER'), maxpoint: point('MAX') }),
      'InterpolationPoint.value is required.',
    );
    made.apply({
      addConditionalFormatRule: gradient({ minpoint: point('MIN', '2'), maxpoint: point('PERCENT', '90') }),
    });
    expect(made.sheet().conditionalFormats[0]).toMatchObject({
      gradientRule: { minpoint: { type: 'MIN', colorStyle: { rgbColor: { red: 1 } } }, maxpoint: { value: '90' } },
    });
    expect((made.sheet().conditionalFormats[0]?.['gradientRule'] as { minpoint: object }).minpoint).not.toHaveProperty(
      'value',
    );
  });
});

describe('filters and bands', () => {
  test('criteria are there under both names', () => {
    const made = bookOf(sheetOf(0, 'T'));
    const [reply] = made.apply({
      addFilterView: {
        filter: {
          title: 'Chưa nộp',
          range: range(0, 5, 0, 3),
          filterSpecs: [{ columnIndex: 2, filterCriteria: { condition: { type: 'BLANK' } } }],
        },
      },
    });
    const filter = (reply as { addFilterView: { filter: { filterViewId: number } } }).addFilterView.filter;
    expect(filter).toMatchObject({ title: 'Chưa nộp', criteria: { 2: { condition: { type: 'BLANK' } } } });
    made.apply({
      updateFilterView: {
        filter: { filterViewId: filter.filterViewId, criteria: { 0: { hiddenValues: ['x'] } } },
        fields: 'criteria',
      },
    });
    expect(made.sheet().filterViews[0]).toMatchObject({
      title: 'Chưa nộp',
      filterSpecs: [{ columnIndex: 0, filterCriteria: { hiddenValues: ['x'] } }],
    });
    const [copy] = made.apply({ duplicateFilterView: { filterId: filter.filterViewId } });
    expect(copy).toMatchObject({ duplicateFilterView: { filter: { title: 'Copy of Chưa nộp' } } });
    made.apply({ deleteFilterView: { filterId: filter.filterViewId } });
    expect(made.sheet().filterViews).toHaveLength(1);
    expect(refusal(() => made.apply({ deleteFilterView: { filterId: 99 } }))).toBe(
      'Invalid requests[0].deleteFilterView: No filter view with id: 99',
    );
    expect(
      refusal(() =>
        made.apply({
          setBasicFilter: {
            filter: { range: { sheetId: 0 }, criteria: { 0: { condition: { type: 'DATE_IS_VALID' } } } },
          },
        }),
      ),
    ).toBe("Invalid requests[0].setBasicFilter: ConditionType 'DATE_IS_VALID' is not supported in filters.");
  });

  test('a basic filter comes and goes', () => {
    const made = bookOf(sheetOf(0, 'T'));
    made.apply({ setBasicFilter: { filter: { range: { sheetId: 0, startRowIndex: 1 } } } });
    expect(made.sheet().basicFilter).toEqual({ range: { sheetId: 0, startRowIndex: 1 } });
    made.apply({ clearBasicFilter: { sheetId: 0 } });
    expect(made.sheet()).not.toHaveProperty('basicFilter');
  });

  test('bands do not overlap', () => {
    const made = bookOf(sheetOf(0, 'T'));
    const band = (area: object, id?: number) => ({
      bandedRange: {
        range: area,
        rowProperties: { headerColor: { red: 1 } },
        ...(id === undefined ? {} : { bandedRangeId: id }),
      },
    });
    made.apply({ addBanding: band(range(0, 3, 0, 2), 1) });
    expect(refusal(() => made.apply({ addBanding: band(range(2, 4, 1, 3)) }))).toBe(
      'Invalid requests[0].addBanding: You cannot add alternating background colors to a range that already has alternating background colors.',
    );
    made.apply({ updateBanding: { ...band(range(1, 3, 0, 2), 1), fields: 'range' } });
    expect(made.sheet().bandedRanges[0]).toEqual({
      bandedRangeId: 1,
      range: range(1, 3, 0, 2),
      rowProperties: { headerColor: { red: 1 }, headerColorStyle: { rgbColor: { red: 1 } } },
    });
    made.apply({ deleteBanding: { bandedRangeId: 1 } });
    expect(made.sheet().bandedRanges).toEqual([]);
    expect(refusal(() => made.apply({ deleteBanding: { bandedRangeId: 1 } }))).toBe(
      'Invalid requests[0].deleteBanding: No banded range with id: 1',
    );
  });
});
