/**
 * A document of Sở Nội vụ as a file: its words from the ledger and the master, its look from the writer of .docx, which is loaded
 * with the first one.
 */
import { Problem } from '../../shared/problems/problem.ts';
import type { OfficialDocument } from '../../shared/report/document.ts';
import { officialReport, type ReportForm } from '../../shared/report/reports.ts';
import { urgingLetter } from '../../shared/report/urgingLetter.ts';
import type { Services } from '../services.ts';
import { letterFileName, reportFileName } from './fileName.ts';
import { readParagraphs } from './readParagraphs.ts';
import { currentInput, reportInput } from './reportInput.ts';

export interface MadeDocument {
  /** ASCII letters, digits, "-" and "."; the same for every version. */
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

type Make = (
  form: ReportForm,
) => (services: Pick<Services, 'ledger' | 'now' | 'config' | 'openMaster'>) => Promise<MadeDocument>;

/** @throws Problem `cycle-not-set-up`, `period-not-applicable`, `period-not-open`. */
export const makeReport: Make = (form) => async (services) => {
  const [input, written] = await Promise.all([reportInput(form)(services), readParagraphs(form)(services)]);
  const document = officialReport(form, { ...input, ...written });
  return rendered(document, reportFileName(form, document));
};

/** @throws Problem `nobody-owes`, and those of `makeReport`. */
export const makeUrgingLetter: Make = (form) => async (services) => {
  const letter = urgingLetter(form, await currentInput(form)(services));
  if (letter === undefined) throw new Problem('nobody-owes', { form });
  return rendered(letter, letterFileName(form, letter));
};

async function rendered(document: OfficialDocument, name: string): Promise<MadeDocument> {
  const { DOCX, renderDocument } = await import('./renderDocument.ts');
  return { name, mimeType: DOCX, bytes: await renderDocument(document) };
}
