import { describe, expect, test } from 'vitest';
import { renderDocument } from '../../../functions/report/renderDocument.ts';
import type { OfficialDocument } from '../../../shared/report/document.ts';
import { officialReport } from '../../../shared/report/reports.ts';
import { paragraph } from '../../../shared/report/say.ts';
import { urgingLetter } from '../../../shared/report/urgingLetter.ts';
import { IN_GRACE, nineMonthsInput, smallInput, yearInput } from '../../shared/report/smallProvince.ts';
import { digitFaults, figuresSaid } from './digitFaults.ts';
import { readDocx, type Docx } from './readDocx.ts';
import { child, descendants, elements, printed, readXml } from './xml.ts';

const letterhead = {
  basis: ['Quyết định số 1732/QĐ-UBND của Ủy ban nhân dân tỉnh'],
  ...{ authority: 'KT. Giám đốc', post: 'Phó Giám đốc', signer: 'Nguyễn Văn A', archive: 'VT, CCHC (02)' },
};
const paragraphs = { strengths: 'Có 3 điểm tốt.', 'contents.5': 'Giảm 12% <hồ sơ> trễ hẹn.' };
const input = { ...smallInput(undefined, { letterhead }), paragraphs };
const year = { ...yearInput({ letterhead }), paragraphs };
const urging = smallInput(IN_GRACE);

function letterOf(): OfficialDocument {
  const letter = urgingLetter('q3', urging);
  if (letter === undefined) throw new Error('nobody owes');
  return letter;
}
/** Headers and footers. */
const furniture = ({ parts }: Docx) => parts.filter((path) => /^word\/(?:header|footer)\d+\.xml$/.test(path)).sort();
const read = async (document: OfficialDocument): Promise<Docx> => readDocx(await renderDocument(document));
const report = officialReport('q3', input);
const plan = officialReport('plan', input);
const letter = letterOf();

const DOCUMENTS = [
  { name: 'bao-cao-quy-3', document: report, summary: input.summary, atLeast: 75 },
  { name: 'bao-cao-quy-4', document: officialReport('q4', year), ...year, atLeast: 80 },
  { name: 'bao-cao-ke-hoach', document: plan, summary: input.summary, atLeast: 30 },
  { name: 'cong-van-don-doc', document: letter, summary: urging.summary, atLeast: 4 },
];

const READ = await Promise.all(DOCUMENTS.map(async (one) => ({ ...one, docx: await read(one.document) })));

test('the look of all of them, as it was', async () => {
  const [styles, ...others] = new Set(READ.map(({ docx }) => docx.part('word/styles.xml')));
  expect(others).toEqual([]);
  await expect(printed(readXml(styles ?? ''))).toMatchFileSnapshot('../../golden/styles.docx.xml');
});

