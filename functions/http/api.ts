/** Every route of the api. */
import { postAssignments } from '../resources/assignments.ts';
import { getClaims, postClaimDecisions, postClaims } from '../resources/claims.ts';
import { getConsolidation, postConsolidations } from '../resources/consolidations.ts';
import { getDocumentReport, getDocuments, getDocumentUrging } from '../resources/documents.ts';
import { postExtensions } from '../resources/extensions.ts';
import { getHolidays, postHolidays } from '../resources/holidays.ts';
import { getLedger } from '../resources/ledger.ts';
import { getMe } from '../resources/me.ts';
import { getOffice, getOfficeConsolidation, getOfficeExtensions, getOfficeLate } from '../resources/office.ts';
import { getQuarter, postFreezes, postQuarters } from '../resources/quarters.ts';
import { getReceipt } from '../resources/receipts.ts';
import { postRegistry } from '../resources/registry.ts';
import { getReminders, postReminders } from '../resources/reminders.ts';
import { postRepairs } from '../resources/repairs.ts';
import { getReport, getUrgingLetter, postIssues, postReportFile } from '../resources/reports.ts';
import { postReviews } from '../resources/reviews.ts';
import { postSettings } from '../resources/settings.ts';
import { postRehearsals, postSubmissions } from '../resources/submissions.ts';
import { getSubmissionView } from '../resources/submissionView.ts';
import { postSummaries } from '../resources/summaries.ts';
import { postSweeps } from '../resources/sweeps.ts';
import { getUnits } from '../resources/units.ts';
import { getWorkbook } from '../resources/workbook.ts';
import type { Route } from './routes.ts';

export const API_ROUTES: readonly Route[] = [
  { method: 'GET', pattern: '/v1/me', handler: getMe },
  { method: 'GET', pattern: '/v1/workbook', handler: getWorkbook },
  { method: 'POST', pattern: '/v1/workbook/repairs', handler: postRepairs },
  { method: 'POST', pattern: '/v1/submissions', handler: postSubmissions },
  { method: 'POST', pattern: '/v1/submissions/rehearsals', handler: postRehearsals },
  { method: 'GET', pattern: '/v1/receipts', handler: getReceipt },
  { method: 'GET', pattern: '/v1/units', handler: getUnits },
  { method: 'POST', pattern: '/v1/claims', handler: postClaims },
  { method: 'GET', pattern: '/v1/claims', handler: getClaims },
  { method: 'POST', pattern: '/v1/claims/decisions', handler: postClaimDecisions },
  { method: 'GET', pattern: '/v1/office/submission', handler: getSubmissionView },
  { method: 'POST', pattern: '/v1/reviews', handler: postReviews },
  { method: 'POST', pattern: '/v1/extensions', handler: postExtensions },
  { method: 'POST', pattern: '/v1/consolidations', handler: postConsolidations },
  { method: 'GET', pattern: '/v1/consolidations/:generation', handler: getConsolidation },
  { method: 'GET', pattern: '/v1/office', handler: getOffice },
  { method: 'GET', pattern: '/v1/office/late', handler: getOfficeLate },
  { method: 'GET', pattern: '/v1/office/extensions', handler: getOfficeExtensions },
  { method: 'GET', pattern: '/v1/office/consolidation', handler: getOfficeConsolidation },
  { method: 'GET', pattern: '/v1/office/documents', handler: getDocuments },
  { method: 'GET', pattern: '/v1/office/documents/report', handler: getDocumentReport },
  { method: 'GET', pattern: '/v1/office/documents/urging', handler: getDocumentUrging },
  { method: 'POST', pattern: '/v1/summaries', handler: postSummaries },
  { method: 'POST', pattern: '/v1/registry', handler: postRegistry },
  { method: 'POST', pattern: '/v1/assignments', handler: postAssignments },
  { method: 'POST', pattern: '/v1/settings', handler: postSettings },
  { method: 'GET', pattern: '/v1/holidays', handler: getHolidays },
  { method: 'POST', pattern: '/v1/holidays', handler: postHolidays },
  { method: 'POST', pattern: '/v1/sweeps', handler: postSweeps },
  { method: 'GET', pattern: '/v1/reminders', handler: getReminders },
  { method: 'POST', pattern: '/v1/reminders', handler: postReminders },
  { method: 'POST', pattern: '/v1/quarters', handler: postQuarters },
  { method: 'GET', pattern: '/v1/quarters/:form', handler: getQuarter },
  { method: 'POST', pattern: '/v1/quarters/:form/freezes', handler: postFreezes },
  { method: 'GET', pattern: '/v1/reports/urging', handler: getUrgingLetter },
  { method: 'GET', pattern: '/v1/reports/:form', handler: getReport },
  { method: 'POST', pattern: '/v1/reports/:form/files', handler: postReportFile },
  { method: 'POST', pattern: '/v1/reports/:form/issues', handler: postIssues },
  { method: 'GET', pattern: '/v1/ledger', handler: getLedger },
];
