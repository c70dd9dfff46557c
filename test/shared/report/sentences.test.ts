/** Whatever the numbers are, every sentence can be read aloud. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, OfficialDocument } from '../../../shared/report/document.ts';
import { officialReport, type ReportForm } from '../../../shared/report/reports.ts';
import { plainText } from '../../../shared/report/say.ts';
import type { ReportInput } from '../../../shared/report/source.ts';
import { urgingLetter } from '../../../shared/report/urgingLetter.ts';
import { anySummary } from './anySummary.ts';
import { IN_GRACE, smallInput, yearInput } from './smallProvince.ts';

const BROKEN: readonly (readonly [fault: string, pattern: RegExp])[] = [
  ['two blanks', / {2}/],
  ['a blank before a mark', / [,;:.)”]/],
  ['a blank after an opening bracket', /[(“] /],
  ['two marks', /[,;:.][,;:.]/],
  ['nothing behind a colon', /: ?[.;,]|: ?$(?<!như sau:|sau:|Cụ thể:|chủ trì:|Phụ lục:)/],
  ['"không có" twice running', /không có[^;,.()]*[;,] không có/i],
  ['a word twice', /(?<![\p{L}\p{N}])(\p{L}+ \p{L}+) \1(?![\p{L}\p{N}])/u],
  ['no number of digits', /undefined|null|NaN|\[object/],
  ['a count of nothing', /(?<![\d.,/])0 (?:đơn vị|nhiệm vụ|hồ sơ|nội dung|khó khăn)/],
];

function faultsOf(text: string): readonly string[] {
  const faults = BROKEN.flatMap(([fault, pattern]) => (pattern.test(text) ? [fault] : []));
  for (const [open, close] of ['()', '“”'])
    if (text.split(open ?? '').length !== text.split(close ?? '').length) faults.push(`${open}${close} not in pairs`);
  if (!/[.:]$/.test(text)) faults.push('no end');
  return faults.map((fault) => `${fault}: ${text}`);
}

function sentences({ blocks, closing }: OfficialDocument): readonly string[] {
  const said = blocks.flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.runs)] : []));
  return [...said, plainText(closing).replace(/\.\/\.$/, '.')];
}

/** Titles of headings that stand over nothing. */
function emptyHeadings(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const empty =
      block.kind === 'heading' && (next === undefined || (next.kind === 'heading' && next.level <= block.level));
    return empty ? [block.title] : [];
  });
}

describe('every sentence of any numbers', () => {
  const year = yearInput();
  const check = (title: string, document: (seed: number, nothing: number) => OfficialDocument | undefined) =>
    test(title, () => {
      fc.assert(
        fc.property(fc.nat(), fc.constantFrom(0, 0.3, 0.8, 0.95, 1), (seed, nothing) => {
          const own = document(seed, nothing);
          if (own === undefined) throw new Error('no document');
          expect(sentences(own).flatMap(faultsOf)).toEqual([]);
          expect(emptyHeadings(own.blocks)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    });
  const report = (form: ReportForm, input: ReportInput) => (seed: number, nothing: number) =>
    officialReport(form, { ...input, summary: anySummary(input.summary, seed, nothing) });
  check('of the first quarter', report('q3', smallInput()));
  check('of the plan round', report('plan', smallInput()));
  check('of the year beside any quarter before', (seed, nothing) =>
    officialReport('q4', {
      ...year,
      summary: anySummary(year.summary, seed, nothing),
      before: { ...year.before, summary: anySummary(year.before.summary, seed + 1, nothing) },
    }),
  );
  check('of the letter', (seed, nothing) => {
    const input = smallInput(IN_GRACE);
    return urgingLetter('q3', { ...input, summary: anySummary(input.summary, seed, nothing) });
  });
});

test('the judge of sentences sees what it must', () => {
  const check = (text: string, fault: RegExp) => expect(faultsOf(text).join()).toMatch(fault);
  check('Có  05 đơn vị.', /two blanks/);
  check('Có 05 đơn vị ; 03 đơn vị.', /before a mark/);
  check('Trong đó: .', /behind a colon/);
  check('- Theo thời gian:', /behind a colon/);
  check('- A: không có đơn vị chậm; không có đơn vị chưa gửi.', /twice running/);
  check('Có 05 đơn vị đơn vị.', /a word twice/);
  check('Có 05 đơn vị (đạt 3%.', /not in pairs/);
  check('Có 0 đơn vị.', /count of nothing/);
  check('Có 05 đơn vị', /no end/);
});
