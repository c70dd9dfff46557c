/**
 * A unit submits a form: judged by the same rules as in its sheet, against the chain as it stands, then appended.
 *
 * The client's findings are never asked for. What is the same as the last revision makes no new one. A returned form comes back
 * at any time; after its last day only what was remarked may differ.
 */
import { isQuarterForm, type Form } from '../../shared/calendar/form.ts';
import { minutesLate } from '../../shared/calendar/periods.ts';
import type { ContentOf } from '../../shared/forms/content.ts';
import type { Remark } from '../../shared/forms/context.ts';
import type { ReadForm } from '../../shared/forms/snapshot.ts';
import type { Entry } from '../../shared/ledger/entry.ts';
import { fold } from '../../shared/ledger/fold.ts';
import { contentHash } from '../../shared/ledger/hash.ts';
import type { SubmissionPayload } from '../../shared/ledger/payloads.ts';
import { formStatus, latestRevision, type Revision } from '../../shared/ledger/state.ts';
import type { Finding } from '../../shared/problems/finding.ts';
import { Problem } from '../../shared/problems/problem.ts';
import { contentRows } from '../../shared/review/contentRows.ts';
import { differenceOf } from '../../shared/review/difference.ts';
import { changesInWords, changesOutside } from '../../shared/review/reopening.ts';
import { momentInWords } from '../../shared/text/moment.ts';
import type { Unit } from '../../shared/units/registry.ts';
import type { ReadyProvince } from '../identity/caller.ts';
import type { Decision } from '../ledger/append.ts';
import type { Services } from '../services.ts';
import { askForRun } from '../tasks/askForRun.ts';
import { workbookContext } from '../workbook/context.ts';
import { requireOwnWorkbook } from '../workbook/ownWorkbook.ts';
import { reopenedRemarks, requireOpen, unitPeriod } from '../workbook/standing.ts';
import { receiptOf, type Receipt } from './receipt.ts';

export interface Submission {
  readonly requestId: string;
  readonly unit: Unit;
  readonly form: Form;
  /** Revision that the clerk last saw; 0 when none. */
  readonly baseRevision: number;
  readonly read: ReadForm;
  /** When the clerk pressed the button, by their own clock. */
  readonly clickedAt?: string;
  /** Id of the spreadsheet that it was read from. */
  readonly workbook?: string;
  /** Verified e-mail. */
  readonly by: string;
}

/** The receipt of what stands in the ledger now, and how it came to stand there. */
export interface SubmissionAnswer extends Receipt {
  /** The last revision already said this: none was added. */
  readonly unchanged: boolean;
  /** What it was taken in spite of. */
  readonly findings: readonly Finding[];
  /** Consolidation run that will show it. */
  readonly generation: number;
}

/** Anything else is no reason to refuse a form. */
const SPREADSHEET_ID = /^[\w-]{8,100}$/;

type SubmitServices = Pick<Services, 'ledger' | 'now' | 'validateForm' | 'queue'>;

export const submit =
  (submission: Submission, province: ReadyProvince) =>
  async (services: SubmitServices): Promise<SubmissionAnswer> => {
    const { requestId, unit, form } = submission;
    requireOwnWorkbook(submission.read.identity, unit, province);
    let findings: readonly Finding[] = [];
    const { entry, outcome } = await services.ledger.append({ unit: unit.id, requestId }, (chain, earlier) => {
      const decided = decide(submission, province, chain, earlier ?? services.now().toISOString(), services);
      ({ findings } = decided);
      return decided.decision;
    });
    const generation = await askForRun(services);
    return { ...receiptOf(entry, form), unchanged: outcome === 'unchanged', findings, generation };
  };

/**
 * Judges as a submission would be at this moment, and adds nothing: what only the ledger knows is told before the clerk sends.
 *
 * @throws Problem with which it would be refused.
 */
export const rehearse =
  (submission: Submission, province: ReadyProvince) =>
  async ({ ledger, now, validateForm }: Pick<Services, 'ledger' | 'now' | 'validateForm'>): Promise<void> => {
    requireOwnWorkbook(submission.read.identity, submission.unit, province);
    const chain = await ledger.readChain(submission.unit.id);
    decide(submission, province, chain, now().toISOString(), { validateForm });
  };

interface Decided {
  readonly decision: Decision;
  readonly findings: readonly Finding[];
}

function decide(
  { requestId, unit, form, baseRevision, read, by, clickedAt, workbook = '' }: Submission,
  province: ReadyProvince,
  chain: readonly Entry[],
  at: string,
  { validateForm }: Pick<Services, 'validateForm'>,
): Decided {
  const atMs = Date.parse(at);
  const state = fold(chain).units.get(unit.id);
  const period = unitPeriod(form, unit, state, province.settings.calendar);
  const latest = latestRevision(state, form);
  const remarks = reopenedRemarks(form, period, state, atMs);
  requireOpen(form, period, atMs, remarks !== undefined);
  if (latest !== undefined && isQuarterForm(form) && formStatus(state, form) === 'accepted') {
    throw new Problem('form-accepted', { form, revision: latest.revision });
  }

  const { findings, content } = validateForm(read, workbookContext(province, unit, state, atMs));
  const hash = content === undefined ? undefined : contentHash(content);
  const same = chain.find((entry) => entry.seq === latest?.seq);
  if (same !== undefined && latest?.contentHash === hash) return { decision: { unchanged: same }, findings };
  if (latest !== undefined && latest.revision !== baseRevision) throw conflict(form, latest);
  if (content === undefined || hash === undefined) {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    throw new Problem('submission-invalid', { errors, findings });
  }
  if (latest !== undefined && remarks !== undefined) requireRemarked(form, remarks, latest.content, content);
  const payload: SubmissionPayload = {
    content,
    minutesLate: period === undefined ? 0 : minutesLate(atMs, period.due),
    warnings: countByCode(findings),
    contentHash: hash,
    ...(clickedAt === undefined ? {} : { clickedAt }),
    ...(SPREADSHEET_ID.test(workbook) ? { workbook } : {}),
  };
  const revision = (latest?.revision ?? 0) + 1;
  return {
    decision: { act: { unit: unit.id, kind: 'submission', form, revision, at, by, requestId, payload } },
    findings,
  };
}

const CHANGES_LIMIT = 100;

/** @throws Problem `outside-remarks` naming each place where what was said before must stand again. */
function requireRemarked(
  form: Form,
  remarks: readonly Remark[],
  before: ContentOf[Form],
  after: ContentOf[Form],
): void {
  const difference = differenceOf(contentRows(form, before), contentRows(form, after));
  const changes = changesInWords(changesOutside(remarks, difference));
  if (changes.length === 0) return;
  throw new Problem('outside-remarks', { form, changes: changes.slice(0, CHANGES_LIMIT), count: changes.length });
}

function conflict(form: Form, { revision, by, at }: Revision): Problem {
  return new Problem('revision-conflict', { form, revision, by, at: momentInWords(at) });
}

function countByCode(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries(counts);
}
