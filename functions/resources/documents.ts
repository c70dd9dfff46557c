/**
 * `GET /v1/office/documents`: how each document of the cycle stands. `GET /v1/office/documents/report?form=` and `…/urging?form=`:
 * the document in base64, since the add-on's script hands on JSON only.
 *
 * A script is given at most 50 MB by one fetch; a report of 155 units is some 50 KB.
 * Source: https://developers.google.com/apps-script/guides/services/quotas
 */
import type { DocumentFile } from '../../shared/office/closing.ts';
import { documentsView } from '../../shared/office/documents.ts';
import { writtenParagraphs } from '../../shared/master/reportText.ts';
import { identify } from '../identity/caller.ts';
import { requireProvinceReader } from '../identity/rights.ts';
import { ok } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { readOffice } from '../office/readOffice.ts';
import { makeReport, makeUrgingLetter, type MadeDocument } from '../report/makeDocument.ts';
import { reportForm } from '../report/reportForm.ts';

export const getDocuments: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireProvinceReader(caller);
  const [source, known] = await Promise.all([readOffice(caller)(services), services.ledger.readAnnotations()]);
  return ok(documentsView(source, (form) => writtenParagraphs(known.get('reportText'), form)));
};

export const getDocumentReport: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireProvinceReader(caller);
  return ok(fileOf(await makeReport(reportForm(request.query['form'], 'form'))(services)));
};

export const getDocumentUrging: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireProvinceReader(caller);
  return ok(fileOf(await makeUrgingLetter(reportForm(request.query['form'], 'form'))(services)));
};

function fileOf({ name, mimeType, bytes }: MadeDocument): DocumentFile {
  return { name, mimeType, base64: Buffer.from(bytes).toString('base64') };
}
