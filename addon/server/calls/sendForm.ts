/**
 * "Gửi" and "Gửi lại": what will be sent, to be confirmed; the submission; the completion of one whose answer never came.
 *
 * The act is noted in the document before it leaves, and the lock holds only while it is noted: two tabs and a second click
 * meet the note, never a lock of a minute.
 */
import { FORM_NAMES, type Form } from '../../../shared/calendar/form.ts';
import type { ContentOf } from '../../../shared/forms/content.ts';
import type { FormStanding, WorkbookContext } from '../../../shared/forms/context.ts';
import { readForm } from '../../../shared/forms/reading/readForm.ts';
import type { ReadForm } from '../../../shared/forms/snapshot.ts';
import { canonicalJson } from '../../../shared/ledger/canonicalJson.ts';
import { momentInWords } from '../../../shared/text/moment.ts';
import type { TakenSubmission } from '../api/routes.ts';
import { Refusal, refusal } from '../problems/refusal.ts';
import { begin, changedSince, conclude, lost, resume, type Begun, type Pending } from '../sending/pending.ts';
import type { Services } from '../services.ts';
import type { ReceiptView, SendingView } from '../views.ts';
import { contentInWords, homeAffairsOf, timelinessOf, timelinessToday } from '../words.ts';
import {
  formInHand,
  nameOnGuide,
  sheetsInHand,
  workbookInHand,
  type FormInHand,
  type SheetsInHand,
} from './workbookInHand.ts';

/** @param seen revision that the clerk had before them. */
export const prepareSending =
  (form: Form, seen?: number) =>
  (services: Pick<Services, 'account' | 'api' | 'workbook'>): SendingView => {
    const inHand = formInHand(form, workbookInHand(services));
    const { context, findings } = inHand;
    const standing = standingOf(form, context);
    if (seen !== undefined && seen < standing.revision) throw newerRevision(standing);
    const content = soundContent(inHand);
    return {
      ...{ form, name: FORM_NAMES[form], what: contentInWords(form, content), to: homeAffairsOf(context.province) },
      timeliness: timelinessToday(standing, context.today),
      late: standing.due !== undefined && context.today > standing.due,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
      revision: standing.revision + 1,
      unit: { id: context.unit.id, name: context.unit.name },
      signedPaper: content.paper?.number !== undefined,
    };
  };

/** What the server says is not asked first: a click counts from when it was made, also offline. */
export const sendForm =
  (form: Form, seen?: number) =>
  (services: Services): ReceiptView => {
    const inHand = readInHand(form, sheetsInHand(services));
    const wish = {
      ...{ form, contentHash: hashOf(inHand)(services), unit: inHand.claim.unit, by: services.account.email() },
      baseRevision: seen ?? standingOf(form, services.api.workbook(inHand.claim.unit)).revision,
      clickedAt: services.now(),
    };
    const id = services.newId();
    const pending = note(wish.unit, (earlier) => begin(earlier, wish, id))(services);
    return submit(pending, inHand)(services);
  };

/** What stands in the sheet is sent again only where it is what was clicked; else the server is asked what became of that. */
export const resendPending =
  () =>
  (services: Services): ReceiptView => {
    const sheets = sheetsInHand(services);
    const pending = note(sheets.claim.unit, (earlier) => resume(earlier, services.now()))(services);
    const inHand = readInHand(pending.form, sheets);
    const isSame = hashOf(inHand)(services) === pending.contentHash;
    return (isSame ? submit : lookUp)(pending, inHand)(services);
  };

interface ReadInHand extends SheetsInHand {
  readonly read: ReadForm;
}

function readInHand(form: Form, sheets: SheetsInHand): ReadInHand {
  return { ...sheets, read: readForm(form, sheets.snapshot) };
}

const hashOf =
  ({ read }: ReadInHand) =>
  ({ sha256 }: Pick<Services, 'sha256'>): string =>
    sha256(canonicalJson(read));

/** A workbook that was copied brings no one's pending act along. */
export const pendingOf =
  (unit: string) =>
  ({ store }: Pick<Services, 'store'>): Pending | undefined => {
    const pending = store.pending();
    return pending?.unit === unit ? pending : undefined;
  };

/** @throws Refusal when another act must end first. */
const note =
  (unit: string, decide: (earlier: Pending | undefined) => Begun) =>
  ({ store, alone }: Pick<Services, 'store' | 'alone'>): Pending =>
    alone(() => {
      const begun = decide(pendingOf(unit)({ store }));
      if (begun.kind === 'wait') throw new Refusal(begun.problem);
      store.setPending(begun.pending);
      return begun.pending;
    });

const submit =
  (pending: Pending, inHand: ReadInHand) =>
  (services: Pick<Services, 'api' | 'store' | 'workbook'>): ReceiptView => {
    const { requestId, unit, form, baseRevision, clickedAt } = pending;
    const workbook = services.workbook.id();
    const body = { requestId, unit, form, baseRevision, clickedAt, read: inHand.read, workbook };
    const concluded = conclude(services.api.submit(body));
    if (concluded.kind === 'arrived') return lookUp(pending, inHand)(services);
    if (concluded.kind === 'taken') return keep(receiptOf(pending, inHand, concluded.taken))(services);
    services.store.setPending(concluded.kind === 'open' ? lost(pending) : undefined);
    throw new Refusal(concluded.problem);
  };

/** What was clicked is no longer in the sheet: whether it arrived is known to the server alone. */
const lookUp =
  (pending: Pending, inHand: ReadInHand) =>
  (services: Pick<Services, 'api' | 'store'>): ReceiptView => {
    const outcome = services.api.receipt(pending.unit, pending.requestId);
    if (outcome.kind === 'answered')
      return keep({ ...receiptOf(pending, inHand, outcome.body), changedSince: true })(services);
    services.store.setPending(lost(pending));
    throw new Refusal(outcome.problem.code === 'receipt-unknown' ? changedSince(pending) : outcome.problem);
  };

const keep =
  (receipt: ReceiptView) =>
  ({ store }: Pick<Services, 'store'>): ReceiptView => {
    store.setPending(undefined);
    store.setReceipt(receipt);
    return receipt;
  };

function receiptOf({ form }: Pending, { snapshot, claim }: ReadInHand, taken: TakenSubmission): ReceiptView {
  const { revision, hash, at, by, minutesLate, unchanged = false } = taken;
  return {
    ...{ form, name: FORM_NAMES[form], revision, by, unchanged },
    unit: { id: claim.unit, name: nameOnGuide(snapshot) ?? claim.unit },
    shortHash: [hash.slice(0, 4), hash.slice(4, 8), hash.slice(8, 12)].join(' '),
    atInWords: momentInWords(at),
    timeliness: form === 'kk' ? '' : timelinessOf(minutesLate),
  };
}

function soundContent({ form, findings, content }: FormInHand): ContentOf[Form] {
  if (content !== undefined) return content;
  throw refusal('form-faulty', { form, errors: findings.filter(({ severity }) => severity === 'error').length });
}

function standingOf(form: Form, context: WorkbookContext): FormStanding {
  const standing = context.forms.find((one) => one.form === form);
  return standing ?? { form, period: 'not-applicable', status: 'not-submitted', revision: 0, remarks: [] };
}

function newerRevision({ form, revision, submittedBy = '', submittedAt }: FormStanding): Refusal {
  const at = submittedAt === undefined ? '' : momentInWords(submittedAt);
  return refusal('revision-newer', { form, revision, by: submittedBy, at });
}
