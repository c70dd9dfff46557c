/** What can happen in the year of the demonstration, each scene at its instant of the business clock. */
import { LOCAL_OFFSET_MS } from '../../shared/calendar/dates.ts';
import type { DueForm, Form, QuarterForm } from '../../shared/calendar/form.ts';
import type { ReportForm } from '../../shared/report/reports.ts';
import type { Unit } from '../../shared/units/registry.ts';
import type { Fault } from './faults.ts';

export interface Sending {
  readonly kind: 'send';
  readonly at: number;
  readonly unit: Unit;
  readonly form: Form;
  /** A second or later time for the same form. */
  readonly again: boolean;
  readonly faults: readonly Fault[];
  /** Of `kk`: for each time that the unit tells something more, the first day on which that may have begun. */
  readonly since?: readonly string[];
}

/** The clerk of a returned form mends what the first remark names, leaves the other, and sends again. */
export interface Mending {
  readonly kind: 'mend';
  readonly at: number;
  readonly unit: Unit;
  readonly form: Form;
}

export interface Reviewing {
  readonly kind: 'review';
  readonly at: number;
  readonly unit: Unit;
  readonly form: Form;
  readonly decision: 'accept' | 'return';
}

export interface Extending {
  readonly kind: 'extend';
  readonly at: number;
  readonly unit: Unit;
  readonly form: DueForm;
  readonly due: string;
  readonly reason: string;
}

/** Sở Nội vụ types in the master: answers beside difficulties. */
export interface Answering {
  readonly kind: 'answer';
  readonly at: number;
}

/** Sở Nội vụ types in the master: notes beside units that owe a form, and beside tasks. */
export interface Noting {
  readonly kind: 'note';
  readonly at: number;
  readonly form: QuarterForm;
  readonly words: OfficeWords;
}

export interface OfficeWords {
  readonly urged: string;
  readonly assessed: string;
}

/** Sở Nội vụ writes its part of a report in the master. */
export interface Writing {
  readonly kind: 'write';
  readonly at: number;
  readonly report: ReportForm;
}

/** The morning's reminders of a form go out. */
export interface Reminding {
  readonly kind: 'remind';
  readonly at: number;
  readonly form: DueForm;
}

/** A night on which the calendar acts. */
export interface Sweeping {
  readonly kind: 'sweep';
  readonly at: number;
}

/** The night after grace: the figures of a quarter are frozen. */
export interface Freezing {
  readonly kind: 'freeze';
  readonly at: number;
  readonly form: QuarterForm;
}

/** Sở Nội vụ freezes again what it has frozen once. */
export interface Refreezing {
  readonly kind: 'refreeze';
  readonly at: number;
  readonly form: QuarterForm;
  readonly reason: string;
  /** Version that stands. */
  readonly after: number;
}

/** A document is made and kept as it was then. */
export interface Documenting {
  readonly kind: 'document';
  readonly at: number;
  /** File name without its ending. */
  readonly name: string;
  /** Below `/v1/reports/`. */
  readonly path: string;
  /** Quarter whose figures it says. */
  readonly form: QuarterForm;
}

export type Scene =
  | Sending
  | Mending
  | Reviewing
  | Extending
  | Answering
  | Noting
  | Writing
  | Reminding
  | Sweeping
  | Freezing
  | Refreezing
  | Documenting;

/** "07/8/2023 16:45", local. */
export function localMinute(at: number): string {
  const [date = '', time = ''] = new Date(at + LOCAL_OFFSET_MS).toISOString().split('T');
  return `${date.split('-').reverse().join('/')} ${time.slice(0, 5)}`;
}
