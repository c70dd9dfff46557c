import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderDocument } from '../../../functions/report/renderDocument.ts';
import { xmlText } from '../../../functions/report/xmlText.ts';
import { officialReport } from '../../../shared/report/reports.ts';
import { writtenBlocks } from '../../../shared/report/written.ts';
import { normalizeVietnamese } from '../../../shared/text/normalize.ts';
import { isWellFormed } from '../../../shared/text/utf8.ts';
import { smallInput } from '../../shared/report/smallProvince.ts';
import { paragraphsOf, readDocx, textOf } from './readDocx.ts';

const report = officialReport('q3', smallInput());
const bare = { ...report, annexes: [] };

const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", ']]>', '<!--', '<w:p/>', '\n', '\t', '\u0001', '\ud800', 'ệ', ' '),
  }),
);

test('any text of people comes out as typed, in its normal form, and the file stays well formed', async () => {
  await fc.assert(
    fc.asyncProperty(typed, async (text) => {
      const docx = readDocx(await renderDocument({ ...bare, blocks: writtenBlocks(text) }));
      const written = paragraphsOf(docx.sections[0] ?? []).filter(({ style }) => style === 'PhanViet');
      const expected = normalizeVietnamese(text)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.replace(/[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));
      // Blanks of kinds that no rule of Vietnamese knows are blanks.
      const plain = (line: string) => line.replace(/[\t\r\u2028]+/g, ' ');
      expect(written.map(textOf).map(plain)).toEqual(expected.map(plain));
    }),
    { numRuns: 150 },
  );
});

test('what XML cannot hold is dropped, all else is kept', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const kept = xmlText(text);
      expect(kept).not.toMatch(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/);
      expect(isWellFormed(kept)).toBe(true);
      expect(xmlText(kept)).toBe(kept);
    }),
  );
  expect(xmlText('a\u0007b\ud83dc\ud83d\ude00\u2028d')).toBe('abc😀 d');
});
