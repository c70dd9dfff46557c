/**
 * Today's plan as the ledger stands at this moment: made again whenever something was entered meanwhile, so that nobody is mailed
 * about what they sent a minute ago.
 */
import type { ProvinceState } from '../../shared/ledger/state.ts';
import { planReminders, type Occasion, type ReminderPlan } from '../../shared/reminders/plan.ts';
import type { Services } from '../services.ts';

export interface CurrentPlan {
  readonly state: ProvinceState;
  readonly plan: ReminderPlan;
}

export function currentPlan(
  occasion: Occasion,
  { ledger, now }: Pick<Services, 'ledger' | 'now'>,
): () => Promise<CurrentPlan> {
  const made: { entries?: number; current?: CurrentPlan } = {};
  return async () => {
    // An equal count is an equal ledger; counted before the reading, it promises no more than was read.
    const entries = await ledger.countEntries();
    if (made.current !== undefined && made.entries === entries) return made.current;
    const state = await ledger.readState();
    const current = { state, plan: planReminders(state, now().getTime(), occasion) };
    Object.assign(made, { entries, current });
    return current;
  };
}
