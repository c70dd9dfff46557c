/**
 * `Date` of a script: "now" is the host's clock, and local time is that of the script's time zone, as Google runs it.
 *
 * The machine has its own zone, and a context cannot be given another: the local methods of this context's Date are replaced.
 */
import { instantOf, offsetAt } from './timeZone.ts';

interface Setting {
  /** Milliseconds. */
  readonly now: () => number;
  readonly timeZone: string;
}

const FIELDS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

/** With a zone of its own, or a date alone, which ECMAScript reads as UTC. */
const IS_ABSOLUTE = /(Z|GMT|UTC|[+-]\d{2}:?\d{2}(\s*\(.*\))?)$|^[+-]?\d{4,6}(-\d{2}){0,2}$/i;

type Method = (this: Date, ...args: never[]) => unknown;

/** Replaces the local methods of the prototype. */
const localise = (RealDate: DateConstructor, timeZone: string): void => {
  const prototype = RealDate.prototype as unknown as Record<string, Method>;
  const put = (name: string, method: Method): void => {
    Object.defineProperty(prototype, name, { value: method, writable: true, configurable: true });
  };
  /** Its UTC fields are the local ones. */
  const wallOf = (date: Date): Date => new RealDate(date.getTime() + offsetAt(date.getTime(), timeZone));
  const isValid = (date: Date): boolean => !Number.isNaN(date.getTime());
  for (const field of FIELDS) {
    put(`get${field}`, function () {
      return isValid(this) ? wallOf(this)[`getUTC${field}`]() : Number.NaN;
    });
    if (field === 'Day') continue;
    put(`set${field}`, function (...args) {
      const wall = isValid(this) ? wallOf(this) : new RealDate(Number.NaN);
      Reflect.apply(wall[`setUTC${field}`], wall, args);
      return this.setTime(instantOf(wall.getTime(), timeZone));
    });
  }
  put('getTimezoneOffset', function () {
    return isValid(this) ? -offsetAt(this.getTime(), timeZone) / 60_000 : Number.NaN;
  });
  const zoneText = (date: Date): string => {
    const minutes = offsetAt(date.getTime(), timeZone) / 60_000;
    const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
    const name = date.toLocaleTimeString('en-US', { timeZoneName: 'long' }).replace(/^.*?[AP]M /, '');
    return `GMT${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}${two(Math.abs(minutes) % 60)} (${name})`;
  };
  // `Sat, 05 Aug 2023 10:00:00 GMT` of the wall clock -> `Sat Aug 05 2023`, `10:00:00`.
  const dateText = (date: Date): string =>
    wallOf(date)
      .toUTCString()
      .replace(/^(\w+), (\d+) (\w+) (-?\d+).*$/, '$1 $3 $2 $4');
  const timeText = (date: Date): string => `${wallOf(date).toUTCString().slice(-12, -4)} ${zoneText(date)}`;
  put('toDateString', function () {
    return isValid(this) ? dateText(this) : 'Invalid Date';
  });
  put('toTimeString', function () {
    return isValid(this) ? timeText(this) : 'Invalid Date';
  });
  put('toString', function () {
    return isValid(this) ? `${dateText(this)} ${timeText(this)}` : 'Invalid Date';
  });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const original = RealDate.prototype[name];
    put(name, function (locales?: string, options?: Intl.DateTimeFormatOptions) {
      return original.call(this, locales, { timeZone, ...options });
    });
  }
};

export const makeScriptDate = ({ now, timeZone }: Setting): DateConstructor => {
  const RealDate = Date;
  const { getFullYear, getMonth, getDate, getHours, getMinutes, getSeconds, getMilliseconds } = RealDate.prototype;
  /** What the machine read in its own zone, read again in the script's. */
  const parse = (text: string): number => {
    const parsed = RealDate.parse(text);
    if (Number.isNaN(parsed) || IS_ABSOLUTE.test(text.trim())) return parsed;
    const date = new RealDate(parsed);
    const fields = [getFullYear, getMonth, getDate, getHours, getMinutes, getSeconds, getMilliseconds].map((get) =>
      get.call(date),
    ) as [number, number, number, number, number, number, number];
    return instantOf(RealDate.UTC(...fields), timeZone);
  };
  const instant = (args: readonly unknown[]): unknown => {
    const [first] = args;
    if (args.length === 0) return now();
    if (args.length === 1) return typeof first === 'string' ? parse(first) : first;
    return instantOf(RealDate.UTC(...(args as [number, number])), timeZone);
  };
  localise(RealDate, timeZone);
  const ScriptDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, [instant(args)], newTarget) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, property, receiver) => {
      if (property === 'now') return now;
      if (property === 'parse') return parse;
      return Reflect.get(target, property, receiver) as unknown;
    },
  });
  Object.defineProperty(RealDate.prototype, 'constructor', { value: ScriptDate, writable: true, configurable: true });
  return ScriptDate;
};
