/** Dates: order within a task, within the cycle's reach, not in the future where they tell of the past. */
import type { Deadline } from '../../forms/content.ts';
import { formatShortDate } from '../../text/format.ts';
import type { Report } from '../report.ts';

export function taskDates(
  {
    rowNumber,
    start,
    finish,
  }: { readonly rowNumber: number; readonly start: string | undefined; readonly finish: Deadline | undefined },
  cycle: number,
  report: Report,
): void {
  const end = finish?.kind === 'date' ? finish.date : undefined;
  if (start !== undefined && end !== undefined && end < start) {
    report('dates-order', rowNumber, 'finish', { received: formatShortDate(end), expected: formatShortDate(start) });
  }
  for (const [column, date] of [
    ['start', start],
    ['finish', end],
  ] as const) {
    if (date !== undefined && !date.startsWith(String(cycle))) {
      report('dates-outside-cycle', rowNumber, column, { received: formatShortDate(date), expected: String(cycle) });
    }
  }
}

/** @param date the value of a date cell, where it has one. */
export function notInFuture(rowNumber: number, date: unknown, today: string, report: Report): void {
  if (typeof date !== 'string' || date <= today) return;
  report('dates-future', rowNumber, 'date', { received: formatShortDate(date), expected: formatShortDate(today) });
}
