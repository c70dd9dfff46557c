/** Charts: what is refused, what comes back, where they stand. */
import { describe, expect, test } from 'vitest';
import { bookOf, range, refusal, sheetOf, type Book } from './workbook.ts';

function book(): Book {
  const made = bookOf(sheetOf(0, 'T'), sheetOf(1, 'Biểu đồ'));
  const sources = [range(2, 5, 1, 2)];
  made.apply({
    addChart: {
      chart: {
        chartId: 4,
        spec: { basicChart: { chartType: 'BAR', series: [{ series: { sourceRange: { sources } } }] } },
        position: { overlayPosition: { anchorCell: { sheetId: 1, rowIndex: 3, columnIndex: 0 } } },
      },
    },
  });
  return made;
}

describe('charts', () => {
  test('kept, changed, moved to another sheet, taken away', () => {
    const made = book();
    made.apply(
      { updateChartSpec: { chartId: 4, spec: { title: 'Tiến độ', pieChart: {} } } },
      { updateEmbeddedObjectBorder: { objectId: 4, border: { color: { red: 1 } }, fields: 'color' } },
    );
    const [moved] = made.apply({
      updateEmbeddedObjectPosition: {
        objectId: 4,
        newPosition: { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 1, columnIndex: 1 } } },
        fields: 'anchorCell',
      },
    });
    expect(moved).toEqual({
      updateEmbeddedObjectPosition: {
        position: {
          overlayPosition: {
            anchorCell: { sheetId: 0, rowIndex: 1, columnIndex: 1 },
            offsetXPixels: 0,
            offsetYPixels: 0,
            widthPixels: 600,
            heightPixels: 371,
          },
        },
      },
    });
    expect(made.sheet(1).charts).toEqual([]);
    expect(made.sheet(0).charts[0]).toMatchObject({
      spec: { title: 'Tiến độ', hiddenDimensionStrategy: 'SKIP_HIDDEN_ROWS_AND_COLUMNS' },
      border: { colorStyle: { rgbColor: { red: 1 } } },
    });
    made.apply({ deleteEmbeddedObject: { objectId: 4 } });
    expect(made.sheet(0).charts).toEqual([]);
    expect(refusal(() => made.apply({ deleteEmbeddedObject: { objectId: 4 } }))).toBe(
      'Invalid requests[0].deleteEmbeddedObject: No embedded object with id: 4',
    );
    expect(refusal(() => made.apply({ addChart: { chart: { spec: { title: 'x' } } } }))).toBe(
      'Invalid requests[0].addChart: No chart spec specified.',
    );
  });

  const add = (basicChart: object) => () =>
    bookOf(sheetOf(0, 'T')).apply({
      addChart: { chart: { spec: { basicChart }, position: { overlayPosition: { anchorCell: { sheetId: 0 } } } } },
    });
  const data = (...sources: object[]) => ({ sourceRange: { sources } });
  const line = range(0, 4, 0, 1);

  test('a spec that Google would not draw is refused', () => {
    const check = (basicChart: object, words: string) =>
      expect(refusal(add(basicChart))).toBe(`Invalid requests[0].addChart: ${words}`);
    check({ series: [] }, 'No chart type specified.');
    check(
      { chartType: 'LINE', domains: [{ domain: data(line) }, { domain: data(line) }] },
      'Only a single domain is supported.',
    );
    check(
      { chartType: 'LINE', axis: [{ position: 'LEFT_AXIS' }, { position: 'LEFT_AXIS', title: 'x' }] },
      'A chart may not have more than one axis per axis position.',
    );
    check(
      { chartType: 'BAR', series: [{ series: data(line), targetAxis: 'LEFT_AXIS' }] },
      "LEFT_AXIS isn't a valid minor axis for the chart's type BAR.",
    );
    check(
      { chartType: 'LINE', series: [{ series: data(range(0, 4, 0, 2)) }] },
      'Exactly one dimension of a source range must have a length of 1.',
    );
    check(
      { chartType: 'LINE', domains: [{ domain: data(line) }], series: [{ series: data(line, range(6, 8, 0, 1)) }] },
      'The domain and all series must have the same number of source ranges.',
    );
    check({ chartType: 'LINE', series: [{ series: data({ ...line, sheetId: 9 }) }] }, 'No grid with id: 9');
  });

  test('an id that is taken is refused, one that is free is kept', () => {
    const made = book();
    const chart = (chartId: number) => ({
      addChart: {
        chart: {
          ...{ chartId, spec: { pieChart: {} } },
          position: { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 0, columnIndex: 0 } } },
        },
      },
    });
    expect(made.apply(chart(5))).toMatchObject([{ addChart: { chart: { chartId: 5 } } }]);
    expect(refusal(() => made.apply(chart(4)))).toContain('that ID already exists');
  });

  test('colours come back in both members', () => {
    const rgbColor = { red: 1 };
    const [reply] = add({ chartType: 'LINE', series: [{ series: data(line), colorStyle: { rgbColor } }] })();
    expect(reply).toMatchObject({ addChart: { chart: { spec: { basicChart: { series: [{ color: rgbColor }] } } } } });
  });
});
