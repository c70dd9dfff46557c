/**
 * Everything that a clerk gets wrong, by the finding that tells it: how it is typed or done by hand. The clerk mends it after
 * the findings. The demonstration fails when a code that a clerk can cause does not occur.
 */
import { CLERK_CODES, type FindingCode } from '../../shared/problems/findingCatalogue.ts';
import { PASTED, TYPED } from './faults/cells.ts';
import type { Fault } from './faults/fault.ts';
import { PLAN } from './faults/plan.ts';
import { DIFFICULTIES, reportFaults } from './faults/report.ts';
import { SHAPE } from './faults/shape.ts';

export type { Fault } from './faults/fault.ts';

export const FAULTS: readonly Fault[] = [
  ...SHAPE,
  ...TYPED,
  ...PASTED,
  ...PLAN,
  ...reportFaults('q3'),
  ...reportFaults('q4', 'q3'),
  ...DIFFICULTIES,
];

/** The cycle of 2023 began in August: the first two quarters are not asked for, and a report of them is not taken at all. */
const NOT_IN_2023: ReadonlySet<FindingCode> = new Set<FindingCode>(['consistency-not-applicable']);

export const CODES_OF_2023: readonly FindingCode[] = CLERK_CODES.filter((code) => !NOT_IN_2023.has(code));
