/**
 * What Sở Nội vụ, a leader and a huyện are told in the sidebar: the bodies of the routes under `/v1/office`.
 *
 * The contract between the functions, which make every text that a person reads, and the sidebar, which lays it out. Instants
 * are ISO texts, dates ISO dates; words are Vietnamese.
 */
import type { Form } from '../calendar/form.ts';
import type { Level } from '../calendar/level.ts';
import type { Counts } from '../progress/formCounts.ts';

export interface OfficeUnit {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  /** Name of the huyện of a xã. */
  readonly parentName?: string;
}

/** `GET /v1/office`: everything that the first paint needs. A huyện is told of its own xã only, and of no queue and no claims. */
export interface OfficeView {
  readonly scope: 'home-affairs' | 'leader' | 'district';
  /** Local business date. */
  readonly today: string;
  /** Forms that the cycle has and that have opened, in the order of the year; `kk` last. */
  readonly forms: readonly OfficeForm[];
  /** The form whose turn it is: due next, else due last. */
  readonly currentForm?: Form;
  /** Oldest first. */
  readonly queue: readonly QueueItem[];
  readonly claims: readonly WaitingClaim[];
  /** The newest run. */
  readonly run?: RunView;
  /** What the calendar will do in the next two weeks: "Ngày 14/9/2023: mở Báo cáo Quý III cho 155 đơn vị". Not of a huyện. */
  readonly upcoming?: readonly string[];
  /** Difficulties that nobody has answered. */
  readonly openDifficulties: number;
}

export interface OfficeForm {
  readonly form: Form;
  readonly name: string;
  /** One a level: dues differ. "hết ngày 07/8/2023". */
  readonly dues: readonly { readonly level: Level; readonly levelName: string; readonly dueInWords: string }[];
  readonly counts: FormCounts;
  readonly levels: readonly (FormCounts & { readonly level: Level; readonly levelName: string })[];
}

/** Completeness is `submitted / expected`, timeliness `onTime / expected`; "–" where nothing is expected. */
export interface FormCounts extends Counts {
  /** "93,5%". */
  readonly completenessInWords: string;
  readonly timelinessInWords: string;
}

/** A submission that nobody has reviewed yet. */
export interface QueueItem {
  readonly unit: OfficeUnit;
  readonly form: Form;
  readonly formName: string;
  readonly revision: number;
  readonly at: string;
  readonly atInWords: string;
  readonly by: string;
  /** "đúng hạn", "trễ 2 ngày". */
  readonly timeliness: string;
  readonly late: boolean;
  readonly warnings: number;
  readonly flags: number;
  /** Of a form that was returned before: what became of the remarks. */
  readonly remarks?: { readonly mended: number; readonly open: number };
}

export interface WaitingClaim {
  readonly unit: OfficeUnit;
  /** Names the claim in `POST /v1/claims/decisions`. */
  readonly claim: number;
  readonly by: string;
  readonly note: string;
  readonly atInWords: string;
  readonly replaces?: string;
  /** "từ ngày 01/9/2023". */
  readonly fromInWords?: string;
}

/** `GET /v1/office/submission?unit=…&form=…`: the newest revision, as a reviewer needs it. */
export interface SubmissionView {
  readonly unit: OfficeUnit;
  readonly form: Form;
  readonly formName: string;
  readonly revision: number;
  readonly atInWords: string;
  readonly by: string;
  readonly timeliness: string;
  readonly late: boolean;
  /** First 12 hex digits of the entry's hash. */
  readonly receipt: string;
  readonly paperInWords: string;
  /** The review that this revision has; a reviewer hands `decision` back as `after`. */
  readonly review?: {
    readonly decision: 'accept' | 'return';
    readonly by: string;
    readonly atInWords: string;
    readonly reason?: string;
  };
  /** What it was sent in spite of, with counts: "Thiếu minh chứng: 3". */
  readonly warnings: readonly string[];
  /** Remarks of the last return, and what became of each in this revision. */
  readonly remarks: readonly RemarkOutcome[];
  readonly flags: readonly FlagView[];
  /** Against the last submitted and the last accepted revision, where there are such; one where they are the same. */
  readonly comparisons: readonly Comparison[];
  readonly tabs: readonly TabView[];
}

export interface RemarkOutcome {
  readonly tab: string;
  readonly tabName: string;
  readonly row?: string;
  readonly column?: string;
  /** "Kế hoạch, NV-02, Chỉ tiêu". */
  readonly place: string;
  readonly reason: string;
  readonly outcome: 'mended' | 'open';
  /** "đã sửa", "chưa sửa". */
  readonly outcomeInWords: string;
  /** The cell, where the remark names one. */
  readonly before?: string;
  readonly after?: string;
}

