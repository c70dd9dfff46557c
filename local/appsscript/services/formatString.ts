/** `%s`, `%d`, `%5.2f` and the like, as `Utilities.formatString`, `Logger.log` and `console.log` take them. */

const PLACEHOLDER = /%(-)?(0)?(\d+)?(?:\.(\d+))?([sdfijoxX%])/g;

/** A value in a line of a log: objects as JSON, service objects by their name. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? value.message;
  if (typeof value === 'object' && value !== null) {
    const isData = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    return isData ? JSON.stringify(value) : (value as { toString(): string }).toString();
  }
  return String(value);
};

const converted = (kind: string, value: unknown, precision: string | undefined): string => {
  switch (kind) {
    case 'd':
    case 'i':
      return String(Math.trunc(Number(value)));
    case 'f':
      return Number(value).toFixed(precision === undefined ? 6 : Number(precision));
    case 'x':
      return Math.trunc(Number(value)).toString(16);
    case 'X':
      return Math.trunc(Number(value)).toString(16).toUpperCase();
    default:
      return precision === undefined ? shown(value) : shown(value).slice(0, Number(precision));
  }
};

export const formatString = (template: string, values: readonly unknown[]): string => {
  let next = 0;
  return template.replace(
    PLACEHOLDER,
    (_found, left: string | undefined, zero: string | undefined, width = '0', precision: string | undefined, kind) => {
      if (kind === '%') return '%';
      const text = converted(String(kind), values[next++], precision);
      return left ? text.padEnd(Number(width)) : text.padStart(Number(width), zero ? '0' : ' ');
    },
  );
};
