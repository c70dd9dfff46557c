/** Phụ lục III: each difficulty with its proposal, by who must settle it, and what became of it. */
import { labelOf, SETTLING_LEVEL_CHOICES } from '../../forms/choices.ts';
import type { DifficultyAnswer } from '../../forms/context.ts';
import { reportedDifficulties } from '../difficulties.ts';
import type { Annex, Row } from '../document.ts';
import type { ReportSource } from '../source.ts';
import { SETTLERS } from '../words.ts';
import { centred, date, group, left, unitName } from './cells.ts';

export function difficultyAnnex(source: ReportSource): Annex {
  const { registry } = source;
  const all = reportedDifficulties(source);
  const rows = SETTLERS.flatMap(([level]): readonly Row[] => {
    const own = all.filter(({ row }) => row.level === level);
    if (own.length === 0) return [];
    return [
      group(`Thẩm quyền, trách nhiệm giải quyết: ${labelOf(SETTLING_LEVEL_CHOICES, level)}`),
      ...own.map(({ unit, row, answer }, index): Row => {
        const { content, difficulty, cause, proposal } = row;
        return {
          kind: 'cells',
          cells: [
            centred(String(index + 1)),
            left(unitName(unit, registry)),
            date(row.date),
            centred(content ?? ''),
            ...[difficulty, cause, proposal, answerInWords(answer)].map(left),
          ],
        };
      }),
    ];
  });
  return {
    number: 'III',
    title: 'Khó khăn, vướng mắc và đề xuất, kiến nghị của các đơn vị',
    tables: [
      {
        columns: [
          { title: 'TT', width: 4 },
          { title: 'Đơn vị', width: 14 },
          { title: 'Ngày nêu', width: 8 },
          { title: 'Nội dung PAPI', width: 6 },
          { title: 'Khó khăn, vướng mắc', width: 19 },
          { title: 'Nguyên nhân', width: 13 },
          { title: 'Đề xuất, kiến nghị', width: 17 },
          { title: 'Tình trạng xử lý', width: 19 },
        ],
        rows: rows.length === 0 ? [group('Không có khó khăn, vướng mắc.')] : rows,
      },
    ],
    notes: [],
  };
}

function answerInWords(answer: DifficultyAnswer | undefined): string {
  if (answer === undefined) return 'Chưa xử lý';
  const { status, answer: said, agency, document } = answer;
  const parts = [
    status,
    said,
    agency === undefined ? undefined : `Cơ quan giải quyết: ${agency}`,
    document === undefined ? undefined : `Văn bản: ${document}`,
  ];
  const words = parts.flatMap((part) => (part === undefined || part === '' ? [] : [part.replace(/[.;]$/, '')]));
  return words.join('; ');
}
