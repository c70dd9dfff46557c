/**
 * A document of Sở Nội vụ as a file: its words from the ledger and the master, its look from the writer of .docx, which is loaded
 * with the first one.
 */
import { contentHash } from '../../shared/ledger/hash.ts';
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

export interface MadeReport extends MadeDocument {
  /** Hash of what it says; the bytes differ each time, by ids and dates of the writer. */
  readonly words: string;
  /** Of the freeze that its figures are of; 0 when they are of the day. */
  readonly version: number;
}

type Make<T> = (
  form: ReportForm,
) => (services: Pick<Services, 'ledger' | 'now' | 'config' | 'openMaster'>) => Promise<T>;

/** @throws Problem `cycle-not-set-up`, `period-not-applicable`, `period-not-open`. */
export const makeReport: Make<MadeReport> = (form) => async (services) => {
  const [input, written] = await Promise.all([reportInput(form)(services), readParagraphs(form)(services)]);
  const document = officialReport(form, { ...input, ...written });
  const made = await rendered(document, reportFileName(form, input.settings.cycle));
  return { ...made, words: contentHash(document), version: input.freeze?.version ?? 0 };
};

/** @throws Problem `nobody-owes`, and those of `makeReport`. */
export const makeUrgingLetter: Make<MadeDocument> = (form) => async (services) => {
  const input = await currentInput(form)(services);
  const letter = urgingLetter(form, input);
  if (letter === undefined) throw new Problem('nobody-owes', { form });
  return rendered(letter, letterFileName(form, input.settings.cycle));
};

async function rendered(document: OfficialDocument, name: string): Promise<MadeDocument> {
  const { DOCX, renderDocument } = await import('./renderDocument.ts');
  return { name, mimeType: DOCX, bytes: await renderDocument(document) };
}
