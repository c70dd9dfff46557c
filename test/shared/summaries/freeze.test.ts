import { expect, test } from 'vitest';
import { changedFigures, frozenOf } from '../../../shared/summaries/freeze.ts';
import type { Summary } from '../../../shared/summaries/summary.ts';

const summary: Summary = {
  ...{ province: 'Quảng Trị', cycle: 2023, form: 'q3', asOf: '2023-09-20T17:00:00.000Z', status: 'frozen' },
  ...{ simulated: true, late: [], missing: [], heads: [], hash: 'h' },
  figures: {
    'report.all.submitted': { value: 151, unit: 'đơn vị', rows: ['Tiến độ nộp!19330'] },
    'figures.tl_pakn.period': { value: null, unit: '%', rows: [] },
  },
};

test('a frozen summary keeps everything but the rows', () => {
  const { figures, ...rest } = frozenOf(summary);
  expect(figures).toEqual({
    'report.all.submitted': { value: 151, unit: 'đơn vị' },
    'figures.tl_pakn.period': { value: null, unit: '%' },
  });
  expect({ ...rest, figures: summary.figures }).toEqual(summary);
});

test('what a later summary says otherwise is told figure by figure', () => {
  const before = frozenOf(summary);
  expect(changedFigures(before, frozenOf(summary))).toEqual([]);
  const after = {
    figures: {
      'report.all.submitted': { value: 152, unit: 'đơn vị' },
      'report.so.late': { value: 0, unit: 'đơn vị' },
    },
  };
  expect(changedFigures(before, after)).toEqual([
    { key: 'report.all.submitted', unit: 'đơn vị', before: 151, after: 152 },
    { key: 'report.so.late', unit: 'đơn vị', after: 0 },
    { key: 'figures.tl_pakn.period', unit: '%', before: null },
  ]);
});
