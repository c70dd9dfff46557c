/** `Logger` and `console`: lines of the execution's log. https://developers.google.com/apps-script/guides/logging */
import type { ServiceContext } from './context.ts';
import { formatString, shown } from './formatString.ts';
import { serviceObject } from './serviceObject.ts';

const lineOf = (values: readonly unknown[]): string => {
  const [first, ...rest] = values;
  return typeof first === 'string' && rest.length > 0 ? formatString(first, rest) : values.map(shown).join(' ');
};

export const makeLogger = ({ ask }: ServiceContext): object => {
  const lines: string[] = [];
  const logger: object = serviceObject('Logger', {
    log: (...values: unknown[]) => {
      const line = lineOf(values);
      lines.push(line);
      ask('log', line);
      return logger;
    },
    getLog: () => lines.map((line) => `${line}\n`).join(''),
    clear: () => {
      lines.length = 0;
    },
  });
  return logger;
};

export const makeConsole = ({ ask }: ServiceContext): object => {
  const log = (...values: unknown[]): void => {
    ask('log', lineOf(values));
  };
  const started = new Map<string, number>();
  return Object.freeze({
    log,
    info: log,
    warn: log,
    error: log,
    time: (label: string) => {
      started.set(label, ask('now', null));
    },
    timeEnd: (label: string) => {
      const since = started.get(label);
      if (since !== undefined) log(`${label}: ${ask('now', null) - since}ms`);
    },
  });
};
