/**
 * `GET /v1/reports/:form`: the report of a quarter (q1 … q4) or of the plan round (plan) as a .docx.
 * `POST /v1/reports/:form/files`: the same into the folder of reports.
 * `GET /v1/reports/urging?form=`: the letter to the units that owe a form.
 */
import { Problem } from '../../shared/problems/problem.ts';
import type { OfficialDocument } from '../../shared/report/document.ts';
import { officialReport, REPORT_FORMS } from '../../shared/report/reports.ts';
import { urgingLetter } from '../../shared/report/urgingLetter.ts';
import { identify } from '../identity/caller.ts';
import { requireHomeAffairs, requireProvinceReader } from '../identity/rights.ts';
import { ok, type Reply } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { oneOf } from '../http/shape.ts';
import { letterFileName, reportFileName } from '../report/fileName.ts';
import { readParagraphs } from '../report/readParagraphs.ts';
import { currentInput, reportInput } from '../report/reportInput.ts';
import { storeReport } from '../report/storeReport.ts';

const reportForm = oneOf(REPORT_FORMS);

export const getReport: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireProvinceReader(caller);
  const form = reportForm(request.parameters['form'], 'form');
  const [input, written] = await Promise.all([reportInput(form)(services), readParagraphs(form)(services)]);
  const document = officialReport(form, { ...input, ...written });
  return file(document, reportFileName(form, document));
};

export const getUrgingLetter: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireProvinceReader(caller);
  const form = reportForm(request.query['form'], 'form');
  const letter = urgingLetter(form, await currentInput(form)(services));
  if (letter === undefined) throw new Problem('nobody-owes', { form });
  return file(letter, letterFileName(form, letter));
};

export const postReportFile: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireHomeAffairs(caller);
  return ok(await storeReport(reportForm(request.parameters['form'], 'form'))(services));
};

/** The writer of .docx is loaded with the first document. */
async function file(document: OfficialDocument, fileName: string): Promise<Reply> {
  const { DOCX, renderDocument } = await import('../report/renderDocument.ts');
  return { status: 200, bytes: await renderDocument(document), contentType: DOCX, fileName };
}
