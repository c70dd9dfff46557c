/** Charts in the file: parts that belong together, references with what stands there, placed where they stand. */
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportXlsx } from '../../../../../local/google/xlsx/exportXlsx.ts';
import { bookOf, range, sheetOf, type Book } from '../../sheets/batchUpdate/workbook.ts';
import { readBack } from '../exported.ts';

const DATA = [
  ['Cấp', 'Đã nộp', 'Trễ & <chậm>'],
  ['Sở', 20, 3],
  ['Huyện', 8],
  ['Xã', 110, 0],
];
const column = (index: number) => ({ sourceRange: { sources: [range(0, 4, index, index + 1)] } });

const basic = (more: object = {}, chart: object = {}) => ({
  title: 'Tình trạng "nộp"',
  altText: 'Thanh ngang',
  basicChart: {
    ...{ chartType: 'BAR', headerCount: 1, legendPosition: 'BOTTOM_LEGEND' },
    domains: [{ domain: column(0) }],
    series: [1, 2].map((index) => ({ series: column(index), colorStyle: { rgbColor: { red: 1 } }, ...more })),
    ...chart,
  },
});

function book(...specs: object[]): Book {
  const made = bookOf(sheetOf(0, 'Số liệu', DATA), sheetOf(1, 'Bảng'));
  const overlayPosition = {
    anchorCell: { sheetId: 1, rowIndex: 2, columnIndex: 1 },
    ...{ offsetXPixels: 10, widthPixels: 250, heightPixels: 60 },
  };
  for (const spec of specs) made.apply({ addChart: { chart: { spec, position: { overlayPosition } } } });
  return made;
}

async function parts(made: Book): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(await exportXlsx(made.spreadsheet));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

async function chartOf(spec: object): Promise<string> {
  const xml = (await parts(book(spec))).get('xl/charts/chart1.xml') ?? '';
  expectWellFormed(xml);
  return xml;
}

/** Every element is closed by its own end. */
function expectWellFormed(xml: string): void {
  const open: string[] = [];
  for (const [, end, name, empty] of xml.replace(/^<\?.*\?>/, '').matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (end === '/') expect(open.pop()).toBe(name);
    else if (empty !== '/') open.push(name ?? '');
  }
  expect(open).toEqual([]);
}

describe('parts', () => {
  test('belong together: sheet, drawing, chart, content types', async () => {
    const found = await parts(book(basic(), basic()));
    expect(found.get('xl/worksheets/sheet2.xml')).toContain('<drawing r:id="rIdDrawing"/>');
    expect(found.get('xl/worksheets/sheet1.xml')).not.toContain('<drawing');
    expect(found.get('xl/worksheets/_rels/sheet2.xml.rels')).toContain('Target="../drawings/drawing1.xml"');
    expect(found.get('xl/drawings/_rels/drawing1.xml.rels')).toContain('Id="rId2"');
    expect(found.get('[Content_Types].xml')).toContain('PartName="/xl/charts/chart2.xml"');
    for (const [path, xml] of found) if (/drawings|charts/.test(path) && path.endsWith('.xml')) expectWellFormed(xml);
  });

  test('stand beside notes, and exceljs still reads the file', async () => {
    const made = book(basic());
    const start = { sheetId: 1, rowIndex: 0, columnIndex: 0 };
    made.apply({ updateCells: { start, rows: [{ values: [{ note: 'ghi chú' }] }], fields: 'note' } });
    const sheet = (await parts(made)).get('xl/worksheets/sheet2.xml') ?? '';
    expect(sheet.indexOf('<drawing')).toBeGreaterThan(0);
    expect(sheet.indexOf('<drawing')).toBeLessThan(sheet.indexOf('<legacyDrawing'));
    const { cell } = await readBack(made.spreadsheet);
    expect(cell('A2').value).toBe('Sở');
  });

  test('equal charts give equal bytes', async () => {
    expect(await exportXlsx(book(basic()).spreadsheet)).toEqual(await exportXlsx(book(basic()).spreadsheet));
  });

  test('a chart of a kind that is not drawn stays out, whole', async () => {
    const found = await parts(book({ orgChart: {} }, { scorecardChart: {} }));
    expect([...found.keys()].filter((path) => /charts|drawings\/drawing/.test(path))).toEqual([]);
  });
});

test('a chart stands from its anchor to where its size ends', async () => {
  const made = book(basic());
  made.apply({
    updateDimensionProperties: {
      range: { sheetId: 1, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 },
      properties: { pixelSize: 50, hiddenByUser: true },
      fields: 'pixelSize,hiddenByUser',
    },
  });
  const drawing = (await parts(made)).get('xl/drawings/drawing1.xml') ?? '';
  const numbers = ['col', 'colOff', 'row', 'rowOff'].map((name) => `<xdr:${name}>(\\d+)</xdr:${name}>`).join('');
  const corner = (name: string) => new RegExp(`<xdr:${name}>${numbers}`).exec(drawing)?.slice(1).map(Number);
  // 10 + 250 pixels from column B: 100 of B, none of the hidden C, 100 of D, 60 of E; 60 pixels: two rows of 21 and 18.
  expect(corner('from')).toEqual([1, 10 * 9525, 2, 0]);
  expect(corner('to')).toEqual([4, 60 * 9525, 4, 18 * 9525]);
});

