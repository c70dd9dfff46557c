/**
 * What each kind of entry carries. A payload is stored as canonical JSON; a new member must be optional, a change of
 * meaning needs a new kind: the ledger keeps every old entry for ever.
 */
import type { CalendarAct } from '../calendar/acts.ts';
import type { CalendarSettings } from '../calendar/settings.ts';
import type { Form, QuarterForm } from '../calendar/form.ts';
import type { ContentOf } from '../forms/content.ts';
import type { AssignedContent, DifficultyAnswer, Remark } from '../forms/context.ts';
import type { FrozenSummary } from '../summaries/freeze.ts';
import type { ReminderSettings } from '../reminders/settings.ts';
import type { SignedPaper } from '../report/issue.ts';
import type { Letterhead } from '../report/letterhead.ts';
import type { ReportForm } from '../report/reports.ts';
import type { Assignments } from '../units/assignments.ts';
import type { Registry } from '../units/registry.ts';

/** A unit submitted a form. `warnings` are the codes of the findings that it sent all the same, with their counts. */
export interface SubmissionPayload {
  readonly content: ContentOf[Form];
  readonly minutesLate: number;
  readonly warnings: Readonly<Record<string, number>>;
  /** SHA-256 of the canonical content: unchanged content is recognised by it. */
  readonly contentHash: string;
  /** When the clerk pressed the button, by their own clock: for support, in no hash of the content, never for lateness. */
  readonly clickedAt?: string;
  /** Id of the spreadsheet that it was sent from: mails lead there. */
  readonly workbook?: string;
}

/** Sở Nội vụ accepted a revision, or returned it with a reason. */
export type ReviewPayload =
  | { readonly decision: 'accept' }
  | { readonly decision: 'return'; readonly reason: string; readonly remarks: readonly Remark[] };

export interface ExtensionPayload {
  /** New last day in time, ISO date. */
  readonly due: string;
  readonly reason: string;
}

export interface AnswerPayload {
  readonly answers: readonly DifficultyAnswer[];
}

/** Settings of the cycle, whole each time. */
export interface SettingsPayload {
  /** Registry name of the province, "Quảng Trị". */
  readonly province: string;
  readonly cycle: number;
  /** Year of the PAPI result that is answered: the cycle less one. */
  readonly papiYear: number;
  readonly calendar: CalendarSettings;
  readonly contactOfHomeAffairs: string;
  /** Weak and strong contents as Sở Nội vụ settled them, with the province's baseline. */
  readonly contents: readonly AssignedContent[];
  /** The master workbook that a person shared with the service account. */
  readonly masterSpreadsheetId: string;
  /** Who may change what we write there, beside its owner and ourselves; lower case. */
  readonly masterEditors?: readonly string[];
  /** True for a demonstration: every tab says "dữ liệu mô phỏng". */
  readonly simulated: boolean;
  /** The defaults (`shared/reminders/settings.ts`) where it is absent. */
  readonly reminders?: ReminderSettings;
  /** Who issues the official documents, where it differs from what the province's name says. */
  readonly letterhead?: Letterhead;
  /** The Drive folder of reports that a person shared with the service account. */
  readonly reportFolderId?: string;
}

/** Heads of every chain but `_`, sorted by unit: a cut tail shows. */
export interface SealPayload {
  readonly heads: readonly { readonly unit: string; readonly seq: number; readonly hash: string }[];
}

/** Whoever made the entry asks to speak for the unit. */
export interface ClaimPayload {
  /** Who they are: name and post. */
  readonly note: string;
  /** Lower-case address of the officer who left. */
  readonly replaces?: string;
  /** First day, ISO date; the day of the approval without it. */
  readonly from?: string;
}

/** Sở Nội vụ decided a claim of the same chain. What an approval gave stands in the province's registry. */
export type ClaimDecisionPayload =
  | { readonly claimSeq: number; readonly decision: 'approve' }
  | { readonly claimSeq: number; readonly decision: 'refuse'; readonly reason: string };

/** What the calendar did by itself on one day; the newest such entry tells how far it has come. */
export interface CalendarPayload {
  /** Local date. */
  readonly date: string;
  readonly acts: readonly CalendarAct[];
}

/** What the summary of a quarter said when it was frozen. Version 1 is the calendar's; a later one is a person's and has a reason. */
export interface FreezePayload {
  readonly form: QuarterForm;
  /** From 1. */
  readonly version: number;
  readonly summary: FrozenSummary;
  readonly reason?: string;
}

/** The signed paper that a report left as; another one later takes its place. */
export interface IssuePayload extends SignedPaper {
  readonly form: ReportForm;
}

/** Whom a reminder tells of a form: its officer, its leader, the officer of its huyện, Sở Nội vụ. */
export type ReminderReader = 'officer' | 'leader' | 'district' | 'home-affairs';

/** One form of one unit that a mail was about. */
export interface Reminded {
  readonly as: ReminderReader;
  readonly unit: string;
  readonly form: Form;
  /** Last day in time as it stood. */
  readonly due: string;
  /** Revision that was returned; 0 when nothing was submitted. */
  readonly returned: number;
  /** Step of the ladder in working days, negative before due. */
  readonly step: number;
}

/**
 * One person's mail of one day. `sent`: the mail server took it. `refused`: it takes none for this address. `unsent`: the day ended
 * before it took it. `unknown`: it was on its way when the connection or the run was lost.
 */
export interface ReminderMail {
  readonly to: string;
  readonly outcome: 'sent' | 'refused' | 'unsent' | 'unknown';
  readonly about: readonly Reminded[];
}

/** Mails of one local day that have ended; a day may have several such entries, none names a mail of another. */
export interface RemindersPayload {
  readonly day: string;
  /** By address. */
  readonly mails: readonly ReminderMail[];
}

export interface PayloadOf {
  readonly submission: SubmissionPayload;
  readonly review: ReviewPayload;
  readonly extension: ExtensionPayload;
  readonly answer: AnswerPayload;
  readonly settings: SettingsPayload;
  readonly registry: Registry;
  readonly assignments: Assignments;
  readonly seal: SealPayload;
  readonly calendar: CalendarPayload;
  readonly freeze: FreezePayload;
  readonly issue: IssuePayload;
  readonly reminders: RemindersPayload;
  readonly claim: ClaimPayload;
  readonly claimDecision: ClaimDecisionPayload;
}
