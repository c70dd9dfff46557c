/** The body: headings, justified paragraphs with their first line in, what people wrote, and the closing with "./.". */
import { AlignmentType, Paragraph } from 'docx';
import type { Block, Run } from '../../shared/report/document.ts';
import { reference } from '../../shared/report/say.ts';
import { plainRun, wordRuns } from './runs.ts';
import { PARAGRAPH_STYLES } from './styles.ts';

export function bodyParagraphs(blocks: readonly Block[], sources: ReadonlySet<string>): Paragraph[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'heading': {
        const number: Run = reference(`${block.number}. `);
        return new Paragraph({
          style: PARAGRAPH_STYLES.body,
          outlineLevel: block.level - 1,
          keepNext: true,
          alignment: AlignmentType.LEFT,
          children: [...wordRuns([number], sources, { bold: true }), plainRun(block.title, { bold: true })],
        });
      }
      case 'paragraph':
        return new Paragraph({ style: PARAGRAPH_STYLES.body, children: [...wordRuns(block.runs, sources)] });
      case 'written':
        return new Paragraph({ style: PARAGRAPH_STYLES.written, children: [plainRun(block.text)] });
      case 'remark':
        return new Paragraph({ style: PARAGRAPH_STYLES.remark, children: [plainRun(`[${block.text}]`)] });
    }
  });
}

/** Stays with the signature: nobody signs an empty page. */
export function closingParagraph(runs: readonly Run[], sources: ReadonlySet<string>): Paragraph {
  return new Paragraph({ style: PARAGRAPH_STYLES.body, keepNext: true, children: [...wordRuns(runs, sources)] });
}
