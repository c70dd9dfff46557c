/**
 * How a finding is described: how grave it is, the Vietnamese words for what is wrong and what to do, how sure its fix is.
 *
 * `fault` follows the place and a colon ("Ô E12 (…): đang để trống"); `remedy` is a sentence of its own. Neither ends in a full
 * stop.
 */
import type { Finding, Severity } from '../finding.ts';

export type Words = (finding: Pick<Finding, 'expected' | 'received'>) => string;

export interface FindingDescription {
  readonly severity: Severity;
  readonly fault: Words;
  readonly remedy: Words;
  /**
   * `certain`: the fix says what was understood anyway, so that "Sửa giúp tôi" may apply it unasked. `offered`: a person looks
   * at it first. Absent: only the clerk can know the mend.
   */
  readonly fix?: 'certain' | 'offered';
  /** Comes only of a body that no workbook makes. */
  readonly forged?: true;
}

type More = Pick<FindingDescription, 'fix' | 'forged'>;

/** The findings of one family: codes begin with its name. */
export type Family<Name extends string> = Readonly<Record<`${Name}-${string}`, FindingDescription>>;

export function entry(
  severity: Severity,
  fault: Words | string,
  remedy: Words | string,
  more: More = {},
): FindingDescription {
  return { severity, fault: words(fault), remedy: words(remedy), ...more };
}

function words(said: Words | string): Words {
  return typeof said === 'string' ? () => said : said;
}

export const CERTAIN: More = { fix: 'certain' };
export const OFFERED: More = { fix: 'offered' };

/** Buttons of the sidebar, as they are named there. */
export const PRESS_BUILD = 'Hãy bấm “Tạo biểu mẫu”';
export const PRESS_MEND = 'Hãy bấm “Sửa giúp tôi”';

export const quoted = (text: string) => `“${text}”`;
