/**
 * Runs of a document -> runs of Word. A figure links to the cell of the annex that holds it; a style without a look marks what
 * each run is, so that whoever reads the file can tell a figure from a date.
 */
import { Bookmark, InternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Run } from '../../shared/report/document.ts';
import { figureBookmark } from './figureBookmark.ts';
import { RUN_STYLES } from './styles.ts';
import { xmlText } from './xmlText.ts';

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'size' | 'allCaps'>;

/** @param sources keys that have a cell in an annex: only those can be linked to. */
export function wordRuns(
  runs: readonly Run[],
  sources: ReadonlySet<string>,
  look: Look = {},
): readonly ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild | ParagraphChild[] => {
    switch (run.kind) {
      case 'text':
        return lines(run.text, look);
      case 'reference':
        return new TextRun({ ...look, text: xmlText(run.text), style: RUN_STYLES.reference });
      case 'figure': {
        const word = new TextRun({ ...look, text: run.text, style: RUN_STYLES.figure });
        return sources.has(run.key)
          ? new InternalHyperlink({ anchor: figureBookmark(run.key), children: [word] })
          : word;
      }
      case 'source':
        return new Bookmark({
          id: figureBookmark(run.key),
          children: [new TextRun({ ...look, text: run.text, style: RUN_STYLES.figure })],
        });
    }
  });
}

/** A line that somebody ended is ended here too. */
function lines(text: string, look: Look): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: xmlText(line), ...(index === 0 ? {} : { break: 1 }) }));
}

export function plainRun(text: string, look: Look = {}): TextRun {
  return new TextRun({ ...look, text: xmlText(text) });
}
