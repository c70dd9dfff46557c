/** The quarterly work: each quarter whose grace is over for every unit is summed up once, and what it said is noted for good. */
import { QUARTER_FORMS } from '../../shared/calendar/form.ts';
import { summarize } from '../../shared/summaries/summarize.ts';
import type { Closing } from '../ledger/closings.ts';
import type { Services } from '../services.ts';

/** @returns the closed quarters, those closed before among them. */
export const closeQuarters = async ({ ledger, now }: Pick<Services, 'ledger' | 'now'>): Promise<readonly Closing[]> => {
  const state = await ledger.readState();
  const asOf = now().toISOString();
  const closings: Closing[] = [];
  for (const form of QUARTER_FORMS) {
    if (state.settings?.calendar.notApplicable.includes(form) !== false) continue;
    const noted = await ledger.readClosing(form);
    const summary = summarize(state, form, asOf);
    if (noted !== undefined) closings.push(noted);
    else if (summary.status === 'frozen') {
      closings.push(await ledger.noteClosing({ form, asOf, hash: summary.hash }));
    }
  }
  return closings;
};
