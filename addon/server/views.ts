/**
 * What crosses between the server of the add-on and its sidebar: plain objects of texts, numbers and booleans.
 *
 * `google.script.run` refuses a Date or a function anywhere in a value and turns `undefined` inside an array into null
 * (https://developers.google.com/apps-script/guides/html/reference/run), so instants are ISO texts and nothing is a class.
 * All texts that a person reads are Vietnamese and made on the server, from `shared/`; the sentences of problems are the sidebar's.
 */
import type { Form } from '../../shared/calendar/form.ts';
import type { FormStanding } from '../../shared/forms/context.ts';
import type { OfficeView } from '../../shared/office/views.ts';
import type { Severity } from '../../shared/problems/finding.ts';

/** Every call answers with one of the two; a call never rejects for a reason that a person can mend. */
export type Answer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: ProblemView };

/** The one step that a person can take next; the sidebar shows it as a button. */
export type NextStep = 'authorize' | 'check' | 'claim' | 'create' | 'reload' | 'resend';

export interface ProblemView {
  readonly code: string;
  /** What is wrong and what to do; absent where the sidebar words the code itself, from `details`. */
  readonly sentence?: string;
  readonly details?: Readonly<Record<string, string | number>>;
  /** Absent where it is that of the code. */
  readonly step?: NextStep;
  /** Where step `authorize` leads: Google's consent page, to be opened in a tab of its own. */
  readonly url?: string;
}

export interface UnitView {
  readonly id: string;
  readonly name: string;
  /** Of a unit that was searched for, its huyện: one name of a xã may stand in several. */
  readonly parentName?: string;
}

/** A cell of the workbook, for a click that moves the sheet there. */
export interface PlaceView {
  /** Tab id of the declaration. */
  readonly tab: string;
  readonly rowNumber?: number;
  /** 1-based. */
  readonly columnNumber?: number;
}

/** The first paint, and what every later call gives back of the whole. One call: `getSidebar`. */
export interface SidebarView {
  /** Address of the active user as Google tells it; empty when it does not. */
  readonly account: string;
  readonly province: string;
  readonly cycle: number;
  /** Local date at the server, ISO. */
  readonly today: string;
  readonly contact: string;
  readonly role: 'unit' | 'home-affairs' | 'leader' | 'unknown';
  /** Units that the account speaks for. */
  readonly units: readonly UnitView[];
  readonly workbook: WorkbookView;
  /** In the order of the year; empty until the workbook is made. */
  readonly forms: readonly FormView[];
  /** The form whose turn it is: returned before due before open. */
  readonly currentForm?: Form;
  readonly answers: readonly AnswerView[];
  readonly pending?: PendingView;
  readonly claims: readonly ClaimView[];
  /** Of Sở Nội vụ, of a leader of the province, and of whoever speaks for a huyện. */
  readonly office?: OfficeView;
  /** What stands in the way of everything: the wrong account, no right to the file, no connection. */
  readonly problem?: ProblemView;
}

export type WorkbookView =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'ready';
      readonly unit: UnitView;
      /** What "Tạo biểu mẫu" would mend, in words; empty when nothing. */
      readonly damages: readonly string[];
    }
  /** Made for another unit or year: a copy. */
  | { readonly kind: 'foreign'; readonly madeFor: string }
  | { readonly kind: 'read-only' };

export interface FormView {
  readonly form: Form;
  /** "Báo cáo Quý III". */
  readonly name: string;
  readonly period: FormStanding['period'];
  readonly status: FormStanding['status'];
  /** "Còn 5 ngày", "Trễ 2 ngày", "Đã trả lại". */
  readonly statusInWords: string;
  readonly dueInWords?: string;
  readonly revision: number;
  /** "08:30 ngày 07/8/2023". */
  readonly submittedAtInWords?: string;
  readonly submittedBy?: string;
  readonly returnReason?: string;
  readonly remarks: readonly RemarkView[];
  /** Held open by a return after its last day in time, also while what was sent again waits for the next decision. */
  readonly reopened?: NonNullable<FormStanding['reopened']>;
  readonly filling: FillingView;
  /** Of the last check in this workbook. */
  readonly check?: CheckCounts;
  /** Whether the signed paper's number stands in tab Văn bản. */
  readonly signedPaper: boolean;
  /** Of the revision that stands, where this workbook sent it: can be shown again. */
  readonly receipt?: ReceiptView;
}

/** Step "Điền": rows with something in them, and required cells still blank. */
export interface FillingView {
  readonly rows: number;
  readonly blanks: number;
}

export interface RemarkView {
  readonly text: string;
  readonly place: PlaceView;
}

export interface CheckCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** ISO instant. */
  readonly at: string;
}

export interface AnswerView {
  /** "KK-03". */
  readonly id: string;
  readonly difficulty: string;
  readonly status?: string;
  readonly answer?: string;
  readonly agency?: string;
}

