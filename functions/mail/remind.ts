/** The schedule's reminders: by the ladder, nothing where no mail server is named. */
import type { ReminderRun } from '../../shared/office/closing.ts';
import type { Services } from '../services.ts';
import { sendReminders } from './sendReminders.ts';

/** Leaves the sweep before it, and the last mail, time within the function's nine minutes. */
const BUDGET_MS = 300_000;

export async function remind(services: Services): Promise<ReminderRun | undefined> {
  const { mailer } = services;
  if (mailer === undefined) return undefined;
  return sendReminders({ by: 'calendar', occasion: 'ladder', budgetMs: BUDGET_MS })({ ...services, mailer });
}
