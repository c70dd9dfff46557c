/**
 * A finding: one thing that validation has to say of one place in a unit's workbook. Findings are values, never thrown.
 *
 * The words are made from a finding by `findingCatalogue.ts` alone, so that a finding can be stored, counted and compared.
 */
import type { ReadCell } from '../forms/snapshot.ts';
import type { FindingCode } from './findingCatalogue.ts';

export const SEVERITIES = ['error', 'warning', 'hint'] as const;
/** An error blocks a submission, a warning never does, a hint offers a betterment. */
export type Severity = (typeof SEVERITIES)[number];

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Tab id of the declaration. */
  readonly tab: string;
  /** 1-based row in the sheet; absent when the finding is about the tab. */
  readonly rowNumber?: number;
  /** Column id of the declaration; absent when the finding is about the row or tab. */
  readonly column?: string;
  /** Where that column stands in this sheet, 1-based, so that the sentence can name the cell ("E12"). */
  readonly columnNumber?: number;
  /** What the rule wants, in Vietnamese words for a person. */
  readonly expected: string;
  /** What stands there, as shown, cut to 80 characters. */
  readonly received: string;
  /** The value that mends it for certain; absent where only the clerk can know. */
  readonly fix?: ReadCell;
}
