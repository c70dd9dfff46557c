/** The clock on a wall of a time zone, from ECMAScript's own Intl. */
import { Exception } from './exception.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  try {
    const made = new Intl.DateTimeFormat('en-US', {
      ...{ timeZone, calendar: 'gregory', hourCycle: 'h23', era: 'short' },
      ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
    formats.set(timeZone, made);
    return made;
  } catch {
    throw new Exception(`Invalid argument: ${timeZone}`);
  }
};

const measured = (instant: number, timeZone: string): number => {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const number = (type: string): number => Number(parts[type]);
  const year = parts['era'] === 'BC' ? 1 - number('year') : number('year');
  const wall = new Date(0);
  wall.setUTCFullYear(year, number('month') - 1, number('day'));
  wall.setUTCHours(number('hour'), number('minute'), number('second'));
  return wall.getTime() - Math.floor(instant / 1000) * 1000;
};

/** No zone changes its offset within a quarter of an hour. */
const QUARTER_HOUR_MS = 900_000;
const known = new Map<string, number>();

/** Milliseconds that the zone is ahead of UTC at an instant. @throws Exception when there is no such zone. */
export const offsetAt = (instant: number, timeZone: string): number => {
  const start = Math.floor(instant / QUARTER_HOUR_MS) * QUARTER_HOUR_MS;
  const key = `${timeZone} ${start}`;
  const offset = known.get(key) ?? measured(start, timeZone);
  known.set(key, offset);
  return offset;
};

/** The instant at which the clock of the zone shows this time, given as if it were UTC. */
export const instantOf = (wall: number, timeZone: string): number =>
  Number.isNaN(wall) ? wall : wall - offsetAt(wall - offsetAt(wall, timeZone), timeZone);
