/**
 * What the tab of a frozen quarter shows, line by line: the figures of the report's own annexes, in their order and under their
 * names, so that a figure is called the same wherever it stands.
 */
import type { QuarterForm } from '../../calendar/form.ts';
import { unitFigures } from '../../report/annexes/figures.ts';
import { difficultyTotals, filingTable, measureTotals, taskTable } from '../../report/annexes/totals.ts';
import type { Cell, Table } from '../../report/document.ts';
import { headedRows, type HeadedRow } from '../../report/headedRows.ts';
import { lowerFirst, plainText } from '../../report/say.ts';
import type { ReportSource } from '../../report/source.ts';

export interface FigureLine {
  /** Of the figure: the row's own. */
  readonly key: string;
  readonly section: string;
  readonly name: string;
  /** Key of the same figure over the quarters of the cycle so far. */
  readonly cumulative?: string;
  /** Key of the number of units that reported it. */
  readonly reported?: string;
}

const TABLES: readonly (readonly [section: string, table: (source: ReportSource, form: QuarterForm) => Table])[] = [
  ['Gửi báo cáo', (source) => filingTable(['report'], source)],
  ['Gửi kế hoạch', (source) => filingTable(['plan'], source)],
  ['Kết quả thực hiện nhiệm vụ', (source) => taskTable('state', source)],
  ['Số liệu do các đơn vị báo cáo', (source, form) => unitFigures(form, source)],
  ['Khó khăn, vướng mắc', (source) => difficultyTotals(source)],
  ['Rà soát, bao quát nội dung', (source) => measureTotals(source)],
];

export function figureLines(form: QuarterForm, source: ReportSource): readonly FigureLine[] {
  return TABLES.flatMap(([section, table]) => linesOf(section, table(source, form)));
}

function linesOf(section: string, table: Table): readonly FigureLine[] {
  const titles = table.columns.map(({ title }) => title);
  return headedRows(table, section).flatMap(({ under, row }) =>
    rowLines(row.strong === true ? section : under, row, titles),
  );
}

/** A row of a table of counts is as many lines; one of the units' figures is one, its cumulative twin beside it. */
function rowLines(section: string, { cells }: HeadedRow['row'], titles: readonly string[]): FigureLine[] {
  const line = plainText(cells[0]?.runs ?? []);
  const found = cells.flatMap((cell, index) => keysOf(cell).map((key) => ({ key, title: titles[index] ?? '' })));
  const ending = (part: string) => found.find(({ key }) => key.split('.').includes(part))?.key;
  const [period, cumulative, reported] = [found[0]?.key, ending('cumulative'), ending('units')];
  if (period === undefined) return [];
  if (period.startsWith('figures.'))
    return [
      {
        ...{ key: period, section, name: line },
        ...(cumulative === undefined ? {} : { cumulative }),
        ...(reported === undefined ? {} : { reported }),
      },
    ];
  if (found.length === 1) return [{ key: period, section, name: line }];
  return found.map(({ key, title }) => ({ key, section, name: `${line}: ${lowerFirst(title)}` }));
}

function keysOf({ runs }: Cell): string[] {
  return runs.flatMap((run) => (run.kind === 'source' ? [run.key] : []));
}
