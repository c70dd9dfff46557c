/** The foot: where copies go on the left, who signs on the right. */
import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Imprint } from '../../shared/report/document.ts';
import { reference } from '../../shared/report/say.ts';
import { NO_BORDERS, NO_CELL_BORDERS } from './borders.ts';
import { PORTRAIT_WIDTH, SIZES } from './paper.ts';
import { plainRun, wordRuns } from './runs.ts';

const HALF = Math.floor(PORTRAIT_WIDTH / 2);
/** Room for the signature and the seal. */
const SIGNATURE_ROOM = 1600;

export function footTable({ recipients, authority, post, signer }: Imprint): Table {
  const left = [
    new Paragraph({ children: [plainRun('Nơi nhận:', { size: SIZES.recipientsTitle, bold: true, italics: true })] }),
    ...recipients.map(
      (line, index) =>
        new Paragraph({
          children: [
            plainRun('- ', { size: SIZES.recipients }),
            ...wordRuns([reference(line)], new Set(), { size: SIZES.recipients }),
            plainRun(index === recipients.length - 1 ? '.' : ';', { size: SIZES.recipients }),
          ],
        }),
    ),
  ];
  const right = [
    ...[...authority, post].map((line) => centred(line)),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: SIGNATURE_ROOM },
      children: [plainRun(signer, { size: SIZES.signature, bold: true })],
    }),
  ];
  return new Table({
    width: { size: 2 * HALF, type: WidthType.DXA },
    columnWidths: [HALF, HALF],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { left: 0, right: 0 },
    rows: [new TableRow({ cantSplit: true, children: [cell(left), cell(right)] })],
  });
}

function centred(text: string): Paragraph {
  const children = [plainRun(text, { size: SIZES.signature, bold: true })];
  return new Paragraph({ alignment: AlignmentType.CENTER, children });
}

function cell(children: readonly Paragraph[]): TableCell {
  return new TableCell({ width: { size: HALF, type: WidthType.DXA }, borders: NO_CELL_BORDERS, children });
}
