/**
 * What the ledger says now: the state that every projection (master, what a unit is told, summary) is made from.
 *
 * Built by `fold.ts` alone and never changed by a reader.
 */
import type { Form, QuarterForm } from '../calendar/form.ts';
import type { ContentOf, DifficultyRow, TaskId, TaskRow } from '../forms/content.ts';
import type { DifficultyAnswer, Remark } from '../forms/context.ts';
import type { ReminderMemory } from '../reminders/memory.ts';
import type { ReportForm } from '../report/reports.ts';
import type { Assignments } from '../units/assignments.ts';
import type { Registry } from '../units/registry.ts';
import type { Head } from './chain.ts';
import type { Claim } from './claims.ts';
import type { Entry } from './entry.ts';
import type { FreezePayload, IssuePayload, SettingsPayload } from './payloads.ts';

export type ReviewOutcome =
  | { readonly decision: 'accept'; readonly at: string; readonly by: string }
  | {
      readonly decision: 'return';
      readonly at: string;
      readonly by: string;
      readonly reason: string;
      readonly remarks: readonly Remark[];
    };

/** One submission of a form. */
export interface Revision<F extends Form = Form> {
  readonly revision: number;
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly hash: string;
  readonly minutesLate: number;
  readonly warnings: Readonly<Record<string, number>>;
  readonly contentHash: string;
  readonly content: ContentOf[F];
  /** The last review of this revision. */
  readonly review?: ReviewOutcome;
}

export interface KnownTask {
  readonly row: TaskRow;
  /** Last revision of the plan that held it. */
  readonly revision: number;
}

/** One act by which Sở Nội vụ gave a unit a later last day. */
export interface GivenExtension {
  readonly form: Form;
  readonly seq: number;
  /** New last day in time, ISO date. */
  readonly due: string;
  readonly reason: string;
  readonly at: string;
  readonly by: string;
}

export interface UnitState {
  readonly unit: string;
  readonly head: Head;
  /** Spreadsheet that the unit last sent from, where it was told. */
  readonly workbook?: string;
  /** Oldest first. */
  readonly revisions: { readonly [F in Form]?: readonly Revision<F>[] };
  /** Every task that was ever submitted in this cycle, by id, in order of appearance. */
  readonly knownTasks: ReadonlyMap<TaskId, KnownTask>;
  readonly knownDifficulties: ReadonlyMap<string, DifficultyRow>;
  readonly answers: ReadonlyMap<string, DifficultyAnswer>;
  /** Form -> extended last day. */
  readonly extensions: { readonly [F in Form]?: string };
  /** Every extension that was ever given, oldest first; absent where none was. */
  readonly extensionsGiven?: readonly GivenExtension[];
  /** By `seq` of the claim, oldest first. */
  readonly claims: ReadonlyMap<number, Claim>;
  /** Every entry but submissions, oldest first, for the log; absent where there is none. */
  readonly acts?: readonly Entry[];
}

export interface Freeze extends FreezePayload {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly hash: string;
}

export interface Issue extends IssuePayload {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly hash: string;
}

export interface ProvinceState {
  readonly settings?: SettingsPayload;
  readonly registry?: Registry;
  readonly assignments?: Assignments;
  /** Local date up to which the calendar has done its acts. */
  readonly calendarThrough?: string;
  /** Versions of each frozen quarter, oldest first. */
  readonly freezes?: { readonly [F in QuarterForm]?: readonly Freeze[] };
  /** Signed papers of each report, oldest first: the last one stands. */
  readonly issues?: { readonly [F in ReportForm]?: readonly Issue[] };
  /** What has been reminded of. */
  readonly reminded: ReminderMemory;
  /** Every entry of the province's chain that was folded but seals, oldest first, for the log; absent where there is none. */
  readonly acts?: readonly Entry[];
  /** Head of the province's own chain. */
  readonly head: Head;
  readonly units: ReadonlyMap<string, UnitState>;
  /** `at` of the newest entry folded; the empty string when there is none. */
  readonly lastAt: string;
}

export function lastFreeze({ freezes }: Pick<ProvinceState, 'freezes'>, form: QuarterForm): Freeze | undefined {
  return freezes?.[form]?.at(-1);
}

export type FormStatus = 'not-submitted' | 'submitted' | 'returned' | 'accepted';

export function revisionsOf<F extends Form>(unit: UnitState | undefined, form: F): readonly Revision<F>[] {
  const revisions: readonly Revision<F>[] | undefined = unit?.revisions[form];
  return revisions ?? [];
}

/** The newest submission, whatever became of it. */
export function latestRevision<F extends Form>(unit: UnitState | undefined, form: F): Revision<F> | undefined {
  return revisionsOf(unit, form).at(-1);
}

/**
 * What counts, and is the base of a quarter: the last submission that was not returned (DESIGN 5). Acceptance freezes a plan: a
 * later one takes its place only when it is accepted too.
 */
export function baseRevision<F extends Form>(unit: UnitState | undefined, form: F): Revision<F> | undefined {
  const revisions = revisionsOf(unit, form);
  const frozen = form === 'plan' ? acceptedRevision(revisions) : undefined;
  return frozen ?? revisions.findLast((revision) => revision.review?.decision !== 'return');
}

export function acceptedRevision<F extends Form>(revisions: readonly Revision<F>[]): Revision<F> | undefined {
  return revisions.findLast((revision) => revision.review?.decision === 'accept');
}

export type Returned = Extract<ReviewOutcome, { readonly decision: 'return' }>;

/** The return that is still to be answered: the last decision on the form, where it was one. Its revision may be an older one. */
export function openReturn<F extends Form>(
  unit: UnitState | undefined,
  form: F,
): { readonly revision: Revision<F>; readonly review: Returned } | undefined {
  const revision = revisionsOf(unit, form).findLast(({ review }) => review !== undefined);
  const review = revision?.review;
  return revision !== undefined && review?.decision === 'return' ? { revision, review } : undefined;
}

export function formStatus(unit: UnitState | undefined, form: Form): FormStatus {
  const latest = latestRevision(unit, form);
  if (latest === undefined) return 'not-submitted';
  switch (latest.review?.decision) {
    case 'accept':
      return 'accepted';
    case 'return':
      return 'returned';
    case undefined:
      return 'submitted';
  }
}
