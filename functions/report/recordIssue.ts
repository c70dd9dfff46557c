/** Sở Nội vụ records the signed paper of a report. Another one later takes its place; the ledger keeps both. */
import { localDate } from '../../shared/calendar/dates.ts';
import { PROVINCE_UNIT } from '../../shared/ledger/entry.ts';
import type { IssueView } from '../../shared/office/closing.ts';
import { issueView } from '../../shared/office/issueView.ts';
import { Problem } from '../../shared/problems/problem.ts';
import { mendedPaper, paperFaults, type SignedPaper } from '../../shared/report/issue.ts';
import type { ReportForm } from '../../shared/report/reports.ts';
import type { ReadyProvince } from '../identity/caller.ts';
import type { Services } from '../services.ts';
import { askForRun } from '../tasks/askForRun.ts';
import { requireBegun } from './reportInput.ts';

export interface Issuing {
  readonly requestId: string;
  readonly form: ReportForm;
  readonly by: string;
  readonly paper: SignedPaper;
}

/** @throws Problem `issue-faulty`, `period-not-applicable`, `period-not-open`. */
export const recordIssue =
  ({ requestId, form, by, paper }: Issuing, province: ReadyProvince) =>
  async ({ ledger, now, queue }: Pick<Services, 'ledger' | 'now' | 'queue'>): Promise<IssueView> => {
    const opens = requireBegun(form, province, now().getTime());
    const payload = { form, ...mendedPaper(paper) };
    const { entry } = await ledger.append({ unit: PROVINCE_UNIT, requestId }, (_, earlier) => {
      const at = earlier ?? now().toISOString();
      const faults = paperFaults(payload, { form, opens, today: localDate(Date.parse(at)) });
      if (earlier === undefined && faults.length > 0) throw new Problem('issue-faulty', { form, faults });
      return { act: { unit: PROVINCE_UNIT, kind: 'issue', form, revision: 0, at, by, requestId, payload } };
    });
    // "Nhật ký" tells of it.
    await askForRun({ ledger, queue });
    return issueView({ ...payload, at: entry.at, by });
  };
