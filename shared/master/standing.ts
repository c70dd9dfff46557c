/** Where one form of one unit stands at a moment, in the words of "Tiến độ nộp". */
import type { Form } from '../calendar/form.ts';
import type { Level } from '../calendar/settings.ts';
import { periodOf, periodState } from '../calendar/periods.ts';
import type { SettingsPayload } from '../ledger/payloads.ts';
import { formStatus, type ProvinceState } from '../ledger/state.ts';
import { timelinessInWords } from '../progress/words.ts';
import { AFTER_FREEZE } from '../summaries/afterFreeze.ts';
import type { Unit } from '../units/registry.ts';

export type Standing =
  'not-applicable' | 'not-open' | 'not-submitted' | 'overdue' | 'submitted' | 'returned' | 'accepted';

export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  'not-applicable': 'Không áp dụng',
  'not-open': 'Chưa mở',
  'not-submitted': 'Chưa nộp',
  overdue: 'Quá hạn, chưa nộp',
  submitted: 'Đã nộp',
  returned: 'Trả lại',
  accepted: 'Chấp nhận',
};

/** "Đã gửi số liệu" and "đã có văn bản ký" are two things: of a form that was sent without a paper. */
export const NO_PAPER = 'Chưa có';

/**
 * Begins with the name of the standing, by which colours and filter views know it: "Đã nộp, trễ 2 ngày, sau chốt".
 *
 * @param minutesLate of the first submission. @param afterFreeze of the newest one.
 */
export function standingInWords(standing: Standing, minutesLate: number, afterFreeze: boolean): string {
  return [
    STANDING_NAMES[standing],
    ...(standing === 'submitted' && minutesLate > 0 ? [timelinessInWords(minutesLate)] : []),
    ...(afterFreeze ? [AFTER_FREEZE.toLowerCase()] : []),
  ].join(', ');
}

export type StandingOf = (unit: Unit, form: Form) => Standing;

/** Of every unit at one moment. Units of a level share their periods: each is worked out once. */
export function standingsAt(state: ProvinceState, nowMs: number): StandingOf {
  const unsubmitted = new Map<string, Standing>();
  return ({ id, level }, form) => {
    const own = state.units.get(id);
    const status = formStatus(own, form);
    if (status !== 'not-submitted') return status;
    const extendedDue = own?.extensions[form];
    const key = `${form}/${level}/${extendedDue ?? ''}`;
    const standing = unsubmitted.get(key) ?? unsubmittedStanding(form, level, state.settings, extendedDue, nowMs);
    unsubmitted.set(key, standing);
    return standing;
  };
}

function unsubmittedStanding(
  form: Form,
  level: Level,
  settings: SettingsPayload | undefined,
  extendedDue: string | undefined,
  nowMs: number,
): Standing {
  if (settings === undefined) return 'not-applicable';
  const period = periodOf(form, level, settings.calendar, extendedDue);
  switch (periodState(form, period, nowMs)) {
    case 'not-applicable':
      return 'not-applicable';
    case 'not-open':
      return 'not-open';
    case 'open':
      return 'not-submitted';
    case 'grace':
    case 'frozen':
      return 'overdue';
  }
}