describe.each(READ)('$name', ({ name, document, docx, summary, atLeast, ...rest }) => {
  test('every number of the body is a figure of the summary, and has its cell', () => {
    const before = 'before' in rest ? rest.before.summary : undefined;
    expect(digitFaults(docx, summary, before)).toEqual([]);
    expect(figuresSaid(docx)).toBeGreaterThanOrEqual(atLeast);
  });
  test('as it was', async () => {
    const shown = [docx.body, ...furniture(docx).map((path) => readXml(docx.part(path)))].map((part) => printed(part));
    await expect(shown.join('')).toMatchFileSnapshot(`../../golden/${name}.docx.xml`);
  });
  test('stands on A4 with the margins of the decree, its annexes lie', () => {
    const [first, ...annexes] = docx.properties;
    const size = (properties: typeof first) => child(properties, 'w:pgSz')?.attributes;
    const margins = (properties: typeof first) => child(properties, 'w:pgMar')?.attributes;
    expect(size(first)).toMatchObject({ 'w:w': '11906', 'w:h': '16838', 'w:orient': 'portrait' });
    expect(annexes).toHaveLength(document.annexes.length);
    for (const annex of annexes) {
      expect(size(annex)).toMatchObject({ 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' });
    }
    for (const properties of [first, ...annexes]) {
      const sides = ['top', 'bottom', 'left', 'right'].map((side) => Number(margins(properties)?.[`w:${side}`]) / 56.7);
      expect(sides.map(Math.round)).toEqual([20, 20, 30, 15]);
    }
  });
  test('has no number on its first page, and each annex counts its own', () => {
    const numbers = docx.properties.map((own) => child(own, 'w:pgNumType')?.attributes['w:start']);
    expect(numbers).toEqual([undefined, ...document.annexes.map(() => '1')]);
    for (const own of docx.properties) {
      expect(child(own, 'w:titlePg')).toBeDefined();
      const shows = (type: string) => {
        const [reference] = elements(own, 'w:headerReference').filter(
          ({ attributes }) => attributes['w:type'] === type,
        );
        return docx.related(reference?.attributes['r:id'] ?? '').includes('PAGE');
      };
      expect([shows('first'), shows('default')]).toEqual([false, true]);
    }
  });
  test('its tables have a header on each page and whole rows', () => {
    const { sections } = docx;
    const tables = sections.slice(1).flatMap((blocks) => blocks.filter(({ name: block }) => block === 'w:tbl'));
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const [header, ...rows] = descendants(table, 'w:tr');
      expect(descendants(header ?? table, 'w:tblHeader')).toHaveLength(1);
      expect(rows.every((row) => descendants(row, 'w:cantSplit').length === 1)).toBe(true);
      expect(rows.some((row) => descendants(row, 'w:tblHeader').length > 0)).toBe(false);
    }
  });
  test('is set in one font', () => {
    const fonts = docx.parts
      .filter((path) => /^word\/(?:document|styles|header\d+)\.xml$/.test(path))
      .flatMap((path) => [...docx.part(path).matchAll(/w:(?:ascii|hAnsi|cs|eastAsia)="([^"]+)"/g)]);
    expect(new Set(fonts.map(([, font]) => font))).toEqual(new Set(['Times New Roman']));
  });
});

test('the nine months are no number without a source', async () => {
  const months = nineMonthsInput();
  expect(digitFaults(await read(officialReport('q3', months)), months.summary, months.before.summary)).toEqual([]);
});

describe('the judge of numbers is not fooled', () => {
  const check = (title: string, change: (document: OfficialDocument) => OfficialDocument, fault: RegExp) =>
    test(title, async () => {
      const faults = digitFaults(await read(change(officialReport('q4', year))), year.summary, year.before.summary);
      expect(faults).toHaveLength(1);
      expect(faults[0]).toMatch(fault);
    });
  const withBlock = (block: OfficialDocument['blocks'][number]) => (document: OfficialDocument) => ({
    ...document,
    blocks: [...document.blocks, block],
  });
  check('by a number in a sentence', withBlock(paragraph`Có 5 đơn vị.`), /digits outside a figure/);
  check(
    'by a figure with another value',
    withBlock(paragraph`${{ kind: 'figure', key: 'report.all.asked', text: '08' }}`),
    /report\.all\.asked is 7/,
  );
  check(
    'by a figure that no annex holds',
    withBlock(paragraph`${{ kind: 'figure', key: 'report.all.nobody', text: '07' }}`),
    /without a key/,
  );
  const change = (text: string) => ({ kind: 'figure' as const, key: 'change.figures.hs_tiep_nhan.period', text });
  check('by a rise that was a fall', withBlock(paragraph`Tăng hay là tăng ${change('370')}`), /period is -370/);
  check('by a difference of another size', withBlock(paragraph`Đã giảm ${change('371')}`), /period is -370/);
  check('by a difference without a direction', withBlock(paragraph`Khác ${change('370')}`), /period is -370/);
  check(
    'by a number of the quarter before that is another',
    withBlock(paragraph`${{ kind: 'figure', key: 'before.report.all.submitted', text: '05' }}`),
    /before\.report\.all\.submitted is 6/,
  );
  check(
    'by a count that says it is a date',
    withBlock(paragraph`${{ kind: 'reference', text: '12 đơn vị' }}`),
    /no reference/,
  );
});
