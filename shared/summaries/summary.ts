/**
 * The summary of a quarter as data: figures, each with the rows of the master that it was made from.
 *
 * A figure key is a path ("tasks.group.3.done"); keys never change their meaning. Whoever holds the master and the ledger can
 * recompute every value; the journeys do.
 */
import type { QuarterForm } from '../calendar/form.ts';

export interface SummaryFigure {
  /** `null` where there is nothing to divide by: not 0. */
  readonly value: number | null;
  /** "đơn vị", "nhiệm vụ", "%", or the figure's own unit. */
  readonly unit: string;
  /** Rows of the master: "Kế hoạch!19330/NV-07". */
  readonly rows: readonly string[];
}

export interface NamedUnit {
  readonly unit: string;
  readonly name: string;
  readonly level: string;
}

export interface LateUnit extends NamedUnit {
  readonly minutesLate: number;
}

export interface ChainHead {
  readonly unit: string;
  readonly seq: number;
  readonly hash: string;
}

export interface Summary {
  readonly province: string;
  readonly cycle: number;
  readonly form: QuarterForm;
  /** ISO instant of the business clock. */
  readonly asOf: string;
  /** Frozen once due and grace are over for every unit. */
  readonly status: 'preliminary' | 'frozen';
  readonly simulated: boolean;
  readonly figures: Readonly<Record<string, SummaryFigure>>;
  readonly late: readonly LateUnit[];
  readonly missing: readonly NamedUnit[];
  /** Where every chain stood: the same heads give the same summary. */
  readonly heads: readonly ChainHead[];
  /** SHA-256 of the canonical JSON of all the above. */
  readonly hash: string;
}
