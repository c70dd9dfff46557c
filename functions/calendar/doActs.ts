/**
 * The calendar's own acts, each day's as one entry: what opened, fell due and closed. Days that no run saw are caught up in order,
 * each once; a clock that went back does nothing.
 *
 * Whether a submission is taken is worked out from the settings at its own moment (`requireOpen`), so a late run locks nobody
 * out: the entry is the record of it.
 */
import { actsBetween } from '../../shared/calendar/acts.ts';
import { localDate } from '../../shared/calendar/dates.ts';
import { provinceActs } from '../../shared/calendar/provinceActs.ts';
import { PROVINCE_UNIT, type Entry } from '../../shared/ledger/entry.ts';
import type { CalendarPayload } from '../../shared/ledger/payloads.ts';
import type { Services } from '../services.ts';

/** `by` of what nobody did but the calendar. */
const BY = 'calendar';

/** @returns the days whose acts were entered now. */
export async function doCalendarActs(services: Pick<Services, 'ledger' | 'now' | 'newId'>): Promise<readonly string[]> {
  const today = localDate(services.now().getTime());
  const state = await services.ledger.readState();
  const due = actsBetween(provinceActs(state, today), state.calendarThrough ?? '', today);
  const entered: string[] = [];
  for (const date of new Set(due.map((act) => act.date))) {
    const acts = due.filter((act) => act.date === date);
    if (await enter({ date, acts })(services)) entered.push(date);
  }
  return entered;
}

/** @returns whether this run entered it: another may have, meanwhile. */
const enter =
  (payload: CalendarPayload) =>
  async ({ ledger, now, newId }: Pick<Services, 'ledger' | 'now' | 'newId'>): Promise<boolean> => {
    const requestId = newId();
    const { outcome } = await ledger.append({ unit: PROVINCE_UNIT, requestId }, (chain, earlier) => {
      const last = chain.findLast(({ kind }) => kind === 'calendar');
      if (last !== undefined && dateOf(last) >= payload.date) return { unchanged: last };
      const at = earlier ?? now().toISOString();
      return {
        act: { unit: PROVINCE_UNIT, kind: 'calendar', form: null, revision: 0, at, by: BY, requestId, payload },
      };
    });
    return outcome === 'created';
  };

function dateOf({ payload }: Entry): string {
  return (JSON.parse(payload) as CalendarPayload).date;
}
