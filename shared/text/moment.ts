/** An instant for a person, in local time: "08:30 ngày 07/8/2023". */
import { localDate, LOCAL_OFFSET_MS } from '../calendar/dates.ts';
import { formatShortDate } from './format.ts';

/** @param iso an instant. @throws RangeError when it is none. */
export function momentInWords(iso: string): string {
  const ms = Date.parse(iso);
  const time = new Date(ms + LOCAL_OFFSET_MS).toISOString().slice(11, 16);
  return `${time} ngày ${formatShortDate(localDate(ms))}`;
}
