/**
 * What a quarter's report speaks of beside its quarter: the six or nine months, the year, or, of a cycle that began later in the
 * year, what there is since it began. Such a cycle has no nine months of figures and never says so (DOMAIN 2.6); its last quarter's
 * report is the year's all the same, since the plan is the year's.
 */
import { FORM_NAMES, QUARTER_FORMS, quarterOf, type QuarterForm } from '../calendar/form.ts';
import type { SettingsPayload } from '../ledger/payloads.ts';
import type { Run } from './document.ts';
import { reference, say } from './say.ts';

type Cycle = Pick<SettingsPayload, 'calendar' | 'cycle'>;

/** Months from January to the end of the quarter, where a report names them. */
const MONTHS: Readonly<Partial<Record<QuarterForm, string>>> = { q2: '6 tháng', q3: '9 tháng' };

/** "Quý III". */
export function quarterName(form: QuarterForm): string {
  return FORM_NAMES[form].replace('Báo cáo ', '');
}

/** Quarters before this one that the cycle has. */
export function earlierQuarters(form: QuarterForm, { calendar }: Cycle): readonly QuarterForm[] {
  return quartersBefore(form).filter((one) => !calendar.notApplicable.includes(one));
}

/** Quarters before this one that the cycle lacks. */
export function lackingQuarters(form: QuarterForm, { calendar }: Cycle): readonly QuarterForm[] {
  return quartersBefore(form).filter((one) => calendar.notApplicable.includes(one));
}

/** "Quý III và 9 tháng đầu năm 2023", "Quý IV và năm 2023", "Quý III năm 2023". */
export function coverageInWords(form: QuarterForm, cycle: Cycle): readonly Run[] {
  const [quarter, year] = [quarterName(form), reference(String(cycle.cycle))];
  if (form === 'q4') return say`${quarter} và năm ${year}`;
  const months = MONTHS[form];
  return months === undefined || lackingQuarters(form, cycle).length > 0
    ? say`${quarter} năm ${year}`
    : say`${quarter} và ${reference(months)} đầu năm ${year}`;
}

/** "lũy kế 9 tháng", "lũy kế cả năm", "lũy kế từ đầu chu kỳ". */
export function cumulativeInWords(form: QuarterForm, cycle: Cycle): readonly Run[] {
  if (lackingQuarters(form, cycle).length > 0) return say`lũy kế từ đầu chu kỳ`;
  const months = MONTHS[form];
  if (months !== undefined) return say`lũy kế ${reference(months)}`;
  return form === 'q4' ? say`lũy kế cả năm` : say`lũy kế từ đầu năm`;
}

/** "đầu năm", "đầu chu kỳ": where the cumulative figures begin. */
export function beginningInWords(form: QuarterForm, cycle: Cycle): string {
  return lackingQuarters(form, cycle).length > 0 ? 'đầu chu kỳ' : 'đầu năm';
}

function quartersBefore(form: QuarterForm): readonly QuarterForm[] {
  return QUARTER_FORMS.filter((one) => quarterOf(one) < quarterOf(form));
}
