/**
 * The time that an execution may take. It stands still while the script waits for a person: a dialog suspends the script.
 * https://developers.google.com/apps-script/guides/dialogs
 */
export interface Deadline {
  /** @param onPassed called once, when the time is over. */
  start(onPassed: () => void): void;
  /** Does not count the time until the promise settles. */
  suspended<T>(wait: () => Promise<T>): Promise<T>;
  stop(): void;
}

export const makeDeadline = (limitMs: number): Deadline => {
  let left = limitMs;
  let since = 0;
  let timer: NodeJS.Timeout | undefined;
  let end = (): void => undefined;
  const resume = (): void => {
    since = performance.now();
    timer = setTimeout(() => end(), left);
  };
  const halt = (): void => {
    clearTimeout(timer);
    left -= performance.now() - since;
  };
  let stopped = false;
  return {
    start: (onPassed) => {
      end = onPassed;
      resume();
    },
    suspended: async (wait) => {
      halt();
      try {
        return await wait();
      } finally {
        if (!stopped) resume();
      }
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
};
