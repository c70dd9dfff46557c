/** `GET /v1/office/submission`: all that a reviewer needs of the newest revision of a form, made from the ledger. */
import { FORM_NAMES, type Form } from '../calendar/form.ts';
import type { SignedPaper } from '../forms/content.ts';
import { latestRevision, type ReviewOutcome, type UnitState } from '../ledger/state.ts';
import type { OfficeUnit, RemarkOutcome, SubmissionView } from '../office/views.ts';
import { timelinessInWords } from '../progress/words.ts';
import { formatShortDate } from '../text/format.ts';
import { momentInWords } from '../text/moment.ts';
import { comparisonsOf } from './comparisons.ts';
import { earlierRevisions, flaggedAgainst } from './earlierRevisions.ts';
import { flagsOf } from './flags.ts';
import { OUTCOME_WORDS, type Outcome } from './outcomes.ts';
import { placeInWords, tabInWords } from './place.ts';
import { openOutcomes } from './reviewCounts.ts';
import { tabViews, type Surroundings } from './tabViews.ts';
import { warningsInWords } from './warnings.ts';

const RECEIPT_DIGITS = 12;

/** `undefined` when the unit never sent the form. */
export function submissionView(
  unit: OfficeUnit,
  form: Form,
  state: UnitState,
  surroundings: Surroundings,
): SubmissionView | undefined {
  const newest = latestRevision(state, form);
  if (newest === undefined) return undefined;
  const { revision, at, by, minutesLate, hash, content, review, warnings } = newest;
  return {
    ...{ unit, form, formName: FORM_NAMES[form], revision, atInWords: momentInWords(at), by },
    timeliness: form === 'kk' ? 'gửi bất cứ ngày nào' : timelinessInWords(minutesLate),
    late: minutesLate > 0,
    receipt: hash.slice(0, RECEIPT_DIGITS),
    paperInWords: paperInWords(content.paper),
    ...(review === undefined ? {} : { review: decided(review) }),
    warnings: warningsInWords(warnings),
    remarks: (openOutcomes(state, form) ?? []).map(remarkOutcome),
    flags: flagsOf(form, content, flaggedAgainst(state, form)),
    comparisons: comparisonsOf(form, newest, earlierRevisions(state, form), surroundings),
    tabs: tabViews(form, content, surroundings),
  };
}

function decided(review: ReviewOutcome): NonNullable<SubmissionView['review']> {
  const { decision, by, at } = review;
  const reason = review.decision === 'return' ? { reason: review.reason } : {};
  return { decision, by, atInWords: momentInWords(at), ...reason };
}

function remarkOutcome({ remark, outcome, cell }: Outcome): RemarkOutcome {
  return {
    ...remark,
    ...{ tabName: tabInWords(remark.tab), place: placeInWords(remark) },
    ...{ outcome, outcomeInWords: OUTCOME_WORDS[outcome] },
    ...cell,
  };
}

function paperInWords({ number, date, signer }: SignedPaper = {}): string {
  if (number === undefined) return 'Chưa có văn bản ký';
  const signed = date === undefined ? '' : ` ngày ${formatShortDate(date)}`;
  return `Văn bản số ${number}${signed}${signer === undefined ? '' : `, ${signer} ký`}`;
}
