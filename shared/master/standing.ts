/** Where one form of one unit stands at a moment, in the words of "Tiến độ nộp". */
import { endOfLocalDay } from '../calendar/dates.ts';
import type { Form } from '../calendar/form.ts';
import { periodOf } from '../calendar/periods.ts';
import { formStatus, type ProvinceState } from '../ledger/state.ts';
import type { Unit } from '../units/registry.ts';

export type Standing = 'not-applicable' | 'not-submitted' | 'overdue' | 'submitted' | 'returned' | 'accepted';

export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  'not-applicable': 'Không áp dụng',
  'not-submitted': 'Chưa nộp',
  overdue: 'Quá hạn, chưa nộp',
  submitted: 'Đã nộp',
  returned: 'Trả lại',
  accepted: 'Chấp nhận',
};

export function standingOf(unit: Unit, form: Form, state: ProvinceState, nowMs: number): Standing {
  const own = state.units.get(unit.id);
  const status = formStatus(own, form);
  if (status !== 'not-submitted') return status;
  const { settings } = state;
  if (settings === undefined) return 'not-applicable';
  const period = periodOf(form, unit.level, settings.calendar, own?.extensions[form]);
  if (period === undefined) return form === 'kk' ? 'not-submitted' : 'not-applicable';
  return nowMs >= endOfLocalDay(period.due) ? 'overdue' : 'not-submitted';
}
