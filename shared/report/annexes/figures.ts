/** Phụ lục II: the units' figures, in the quarter, beside the quarter before where that is frozen, and "lũy kế". */
import type { QuarterForm } from '../../calendar/form.ts';
import { FIGURE_SECTIONS, FIGURES, type FigureDeclaration } from '../../forms/figures.ts';
import { cumulativeInWords } from '../coverage.ts';
import type { Cell, Column, Row, Table } from '../document.ts';
import { plainText, upperFirst } from '../say.ts';
import type { ReportSource } from '../source.ts';
import { centred, group, left } from './cells.ts';

export function unitFigures(form: QuarterForm, source: ReportSource): Table {
  const { comparison, settings } = source;
  let section = '';
  const rows = FIGURES.flatMap((figure): readonly Row[] => {
    const opens = figure.section !== section ? [group(FIGURE_SECTIONS[figure.section])] : [];
    section = figure.section;
    return [...opens, ...figureRows(figure, source)];
  });
  const cumulative = upperFirst(plainText(cumulativeInWords(form, settings)));
  const columns: readonly Column[] = [
    { title: 'Chỉ tiêu', width: 40 },
    { title: 'Đơn vị tính', width: 11 },
    ...(comparison === undefined ? [] : [{ title: comparison.quarter, width: 11 }]),
    { title: 'Trong quý', width: 11 },
    ...(comparison === undefined ? [] : [{ title: `Tăng, giảm so với ${comparison.quarter}`, width: 12 }]),
    { title: cumulative, width: 12 },
    { title: 'Số đơn vị báo cáo', width: 11 },
  ];
  return {
    columns,
    rows: [
      ...rows,
      group('Xin lỗi so với trễ hẹn, sai sót (tính từng đơn vị)'),
      row('Thư, phiếu xin lỗi còn thiếu', 'thư, phiếu', inQuarter('apologies.gap', source), NONE, NONE),
      row('Đơn vị chưa xin lỗi đủ', 'đơn vị', inQuarter('apologies.unitsWithGap', source), NONE, NONE),
    ],
  };
}

const NONE = centred('');

function figureRows({ key, name, unit, entered, aggregation }: FigureDeclaration, source: ReportSource): Row[] {
  const { figures } = source;
  const reported = entered ? figures.cell(`figures.${key}.period.units`) : NONE;
  const line = (title: string, measured: string, rest: string, last: Cell) => {
    const quarter = inQuarter(`figures.${key}.period${rest}`, source);
    return row(title, measured, quarter, figures.cell(`figures.${key}.cumulative${rest}`), last);
  };
  if (aggregation.kind !== 'share-of-units') return [line(name, unit, '', reported)];
  return [
    line(`${name}: có`, 'đơn vị', '.yes', reported),
    line(`${name}: không`, 'đơn vị', '.no', NONE),
    line(`${name}: tỷ lệ có`, '%', '', NONE),
  ];
}

/** The quarter before, the quarter, the change; the quarter alone where nothing is compared. */
function inQuarter(key: string, { figures, comparison }: ReportSource): readonly Cell[] {
  if (comparison === undefined) return [figures.cell(key)];
  return [comparison.cellBefore(key), figures.cell(key), comparison.cellOfChange(key)];
}

function row(title: string, measured: string, quarter: readonly Cell[], cumulative: Cell, reported: Cell): Row {
  return { kind: 'cells', cells: [left(title), centred(measured), ...quarter, cumulative, reported] };
}

/** What a reader of the totals must know. */
export const FIGURE_NOTES: readonly string[] = FIGURES.flatMap(({ name, caution }) =>
  caution === undefined ? [] : [`${name}: ${caution.charAt(0).toLowerCase()}${caution.slice(1)}`],
);
