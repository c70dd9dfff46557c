/**
 * `GET /v1/reports/:form`: the report of a quarter (q1 … q4) or of the plan round (plan) as a .docx.
 * `POST /v1/reports/:form/files`: the same into the folder of reports.
 * `GET /v1/reports/urging?form=`: the letter to the units that owe a form.
 */
import { identify } from '../identity/caller.ts';
import { requireHomeAffairs, requireProvinceReader } from '../identity/rights.ts';
import { ok, type Reply } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { makeReport, makeUrgingLetter, type MadeDocument } from '../report/makeDocument.ts';
import { reportForm } from '../report/reportForm.ts';
import { storeReport } from '../report/storeReport.ts';

export const getReport: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireProvinceReader(caller);
  return download(await makeReport(reportForm(request.parameters['form'], 'form'))(services));
};

export const getUrgingLetter: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireProvinceReader(caller);
  return download(await makeUrgingLetter(reportForm(request.query['form'], 'form'))(services));
};

export const postReportFile: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireHomeAffairs(caller);
  return ok(await storeReport(reportForm(request.parameters['form'], 'form'))(services));
};

function download({ name, mimeType, bytes }: MadeDocument): Reply {
  return { status: 200, bytes, contentType: mimeType, fileName: name };
}
