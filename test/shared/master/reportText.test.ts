import { expect, test } from 'vitest';
import type { TableAnnotations } from '../../../shared/master/annotations.ts';
import { writtenParagraphs } from '../../../shared/master/reportText.ts';

test('what people wrote beside the sections of a report is taken as it stands, a note on the cell left out', () => {
  const written: TableAnnotations = new Map([
    ['q3/causes', ['Thiếu nhân lực']],
    ['q3/proposals', [{ value: 'Bổ sung kinh phí', note: 'Anh Hùng xem lại' }]],
    ['q3/assessment', [{ value: null, note: 'Chưa viết' }]],
    ['q3/number', [12]],
    ['q4/causes', ['Của quý sau']],
    ['q3/blank', []],
  ]);
  expect(writtenParagraphs(written, 'q3')).toEqual({
    causes: 'Thiếu nhân lực',
    proposals: 'Bổ sung kinh phí',
    number: '12',
  });
  expect(writtenParagraphs(undefined, 'q3')).toEqual({});
});