/** A submission whose answer never came: kept in the document, completed by "Gửi lại". */
export interface PendingView {
  readonly form: Form;
  readonly name: string;
  readonly clickedAtInWords: string;
  readonly by: string;
}

export interface ClaimView {
  readonly unit: UnitView;
  readonly state: 'waiting' | 'approved' | 'refused';
  readonly reason?: string;
}

export interface FindingView {
  /** Stable within one check. */
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
  readonly sentence: string;
  /** "E12", "dòng 12", or the tab alone. */
  readonly cell: string;
  readonly place: PlaceView;
  /** Present when "Sửa giúp tôi" can mend it: what would stand there. */
  readonly fix?: string;
  /** Whether nobody needs to look at it first: what `applyFixes` without ids mends. */
  readonly certain?: boolean;
}

export interface CheckView {
  readonly form: Form;
  readonly counts: CheckCounts;
  /** By place; errors of one cell before its warnings. */
  readonly findings: readonly FindingView[];
  readonly filling: FillingView;
  /** Without an error in it the form would be refused all the same: a return holds it open for what was remarked alone. */
  readonly refusal?: ProblemView;
}

export interface FixView {
  readonly check: CheckView;
  readonly mended: number;
  /** For `undoFixes`; absent when nothing was mended. */
  readonly undo?: string;
}

/** A long act in steps: the sidebar asks for the next until `next` is absent, and shows `done`/`of` meanwhile. */
export interface StepView {
  readonly done: number;
  readonly of: number;
  /** "Đang dựng trang Kế hoạch". */
  readonly label: string;
  readonly next?: string;
}

/** What "Gửi" will do, to be confirmed. */
export interface SendingView {
  readonly form: Form;
  readonly name: string;
  /** "3 nội dung rà soát, 12 nhiệm vụ". */
  readonly what: string;
  readonly to: string;
  /** "đúng hạn (hết ngày 07/8/2023)", "trễ 2 ngày". */
  readonly timeliness: string;
  readonly late: boolean;
  readonly warnings: number;
  readonly revision: number;
  readonly unit: UnitView;
  readonly signedPaper: boolean;
}

export interface ReceiptView {
  readonly form: Form;
  readonly name: string;
  readonly unit: UnitView;
  readonly revision: number;
  /** First 12 hex digits of the entry's hash, in fours. */
  readonly shortHash: string;
  readonly atInWords: string;
  readonly by: string;
  readonly timeliness: string;
  /** What was sent is what was there already: no new revision. */
  readonly unchanged: boolean;
  /** Of a completed earlier submission: what stands in the sheet has changed since and is not sent. */
  readonly changedSince?: boolean;
}

export interface ClaimRequest {
  readonly unit: string;
  /** Who they are, for Sở Nội vụ: name and post. */
  readonly note: string;
  /** Address of the officer who left. */
  readonly replaces?: string;
  /** First day, ISO. */
  readonly from?: string;
}

/**
 * What the menu tells the page that it opens: JSON in attribute `data-opening` of its `<html>`, which `addon/sidebar/page.html`
 * carries as `data-opening="{}"`.
 */
export interface Opening {
  /** Where the page begins, as the menu command says: `create` begins "Tạo biểu mẫu" at once, `check` a check, `consolidate` a run. */
  readonly step?: 'create' | 'check' | 'send' | 'status' | 'resend' | 'consolidate' | 'guide';
  /** Who opened it; empty when Google does not tell. To be handed to `getSidebar`. */
  readonly account?: string;
}

/** Of the functions' api. */
export type ApiPath = `/v1/${string}`;

/** Every function that the sidebar may call, by its global name in the script. */
export interface SidebarCalls {
  /**
   * @param openedBy `Opening.account`: with several Google accounts in one browser, calls may run as another one than the menu
   *   did, which is told as a problem.
   */
  getSidebar(openedBy?: string): Answer<SidebarView>;
  /** @param step absent to begin, then `next` of the last answer. @param unit whose, where the account has several. */
  createWorkbook(unit: string, step?: string): Answer<StepView>;
  checkForm(form: Form): Answer<CheckView>;
  showPlace(place: PlaceView): Answer<null>;
  /** @param findings ids of the last check; all that can be mended when empty. */
  applyFixes(form: Form, findings: readonly string[]): Answer<FixView>;
  undoFixes(form: Form, undo: string): Answer<FixView>;
  /** @param seen `FormView.revision` that the page showed: a newer one, sent by another officer, is a conflict. */
  prepareSending(form: Form, seen?: number): Answer<SendingView>;
  /** @param seen as above. */
  sendForm(form: Form, seen?: number): Answer<ReceiptView>;
  /** Completes the pending submission with the same request id. */
  resendPending(): Answer<ReceiptView>;
  findUnits(query: string): Answer<readonly UnitView[]>;
  claimUnit(request: ClaimRequest): Answer<readonly ClaimView[]>;
  /** A route of the api, its body given back as it is. @param body sent by POST; without one it is a GET. */
  askOffice(path: ApiPath, body?: object): Answer<unknown>;
}
