/**
 * `GET /v1/reports/:form`: the report of a quarter (q1 … q4) or of the plan round (plan) as a .docx.
 * `POST /v1/reports/:form/files`: the same into the folder of reports.
 * `POST /v1/reports/:form/issues`: the signed paper that it left as. `GET /v1/reports/urging?form=`: the letter to the units that owe.
 */
import { identify, readyProvince } from '../identity/caller.ts';
import { requireHomeAffairs, requireProvinceReader } from '../identity/rights.ts';
import { ok, type Reply } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { optional, record, requestId, text } from '../http/shape.ts';
import { recordIssue } from '../report/recordIssue.ts';
import { makeReport, makeUrgingLetter, type MadeDocument } from '../report/makeDocument.ts';
import { reportForm } from '../report/reportForm.ts';
import { storeReport } from '../report/storeReport.ts';

/** What a person typed: its faults are told in words (`issue-faulty`). */
const typed = text({ max: 2_000 });
const issueShape = record({ requestId, number: typed, date: typed, link: optional(typed) });

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

export const postIssues: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireHomeAffairs(caller);
  const form = reportForm(request.parameters['form'], 'form');
  const { requestId, ...paper } = issueShape(request.json(), '');
  const province = readyProvince(caller.province, services.config.cycle);
  return ok(await recordIssue({ requestId, form, by: caller.email, paper }, province)(services));
};

function download({ name, mimeType, bytes }: MadeDocument): Reply {
  return { status: 200, bytes, contentType: mimeType, fileName: name };
}
