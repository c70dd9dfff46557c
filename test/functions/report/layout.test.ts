import { describe, expect, test } from 'vitest';
import { CELL_SIDE } from '../../../functions/report/annexes.ts';
import { figureBookmark } from '../../../functions/report/figureBookmark.ts';
import { LANDSCAPE_WIDTH, SIZES } from '../../../functions/report/paper.ts';
import { renderDocument } from '../../../functions/report/renderDocument.ts';
import { textWidth } from '../../../functions/report/textWidth.ts';
import { imprintOf } from '../../../shared/report/letterhead.ts';
import { officialReport } from '../../../shared/report/reports.ts';
import { sent, smallInput, yearInput } from '../../shared/report/smallProvince.ts';
import { paragraphsOf, readDocx, textOf } from './readDocx.ts';
import { child, descendants, elements, words, type Element } from './xml.ts';

const input = smallInput();
const report = officialReport('q3', input);

/** Millimetres of a line as Liberation Serif measures it, read from the font itself. */
describe('the width of a line', () => {
  const check = (text: string, weight: 'regular' | 'bold', size: number, expected: number) =>
    test(`${text}, ${weight} ${size}`, () => expect(textWidth(text, weight, size * 2) / 56.7).toBeCloseTo(expected, 0));
  check('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', 13, 95.7);
  check('Độc lập - Tự do - Hạnh phúc', 'bold', 14, 60.5);
  check('ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ', 'regular', 12, 75);
  check('SỞ NỘI VỤ', 'bold', 13, 23.7);
});

describe('the head', () => {
  const head = async (document = report) => {
    const [body = []] = readDocx(await renderDocument(document)).sections;
    const [table, ...rest] = body;
    if (table === undefined) throw new Error('no head');
    const cells = descendants(table, 'w:tc').map((cell) => ({
      width: Number(child(child(cell, 'w:tcPr'), 'w:tcW')?.attributes['w:w']),
      paragraphs: elements(cell, 'w:p'),
    }));
    return { cells, rest };
  };
  const rules = (paragraphs: readonly Element[], room: number) =>
    paragraphs
      .filter((paragraph) => descendants(paragraph, 'w:pBdr').length > 0)
      .map((paragraph) => {
        const { 'w:left': left, 'w:right': right } = descendants(paragraph, 'w:ind')[0]?.attributes ?? {};
        expect(left).toBe(right);
        return room - Number(left) - Number(right);
      });
  test('has the rules of the decree: a part of the issuer, all of the motto, a part of the subject', async () => {
    const { cells, rest } = await head();
    const [left, right] = cells;
    if (left === undefined || right === undefined) throw new Error('not two cells');
    const part = (rule: number | undefined, line: number) => (rule ?? 0) / line;
    const [issuer] = rules(left.paragraphs, left.width);
    expect(part(issuer, textWidth('SỞ NỘI VỤ', 'bold', 26))).toBeGreaterThan(1 / 3);
    expect(part(issuer, textWidth('SỞ NỘI VỤ', 'bold', 26))).toBeLessThan(1 / 2);
    const [motto] = rules(right.paragraphs, right.width);
    expect(part(motto, textWidth('Độc lập - Tự do - Hạnh phúc', 'bold', 28))).toBeCloseTo(1, 2);
    const [subject] = rules(rest.slice(0, 4), 9355);
    expect(part(subject, 9355)).toBeGreaterThan(1 / 3);
    expect(part(subject, 9355)).toBeLessThan(1 / 2);
  });
  test('leaves number, day and month to the clerk', async () => {
    const { cells } = await head();
    expect(cells.slice(2).map(({ paragraphs }) => paragraphs.map(words).join())).toEqual([
      `Số:${'\u00a0'.repeat(6)}/BC-SNV`,
      `Quảng Trị, ngày${'\u00a0'.repeat(6)}tháng${'\u00a0'.repeat(6)}năm 2023`,
    ]);
  });
  test('a long name breaks before the province, a short one stands on one line', async () => {
    const lines = async (province: string, superior?: string) => {
      const letterhead = superior === undefined ? {} : { superior };
      const { cells } = await head({ ...report, imprint: imprintOf('report', 2023, province, letterhead) });
      return cells[0]?.paragraphs.map(words).filter((line) => line !== '');
    };
    const long = 'Ủy ban nhân dân tỉnh Quảng Trị';
    expect(await lines('Quảng Trị')).toEqual(['UBND TỈNH QUẢNG TRỊ', 'SỞ NỘI VỤ']);
    expect(await lines('Quảng Trị', long)).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG TRỊ', 'SỞ NỘI VỤ']);
    expect(await lines('Hồ Chí Minh')).toEqual(['UBND', 'THÀNH PHỐ HỒ CHÍ MINH', 'SỞ NỘI VỤ']);
  });
});

