/**
 * The head of a document: who issues it and its number on the left, the nation, its motto and the date on the right, without
 * borders; then the name of its kind and its subject, or, for a letter, the subject under the number.
 */
import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Imprint, OfficialDocument, Run } from '../../shared/report/document.ts';
import { plainText, reference, say } from '../../shared/report/say.ts';
import { NO_BORDERS, NO_CELL_BORDERS } from './borders.ts';
import { PORTRAIT_WIDTH, millimetres, SIZES } from './paper.ts';
import { rule } from './rule.ts';
import { plainRun, wordRuns } from './runs.ts';
import { textWidth } from './textWidth.ts';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
/** Room that the clerk fills in: blanks that don't break. */
const BLANK = '\u00a0'.repeat(6);
/** A rule is 1/3 to 1/2 of the line above it. */
const PART = 0.42;

const RIGHT = textWidth(NATION, 'bold', SIZES.nation) + millimetres(2);
const LEFT = PORTRAIT_WIDTH - RIGHT;

export function headTable(document: OfficialDocument, sources: ReadonlySet<string>): Table {
  const { imprint, kind, subject } = document;
  const letterSubject =
    kind === 'letter'
      ? [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            // Cách dòng 6pt với số và ký hiệu văn bản.
            spacing: { before: 120 },
            children: [
              plainRun('V/v ', { size: SIZES.letterSubject }),
              ...wordRuns(subject, sources, { size: SIZES.letterSubject }),
            ],
          }),
        ]
      : [];
  return new Table({
    width: { size: PORTRAIT_WIDTH, type: WidthType.DXA },
    columnWidths: [LEFT, RIGHT],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({ cantSplit: true, children: [cell(LEFT, issuer(imprint)), cell(RIGHT, nation())] }),
      new TableRow({
        cantSplit: true,
        children: [
          cell(LEFT, [centred(`Số:${BLANK}/${imprint.symbol}`, { size: SIZES.number }, 120), ...letterSubject]),
          cell(RIGHT, [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              spacing: { before: 120 },
              children: [...wordRuns(dateLine(imprint), sources, { size: SIZES.dateLine, italics: true })],
            }),
          ]),
        ],
      }),
    ],
  });
}

/** The clerk writes day and month when the number is given. */
function dateLine({ place, year }: Imprint): readonly Run[] {
  return say`${place}, ngày${BLANK}tháng${BLANK}năm ${reference(year)}`;
}

function issuer({ superior, issuer: name }: Imprint): Paragraph[] {
  const width = Math.min(textWidth(name, 'bold', SIZES.issuer), LEFT);
  return [
    ...superiorLines(superior).map((line) => centred(line, { size: SIZES.superior })),
    centred(name, { size: SIZES.issuer, bold: true }),
    rule(width * PART, LEFT),
  ];
}

/** A name too long for one line breaks before the name of the province, as printed papers do. */
function superiorLines(superior: string): readonly string[] {
  if (textWidth(superior, 'regular', SIZES.superior) < LEFT - millimetres(4)) return [superior];
  return superior.split(/\s(?=TỈNH |THÀNH PHỐ )/);
}

function nation(): Paragraph[] {
  return [
    centred(NATION, { size: SIZES.nation, bold: true }),
    centred(MOTTO, { size: SIZES.motto, bold: true }),
    rule(textWidth(MOTTO, 'bold', SIZES.motto), RIGHT),
  ];
}

/** Name of the kind and subject of a report with the rule under it; what must be said of either document. */
export function title({ kind, subject, caveats }: OfficialDocument, sources: ReadonlySet<string>): Paragraph[] {
  const width = Math.min(textWidth(plainText(subject), 'bold', SIZES.subject), PORTRAIT_WIDTH);
  const named =
    kind === 'letter'
      ? []
      : [
          centred('BÁO CÁO', { size: SIZES.kind, bold: true }, 360),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [...wordRuns(subject, sources, { size: SIZES.subject, bold: true })],
          }),
          rule(width * PART, PORTRAIT_WIDTH),
        ];
  return [...named, ...caveats.map((line) => caveat(line))];
}

function caveat(line: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120 },
    children: [...wordRuns([reference(line)], new Set(), { size: SIZES.body, italics: true })],
  });
}

/** "Kính gửi:" on one line, without a full stop; or over a list, whose dashes stand under its colon. */
export function addressees({ addressees: to }: OfficialDocument, sources: ReadonlySet<string>): Paragraph[] {
  const spacing = { before: 240, after: 120 };
  const [only, ...more] = to;
  if (only !== undefined && more.length === 0) {
    const children = [plainRun('Kính gửi: '), ...wordRuns(only, sources)];
    return [new Paragraph({ alignment: AlignmentType.CENTER, spacing, children })];
  }
  const left = millimetres(40);
  const underColon = left + textWidth('Kính gửi', 'regular', SIZES.body);
  return [
    new Paragraph({ indent: { left }, spacing: { before: 240, after: 60 }, children: [plainRun('Kính gửi:')] }),
    ...to.map((runs, index) => {
      const last = index === to.length - 1;
      return new Paragraph({
        indent: { left: underColon },
        spacing: { after: last ? 120 : 40 },
        children: [plainRun('- '), ...wordRuns(runs, sources), plainRun(last ? '.' : ';')],
      });
    }),
  ];
}

function cell(width: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, borders: NO_CELL_BORDERS, children });
}

function centred(text: string, look: Parameters<typeof plainRun>[1], before = 0): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before }, children: [plainRun(text, look)] });
}
