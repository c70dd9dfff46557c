/**
 * What a unit has said once its form is read and found sound: typed rows, no cells, no sheet.
 *
 * This is what a `submission` entry of the ledger carries and everything downstream (master, summary, report) is made
 * from. Absent members are blank cells. Text is NFC, as typed otherwise. Dates are ISO `YYYY-MM-DD`.
 */

/** "NV-07": given once in a unit's cycle, never reused; the row's only identity. */
export type TaskId = string;
/** "KK-03": the same for a difficulty. */
export type DifficultyId = string;
/** Code of a PAPI sub-dimension, "1.3". */
export type ContentCode = string;

export type TaskGroup = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Last year's measure, judged by the unit: tốt, đạt, chưa đạt. */
export const ASSESSMENTS = ['good', 'met', 'not-met'] as const;
export type Assessment = (typeof ASSESSMENTS)[number];

/** What becomes of last year's measure: tiếp tục, thay, bỏ. */
export const FOLLOW_UPS = ['continue', 'replace', 'drop'] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];

/** A row of tab "Rà soát": one content assigned to the unit. */
export interface ReviewRow {
  readonly content: ContentCode;
  readonly measure?: string;
  readonly result?: string;
  readonly assessment?: Assessment;
  readonly followUp?: FollowUp;
  readonly shortcoming?: string;
  readonly cause?: string;
}

/** "Hoàn thành" of a task: a last day, or work with no end of its own, which is never late. */
export type Deadline =
  { readonly kind: 'date'; readonly date: string } | { readonly kind: 'continuous' } | { readonly kind: 'quarterly' };

/** A row of tab "Kế hoạch". */
export interface TaskRow {
  readonly id: TaskId;
  readonly group: TaskGroup;
  /** PAPI contents that the task serves, sorted by code; empty for general work. */
  readonly contents: readonly ContentCode[];
  readonly task: string;
  readonly product: string;
  readonly target?: string;
  readonly targetUnit?: string;
  readonly lead: string;
  readonly partners?: string;
  readonly start?: string;
  readonly finish: Deadline;
  /** Million đồng. */
  readonly budget?: number;
  readonly note?: string;
}

/** Hoàn thành, Đang thực hiện, Chậm tiến độ, Chưa thực hiện, Không phát sinh (DOMAIN 2.5). */
export const TASK_STATES = ['done', 'in-progress', 'late', 'not-started', 'nothing-to-report'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** A row of tab "Báo cáo Qn": one task of the base plan. */
export interface ReportRow {
  readonly id: TaskId;
  readonly state: TaskState;
  /** Cumulative since the start of the cycle, 0-100. */
  readonly percent?: number;
  readonly result?: string;
  readonly evidence?: string;
  readonly lateReason?: string;
  readonly remedy?: string;
}

/**
 * A figure of tab "Số liệu" in one quarter. A blank cell ("chưa báo cáo") is the absence of the figure; "không phát sinh" is
 * said by the unit and counts as reported, and adds nothing to a sum.
 */
export type Figure =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'nothing-to-report' };

/** Key of a figure -> what was said; only reported figures are present. Keys: `figures.ts`. */
export type Figures = Readonly<Record<string, Figure>>;

/** Who must settle a difficulty: the unit itself, the huyện, Sở Nội vụ, another sở, UBND tỉnh, a central body. */
export const SETTLING_LEVELS = ['unit', 'district', 'home-affairs', 'department', 'province', 'central'] as const;
export type SettlingLevel = (typeof SETTLING_LEVELS)[number];

/** A row of tab "Khó khăn": a register for the whole year. */
export interface DifficultyRow {
  readonly id: DifficultyId;
  readonly date: string;
  readonly content?: ContentCode;
  readonly difficulty: string;
  readonly cause?: string;
  readonly proposal: string;
  readonly level: SettlingLevel;
}

/** A row of tab "Văn bản": the signed paper that goes with a form. */
export interface SignedPaper {
  readonly number?: string;
  readonly date?: string;
  readonly signer?: string;
  readonly link?: string;
}

export interface PlanContent {
  readonly reviews: readonly ReviewRow[];
  readonly tasks: readonly TaskRow[];
  readonly paper?: SignedPaper;
}

export interface ReportContent {
  readonly tasks: readonly ReportRow[];
  readonly figures: Figures;
  readonly paper?: SignedPaper;
}

export interface DifficultyContent {
  readonly difficulties: readonly DifficultyRow[];
  readonly paper?: SignedPaper;
}

/** Form -> what it carries. */
export interface ContentOf {
  readonly plan: PlanContent;
  readonly q1: ReportContent;
  readonly q2: ReportContent;
  readonly q3: ReportContent;
  readonly q4: ReportContent;
  readonly kk: DifficultyContent;
}