describe('"Kính gửi"', () => {
  const addressed = async (to: readonly string[]) => {
    const addressees = to.map((name) => [{ kind: 'text' as const, text: name }]);
    const [body = []] = readDocx(await renderDocument({ ...report, addressees })).sections;
    const lines = body.filter(({ name }) => name === 'w:p');
    const first = lines.findIndex((line) => words(line).startsWith('Kính gửi'));
    return lines.slice(first, first + to.length + (to.length > 1 ? 1 : 0));
  };
  const leftOf = (line: Element | undefined) =>
    Number(line === undefined ? 0 : descendants(line, 'w:ind')[0]?.attributes['w:left']);
  test('one stands beside it, without a full stop', async () =>
    expect((await addressed(['UBND tỉnh'])).map(words)).toEqual(['Kính gửi: UBND tỉnh']));
  test('several stand below, their dashes under the colon', async () => {
    const [head, ...lines] = await addressed(['Sở Tư pháp', 'Sở Y tế']);
    expect(lines.map(words)).toEqual(['- Sở Tư pháp;', '- Sở Y tế.']);
    // Of Liberation Serif, read from the font itself.
    for (const line of lines) expect((leftOf(line) - leftOf(head)) / 56.7).toBeCloseTo(17.6, 0);
  });
});

test('the body ends with "./."', async () => {
  const [body = []] = readDocx(await renderDocument(report)).sections;
  const own = paragraphsOf(body).filter(({ style }) => style === 'ThanVanBan');
  expect(own.map(textOf).at(-1)).toMatch(/[^.]\.\/\.$/);
});

test('each annex says what it goes with, number and date left to the clerk', async () => {
  const [, ...annexes] = readDocx(await renderDocument(report)).sections;
  const blank = '\u00a0'.repeat(8);
  const heads = annexes.map((blocks) => paragraphsOf(blocks.slice(0, 3)).map(textOf));
  expect(heads.map(([number]) => number)).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III', 'Phụ lục IV']);
  expect(new Set(heads.map(([, , attached]) => attached))).toEqual(
    new Set([`(Kèm theo Báo cáo số${blank}/BC-SNV ngày${blank}tháng${blank}năm 2023 của Sở Nội vụ)`]),
  );
});

test('no word of a header is wider than its column', () => {
  const documents = [report, officialReport('q4', yearInput()), officialReport('plan', input)];
  const columns = documents.flatMap(({ annexes }) =>
    annexes.flatMap(({ tables }) =>
      tables.flatMap(({ columns: own }) => {
        const total = own.reduce((sum, { width }) => sum + width, 0);
        return own.map(({ title, width }) => ({ title, room: (LANDSCAPE_WIDTH * width) / total - 2 * CELL_SIDE }));
      }),
    ),
  );
  expect(columns.length).toBeGreaterThan(80);
  const broken = columns.filter(({ title, room }) =>
    title.split(' ').some((word) => textWidth(word, 'bold', SIZES.table) > room),
  );
  expect(broken).toEqual([]);
});

describe('a row of an annex', () => {
  const withDifficulty = async (difficulty: string) => {
    const content = {
      difficulties: [{ id: 'KK-09', date: '2023-09-13', difficulty, proposal: 'Sớm', level: 'province' }],
    };
    const more = [sent('19336', 'kk', content)];
    const [, , , annex = []] = readDocx(
      await renderDocument(officialReport('q3', smallInput(undefined, { more }))),
    ).sections;
    const rows = annex.flatMap((block) => descendants(block, 'w:tr'));
    return rows.find((row) => words(row).includes('Mở đầu'));
  };
  const isWhole = (row: Element | undefined) => row !== undefined && descendants(row, 'w:cantSplit').length === 1;
  test('is whole on its page', async () => expect(isWhole(await withDifficulty('Mở đầu. '.repeat(50)))).toBe(true));
  test('may go on on the next page where no page would hold it', async () => {
    const row = await withDifficulty('Mở đầu. '.repeat(400));
    expect(row).toBeDefined();
    expect(isWhole(row)).toBe(false);
  });
  test('keeps the lines of its unit', async () => {
    const row = await withDifficulty('Mở đầu\nHai\n\nBốn');
    const cell = row === undefined ? undefined : elements(row, 'w:tc')[4];
    expect(cell === undefined ? [] : descendants(cell, 'w:br')).toHaveLength(3);
    expect(cell === undefined ? '' : words(cell)).toBe('Mở đầuHaiBốn');
  });
});

test('bookmarks of figures are told apart, whatever Word makes of their case', () => {
  const keys = Object.keys(input.summary.figures).filter((key) => !/cumulative\.units$/.test(key));
  const compared = officialReport('q4', yearInput()).annexes.flatMap(({ tables }) =>
    tables.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'cells' ? row.cells : []))),
  );
  const beside = compared.flatMap(({ runs }) =>
    runs.flatMap((run) => (run.kind === 'source' && /^(?:before|change)\./.test(run.key) ? [run.key] : [])),
  );
  expect(beside.length).toBeGreaterThan(80);
  const names = [...keys, ...beside].map((key) => figureBookmark(key).toLowerCase());
  expect(new Set(names).size).toBe(keys.length + beside.length);
  expect(names.filter((name) => !/^_\w{1,39}$/.test(name))).toEqual([]);
});