export type FlagCode = 'target-lowered' | 'deadline-moved' | 'percent-fell' | 'done-reopened' | 'same-text';

export interface FlagView {
  readonly code: FlagCode;
  readonly tab: string;
  readonly row: string;
  readonly column: string;
  /** "NV-02: chỉ tiêu giảm từ 95 xuống 90". */
  readonly sentence: string;
}

export interface Comparison {
  readonly against: 'submitted' | 'accepted';
  readonly revision: number;
  /** "So với bản 1 (gửi 16:59 ngày 05/8/2023, đã trả lại)". */
  readonly title: string;
  readonly rows: readonly ChangedRow[];
  readonly unchangedRows: number;
}

export interface ChangedRow {
  readonly tab: string;
  readonly tabName: string;
  readonly row: string;
  /** What the row is about: the task's or the content's words. */
  readonly title: string;
  readonly kind: 'added' | 'withdrawn' | 'changed';
  /** Of a changed row the cells that differ; of an added or withdrawn one those that are not blank. */
  readonly cells: readonly ChangedCell[];
}

export interface ChangedCell {
  readonly column: string;
  readonly columnName: string;
  /** Blank: the empty string. */
  readonly before: string;
  readonly after: string;
}

/** The content as a reviewer reads it, and names rows and cells of it in a remark. */
export interface TabView {
  readonly tab: string;
  readonly tabName: string;
  readonly columns: readonly { readonly column: string; readonly columnName: string }[];
  readonly rows: readonly {
    readonly row: string;
    readonly title: string;
    /** One a column, in their order; blank: the empty string. */
    readonly cells: readonly string[];
  }[];
}

/** Body of `POST /v1/reviews`. */
export interface ReviewRequest {
  readonly requestId: string;
  readonly unit: string;
  readonly form: Form;
  readonly revision: number;
  readonly decision: 'accept' | 'return';
  /** The decision on this revision that the reviewer saw; absent: none. Another one in the ledger is a conflict. */
  readonly after?: 'accept' | 'return';
  /** Of a return: why, for the whole form. */
  readonly reason?: string;
  readonly remarks?: readonly {
    readonly tab: string;
    readonly row?: string;
    readonly column?: string;
    readonly reason: string;
  }[];
}

/** `GET /v1/office/late?form=…`: who owes, huyện by huyện, as text to be pasted in a chat. */
export interface LateView {
  readonly form: Form;
  readonly formName: string;
  readonly groups: readonly {
    /** Name of the huyện, or "Sở, ban, ngành". */
    readonly name: string;
    readonly units: number;
    readonly text: string;
  }[];
  /** All groups in one. */
  readonly text: string;
}

/** `GET /v1/office/extensions`: every one that was given in the cycle, newest first. Given by `POST /v1/extensions`. */
export interface ExtensionsView {
  readonly extensions: readonly {
    readonly unit: OfficeUnit;
    readonly form: Form;
    readonly formName: string;
    readonly due: string;
    readonly dueInWords: string;
    readonly reason: string;
    readonly by: string;
    readonly atInWords: string;
  }[];
}

/** `GET /v1/office/consolidation`: what a run asked for now would do. Asked for by `POST /v1/consolidations`. */
export interface ConsolidationPlanView {
  /** A run that is queued or under way: who asks now joins it. */
  readonly running?: RunView;
  readonly lastDoneInWords?: string;
  /** Requests to the Sheets API, reads included, and bytes of the writes. */
  readonly requests: number;
  readonly bytes: number;
  /** From the pace of earlier runs. */
  readonly seconds: number;
  /** Tables that would change. */
  readonly tables: readonly { readonly title: string; readonly added: number; readonly changed: number }[];
  /** Answers typed in Khó khăn that would become entries. */
  readonly answers: number;
  /** "Sẽ ghi 12 dòng vào 3 bảng, khoảng 4 giây." */
  readonly sentence: string;
}

/** `GET /v1/consolidations/:generation`, in words; also part of `OfficeView`. */
export interface RunView {
  readonly generation: number;
  readonly status: 'queued' | 'running' | 'failing' | 'done';
  /** "Đã tổng hợp lúc 08:30 ngày 07/8/2023: 2.341 dòng". */
  readonly sentence: string;
}
