/**
 * What the province says to a unit (the body of `GET /v1/workbook`): enough to lay out its workbook and to validate it
 * without a second question. The server builds it from the ledger, for this unit alone; the same value serves its own check.
 */
import type { Form } from '../calendar/form.ts';
import type { ContentCode, DifficultyId, PlanContent, ReportContent, TaskId, TaskRow } from './content.ts';

/** A content assigned to the unit, with the province's baseline. Blank score = not published, never 0. */
export interface AssignedContent {
  readonly code: ContentCode;
  readonly name: string;
  readonly score?: number;
  readonly rank?: number;
  /** N of "n/N": provinces with a published score that year. */
  readonly of?: number;
  readonly change?: number;
  readonly verdict: 'weak' | 'strong' | 'neutral' | 'unknown';
  /** Why, in Vietnamese, "tính từ số liệu". */
  readonly reason?: string;
}

/** Where one form of the unit stands. */
export interface FormStanding {
  readonly form: Form;
  readonly period: 'not-applicable' | 'not-open' | 'open' | 'grace' | 'frozen';
  /** Last day in time, ISO; absent for `kk`. */
  readonly due?: string;
  /** "hết ngày 07/8/2023". */
  readonly dueInWords?: string;
  readonly status: 'not-submitted' | 'submitted' | 'returned' | 'accepted';
  readonly revision: number;
  readonly submittedAt?: string;
  readonly submittedBy?: string;
  /** Why it was returned: whole-form reason and remarks tied to cells. */
  readonly returnReason?: string;
  readonly remarks: readonly Remark[];
  /**
   * Of a form whose last decision is a return, after its last day in time: it is taken whatever `period` says, but what differs
   * from the revision before must have been remarked (a return without remarks reopens it whole).
   */
  readonly reopened?: 'whole' | 'remarked';
}

export interface Remark {
  readonly tab: string;
  /** Row key (task id, content code, figure key …), never a row number: rows move. */
  readonly row?: string;
  readonly column?: string;
  readonly reason: string;
}

/** What Sở Nội vụ said of a difficulty. */
export interface DifficultyAnswer {
  readonly id: DifficultyId;
  readonly status?: string;
  readonly answer?: string;
  readonly agency?: string;
  /** Number of the paper that answers. */
  readonly document?: string;
}

export interface WorkbookContext {
  /** Edition of the declaration that made it. */
  readonly edition: number;
  readonly province: string;
  readonly cycle: number;
  readonly unit: {
    readonly id: string;
    readonly name: string;
    readonly level: 'so' | 'huyen' | 'xa';
    readonly parentName?: string;
  };
  /** Local date at the server. */
  readonly today: string;
  readonly contactOfHomeAffairs: string;
  /** Addresses that speak for the unit today; told to its own officers and to Sở Nội vụ only. */
  readonly officers?: readonly string[];
  /** True for a demonstration: every tab says "dữ liệu mô phỏng". */
  readonly simulated?: boolean;
  readonly forms: readonly FormStanding[];
  readonly contents: readonly AssignedContent[];
  /** Last submitted plan that was not returned. */
  readonly basePlan?: PlanContent;
  /** Last content of each report the unit has submitted, for cumulative and suspicion rules. */
  readonly reports: Readonly<Partial<Record<Form, ReportContent>>>;
  /** Every task id that was ever submitted in this cycle -> its last text: ids are never reused. */
  readonly knownTasks: Readonly<Record<TaskId, Pick<TaskRow, 'task' | 'group'>>>;
  readonly knownDifficulties: readonly DifficultyId[];
  readonly answers: readonly DifficultyAnswer[];
  /** Figures of quarters before the cycle began are "không áp dụng". */
  readonly notApplicable: readonly Form[];
}