describe('a bar chart', () => {
  test('names its series, keeps references and what stands there; a blank cell is no point', async () => {
    const xml = await chartOf(basic());
    expect(xml).toContain("<c:f>'Số liệu'!$C$1</c:f>");
    expect(xml).toContain('<c:v>Trễ &amp; &lt;chậm&gt;</c:v>');
    expect(xml).toContain("<c:f>'Số liệu'!$A$2:$A$4</c:f>");
    expect(xml).toContain("<c:f>'Số liệu'!$C$2:$C$4</c:f>");
    expect(xml).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>3</c:v></c:pt><c:pt idx="2"><c:v>0</c:v></c:pt>');
    expect(xml).toContain('<a:t>Tình trạng &quot;nộp&quot;</a:t>');
  });

  test('lies, the first category at the top, the scale at the bottom', async () => {
    const xml = await chartOf(basic());
    expect(xml).toContain('<c:barDir val="bar"/>');
    expect(xml).toContain('<c:orientation val="maxMin"/>');
    expect(xml).toContain('<c:crosses val="max"/>');
    expect(xml).toContain('<a:srgbClr val="FF0000"/>');
  });

  test('takes titles of axes from what is given, else from the headers', async () => {
    const given = await chartOf(basic({}, { axis: [{ position: 'BOTTOM_AXIS', title: 'Số đơn vị' }] }));
    expect(given).toContain('<a:t>Số đơn vị</a:t>');
    expect(given).toContain('<a:t>Cấp</a:t>');
  });

  const check = async (chart: object, expected: string) => expect(await chartOf(basic({}, chart))).toContain(expected);

  test('stacked, stacked to the whole, standing', async () => {
    await check({ stackedType: 'STACKED' }, '<c:grouping val="stacked"/>');
    await check({ stackedType: 'PERCENT_STACKED' }, '<c:overlap val="100"/>');
    await check({ stackedType: 'PERCENT_STACKED' }, 'formatCode="0%"');
    await check({ chartType: 'COLUMN' }, '<c:barDir val="col"/>');
  });

  test('with labels where Sheets puts them', async () => {
    const label = (placement: string, chart: object = {}) =>
      chartOf(basic({ dataLabel: { type: 'DATA', placement, textFormat: { fontSize: 7 } } }, chart));
    expect(await label('OUTSIDE_END')).toContain('<c:dLblPos val="outEnd"/>');
    // A label outside of a part of a stack would make Excel refuse the file.
    expect(await label('OUTSIDE_END', { stackedType: 'STACKED' })).toContain('<c:dLblPos val="ctr"/>');
    expect(await label('BELOW', { chartType: 'LINE' })).toContain('<c:dLblPos val="b"/>');
    expect(await label('CENTER')).toContain('<a:defRPr sz="700"');
    expect(await chartOf(basic())).not.toContain('<c:dLbls>');
  });
});

describe('other kinds', () => {
  test('a line has its scale, its points, and gaps where nothing is', async () => {
    const axis = [{ position: 'LEFT_AXIS', viewWindowOptions: { viewWindowMin: 0, viewWindowMax: 100 } }];
    const xml = await chartOf(basic({ pointStyle: { size: 6 } }, { chartType: 'LINE', axis }));
    expect(xml).toContain('<c:max val="100"/><c:min val="0"/>');
    expect(xml).toContain('<c:symbol val="circle"/><c:size val="6"/>');
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
    expect(await chartOf(basic({}, { chartType: 'LINE', interpolateNulls: true }))).toContain('val="span"');
  });

  test('a pie, a ring; a header is guessed where text stands above numbers', async () => {
    const pie = { domain: column(0), series: column(1), legendPosition: 'LABELED_LEGEND' };
    const xml = await chartOf({ pieChart: pie });
    expect(xml).toContain('<c:pieChart>');
    expect(xml).toContain("<c:f>'Số liệu'!$B$2:$B$4</c:f>");
    expect(xml).toContain('<c:showPercent val="1"/>');
    expect(await chartOf({ pieChart: { ...pie, pieHole: 0.5 } })).toContain('<c:holeSize val="50"/>');
  });

  test('an area; sources in several pieces', async () => {
    const pieces = (at: number) => ({ sourceRange: { sources: [range(0, 2, at, at + 1), range(3, 4, at, at + 1)] } });
    const domains = [{ domain: pieces(0) }];
    const xml = await chartOf(basic({ series: pieces(1) }, { chartType: 'AREA', domains }));
    expect(xml).toContain('<c:areaChart>');
    expect(xml).toContain("<c:f>('Số liệu'!$B$2,'Số liệu'!$B$4)</c:f>");
  });
});
