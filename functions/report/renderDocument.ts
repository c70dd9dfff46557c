/**
 * An official document -> a .docx in the form of NĐ 30/2020/NĐ-CP. A4; the number of the page at the top, not on the first;
 * annexes in landscape, each with pages of its own.
 */
import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { OfficialDocument } from '../../shared/report/document.ts';
import { plainText } from '../../shared/report/say.ts';
import { annexContent } from './annexes.ts';
import { bodyParagraphs, closingParagraph } from './body.ts';
import { footTable } from './foot.ts';
import { addressees, headTable, title } from './head.ts';
import { A4, MARGINS, SIZES } from './paper.ts';
import { STYLES } from './styles.ts';
import { xmlText } from './xmlText.ts';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export async function renderDocument(document: OfficialDocument): Promise<Uint8Array> {
  const word = new Document({
    creator: 'Sổ PAPI',
    title: xmlText(plainText(document.subject)),
    styles: STYLES,
    sections: [mainSection(document), ...annexSections(document)],
  });
  return Packer.toBuffer(word);
}

function mainSection(document: OfficialDocument): ISectionOptions {
  const sources = sourcesOf(document);
  return {
    properties: { titlePage: true, page: { size: { ...A4, orientation: PageOrientation.PORTRAIT }, margin: MARGINS } },
    headers: pageNumbers(),
    children: [
      headTable(document, sources),
      ...title(document, sources),
      ...addressees(document, sources),
      ...bodyParagraphs(document.blocks, sources),
      closingParagraph(document.closing, sources),
      footTable(document.imprint),
    ],
  };
}

/** Each annex counts its own pages (Phụ lục I, Phần I, mục III.1.đ). */
function annexSections(document: OfficialDocument): ISectionOptions[] {
  const sources = sourcesOf(document);
  return document.annexes.map((annex) => ({
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: { size: { ...A4, orientation: PageOrientation.LANDSCAPE }, margin: MARGINS, pageNumbers: { start: 1 } },
    },
    headers: pageNumbers(),
    children: annexContent(annex, document, sources),
  }));
}

/** On every page but the first (Phụ lục I, Phần I, mục I.7). */
function pageNumbers(): NonNullable<ISectionOptions['headers']> {
  const children = [new TextRun({ children: [PageNumber.CURRENT], size: SIZES.pageNumber })];
  return {
    default: new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] }),
    first: new Header({ children: [new Paragraph({})] }),
  };
}

/** Keys that have a cell in an annex. */
function sourcesOf({ annexes }: OfficialDocument): ReadonlySet<string> {
  const cells = annexes.flatMap(({ tables }) =>
    tables.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'cells' ? row.cells : []))),
  );
  return new Set(cells.flatMap(({ runs }) => runs.flatMap((run) => (run.kind === 'source' ? [run.key] : []))));
}
