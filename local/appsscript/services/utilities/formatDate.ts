/**
 * `Utilities.formatDate`: patterns of Java's SimpleDateFormat, names in English.
 * https://docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html
 */
import { Exception } from '../exception.ts';
import { offsetAt } from '../timeZone.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const name = (names: readonly string[], index: number, length: number): string => {
  const whole = names[index] ?? '';
  return length > 3 ? whole : whole.slice(0, 3);
};

const offsetText = (offset: number, separator: string): string => {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
};

/** @param wall its UTC fields are those of the zone. */
const field = (letter: string, length: number, wall: Date, offset: number): string => {
  const padded = (value: number): string => String(value).padStart(length, '0');
  const hour = wall.getUTCHours();
  const year = wall.getUTCFullYear();
  switch (letter) {
    case 'y':
      return length === 2 ? String(year % 100).padStart(2, '0') : padded(year);
    case 'M':
    case 'L':
      return length > 2 ? name(MONTHS, wall.getUTCMonth(), length) : padded(wall.getUTCMonth() + 1);
    case 'd':
      return padded(wall.getUTCDate());
    case 'D':
      return padded(Math.floor((wall.getTime() - Date.UTC(year, 0, 1)) / 86_400_000) + 1);
    case 'E':
      return name(DAYS, wall.getUTCDay(), length);
    case 'u':
      return padded(wall.getUTCDay() === 0 ? 7 : wall.getUTCDay());
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return padded(hour);
    case 'k':
      return padded(hour === 0 ? 24 : hour);
    case 'K':
      return padded(hour % 12);
    case 'h':
      return padded(hour % 12 === 0 ? 12 : hour % 12);
    case 'm':
      return padded(wall.getUTCMinutes());
    case 's':
      return padded(wall.getUTCSeconds());
    case 'S':
      return padded(wall.getUTCMilliseconds());
    case 'G':
      return year > 0 ? 'AD' : 'BC';
    case 'z':
      return offset === 0 ? 'GMT' : `GMT${offsetText(offset, ':')}`;
    case 'Z':
      return offsetText(offset, '');
    case 'X':
      if (offset === 0) return 'Z';
      return length === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, length === 2 ? '' : ':');
    default:
      throw new Exception(`Illegal pattern character '${letter}'`);
  }
};

/** @throws Exception for a letter that no pattern has, and for a zone that does not exist. */
export const formatDate = (date: Date, timeZone: string, format: string): string => {
  const offset = offsetAt(date.getTime(), timeZone);
  const wall = new Date(date.getTime() + offset);
  return format.replace(/''|'((?:[^']|'')*)'|([A-Za-z])\2*/g, (found, quoted: string | undefined, letter?: string) => {
    if (letter !== undefined) return field(letter, found.length, wall, offset);
    return quoted === undefined ? "'" : quoted.replace(/''/g, "'");
  });
};
