/** Phụ lục II: who sent and how tasks stand, beside the quarter before. */
import type { QuarterForm } from '../../calendar/form.ts';
import type { Comparison } from '../comparison.ts';
import { quarterName } from '../coverage.ts';
import type { Row, Run, Table } from '../document.ts';
import type { Figures } from '../figures.ts';
import { STATE_WORDS, STATES } from '../words.ts';
import { centred, group, left } from './cells.ts';

const FILING = [
  ['asked', 'Đơn vị phải gửi'],
  ['submitted', 'Đơn vị đã gửi'],
  ['onTime', 'Đơn vị gửi đúng hạn'],
  ['late', 'Đơn vị gửi chậm'],
  ['missing', 'Đơn vị chưa gửi'],
  ['reportingRate', 'Tỷ lệ gửi'],
  ['timeliness', 'Tỷ lệ đúng hạn'],
] as const;

export function comparisonTable(form: QuarterForm, figures: Figures, comparison: Comparison): Table {
  const line = (name: string, key: string): Row => ({
    kind: 'cells',
    cells: [
      left(name),
      centred(figures.unit(key)),
      comparison.cellBefore(key),
      { runs: [again(key, figures)], align: 'right' },
      comparison.cellOfChange(key),
    ],
  });
  return {
    columns: [
      { title: 'Nội dung', width: 52 },
      { title: 'Đơn vị tính', width: 12 },
      { title: comparison.quarter, width: 12 },
      { title: quarterName(form), width: 12 },
      { title: 'Tăng, giảm', width: 12 },
    ],
    rows: [
      group('Gửi báo cáo'),
      ...FILING.map(([count, name]) => line(name, `report.all.${count}`)),
      group('Thực hiện nhiệm vụ'),
      line('Tổng số nhiệm vụ', 'tasks.all.total'),
      ...STATES.map((state) => line(STATE_WORDS[state].head, `tasks.all.${state}`)),
    ],
  };
}

/** The figure has its cell in an earlier table. */
function again(key: string, figures: Figures): Run {
  return { kind: 'figure', key, text: figures.cellText(key) };
}
