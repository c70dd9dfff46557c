/** The locks of `LockService`: one holder each, the others wait in the order in which they came. */

export interface Locks {
  /** @param ms at most; 0 does not wait. @returns whether the holder has it. */
  take(name: string, holder: object, ms: number): Promise<boolean>;
  release(name: string, holder: object): void;
  /** All that an execution left behind. */
  releaseAll(holder: object): void;
}

interface Waiting {
  readonly holder: object;
  settle(taken: boolean): void;
}

export const makeLocks = (): Locks => {
  const holders = new Map<string, object>();
  const queues = new Map<string, Waiting[]>();
  const release = (name: string, holder: object): void => {
    if (holders.get(name) !== holder) return;
    const next = queues.get(name)?.shift();
    if (!next) {
      holders.delete(name);
      return;
    }
    holders.set(name, next.holder);
    next.settle(true);
  };
  return {
    take: (name, holder, ms) => {
      const current = holders.get(name);
      if (current === undefined || current === holder) {
        holders.set(name, holder);
        return Promise.resolve(true);
      }
      if (ms <= 0) return Promise.resolve(false);
      return new Promise((resolve) => {
        const queue = queues.get(name) ?? [];
        queues.set(name, queue);
        const settle = (taken: boolean): void => {
          clearTimeout(timer);
          resolve(taken);
        };
        const waiting: Waiting = { holder, settle };
        const timer = setTimeout(() => {
          queue.splice(queue.indexOf(waiting), 1);
          settle(false);
        }, ms);
        queue.push(waiting);
      });
    },
    release,
    releaseAll: (holder) => {
      for (const queue of queues.values()) {
        for (const waiting of queue.filter((one) => one.holder === holder)) {
          queue.splice(queue.indexOf(waiting), 1);
          waiting.settle(false);
        }
      }
      for (const [name, current] of [...holders]) if (current === holder) release(name, holder);
    },
  };
};
