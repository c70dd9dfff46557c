/** The annexes: a landscape section each, tables whose header stands on every page and whose rows are never cut by one. */
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from 'docx';
import type { Annex, Cell, Column, OfficialDocument, Row, Table as AnnexTable } from '../../shared/report/document.ts';
import { LANDSCAPE_WIDTH, SIZES } from './paper.ts';
import { plainText } from '../../shared/report/say.ts';
import { plainRun, wordRuns } from './runs.ts';
import { PARAGRAPH_STYLES } from './styles.ts';
import { textWidth } from './textWidth.ts';

/** A row of more lines may be cut by the end of a page: one that fits on none would lose its end. */
const WHOLE_LINES = 26;
/** Room on either side of the words of a cell. */
export const CELL_SIDE = 70;
const BLANK = '\u00a0'.repeat(8);
const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

export function annexContent(annex: Annex, document: OfficialDocument, sources: ReadonlySet<string>): FileChild[] {
  const { imprint, attachedTo, caveats } = document;
  const attached = `(Kèm theo ${attachedTo} số${BLANK}/${imprint.symbol} ngày${BLANK}tháng${BLANK}năm ${imprint.year} của ${imprint.issuerName})`;
  const number = annex.number === undefined ? 'Phụ lục' : `Phụ lục ${annex.number}`;
  return [
    centred(number, { bold: true }),
    centred(annex.title.toUpperCase(), { bold: true }),
    centred(attached, { italics: true }),
    ...caveats.map((line) => centred(line, { italics: true })),
    ...annex.tables.flatMap((table) => [captionParagraph(table.caption), annexTable(table, sources)]),
    ...annex.notes.map(
      (note, index) =>
        new Paragraph({
          style: PARAGRAPH_STYLES.table,
          spacing: { before: index === 0 ? 120 : 0 },
          children: [plainRun(note, { italics: true })],
        }),
    ),
  ];
}

/** Two tables in a row would be one: something stands between them even without a caption. */
function captionParagraph(caption = ''): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { before: 160, after: 80 },
    children: [plainRun(caption, { bold: true })],
  });
}

function annexTable({ columns, rows }: AnnexTable, sources: ReadonlySet<string>): Table {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((LANDSCAPE_WIDTH * width) / total));
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 30, bottom: 30, left: CELL_SIDE, right: CELL_SIDE },
    rows: [headerRow(columns, widths), ...rows.map((row) => tableRow(row, widths, sources))],
  });
}

function headerRow(columns: readonly Column[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, index) =>
      tableCell({ runs: [{ kind: 'text', text: title }], align: 'center' }, widths[index] ?? 0, new Set(), true),
    ),
  });
}

function tableRow(row: Row, widths: readonly number[], sources: ReadonlySet<string>): TableRow {
  if (row.kind === 'group') {
    const whole = widths.reduce((sum, width) => sum + width, 0);
    const children = [paragraph({ runs: row.runs }, sources, true, true)];
    const cell = new TableCell({ columnSpan: widths.length, width: { size: whole, type: WidthType.DXA }, children });
    return new TableRow({ cantSplit: true, children: [cell] });
  }
  const children = row.cells.map((cell, index) => tableCell(cell, widths[index] ?? 0, sources, row.strong === true));
  const whole = linesOf(row.cells, widths) <= WHOLE_LINES;
  return new TableRow({ ...(whole ? { cantSplit: true } : {}), children });
}

/** Lines of the tallest cell, about. */
function linesOf(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = cells.map(({ runs }, index) => {
    const room = (widths[index] ?? 0) - 2 * CELL_SIDE;
    const typed = plainText(runs).split('\n');
    return typed.reduce(
      (total, line) => total + Math.max(1, Math.ceil((1.1 * textWidth(line, 'regular', SIZES.table)) / room)),
      0,
    );
  });
  return Math.max(0, ...lines);
}

function tableCell(cell: Cell, width: number, sources: ReadonlySet<string>, bold: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [paragraph(cell, sources, bold)],
  });
}

/** @param keepNext a group's heading stays with its first row. */
function paragraph(
  { runs, align = 'left' }: Cell,
  sources: ReadonlySet<string>,
  bold: boolean,
  keepNext = false,
): Paragraph {
  const children = [...wordRuns(runs, sources, { bold })];
  return new Paragraph({ style: PARAGRAPH_STYLES.table, alignment: ALIGNMENTS[align], keepNext, children });
}

function centred(text: string, look: Parameters<typeof plainRun>[1]): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [plainRun(text, look)] });
}
