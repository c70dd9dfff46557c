/**
 * When the scheduled functions run, local time. `index.ts` deploys them so; the emulators run no schedule, and the local workbench
 * does at the same times what they would have done.
 */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** Each day, so many minutes past every hour from the first to the last. */
export interface DailySchedule {
  readonly minute: number;
  readonly hours: readonly [first: number, last: number];
}

export const SCHEDULES = {
  /** Each night, since due dates move with holidays and settings: it acts once a quarter. */
  quarterly: { minute: 30, hours: [0, 0] },
  daily: { minute: 15, hours: [5, 5] },
  /** In working hours. */
  reminders: { minute: 20, hours: [7, 17] },
} as const satisfies Readonly<Record<string, DailySchedule>>;

export const TYPED_EVERY_MINUTES = 10;

/** As Cloud Scheduler reads it (unix-cron). */
export function cronOf({ minute, hours: [first, last] }: DailySchedule): string {
  return `${minute} ${first === last ? first : `${first}-${last}`} * * *`;
}

/** Minutes of the day, ascending. */
export function minutesOf({ minute, hours: [first, last] }: DailySchedule): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * 60 + minute);
}
